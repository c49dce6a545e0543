import {expect, test} from "vitest";
import {formatCitation, linkToWords} from "../../docs/components/evidence/citation.ts";

const document = {
  id: "harbour",
  title: "Calm at the harbour",
  publisher: "Bay Herald",
  published: "2016-05-05",
  url: "https://example.org/harbour?page=2#top"
};

test("a citation names the words, the title, the publisher and the day, and links to the words", () => {
  expect(formatCitation("She came\n by boat.", document, "http://localhost/documents/harbour.html#e-0-17")).toBe(
    "“She came by boat.” — Calm at the harbour, Bay Herald, 5 May 2016. https://example.org/harbour?page=2#:~:text=She%20came%20by%20boat."
  );
});

test("without a web address a citation links to the notebook's own page", () => {
  const citation = formatCitation(
    "She came.",
    {...document, url: "javascript:alert(1)", published: null},
    "http://here/#e-0-9"
  );
  expect(citation).toBe("“She came.” — Calm at the harbour, Bay Herald, undated. http://here/#e-0-9");
});

test("a long passage is found by its first and last words, and what a fragment means is escaped", () => {
  const words = Array.from({length: 40}, (_, i) => `w${i}`).join(" ");
  expect(linkToWords("https://example.org/", words)).toBe(
    "https://example.org/#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39"
  );
  expect(linkToWords("https://example.org/", "well-known, & 100%")).toBe(
    "https://example.org/#:~:text=well%2Dknown%2C%20%26%20100%25"
  );
});

test("half of a character does not stop the copying", () => {
  expect(linkToWords("https://example.org/", "a\ud83d")).toContain("#:~:text=a%EF%BF%BD");
});
