import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {capitalOf} from "../../annotate/places/capitalOf.ts";
import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {OrganisationMention, PlaceMention} from "../../types.ts";
import type {Destination} from "./tripFrame.ts";

const SITE = /\b(?:Airport|Parliament|Knesset|Bundestag|Duma|Senate|Congress|Assembly|Palace)$/;

const SETTLEMENT = wholeWord("capital|cities|towns|provinces|settlement|village|resort");
/** Parts of a country that may bear its name for another reason ("Kuwait City"), but not its adjective. */
const PART = wholeWord("city|town|port|province|region|island|islands|mainland|hub|coast|border");

/** "the Chinese capital" names Beijing, "three Chinese cities" and "the Chinese resort of N" no town that is known. */
export function namelessTowns({tokens}: ParsedSentence["sentence"], noun: Chunk): Destination[] {
  const demonym = noun.mentions.find(
    (m): m is PlaceMention => m.type === "place" && (m.form === "demonym" || m.form === "country")
  );
  const head = word(tokens[noun.head]);
  const isPart = SETTLEMENT.test(head) || (demonym?.form === "demonym" && PART.test(head));
  if (!isPart || demonym === undefined || demonym.country === null) return [];
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
  return [{country: site.country, place: townOfAirport(site), token: site.firstToken}];
}

/** "Oslo" of "Oslo Airport" and "Oslo Central International Airport"; null where its name begins with no town. */
function townOfAirport({name, country}: OrganisationMention): string | null {
  const words = /^(?<words>.{3,40}?) (?:International )?Airport$/.exec(name)?.groups?.["words"]?.split(" ") ?? [];
  for (let length = words.length; length > 0; length--) {
    const towns = gazetteer.get(nameKey(words.slice(0, length).join(" ")));
    const town = towns?.find((place) => place.country === country && place.form === "city");
    if (town !== undefined) return town.place;
  }
  return null;
}
