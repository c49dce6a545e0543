import {createHash} from "node:crypto";
import {beforeAll, describe, expect, test} from "vitest";
import type {PipelineResult} from "../../loaders/pipeline.ts";
import {packageFiles} from "../../loaders/publish/packageFiles.ts";
import {publish} from "../../loaders/publish/publish.ts";
import {readPublishSettings, type PublishSettings} from "../../loaders/publish/publishSettings.ts";
import {names, readSample, readTexts, secrets} from "./readSample.ts";

let sample: PipelineResult;
let settings: PublishSettings;
beforeAll(async () => {
  sample = await readSample();
  settings = await readPublishSettings();
});

const publishAs = (authors: PublishSettings["authors"], result = sample) => publish(result, {...settings, authors});

/** All that a published copy tells. */
function formatAll(result: PipelineResult): string {
  return JSON.stringify([result, [...packageFiles(result, settings)]]);
}

function expectTrueToTexts({sources, tables: {visits, trade, energy, comments, documents}}: PipelineResult): void {
  const texts = new Map(sources.map(({id, text}) => [id, text]));
  for (const {reports} of [...visits, ...trade, ...energy])
    for (const {document, evidence} of reports)
      for (const {start, end, quote} of evidence) expect(texts.get(document)!.slice(start, end)).toBe(quote);
  for (const {document, start, end, text} of comments) expect(texts.get(document)!.slice(start, end)).toBe(text);
  for (const {id, sha256} of documents)
    expect(sha256).toBe(createHash("sha256").update(texts.get(id)!, "utf8").digest("hex"));
}

test("the settings of this notebook publish pseudonyms", () => expect(settings.authors).toBe("pseudonym"));

describe.each(["pseudonym", "none"] as const)("published with authors: %s", (authors) => {
  test("no reader's name is left in any text, quote, table, annotation or id", () => {
    const published = formatAll(publishAs(authors));
    for (const name of names) expect.soft(published.toLowerCase()).not.toContain(name.toLowerCase());
  });

  test("every quote is the text at its offsets, and every hash the text's", () =>
    expectTrueToTexts(publishAs(authors)));

  test("people whom the article names keep their names", () => {
    expect(publishAs(authors).tables.visits[0]!.reports[0]!.evidence[0]!.quote).toContain("Orhan Demirel");
  });
});

test("pseudonyms keep replies connected, and a reader the same in all documents", () => {
  const {comments} = publishAs("pseudonym").tables;
  const [first, second, , fourth] = comments;
  expect(second!.replyTo).toEqual([first!.author]);
  expect(fourth!.replyTo).toEqual([second!.author]);
  expect(fourth!.author).toBe(first!.author);
  expect(comments.at(-1)!.author).toBe(first!.author);
});

test("pseudonyms count readers in order of appearance, whatever the order of the documents", () => {
  const reversed = {...sample, sources: [...sample.sources].reverse()};
  const comments = publishAs("pseudonym", reversed).tables.comments;
  expect(comments).toEqual(publishAs("pseudonym").tables.comments);
  expect(comments.map(({author}) => author)).toEqual(["Reader 1", "Reader 2", "Reader 3", "Reader 1", "Reader 4", "Reader 6", "Reader 6", "Reader 1"]); // prettier-ignore
});

test("a country by which a reader calls himself stays a country in what others write", () => {
  const third = publishAs("pseudonym").tables.comments[2]!;
  expect(third).toMatchObject({author: "Reader 3", text: expect.stringContaining("Nigeria should grow its own sugar")});
});

test("authors: none leaves neither authors nor replies", () => {
  for (const {author, replyTo} of publishAs("none").tables.comments) expect([author, replyTo]).toEqual([null, []]);
});

test("authors: name leaves names and texts as they are", () => {
  const {sources, tables} = publishAs("name");
  expect(tables.comments.slice(0, 6)).toEqual(sample.tables.comments.slice(0, 6));
  expect(sources[0]!.text).toBe(sample.sources[0]!.text);
});

describe("a document with publish: false", () => {
  test("gives its rows with their sentences, and no other word of its text", () => {
    const published = publishAs("name");
    const row = published.tables.visits.find(({to}) => to === "NOR")!;
    expect(row.reports[0]!.evidence[0]!.quote).toBe(
      "Foreign Minister Heraldo Muñoz of Chile visited Norway on 1 May 2017."
    );
    for (const secret of secrets) expect.soft(formatAll(published)).not.toContain(secret);
    expectTrueToTexts(published);
  });

  test("still has a row for each comment, with its tone", () => {
    const own = publishAs("name").tables.comments.filter(({document}) => document === "north-withheld");
    expect(own.map(({text}) => text)).toEqual(["[…]", "[…]"]);
    expect(own.map(({label}) => label)).toEqual(
      sample.tables.comments.filter(({document}) => document === "north-withheld").map(({label}) => label)
    );
  });

  test("can be named in the settings instead, as a saved page must", async () => {
    const page = "<article><h1>Talks</h1><p>Foreign Minister Heraldo Muñoz of Chile visited Norway on 1 May 2017.</p><p>The soup was cold.</p></article>"; // prettier-ignore
    const result = await readTexts({"page.html": page});
    expect(formatAll(publish(result, settings))).toContain("soup");
    expect(formatAll(publish(result, {...settings, withhold: ["page.html"]}))).not.toContain("soup");
  });
});
