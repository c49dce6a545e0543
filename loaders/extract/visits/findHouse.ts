import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {CountryCode, Token} from "../../types.ts";
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
  const nouns = verb.lemma === "address" ? [...objects, ...ofPhrase(phrases)] : before;
  const house = nouns.find(({first, last}) => tokens.slice(first, last + 1).some(({lower}) => PARLIAMENT.test(lower)));
  const country = house === undefined ? null : (countryOf(house) ?? (isJoint(tokens, house) ? "USA" : null));
  return country === null ? null : {country, place: null, token: -1};
}

/** "a joint session of Congress": so Washington calls both houses of its own. */
function isJoint(tokens: readonly Token[], {first, last}: Chunk): boolean {
  const words = tokens
    .slice(Math.max(0, first - 3), last + 3)
    .map(word)
    .join(" ");
  return /\bjoint (?:session|meeting) of congress\b/.test(words);
}

/** "addressed a joint session of Congress". */
function ofPhrase(phrases: Clause["phrases"]): readonly Chunk[] {
  return phrases.filter(({preposition}) => preposition === "of").flatMap(({nouns}) => nouns);
}

function countryOf({mentions}: Chunk): CountryCode | null {
  const owners = mentions.map((m) => (m.type === "place" || m.type === "organisation" ? m.country : null));
  return owners.find((country) => country !== null) ?? null;
}
