import fc from "fast-check";
import {expect, test} from "vitest";
import {documentPage} from "../../docs/components/notebook/documentPage.ts";

test("documentPage(id) is the id where that is safe in a path", () => {
  expect(documentPage("000_36ce5abe8a3919ad")).toBe("000_36ce5abe8a3919ad");
});

test("documentPage(id) keeps what it can read of any other id, and tells ids apart", () => {
  expect(documentPage("2012/a visit")).toMatch(/^2012-a-visit-\w+$/);
  expect(documentPage("визит")).toMatch(/^document-\w+$/);
  expect(documentPage("визит")).not.toBe(documentPage("визиты"));
  expect(documentPage("index")).not.toBe("index");
});

test("documentPage(id) is always a short, plain name", () => {
  fc.assert(fc.property(fc.string({unit: "binary"}), (id) => /^[A-Za-z0-9_-]{1,80}$/.test(documentPage(id))));
});
