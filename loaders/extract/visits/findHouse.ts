import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import type {CountryCode} from "../../types.ts";
import type {Destination} from "./tripFrame.ts";

const PARLIAMENT = wholeWord(
  "parliament|congress|senate|knesset|bundestag|duma|majlis|sejm|seimas|storting|riksdag|diet|verkhovna rada|cortes"
);
/** How somebody speaks who stays at home. */
const BY_WIRE = wholeWord("video|videolink|virtually|remotely|online|teleconference|telephone|livestream|link|screen");

/** "addressed the Peruvian Congress": where the parliament that a clause speaks before sits; null where none is told. */
export function findHouse({sentence: {tokens}}: ParsedSentence, {verb, objects, phrases}: Clause): Destination | null {
  if (!/^(?:address|speak)$/.test(verb.lemma) || tokens.some(({lower}) => BY_WIRE.test(lower))) return null;
  const before = phrases.filter(({preposition}) => /^(?:to|before|in)$/.test(preposition)).flatMap(({nouns}) => nouns);
  const house = (verb.lemma === "address" ? objects : before).find(({first, last}) =>
    tokens.slice(first, last + 1).some(({lower}) => PARLIAMENT.test(lower))
  );
  const country = house === undefined ? null : countryOf(house);
  return country === null ? null : {country, place: null, token: -1};
}

function countryOf({mentions}: Chunk): CountryCode | null {
  const owners = mentions.map((m) => (m.type === "place" || m.type === "organisation" ? m.country : null));
  return owners.find((country) => country !== null) ?? null;
}
