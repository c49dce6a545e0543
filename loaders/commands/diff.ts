import {compareTables, type RowChange} from "../diff/compareTables.ts";
import {areOfOtherDocuments, publishedRows, readPublished} from "../diff/publishedRows.ts";
import {documentsFolder} from "../documentsFolder.ts";
import {runPipeline} from "../pipeline.ts";
import {readPublishSettings} from "../publish/publishSettings.ts";
import {runCommand} from "../runCommand.ts";

const usage = {
  name: "diff",
  does: "Tells which rows a build would gain, lose and change, and by which rule and sentence.",
  operands: "",
  options: {
    documents: {default: documentsFolder(), is: "the folder of documents"},
    published: {default: "dist/data", is: "the folder of the tables published last"}
  }
};

await runCommand(usage, async ({options: {documents, published}}) => {
  const before = await readPublished(published);
  if (before === null)
    throw new Error(
      `${published} holds no published tables: run npm run build once, or name their folder: --published`
    );
  const now = publishedRows(await runPipeline(documents), await readPublishSettings());
  const changes = compareTables(before, now);
  for (const change of changes) console.log(formatChange(change));
  const count = (kind: RowChange["change"]) => changes.filter(({change}) => change === kind).length;
  console.log(`${count("gained")} gained, ${count("lost")} lost, ${count("changed")} changed against ${published}`);
  if (areOfOtherDocuments(before, now))
    console.error(
      `warning: none of the documents in ${published} is in ${documents}: it was built from another folder, perhaps`
    );
});

function formatChange({table, change, id, cells, tellings}: RowChange): string {
  const sign = {gained: "+", lost: "-", changed: "~"}[change];
  return [
    `${sign} ${table}: ${id}`,
    ...cells.map(({column, before, after}) => `    ${column}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`),
    ...tellings.map(({document, rule, quote}) => `    ${rule} in ${document}: “${quote.replace(/\s+/g, " ")}”`)
  ].join("\n");
}
