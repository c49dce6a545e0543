import {expect} from "vitest";
import {annotate} from "../../../loaders/annotate/annotate.ts";
import {parseText} from "../../../loaders/read/parseText.ts";
import {extractVisits} from "../../../loaders/extract/visits/extractVisits.ts";
import type {SourceDocument, VisitRecord} from "../../../loaders/types.ts";
import {sampleDocument} from "../../annotate/sampleDocument.ts";

/** The visits that a text of one day tells, as records. */
export function readVisits(text: string, overrides: Partial<SourceDocument> = {}): readonly VisitRecord[] {
  return extractVisits(
    annotate(sampleDocument(text, {published: "2021-03-11", publishedFrom: "stated", ...overrides}))
  );
}

/** The trips of a page that is read as it stands, by its own date or none, each in one line. */
export function readPage(text: string, published: string | null = null): string[] {
  const page = parseText(text, {markdown: false, report: () => {}});
  return readVisits(text, {...page, published, publishedFrom: published === null ? null : "stated"}).map(formatVisit);
}

/** A record in one line: "people FROM>TO Place status start end", a dash for what is not told. */
export function formatVisit({people, from, to, place, status, start, end}: VisitRecord): string {
  return `${people.join("+") || "-"} ${from ?? "-"}>${to ?? "-"} ${place ?? "-"} ${status.replace(" ", "")} ${start ?? "-"} ${end ?? "-"}`;
}

/** Whether a line says what another asks for, in which a star stands for any value. */
export function isLike(line: string, wanted: string): boolean {
  const pattern = wanted.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, "[^>]{1,60}?");
  return new RegExp(`^${pattern}$`).test(line);
}

/** Asserts that lines are those asked for: as many, and each of them once. */
export function expectLines(lines: readonly string[], wanted: readonly string[]): void {
  expect(lines).toHaveLength(wanted.length);
  for (const row of wanted)
    expect(
      lines.filter((line) => isLike(line, row)),
      `${row} in ${lines.join("; ")}`
    ).toHaveLength(1);
}
