import {documentPage} from "../../docs/components/notebook/documentPage.ts";
import type {PipelineResult} from "../pipeline.ts";
import {hideAuthors} from "./hideAuthors.ts";
import type {PublishSettings} from "./publishSettings.ts";
import {withholdTexts} from "./withholdTexts.ts";

/**
 * What may be given away of tables and texts: readers under pseudonyms, and no text whose licence forbids copying. In
 * what is left every quote still is the text at its offsets, and every hash that of its text.
 */
export function publish(result: PipelineResult, {authors, withhold}: PublishSettings): PipelineResult {
  return nameTextFiles(withholdTexts(hideAuthors(result, authors), withhold));
}

/** Offsets count into the texts as they are published, not into files that the reader of the package has not got. */
function nameTextFiles({sources, tables, ...rest}: PipelineResult): PipelineResult {
  const withFile = <Row extends {readonly id: string}>(row: Row) => ({
    ...row,
    textFile: `texts/${documentPage(row.id)}.txt`
  });
  return {...rest, sources: sources.map(withFile), tables: {...tables, documents: tables.documents.map(withFile)}};
}
