import type {AnnotatedDocument, DocumentRecords, DocumentRow, SourceDocument} from "../types.ts";
import {extractComments} from "./comments/extractComments.ts";
import {extractEnergy} from "./energy/extractEnergy.ts";
import {ownTables} from "./ownTables.ts";
import {extractTrade} from "./trade/extractTrade.ts";
import {extractVisits} from "./visits/extractVisits.ts";

/** All records of one document; pure, and blind to every other document. */
export function extract(annotated: AnnotatedDocument): DocumentRecords {
  return {
    document: documentRow(annotated.source),
    visits: extractVisits(annotated),
    trade: extractTrade(annotated),
    energy: extractEnergy(annotated),
    comments: extractComments(annotated),
    own: Object.fromEntries(ownTables.map(({name, extract: read}) => [name, read(annotated)])),
    people: [...annotated.people.values()]
  };
}

function documentRow(source: SourceDocument): DocumentRow {
  return {
    id: source.id,
    file: source.file,
    title: source.title,
    publisher: source.publisher,
    published: source.published,
    publishedFrom: source.publishedFrom,
    kind: source.kind,
    url: source.url,
    textFile: source.textFile,
    copies: source.copies,
    words: source.words,
    comments: source.comments.length,
    commentsStated: source.commentsStated,
    sha256: source.sha256
  };
}
