import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {findActors} from "./findActors.ts";
import {findPlacesIn} from "./findDestinations.ts";
import {findOccasion} from "./findOccasion.ts";
import {findTripDates} from "./findTripDates.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";

/** "X, due in Lima next week": not there yet. */
const DUE = /^(?:due|expected|awaited)$/;
const AT_PRESENT = /^(?:now|currently|presently)$/;
const OPENS = /^(?:in|due|expected|awaited|now|currently|presently)$/;

/**
 * "Malcolm Turnbull, in Hangzhou for the G20 in September 2016, was …", "Romano Prodi, due in Washington next week": a
 * stay told in an aside without a verb.
 */
export function readAsides(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const {tokens} = parsed.sentence;
  if (!tokens.some((token, i) => token.text === "," && OPENS.test(word(tokens[i + 1])))) return [];
  const {chunks} = parsed;
  return chunks.flatMap((chunk, i) => {
    if (chunk.kind !== "comma" || chunks[i - 1]?.kind !== "noun") return [];
    const due = DUE.test(word(tokens[chunk.last + 1]));
    const at = due || AT_PRESENT.test(word(tokens[chunk.last + 1])) ? i + 2 : i + 1;
    if (word(tokens[chunks[at]?.first ?? -1]) !== "in" || chunks[at + 1]?.kind !== "noun") return [];
    const people = findActors(context, parsed, [chunks[i - 1]!]);
    const to = findPlacesIn(parsed, [chunks[at + 1]!])[0];
    const isSaid = due ? !isAboutThem(parsed, i - 1) : at > i + 1 || isPurposeful(parsed, at + 2);
    if (people.length === 0 || to === undefined || !isSaid) return [];
    const closing = chunks.findIndex((c, n) => n > at + 1 && (c.kind === "comma" || c.kind === "stop"));
    const last = (chunks[closing] ?? (chunks.at(-1) as Chunk)).last;
    const dates = findTripDates(parsed, chunk.first, last, due ? "start" : "whole", null);
    const modality = {
      status: due ? ("planned" as const) : dates.start === null ? ("under way" as const) : null,
      explicit: due,
      pastPlan: false,
      present: !due
    };
    const occasion = chunks[at + 2] === undefined ? null : findOccasion(parsed, chunks[at + 2]!.first, last);
    return [
      tripFrame({
        rule: "visit/in-aside",
        people,
        to,
        modality,
        occasion,
        sentence,
        token: chunks[at]!.first,
        ...dates
      })
    ];
  });
}

/** "in Hangzhou for the G20", "in Rome on a visit", "in Lima to lobby for aid": not the bare place of a speech. */
function isPurposeful(parsed: ParsedSentence, at: number): boolean {
  const {chunks, sentence} = parsed;
  const next = chunks[at];
  if (next?.verb?.tense === "infinitive") return true;
  return (
    next?.kind === "preposition" &&
    /^(?:for|on)$/.test(word(sentence.tokens[next.first])) &&
    (chunks[at + 1]?.kind === "noun" || isDaysOfTalks(parsed, at + 1))
  );
}

/** "two days of talks" */
function isDaysOfTalks({chunks, sentence: {tokens}}: ParsedSentence, at: number): boolean {
  const [days, of, talks] = chunks.slice(at, at + 3);
  return days?.kind === "date" && word(tokens[of?.first ?? -1]) === "of" && talks?.kind === "noun";
}

/** "the ruling on X, due in London": it is the ruling that is due. */
function isAboutThem({chunks, sentence}: ParsedSentence, person: number): boolean {
  return /^(?:on|about|over|against|into|of|by|for)$/.test(word(sentence.tokens[chunks[person - 1]?.first ?? -1]));
}
