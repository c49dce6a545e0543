import {addDocument, type AddedDocument} from "../add/addDocument.ts";
import {documentsFolder} from "../documentsFolder.ts";
import {runCommand} from "../runCommand.ts";

const usage = {
  name: "add",
  does: "Copies files into the folder of documents, and tells what each holds and what was not found in it.",
  operands: "FILE…",
  options: {documents: {default: documentsFolder(), is: "the folder of documents"}}
};

await runCommand(usage, async ({options: {documents}, operands: files}) => {
  if (files.length === 0) throw new Error("name the files to add: npm run add -- FILE…");
  for (const file of files) {
    try {
      const added = await addDocument(file, documents);
      for (const line of describe(file, added)) console.log(line);
      console.log(added.refused === null ? `added to ${documents}\n` : `not added: ${added.refused}\n`);
      if (added.refused !== null) process.exitCode = 1;
    } catch (error) {
      console.error(`${file}: ${describeError(error)}`);
      process.exitCode = 1;
    }
  }
});

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && error.code === "ENOENT" ? "there is no such file" : error.message;
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
