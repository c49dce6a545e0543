import {wholeWord} from "../../anyOf.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";

/** What people meet at or in. */
const GATHERING = wholeWord(
  "talks?|meetings?|summit|conference|forum|session|negotiations|consultations|discussions|ceremony|dinner|lunch",
  "breakfast|visit|funeral|palace|residence|capital|city|town|resort|hotel|sidelines|margins|counterparts?",
  "officials?|leaders?|ministers?"
);

/** Whether a place near a meeting's word tells where something else is, was or will be. */
export function isOfOther(parsed: ParsedSentence, place: PlaceMention, token: number): boolean {
  const {sentence} = parsed;
  return (
    isOfSubject(sentence, place, token) ||
    isOfLaterEvent(sentence, place, token) ||
    isOfNextStep(sentence, place, token) ||
    isOfOthersDeed(parsed, place, token)
  );
}

/** "talks on the war in Syria": where the subject of the talks plays, not the talks. */
function isOfSubject(
  {tokens, mentions}: ParsedSentence["sentence"],
  {form, firstToken}: PlaceMention,
  token: number
): boolean {
  // "discussions about Yemen, and the talks in Vienna"
  if (tokens.slice(token + 1, firstToken).some((t) => t.lower === "about")) return true;
  const at = firstToken - (word(tokens[firstToken - 1]) === "the" ? 3 : 2);
  const noun = tokens[at];
  const named = mentions.some((m) => m.firstToken <= at && at <= m.lastToken);
  return form === "country" && noun?.pos === "NOUN" && !named && !GATHERING.test(word(noun));
}

/** Tokens of "Shortly after his". */
const OPENING = 6;
/** What somebody does after a meeting, where it need not have been. */
const GOES_ON = wholeWord(
  "receive|travel|fly|go|leave|visit|arrive|head|depart|continue|proceed|return|move|host|welcome|pay|attend"
);

/** "Following his meeting with X, he is to be received in Lima": where he goes on to. */
function isOfNextStep({tokens}: ParsedSentence["sentence"], {firstToken}: PlaceMention, token: number): boolean {
  const opening = tokens.slice(0, token).map(word);
  const isOpening = opening.length < OPENING && opening.some((w) => /^(?:after|following|before)$/.test(w));
  const comma = tokens.findIndex(({text}, i) => i > token && text === ",");
  if (!isOpening || comma < 0 || comma > firstToken) return false;
  return tokens.slice(comma, firstToken).some(({lemma, pos}) => pos === "VERB" && GOES_ON.test(lemma));
}

/**
 * "talks to free the crew held in Peru", but "talks held in Peru" and "plans made at talks in Peru": where others than
 * the meeting are.
 */
function isOfOthersDeed(
  {clauses, sentence: {tokens}}: ParsedSentence,
  {firstToken}: PlaceMention,
  token: number
): boolean {
  return clauses.some(
    ({verb, subjects, phrases, governor}) =>
      governor !== null &&
      verb.tense === "past" &&
      (token < verb.first || token > firstToken) &&
      phrases.some((p) => p.nouns.some((n) => n.first <= firstToken && firstToken <= n.last)) &&
      subjects.some(
        (s) => s.last === verb.first - 1 && !MEETS.test(word(tokens[s.head])) && !GATHERING.test(word(tokens[s.head]))
      )
  );
}

const MEETS = wholeWord("meetings?|talks|summit|discussions|consultations");
/** Tokens of "their joint meeting with the president at". */
const EVENT_WITHIN = 14;

/** "before flying home to Lima", "on plans made at their meeting with X in Lima": where something else took place. */
function isOfLaterEvent({tokens}: ParsedSentence["sentence"], {firstToken}: PlaceMention, token: number): boolean {
  const between = tokens.slice(token + 1, firstToken).map(word);
  const before = between.lastIndexOf("before");
  if (before >= 0 && /ing$/.test(between[before + 1] ?? "") && /^(?:to|the)$/.test(between.at(-1) ?? "")) return true;
  const event = between.findLastIndex((w) => MEETS.test(w));
  const isOwn = event < 0 || between.length - event > EVENT_WITHIN || between[event + 1] !== "with";
  return !isOwn && between.slice(0, event).some((w) => w === "during" || w === "at");
}
