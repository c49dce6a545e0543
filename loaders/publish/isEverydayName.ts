import {organisations} from "../annotate/organisations/organisationLexicon.ts";
import {findKnownPeople, isGivenName} from "../annotate/people/peopleLexicon.ts";
import {gazetteer} from "../annotate/places/gazetteer.ts";
import {nameKey} from "../annotate/tokens/plainText.ts";
import {functionWords} from "../read/functionWords.ts";
import type {NameForm} from "./readerNames.ts";

/**
 * Whether a reader's name means something else as well (a country, a statesman, a word of the article), so that it
 * means the reader only where somebody is addressed by it.
 */
export function isEverydayName({keys}: Pick<NameForm, "keys">, plainWords: ReadonlySet<string> = new Set()): boolean {
  const name = nameKey(keys.join(" "));
  if (keys.length === 1 && (functionWords.has(name) || plainWords.has(keys[0]!))) return true;
  if (gazetteer.get(name)?.some(({form, trust}) => form !== "city" || trust === "high")) return true;
  if (organisations.has(name)) return true;
  return findKnownPeople(name).length > 0 && !isGivenName(name);
}
