import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {capitalOf} from "../../annotate/places/capitalOf.ts";
import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {OrganisationMention, PlaceMention} from "../../types.ts";
import type {Destination} from "./tripFrame.ts";

const SITE = /\b(?:Airport|Parliament|Knesset|Bundestag|Duma|Senate|Congress|Assembly|Palace)$/;

/** "the Chinese capital" names Beijing, "three Chinese cities" no one town. */
export function namelessTowns({tokens}: ParsedSentence["sentence"], noun: Chunk): Destination[] {
  const demonym = noun.mentions.find(
    (m): m is PlaceMention => m.type === "place" && (m.form === "demonym" || m.form === "country")
  );
  const head = word(tokens[noun.head]);
  if (!/^(?:capital|cities|towns|provinces)$/.test(head) || demonym === undefined || demonym.country === null)
    return [];
  const place = head === "capital" ? capitalOf(demonym.country) : null;
  return [{country: demonym.country, place, token: demonym.firstToken}];
}

/** "landed at Cairo International Airport", "addressed the Knesset": a house or airport whose country is known. */
export function siteOf({mentions, first, last}: Chunk): Destination[] {
  const site = mentions.find(
    (m): m is OrganisationMention =>
      m.type === "organisation" && SITE.test(m.name) && m.firstToken <= first + 1 && m.lastToken === last
  );
  if (site === undefined || site.country === null) return [];
  const town = /^(?<town>.{3,30}?) (?:International )?Airport$/.exec(site.name)?.groups?.["town"];
  const city = town === undefined ? undefined : gazetteer.get(nameKey(town))?.find((p) => p.country === site.country);
  return [{country: site.country, place: city?.place ?? null, token: site.firstToken}];
}
