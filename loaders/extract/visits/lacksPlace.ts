import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";

/** Prepositions that lead to no destination. */
const OF_NO_PLACE = /^(?:on|for|with|by|from|after|ahead|of|as|aboard|before|during|amid)$/;
/** What may stand behind "arrived" instead of a place. */
const WITHOUT_PLACE =
  /^(?:plane|aircraft|jet|helicopter|train|ship|airliner|first|last|late|early|unannounced|alone|hours|minutes)$/;
const AIRPORT = /^(?:airport|airfield|airbase|base|tarmac)$/;

/** "King Khaled visited in 1981": where the story has led others. */
export function isDatedAlone({sentence, chunks}: ParsedSentence, {objects, phrases, first, last}: Clause): boolean {
  const dated = sentence.mentions.some((m) => m.type === "date" && m.firstToken >= first && m.lastToken <= last);
  // "King Faisal visited in 1967 and King Khaled in 1981"
  const isNext = (noun: Chunk): boolean => chunks[chunks.indexOf(noun) - 1]?.kind === "conjunction";
  return dated && objects.every(isNext) && phrases.every((p) => OF_NO_PLACE.test(p.preposition));
}

/** "left on Wednesday", "flies home tomorrow": the last day of a stay told before. */
export function endsStay({sentence}: ParsedSentence, {objects, phrases, first, last}: Clause): boolean {
  const dated = sentence.mentions.some(
    (m) => m.type === "date" && m.edtf !== null && m.form === "point" && m.firstToken >= first && m.lastToken <= last
  );
  const isHome = (nouns: readonly Chunk[]): boolean => nouns.every((n) => word(sentence.tokens[n.head]) === "home");
  return (
    dated &&
    objects.length === 0 &&
    phrases.every((p) => !/^(?:for|to|into|from|in)$/.test(p.preposition) || isHome(p.nouns))
  );
}

/** "will stay until Tuesday": the last day of a stay told before. */
export function staysUntil({sentence}: ParsedSentence, {verb, phrases, last}: Clause): boolean {
  const until = sentence.mentions.find(
    (m) => m.type === "date" && m.edtf !== null && m.firstToken > verb.last && m.lastToken <= last
  );
  const isBound = until !== undefined && /^(?:until|till)$/.test(word(sentence.tokens[until.firstToken]));
  return /^(?:stay|remain)$/.test(verb.lemma) && isBound && phrases.every((p) => !/^(?:in|at)$/.test(p.preposition));
}

/** "took off from Noi Bai Airport", "flew out again": gone from where the story is told. */
export function leavesHere({sentence}: ParsedSentence, {phrases, particle}: Clause): boolean {
  const airport = phrases.some(
    (p) => p.preposition === "from" && p.nouns.some((n) => AIRPORT.test(word(sentence.tokens[n.head])))
  );
  return airport || particle === "out";
}

/** "arrived on Wednesday" leaves its place to be found elsewhere; "arrived at a decision" does not. */
export function lacksPlace({sentence}: ParsedSentence, {phrases, objects, marker}: Clause): boolean {
  // "a meeting which she visited"
  if (marker === "which") return false;
  const vehicle = objects.every((o) => WITHOUT_PLACE.test(word(sentence.tokens[o.head])));
  // "landed at Keflavik", "at Jorge Chavez airport": a place that no gazetteer of ours holds, but a place.
  const unknown = (noun: Chunk): boolean =>
    (noun.mentions.every((m) => m.type === "person") && AIRPORT.test(word(sentence.tokens[noun.head]))) ||
    (noun.mentions.every((m) => m.type === "organisation" && m.country === null && /\bAirport$/.test(m.name)) &&
      sentence.tokens[noun.head]?.pos === "PROPN");
  return (
    vehicle &&
    phrases.every((p) => (/^(?:in|at)$/.test(p.preposition) ? p.nouns.every(unknown) : OF_NO_PLACE.test(p.preposition)))
  );
}
