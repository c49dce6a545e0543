import {createHash} from "node:crypto";
import type {PipelineResult} from "../pipeline.ts";
import type {Comment, Evidence, SourceDocument, Span} from "../types.ts";
import {rewriteText, type Replacement, type Rewriting} from "./rewriteText.ts";

/** Replaces spans of documents' texts, by document, and moves with them all that counts into the texts. */
export function rewriteDocuments(
  {sources, tables, ownTables}: PipelineResult,
  replacements: ReadonlyMap<string, readonly Replacement[]>
): PipelineResult {
  const rewritings = new Map(
    sources.flatMap(({id, text}): [string, Rewriting][] => {
      const own = replacements.get(id) ?? [];
      return own.length === 0 ? [] : [[id, rewriteText(text, own)]];
    })
  );
  const rewritten = sources.map((source) => rewriteSource(source, rewritings.get(source.id)));
  const sha256 = new Map(rewritten.map((source) => [source.id, source.sha256]));
  const rewriteRows = <Row extends Reporting>(rows: readonly Row[]) => rows.map((row) => rewriteRow(row, rewritings));
  return {
    sources: rewritten,
    ownTables: Object.fromEntries(Object.entries(ownTables).map(([name, rows]) => [name, rewriteRows(rows)])),
    tables: {
      ...tables,
      documents: tables.documents.map((row) => ({...row, sha256: sha256.get(row.id) ?? row.sha256})),
      visits: rewriteRows(tables.visits),
      trade: rewriteRows(tables.trade),
      energy: rewriteRows(tables.energy),
      comments: tables.comments.map((comment) => rewriteComment(comment, rewritings.get(comment.document)))
    }
  };
}

interface Reporting {
  readonly reports: readonly {readonly document: string; readonly evidence: readonly Evidence[]}[];
}

function rewriteRow<Row extends Reporting>(row: Row, rewritings: ReadonlyMap<string, Rewriting>): Row {
  const reports = row.reports.map((report) => {
    const rewriting = rewritings.get(report.document);
    if (!rewriting) return report;
    const evidence = report.evidence.map(({rule, ...span}) => {
      const {start, end} = rewriting.move(span);
      return {start, end, quote: rewriting.text.slice(start, end), rule};
    });
    return {...report, evidence};
  });
  return {...row, reports};
}

function rewriteComment(comment: Comment, rewriting: Rewriting | undefined): Comment {
  if (!rewriting) return comment;
  const {start, end} = rewriting.move(comment);
  return {...comment, start, end, text: rewriting.text.slice(start, end)};
}

/** Spans of which nothing is left but white space are dropped, but for comments, each of which is a row. */
function rewriteSource(source: SourceDocument, rewriting: Rewriting | undefined): SourceDocument {
  if (!rewriting) return source;
  const {text, move} = rewriting;
  const moveAll = <Kind extends Span>(spans: readonly Kind[]) =>
    spans.map((span) => ({...span, ...move(span)})).filter(({start, end}) => text.slice(start, end).trim() !== "");
  return {
    ...source,
    text,
    blocks: moveAll(source.blocks),
    boilerplate: moveAll(source.boilerplate),
    repeats: moveAll(source.repeats),
    comments: source.comments.map((comment) => ({...comment, ...move(comment), quoted: moveAll(comment.quoted)})),
    sha256: createHash("sha256").update(text, "utf8").digest("hex")
  };
}
