import {parseHTML} from "linkedom";
import {beforeAll, expect, test} from "vitest";
import {documentFacts, documentReader} from "../../docs/components/documents/documentReader.ts";
import {externalLink} from "../../docs/components/element.ts";
import {createNotebook} from "../../docs/components/notebook/notebook.ts";
import {rowCard} from "../../docs/components/evidence/rowCard.ts";
import type {SourceDocument, Tables} from "../../loaders/types.ts";
import {sampleTables} from "./sampleTables.ts";

const attack = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

beforeAll(() => {
  const {document, Node} = parseHTML("<!doctype html><html><body></body></html>");
  Object.assign(globalThis, {document, Node, requestAnimationFrame: () => 0, addEventListener: () => {}});
});

function hostileTables(): Tables {
  const visit = sampleTables.visits[0]!;
  const evidence = [{start: 0, end: attack.length, quote: attack, rule: "visit/test"}];
  const hostile = {
    ...visit,
    people: [attack],
    occasion: attack,
    place: attack,
    with: [attack],
    reports: [{...visit.reports[0]!, evidence}],
    conflicts: [{field: attack, value: attack, documents: ["harbour"]}]
  };
  return {...sampleTables, visits: [hostile]};
}

test("a document's words stay words in the evidence", () => {
  const card = rowCard({table: "visits", id: "v1"}, createNotebook(hostileTables()));
  expect(card.textContent).toContain(attack);
  expect(card.querySelectorAll("img, script")).toHaveLength(0);
  for (const link of card.querySelectorAll("a")) expect(link.getAttribute("href")).not.toMatch(/^javascript/);
});

test("a document's words stay words on its page", () => {
  const source = {
    ...sampleTables.documents[0]!,
    text: attack,
    title: attack,
    blocks: [{start: 0, end: attack.length, kind: "paragraph"}],
    boilerplate: [],
    repeats: [],
    comments: []
  } as unknown as SourceDocument;
  for (const node of [documentReader(createNotebook(hostileTables()), {source}), documentFacts(source)]) {
    expect(node.textContent).toContain(attack);
    expect(node.querySelectorAll("img, script")).toHaveLength(0);
  }
});

test.each(["javascript:alert(1)", "data:text/html,x", " javascript:alert(1)", "//evil.example", ""])(
  "externalLink does not follow %j",
  (url) => expect(externalLink(url, "original").nodeType).toBe(3)
);

test("externalLink follows http and https", () => {
  expect((externalLink("https://example.org/a", "original") as HTMLAnchorElement).getAttribute("href")).toBe(
    "https://example.org/a"
  );
});
