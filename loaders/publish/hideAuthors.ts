import type {PipelineResult} from "../pipeline.ts";
import type {SourceDocument} from "../types.ts";
import {readerNames, type ReaderNames} from "./readerNames.ts";
import {findNames} from "./findNames.ts";
import type {PublishSettings} from "./publishSettings.ts";
import {rewriteDocuments} from "./rewriteDocuments.ts";
import {rewriteText} from "./rewriteText.ts";

/** Calls readers who comment by pseudonyms, or by none, wherever the tables and texts name them. */
export function hideAuthors(result: PipelineResult, authors: PublishSettings["authors"]): PipelineResult {
  if (authors === "name") return result;
  const names = readerNames(result.sources, {numbered: authors === "pseudonym"});
  const replacements = new Map(result.sources.map((source) => [source.id, findNames(source, names.of(source.id))]));
  const {sources, tables, ...rest} = rewriteDocuments(result, replacements);
  const rename = authors === "none" ? removeNames : replaceNames;
  const titles = new Map(result.sources.map((source) => [source.id, hideInTitle(source, names.of(source.id))]));
  return {
    ...rest,
    sources: sources.map((source) => ({
      ...source,
      title: titles.get(source.id) ?? null,
      comments: source.comments.map((comment) => rename(comment, names.of(source.id)))
    })),
    tables: {
      ...tables,
      documents: tables.documents.map((row) => ({...row, title: titles.get(row.id) ?? null})),
      comments: tables.comments.map(({targets, ...comment}) => ({
        ...rename(comment, names.of(comment.document)),
        targets: targets.map(({target, stance}) => ({
          target: names.of(comment.document).find(target) ?? target,
          stance
        }))
      }))
    }
  };
}

interface Named {
  readonly author: string | null;
  readonly replyTo: readonly string[];
}

function replaceNames<Row extends Named>(row: Row, names: ReaderNames): Row {
  const labelOf = (name: string) => names.find(name)!;
  return {...row, author: row.author === null ? null : labelOf(row.author), replyTo: row.replyTo.map(labelOf)};
}

function removeNames<Row extends Named>(row: Row): Row {
  return {...row, author: null, replyTo: []};
}

/** A title stands in the text too, where the same is done to it. */
function hideInTitle(source: SourceDocument, names: ReaderNames): string | null {
  const {title, kind} = source;
  if (title === null) return null;
  const block = {start: 0, end: title.length, kind: "title" as const};
  const page = {...source, kind, text: title, blocks: [block], boilerplate: [], repeats: [], comments: []};
  return rewriteText(title, findNames(page, names)).text;
}
