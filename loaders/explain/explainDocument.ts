import {annotate} from "../annotate/annotate.ts";
import type {AnnotatedDocument, Mention, OwnRow, Sentence, SourceDocument, Tables} from "../types.ts";
import {explainEnergy} from "./explainEnergy.ts";
import {explainTrade} from "./explainTrade.ts";
import {explainVisits} from "./explainVisits.ts";
import {restsOn, type RuleReading} from "./ruleReading.ts";

/** All that is known of one sentence: what was annotated, which rules read it, and the rows that rest on it. */
export interface Explanation {
  /** The sentence. */
  readonly sentence: Sentence;
  /** Its words as they stand. */
  readonly quote: string;
  /** What is named in it, a line each. */
  readonly mentions: readonly string[];
  /** Rules that fired or nearly fired on it, with why not. */
  readonly readings: readonly RuleReading[];
  /** Table and id of each row that rests on it, with the rule. */
  readonly rows: readonly string[];
}

/** Explains every sentence of a document, in text order; `tables` are those of its folder. */
export function explainDocument(
  source: SourceDocument,
  tables: Tables,
  ownTables: Readonly<Record<string, readonly OwnRow[]>>
): readonly Explanation[] {
  const annotated = annotate(source);
  const explainers = [
    explainVisits(annotated, tables.visits),
    explainTrade(annotated, tables.trade),
    explainEnergy(annotated, tables.energy)
  ];
  const rows = {visits: tables.visits, trade: tables.trade, energy: tables.energy, ...ownTables};
  return sentencesOf(annotated).map((sentence) => ({
    sentence,
    quote: source.text.slice(sentence.start, sentence.end),
    mentions: sentence.mentions.map((mention) => describeMention(mention, source.text)),
    readings: explainers.flatMap((explain) => explain(sentence)),
    rows: [
      ...Object.entries(rows).flatMap(([table, all]) =>
        all
          .filter((row) => restsOn(row, source.id, sentence))
          .map((row) => describeRow(table, row, source.id, sentence))
      ),
      ...describeComment(sentence, source, tables)
    ]
  }));
}

/** What stands at an offset that belongs to no sentence; null where it is a gap between sentences. */
export function explainGap({boilerplate, repeats, blocks}: SourceDocument, offset: number): string | null {
  const holds = ({start, end}: {readonly start: number; readonly end: number}) => start <= offset && offset < end;
  if (boilerplate.some(holds))
    return "this is taken for the page's furniture (menu, plea, buttons), which gives no rows";
  if (repeats.some(holds)) return "this repeats text that stands earlier in the page, and is read there";
  return blocks.some(holds) ? "this is the article's text, but no sentence" : null;
}

function sentencesOf({sentences, comments}: AnnotatedDocument): readonly Sentence[] {
  return [...sentences, ...comments.flat()].sort((a, b) => a.start - b.start);
}

function describeMention(mention: Mention, text: string): string {
  return `${mention.type} “${text.slice(mention.start, mention.end)}” = ${describeMeaning(mention)}`;
}

function describeMeaning(mention: Mention): string {
  switch (mention.type) {
    case "person": {
      const {name, country, role} = mention;
      return [name ?? "nobody known", country ?? "country unknown", ...(role ? [role.title] : [])].join(", ");
    }
    case "place":
      return `${[mention.place, mention.country].filter(Boolean).join(", ")} (${mention.form})`;
    case "organisation":
      return `${mention.name}, ${mention.country ?? "country unknown"} (${mention.kind})`;
    case "date": {
      const {edtf, days, basis} = mention;
      return `${edtf ?? (days === null ? "not resolved" : `${days} days`)} (${basis})`;
    }
    case "quantity": {
      const {approximate, value, valueTo, unit} = mention;
      return `${approximate ? "about " : ""}${value}${valueTo === null ? "" : ` to ${valueTo}`} ${unit}`;
    }
  }
}

function describeRow(
  table: string,
  row: {readonly id: string; readonly reports: OwnRow["reports"]},
  document: string,
  {start, end}: Sentence
): string {
  const rules = row.reports
    .filter((report) => report.document === document)
    .flatMap(({evidence}) => evidence.filter((span) => span.start < end && start < span.end).map(({rule}) => rule));
  return `${table}: ${row.id} (${[...new Set(rules)].join(", ")})`;
}

function describeComment({kind, block}: Sentence, {id}: SourceDocument, {comments}: Tables): readonly string[] {
  const row = kind === "comment" ? comments.find(({document, n}) => document === id && n === block + 1) : undefined;
  if (!row) return [];
  const targets = row.targets.map(({target, stance}) => `${stance > 0 ? "for" : "against"} ${target}`);
  const tone = `${row.label ?? "no tone"}${row.sentiment === null ? "" : ` (${row.sentiment})`}`;
  return [`comments: ${row.id}, ${tone}, ${targets.join(", ") || "towards nobody"}`];
}
