import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {DateMention, Edtf} from "../../types.ts";
import {findActors} from "./findActors.ts";
import {findPlacesIn} from "./findDestinations.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

const SO_DID = /^(?:as|so) (?:has|have|did|does|do|will|had|is|are|was|were)$/;

/** "A came to Hanoi in May 2018, B in June": trips that share verb and place with the one told before them. */
export function readEllipses(
  context: VisitContext,
  parsed: ParsedSentence,
  told: readonly TripFrame[]
): readonly TripFrame[] {
  return parsed.chunks.flatMap((noun, at) => {
    const same = sameDeed(context, parsed, noun, told);
    if (same !== null) return [same];
    const elsewhere = gapped(context, parsed, at, told);
    if (elsewhere.length > 0) return elsewhere;
    const date = dateBehind(parsed, at);
    if (date === null || !opensGap(parsed, at)) return [];
    const base = told.findLast((f) => f.kind === "visit" && f.to !== null && f.start !== null && f.token < noun.first);
    const people = findActors(context, parsed, [noun]).filter((a) => a.official || a.country !== null);
    if (base === undefined || people.length === 0 || people.some((p) => base.people.some((q) => q.name === p.name)))
      return [];
    const start = inYearOf(parsed, date, base.start);
    return [
      {
        ...base,
        rule: "visit/as-well",
        people,
        with: [],
        start,
        end: base.end === null ? null : start,
        token: noun.first
      }
    ];
  });
}

/** "A was in Cairo in March, B in Ankara in April": the verb alone is shared. */
function gapped(
  context: VisitContext,
  parsed: ParsedSentence,
  at: number,
  told: readonly TripFrame[]
): readonly TripFrame[] {
  const {chunks, sentence} = parsed;
  const [noun, preposition, place] = chunks.slice(at, at + 3);
  const base = told.findLast((f) => f.kind === "visit" && f.to !== null && f.token < noun!.first);
  const isIn = /^(?:in|at|to)$/.test(word(sentence.tokens[preposition?.first ?? -1]));
  if (base === undefined || !isIn || !opensGap(parsed, at)) return [];
  const date = dateBehind(parsed, at + 2);
  const people = findActors(context, parsed, [noun!]).filter((a) => a.official);
  if (date === null || people.length === 0) return [];
  const days = {start: date.edtf, end: base.end === null ? null : date.edtf};
  return findPlacesIn(parsed, [place!]).map((to) => ({
    ...base,
    ...days,
    rule: "visit/as-well",
    people,
    to,
    with: [],
    token: noun!.first
  }));
}

/**
 * "A has arrived in Lima, as has B", "so did B": the deed told just before, done by somebody else; null where it is
 * none.
 */
function sameDeed(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  told: readonly TripFrame[]
): TripFrame | null {
  const before = parsed.sentence.tokens
    .slice(Math.max(0, noun.first - 2), noun.first)
    .map(word)
    .join(" ");
  const base = told.findLast((f) => f.kind === "visit" && f.to !== null && f.token < noun.first);
  if (noun.kind !== "noun" || base === undefined || !SO_DID.test(before)) return null;
  const people = findActors(context, parsed, [noun]).filter(
    (a) => a.official && base.people.every((p) => p.name !== a.name)
  );
  return people.length === 0 ? null : {...base, rule: "visit/as-well", people, with: [], token: noun.first};
}

/** A noun phrase that stands where a second subject would: behind a comma, a semicolon or "and". */
function opensGap({chunks}: ParsedSentence, at: number): boolean {
  const before = chunks[at - 1]?.kind;
  return chunks[at]!.kind === "noun" && (before === "comma" || before === "conjunction" || before === "stop");
}

/**
 * The date that follows a noun phrase with nothing but a preposition between, and nothing of its clause after it;
 * null for none.
 */
function dateBehind({chunks, sentence}: ParsedSentence, at: number): DateMention | null {
  const skip = chunks[at + 1]?.kind === "comma" ? 2 : 1;
  const isIn =
    chunks[at + skip]?.kind === "preposition" && /^(?:in|on)$/.test(word(sentence.tokens[chunks[at + skip]!.first]));
  const date = chunks[at + skip + (isIn ? 1 : 0)];
  const [mention] = date?.mentions ?? [];
  if (date?.kind !== "date" || mention?.type !== "date" || mention.edtf === null) return null;
  return endsClause(sentence.tokens[date.last + 1]?.text, chunks[chunks.indexOf(date) + 1]) ? mention : null;
}

function endsClause(mark: string | undefined, next: Chunk | undefined): boolean {
  return next === undefined || /^[.;,!]$/.test(mark ?? "") || next.kind === "conjunction";
}

/** "in June" after "in May 2018" is of the same year; "last June" is not. */
function inYearOf(
  {sentence: {tokens}}: ParsedSentence,
  {edtf, basis, firstToken}: DateMention,
  base: Edtf | null
): Edtf | null {
  const year = /^\d{4}/.exec(base ?? "")?.[0];
  const isFixed = basis === "stated" || /^(?:last|next|this)$/.test(word(tokens[firstToken]));
  return isFixed || year === undefined ? edtf : edtf!.replace(/\d{4}(?=-)/g, year);
}
