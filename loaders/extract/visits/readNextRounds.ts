import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import {countryOf} from "../figures/documentCountries.ts";
import {findDestinations} from "./findDestinations.ts";
import {datesOfDestination} from "./datesOfDestination.ts";
import {tripFrame, type TripFrame, type VisitContext} from "./tripFrame.ts";

/** What is held once more. */
export const ROUND = /^(?:meeting|session|round|talks|consultations|negotiations)$/;
/** What tells that another one was before. */
const NEXT = wholeWord("next|further|another|second|third|follow-up|subsequent|fresh|new");
const NTH = /^\d{1,2}(?:st|nd|rd|th)$/;
const HELD = /^(?:hold|take|schedule|plan|set|expect|convene|host|organise|organize|be)$/;
/** Sentences before in which two countries talk. */
const SENTENCES_BACK = 4;

/** "A further meeting will be held in Sikasso in May": the next round of what two countries have just talked about. */
export function readNextRounds(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    const noun = [...clause.subjects, ...clause.objects].find((n) => isNextRound(parsed, n));
    if (noun === undefined || !HELD.test(clause.verb.lemma)) return [];
    const modality = findVerbModality(parsed, clause);
    const [to] = findDestinations(context, parsed, clause, ["in", "at"]);
    if (to === undefined || isUnreal(modality) || modality.status !== "planned") return [];
    const dates = datesOfDestination(parsed, clause, "whole", to, [to]);
    if (dates.start === null || !followsTalks(context, parsed)) return [];
    const occasion = word(parsed.sentence.tokens[noun.head]);
    const frame = {to, modality, occasion, sentence, token: clause.verb.head, people: [], ...dates};
    return [tripFrame({rule: "session/next", kind: "session", ...frame})];
  });
}

/** "a further meeting", "the 13th session". */
export function isNextRound({sentence: {tokens}}: ParsedSentence, {first, head}: Chunk): boolean {
  return (
    ROUND.test(word(tokens[head])) && tokens.slice(first, head).some((t) => NEXT.test(t.lower) || NTH.test(t.lower))
  );
}

/** Whether the sentences before tell talks, and name two countries. */
function followsTalks({parsed: all, order}: VisitContext, parsed: ParsedSentence): boolean {
  const at = order.get(parsed) ?? 0;
  const before = all.slice(Math.max(0, at - SENTENCES_BACK), at + 1).map((p) => p.sentence);
  const talks = before.slice(0, -1).some(({tokens}) => tokens.some((t) => ROUND.test(t.lower)));
  const countries = new Set(before.flatMap(({mentions}) => mentions.flatMap((m) => countryOf(m) ?? [])));
  return talks && countries.size > 1;
}
