import {documentsFolder} from "../documentsFolder.ts";
import {explainDocument, explainGap, type Explanation} from "../explain/explainDocument.ts";
import {findDocument, type FoundDocument} from "../explain/findDocument.ts";
import {runCommand} from "../runCommand.ts";

const usage = {
  name: "explain",
  does: "Tells what each sentence of a document, or the one at an offset of its text, gave and why, or why not.",
  operands: "DOCUMENT [OFFSET]",
  options: {documents: {default: documentsFolder(), is: "the folder of documents"}}
};

await runCommand(usage, async ({options: {documents}, operands: [name, at]}) => {
  const offset = at === undefined ? null : Number(at);
  if (name === undefined || Number.isNaN(offset))
    throw new Error(
      "name a document and, for one sentence, an offset in its text: npm run explain -- DOCUMENT [OFFSET]"
    );
  // A reader such as `head` may have seen enough.
  process.stdout.on("error", () => process.exit());
  printDocument(await findDocument(name, documents), offset);
});

function printDocument({source, tables, ownTables}: FoundDocument, offset: number | null): void {
  const {title, published, publishedFrom, publisher, kind} = source;
  const dated = published === null ? "undated" : `${published} (${publishedFrom})`;
  console.log(`${source.id}: ${kind}, ${title ?? "no title"}, ${publisher ?? "publisher not told"}, ${dated}`);
  const chosen = explainDocument(source, tables, ownTables).filter(({sentence}) =>
    offset === null ? true : sentence.start <= offset && offset < sentence.end
  );
  for (const explanation of chosen) printExplanation(explanation, offset !== null);
  if (chosen.length === 0 && offset !== null) {
    const noSentence = `no sentence stands there; the text goes from 0 to ${source.text.length}`;
    console.log(`${offset}: ${explainGap(source, offset) ?? noSentence}`);
  }
}

/** A sentence that nothing was read in is worth its lines only where it was asked for. */
function printExplanation({sentence, quote, mentions, readings, rows}: Explanation, asked: boolean): void {
  if (!asked && readings.length === 0 && rows.length === 0) return;
  console.log(`\n${sentence.start}–${sentence.end} (${sentence.kind}) ${quote.replace(/\s+/g, " ")}`);
  for (const mention of mentions) console.log(`  ${mention}`);
  for (const {rule, told, missing} of readings) {
    const [outcome, reason] = missing === null ? ["read", ""] : ["no row", ` – ${missing}`];
    console.log(`  ${outcome}  ${rule ?? "no rule"}: ${told}${reason}`);
  }
  for (const row of rows) console.log(`  → ${row}`);
  if (readings.length === 0 && rows.length === 0) console.log("  no rule fires on this sentence");
}
