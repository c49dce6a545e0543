import {makeContext, readSentence} from "../extract/visits/extractVisits.ts";
import {settleFrames} from "../extract/visits/settleFrames.ts";
import type {Actor, TripFrame} from "../extract/visits/tripFrame.ts";
import type {AnnotatedDocument, Sentence, Visit} from "../types.ts";
import {restsOn, type RuleReading} from "./ruleReading.ts";

/** What the rules of visits read in each sentence of a document, kept or not. */
export function explainVisits(
  annotated: AnnotatedDocument,
  visits: readonly Visit[]
): (sentence: Sentence) => readonly RuleReading[] {
  const context = makeContext(annotated);
  const read = context.parsed.map((_, i) => readSentence(context, i));
  const settled = settleFrames(context, read.flat());
  const numbers = new Map(context.parsed.map(({sentence}, i) => [sentence, i]));
  return (sentence) => {
    const rows = visits.filter((row) => restsOn(row, annotated.source.id, sentence));
    return (read[numbers.get(sentence) ?? -1] ?? []).map((frame) => ({
      rule: frame.rule,
      told: describeFrame(frame),
      missing: whyMissing(frame, settled, rows)
    }));
  };
}

function describeFrame({people, to, with: hosts, start, end, days, modality, anaphoric}: TripFrame): string {
  const parts = [
    people.length > 0 ? people.map(nameOf).join(" and ") : "somebody told elsewhere",
    to === null ? null : `to ${[to.place, to.country].filter(Boolean).join(", ")}`,
    hosts.length > 0 ? `with ${hosts.map(nameOf).join(" and ")}` : null,
    start !== null || end !== null ? `on ${start ?? "?"} to ${end ?? "?"}` : null,
    days === null ? null : `for ${days} days`,
    modality.status ?? "status open",
    anaphoric ? "points back to a trip told before" : null
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function nameOf({name, country}: Actor): string {
  return `${name} (${country ?? "country unknown"})`;
}

function whyMissing(frame: TripFrame, settled: readonly TripFrame[], rows: readonly Visit[]): string | null {
  const own = settled.filter(({sentence, token}) => sentence === frame.sentence && token === frame.token);
  const people = new Set([...frame.people, ...own.flatMap(({people}) => people)].map(({name}) => name));
  const countries = new Set([frame.to, ...own.map(({to}) => to)].map((to) => to?.country ?? null));
  if (rows.some((row) => row.people.some((name) => people.has(name)) && countries.has(row.to))) return null;
  const {status} = frame.modality;
  if (status === "denied" || status === "hypothetical") return `it is ${status}`;
  if (own.length > 0) return "another sentence tells the same trip, or tells it better";
  if (frame.people.length === 0) return "nobody who travels is told here or near";
  if (frame.to === null) return "no country to go to is told here or near";
  if (frame.people.every(({country}) => country === frame.to?.country)) return "the traveller is at home there";
  return "the sentences around it rule it out";
}
