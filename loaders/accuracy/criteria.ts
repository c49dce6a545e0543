import {overlaps} from "../annotate/dates/edtf.ts";
import {foldUnit} from "../annotate/quantities/unitLexicon.ts";
import type {Comment, EnergyProject, Evidence, TradeFigure, Visit} from "../types.ts";
import type {Labelled, LabelledComment} from "./labels.ts";
import {isAnyOverlapping, isSameDate, isSamePerson, isSamePhrase, sharedWords, wordsOf} from "./sameValue.ts";

/** A row as one document reports it: the report's fields stand over the row's. */
export type Reported<Row> = Row & {readonly evidence: readonly Evidence[]};

/** When a row counts as found, and which of its fields must be right besides. */
export interface Criteria<Label, Row> {
  /** Whether a row is the one that a label asks for. */
  readonly isFound: (label: Label, row: Row) => boolean;
  /** For each field that must be right besides, whether a found row has it right. */
  readonly fields: Readonly<Record<string, (label: Label, row: Row) => boolean>>;
}

type VisitLabel = Labelled<Visit>;
type TradeLabel = Labelled<TradeFigure>;
type EnergyLabel = Labelled<EnergyProject>;

/** A visit is found by its people (a session by its sentences), its country, and its sentences or dates. */
export const visitCriteria: Criteria<VisitLabel, Reported<Visit>> = {
  isFound: (label, row) =>
    (label.to == null || label.to === row.to) &&
    isSameParty(label, row) &&
    (isAnyOverlapping(label.evidence ?? [], row.evidence) || overlaps(label.start ?? null, row.start)),
  fields: {
    kind: (label, row) => label.kind === row.kind,
    people: (label, row) => (label.people ?? []).every((person) => hasPerson(companyOf(label, row), person)),
    status: (label, row) => label.status === row.status,
    start: (label, row) => isSameDate(label.start, row.start),
    end: (label, row) => isSameDate(label.end, row.end),
    place: (label, row) => label.place == null || isSamePhrase(label.place, row.place),
    from: (label, row) => label.from == null || label.from === row.from
  }
};

/** A trade figure is found by its value (within half a per cent), its unit and its sentence. */
export const tradeCriteria: Criteria<TradeLabel, Reported<TradeFigure>> = {
  isFound: (label, row) =>
    Math.abs(label.value! - row.value) <= 0.005 * Math.abs(label.value!) &&
    [label.unit, ...(label.accept?.unit ?? [])].some(
      (unit) => typeof unit === "string" && isSameUnit(unit, row.unit)
    ) &&
    isAnyOverlapping(label.evidence ?? [], row.evidence),
  fields: {
    measure: (label, row) => label.measure === row.measure,
    period: (label, row) => label.period == null || overlaps(label.period, row.period),
    parties: (label, row) => isSameEnd(label, row, "from") && isSameEnd(label, row, "to"),
    approximate: (label, row) => (label.approximate ?? false) === row.approximate,
    status: (label, row) => label.status === row.status,
    source: (label, row) => (label.source ?? "article") === row.source
  }
};

/** An energy project is found by its sentences and its kind or name. */
export const energyCriteria: Criteria<EnergyLabel, Reported<EnergyProject>> = {
  isFound: (label, row) =>
    isAnyOverlapping(label.evidence ?? [], row.evidence) && (label.kind === row.kind || nameShare(label, row) >= 0.5),
  fields: {
    kind: (label, row) => label.kind === row.kind,
    name: (label, row) => nameShare(label, row) >= 1 / 3,
    companies: (label, row) =>
      (label.companies ?? []).every((company) => row.companies.some((c) => sharedWords(company, c) > 0)),
    agreed: (label, row) => label.agreed == null || overlaps(label.agreed, row.agreed),
    status: (label, row) => label.status === row.status
  }
};

/**
 * A comment is found where the spans share four fifths of what they cover together, or where it starts with the
 * labelled words.
 */
export const commentCriteria: Criteria<LabelledComment, Comment> = {
  isFound: ({n, text}, row) => {
    if (text?.start == null || text.end == null || text.start === text.end) return n === row.n;
    if (text.startsWith) return Math.abs(text.start - row.start) <= 5;
    const both = Math.min(text.end, row.end) - Math.max(text.start, row.start);
    return both >= 0.8 * (Math.max(text.end, row.end) - Math.min(text.start, row.start));
  },
  fields: {
    author: (label, row) => isSamePhrase(label.author, row.author),
    posted: (label, row) => label.posted == null || (row.posted ?? "").startsWith(label.posted),
    replyTo: (label, row) =>
      (label.replyTo ?? []).every((name) => row.replyTo.some((reader) => isSamePhrase(name, reader))),
    sentiment: (label, row) => label.sentiment == null || toneOf(label.sentiment) === row.label
  }
};

function toneOf(sentiment: number): Comment["label"] {
  return sentiment < 0 ? "negative" : sentiment > 0 ? "positive" : "neutral";
}

function isSameParty(label: VisitLabel, row: Visit): boolean {
  if (label.kind === "session") return true;
  const people = label.people ?? [];
  return people.length === 0
    ? row.people.length === 0
    : people.some((person) => hasPerson(companyOf(label, row), person));
}

/** Who may hold the labelled people: of a meeting both sides, of a visit the travellers alone. */
function companyOf(label: VisitLabel, row: Visit): readonly string[] {
  return label.kind === "visit" ? row.people : [...row.people, ...row.with];
}

function hasPerson(people: readonly string[], person: string): boolean {
  return people.some((p) => isSamePerson(p, person));
}

/** One end of a figure: labels leave it open with null, and accept others under the end's own name. */
function isSameEnd(label: TradeLabel, row: TradeFigure, end: "from" | "to"): boolean {
  return [label[end] ?? null, ...(label.accept?.[end] ?? [])].some((code) => code === null || code === row[end]);
}

function isSameUnit(a: string, b: string): boolean {
  const stems = (unit: string) => wordsOf(unit).map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
  if (foldUnit(a) === foldUnit(b)) return true;
  const x = stems(a);
  return x.join(" ") === stems(b).join(" ") || stems(b).some((word) => word.length > 3 && x.includes(word));
}

function nameShare(label: EnergyLabel, row: EnergyProject): number {
  const names = [label.name, ...(label.aliases ?? [])];
  return Math.max(...names.flatMap((a) => [row.name, ...row.aliases].map((b) => sharedWords(a, b))));
}
