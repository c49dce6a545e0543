import {documentsFolder} from "../documentsFolder.ts";
import {formatProblem} from "../formatProblem.ts";
import {runPipeline} from "../pipeline.ts";
import {CACHE_FOLDER, openReadingCache} from "../readings/readingCache.ts";
import {runCommand} from "../runCommand.ts";
import {writeTables} from "../write/writeTables.ts";

const usage = {
  name: "tables",
  does: "Writes the tables of a folder of documents as JSON and CSV.",
  operands: "",
  options: {
    documents: {default: documentsFolder(), is: "the folder of documents"},
    out: {default: "out", is: "the folder to write to"}
  }
};

await runCommand(usage, async ({options: {documents, out}}) => {
  const result = await runPipeline(documents, {cache: openReadingCache(CACHE_FOLDER)});
  const removed = await writeTables(result, out);
  const {problems, ...tables} = result.tables;
  for (const problem of problems) console.error(formatProblem(problem));
  if (tables.documents.length === 0) console.error(`warning: ${documents} holds no .txt, .md or .html file to read`);
  if (removed.length > 0) console.error(`${out}: removed what an earlier run wrote there: ${removed.join(", ")}`);
  const counts = Object.entries(tables).map(([name, rows]) => `${rows.length} ${name}`);
  console.error(`${out}: ${counts.join(", ")}`);
});
