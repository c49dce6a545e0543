import {parseArgs} from "node:util";
import {addDocument, type AddedDocument} from "../add/addDocument.ts";
import {documentsFolder} from "../documentsFolder.ts";

/** Copies files into the folder of documents, and tells what each holds and what was not found in it. */
const {values, positionals} = parseArgs({
  options: {documents: {type: "string", default: documentsFolder()}},
  allowPositionals: true
});
if (positionals.length === 0) {
  console.error("name the files to add: npm run add -- FILE...");
  process.exitCode = 1;
}
for (const file of positionals) {
  try {
    const added = await addDocument(file, values.documents);
    for (const line of describe(file, added)) console.log(line);
    console.log(added.refused === null ? `added to ${values.documents}\n` : `not added: ${added.refused}\n`);
    if (added.refused !== null) process.exitCode = 1;
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    console.error(
      `${file}: ${isAbsent ? "there is no such file" : error instanceof Error ? error.message : String(error)}`
    );
    process.exitCode = 1;
  }
}

function describe(file: string, {source, problems, rows}: AddedDocument): string[] {
  const notes = problems.map(
    ({level, line, message}) => `  ${level}${line === null ? "" : ` in line ${line}`}: ${message}`
  );
  if (source === null) return [file, ...notes];
  const {kind, title, publisher, published, publishedFrom, url, words, comments, commentsStated} = source;
  const facts = {title, publisher, published, url};
  const known = [title && `“${title}”`, publisher, published && `${published} (${publishedFrom})`].filter(Boolean);
  const missing = Object.entries(facts).flatMap(([name, value]) => (value === null ? [name] : []));
  const stated =
    commentsStated === null || commentsStated === comments.length ? "" : ` (the page says ${commentsStated})`;
  const counts = Object.entries(rows).map(([name, count]) => `${name} ${count}${name === "comments" ? stated : ""}`);
  return [
    `${source.file}: ${[kind, ...known].join(", ")}, ${words} words`,
    `  rows: ${counts.join(", ")}`,
    ...(missing.length === 0 ? [] : [`  not found: ${missing.join(", ")}; front matter can tell (${missing[0]}: …)`]),
    ...(words === 0 ? ["  no article was found in it"] : []),
    ...notes
  ];
}
