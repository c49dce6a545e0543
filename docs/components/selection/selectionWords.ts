import {formatIsoDay} from "../edtf.js";
import {formatCountry, formatDocument, formatRouteLabel, readableEdtf} from "../labels.js";
import type {Notebook} from "../notebook/notebook.js";
import {findDocument} from "../notebook/rowRefs.js";
import {isTimeWindow, type Clause, type Field} from "./selection.js";

/** What each field of the selection is called. */
export const fieldNames: Readonly<Record<Field, string>> = {
  time: "Time",
  country: "Country",
  route: "Direction",
  person: "Person",
  document: "Document",
  status: "Visits",
  measure: "Trade",
  energy: "Energy",
  tone: "Tone",
  target: "About",
  text: "Search"
};

/** What the two readings of a window of time mean. */
export const certaintyWords = {
  possible: "Possibly: whatever its dates allow in these days; not visits and comments without any.",
  certain: "Certainly: only what its dates put into these days."
} as const;

/** A clause in words, e.g. "certainly in 3 Oct 2012 – 9 Oct 2012", "Russia or Pakistan". */
export function describeClause({field, value}: Omit<Clause, "source">, notebook: Notebook): string {
  if (isTimeWindow(value)) {
    const days = [value.from, value.to].map((day) => readableEdtf(formatIsoDay(day)));
    return `${value.certainty === "certain" ? "certainly in " : ""}${days[0] === days[1] ? days[0] : days.join(" – ")}`;
  }
  if (typeof value === "string") return `“${value}”`;
  const [first = "", ...others] = value.map((item) => formatValueOf(field, item, notebook));
  return others.length > 2 ? `${first} and ${others.length} others` : [first, ...others].join(" or ");
}

/** A value of a field as readers know it: a country's name, a document's title. */
export function formatValueOf(field: Field, value: string, notebook: Notebook): string {
  if (field === "country" || field === "target") return formatCountry(value, notebook);
  if (field === "route") return formatRouteLabel(value, notebook);
  if (field === "document") return formatDocument(findDocument(value, notebook));
  return value;
}
