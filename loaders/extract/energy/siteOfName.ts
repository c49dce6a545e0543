import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import {projectsByName} from "./energyLexicon.ts";
import {generalWords} from "./kindWords.ts";
import type {ProjectMention} from "./projectMention.ts";

/** What a plant's name may hold that is no place's. */
const NO_PLACE =
  /^(?:Grand|Great|Grande|Three|Two|King|Queen|Prince|President|Sir|Saint|General|Simon|Camilo|Nestor|Julius|Friendship|Freedom|Unity|Renaissance|Block|Akademik|New|Old|First)$/u;

/** What stands as a place in the text: "at Kariba", "the village of Lodva". */
function isPlaceIn(name: string, text: string): boolean {
  return ["at", "near", "in", "from", "of"].some((word) => text.includes(` ${word} ${name}`));
}

/**
 * The place that a plant is called by: "Akkuyu" of "Akkuyu nuclear power plant"; null where its name may be a person's
 * or a firm's.
 */
export function siteOfName({name, kind, proper, evidence}: ProjectMention): string | null {
  if (!proper || !/^(?:nuclear|hydropower|thermal power|other)$/.test(kind)) return null;
  const words = name.split(" ");
  const end = words.findIndex(
    (word) => generalWords.has(word.toLowerCase()) || /^(?:\d|[IVX]+$|unit|fields?$)/iu.test(word)
  );
  const site = words.slice(0, end < 0 ? words.length : end).join(" ");
  const isCapitalised = /^\p{Lu}\p{Ll}[\p{L}’'-]{2,}(?: \p{Lu}\p{Ll}[\p{L}’'-]+)?$/u.test(site);
  if (!isCapitalised || site.split(" ").some((word) => NO_PLACE.test(word))) return null;
  const isTown = gazetteer.get(nameKey(site))?.some(({form}) => form === "city" || form === "region") ?? false;
  const known = projectsByName.get(nameKey(site));
  const isSite =
    known?.kind === kind &&
    (kind !== "other" || [known.name, ...known.aliases].some((one) => / (?:field|refinery)$/iu.test(one)));
  return isTown || isSite || evidence.some(({quote}) => isPlaceIn(site, quote)) ? site : null;
}
