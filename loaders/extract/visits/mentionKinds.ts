import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import type {Mention, PersonMention, PlaceMention} from "../../types.ts";

/** Whether a mention is a place by its own name, and no people or adjective of one ("Pakistani"). */
export function isPlaceName(mention: Mention): mention is PlaceMention {
  return mention.type === "place" && mention.form !== "demonym";
}

/** Whether a mention is a place by its own name whose country is known. */
export function isLocated(mention: Mention): mention is PlaceMention {
  return isPlaceName(mention) && mention.country !== null;
}

/** "in Lima, Peru", but not "in protest at US sanctions": whether a phrase ends with a place, and names nothing else there. */
export function endsWithPlace({chunks}: Pick<ParsedSentence, "chunks">, {firstToken}: PlaceMention): boolean {
  const phrase = chunks.find(({first, last}) => first <= firstToken && firstToken <= last);
  if (phrase?.kind !== "noun") return true;
  return phrase.mentions.some((m) => m.type === "place" && m.lastToken >= phrase.head);
}

/** Countries that are one city. */
const CITY_STATES = new Set(["SGP", "MCO", "VAT", "SMR", "HKG", "MAC"]);

/** Whether a mention is a city, or a country that is one. */
export function isTown(mention: Mention): mention is PlaceMention {
  return isLocated(mention) && (mention.form === "city" || CITY_STATES.has(mention.country!));
}

/** Whether a mention is a person by name. */
export function isNamedPerson(mention: Mention): mention is PersonMention {
  return mention.type === "person" && mention.form === "name";
}
