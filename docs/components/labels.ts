import type {Comment, DocumentRow, EnergyProject, TradeFigure, Visit} from "../../loaders/types.ts";
import type {Notebook} from "./notebook/notebook.js";

/** English name of a country code, or the text itself where it is none (an organisation, a reader). */
export function formatCountry(code: string | null, {countries}: Pick<Notebook, "countries">): string {
  return code === null ? "?" : (countries[code]?.name ?? code);
}

/** "Russia → Pakistan" for "RUS>PAK", "unknown → Russia" for "?>RUS", "in Russia" for ">RUS". */
export function formatRouteLabel(route: string, notebook: Pick<Notebook, "countries">): string {
  const [from = "", to = ""] = route.split(">");
  if (from) {
    const [left, right] = [from === "?" ? "unknown" : formatCountry(from, notebook), to && formatCountry(to, notebook)];
    return `${left} → ${right || "unknown"}`;
  }
  return to ? `in ${formatCountry(to, notebook)}` : "place unknown";
}

/** "Vladimir Putin and Nawaz Sharif", or what a session is. */
export function formatPeople({people, kind, occasion}: Pick<Visit, "people" | "kind" | "occasion">): string {
  if (people.length > 0)
    return people.length > 2 ? `${people[0]} and ${people.length - 1} others` : people.join(" and ");
  return occasion ?? (kind === "session" ? "Session" : "Unnamed");
}

/** Short name for a mark, e.g. "Xi Jinping +1". */
export function formatShortPeople(visit: Visit): string {
  const [first] = visit.people;
  if (!first) return visit.kind;
  // A surname alone would need each language's order of names.
  const name = first.length > 24 ? `${first.slice(0, 23)}…` : first;
  return visit.people.length > 1 ? `${name} +${visit.people.length - 1}` : name;
}

/**
 * "3–4 Oct 2012", "about Oct 2012", "until 2 Oct 2012": a row's dates with all that their EDTF says; "undated" for
 * none.
 */
export function formatDates(start: string | null, end: string | null): string {
  if (start === null && end === null) return "undated";
  if (start === end || end === null) return readableEdtf(start!);
  if (start === null) return readableEnd(end!);
  const firstDay = /^\d{4}-\d\d-(?<day>\d\d)$/.exec(start)?.groups?.day;
  const isSameMonth = /^\d{4}-\d\d-\d\d$/.test(end) && start.slice(0, 8) === end.slice(0, 8);
  if (firstDay && isSameMonth) return `${Number(firstDay)}–${readableEdtf(end)}`;
  return `${readableEdtf(start)} – ${readableEdtf(end)}`;
}

/** An end without a beginning: "until 2 Oct 2012", "until 17 Dec 2019 or later", "by 2 Oct 2012". */
function readableEnd(end: string): string {
  const [from, to] = end.split("/");
  if (to === ".." || to === "") return `until ${readableDate(from!)} or later`;
  return to === undefined ? `until ${readableDate(end)}` : `until ${readableEdtf(end)}`.replace(/^until by/, "by");
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** EDTF in words that keep all it says: "3 Oct 2012", "about Oct 2012", "by 2 Oct 2012", "from 20 Dec 2019". */
export function readableEdtf(edtf: string): string {
  const [from, to] = edtf.split("/");
  if (to === undefined) return readableDate(from!);
  if (from === ".." || from === "") return `by ${readableDate(to)}`;
  if (to === ".." || to === "") return `from ${readableDate(from!)}`;
  return `between ${readableDate(from!)} and ${readableDate(to)}`;
}

/** A period in words: "2011", "2018–2019", "Apr–Dec 2002", "May 2001 – Jan 2002". */
export function formatPeriod(edtf: string): string {
  const ends = /^(?<first>\d{4}(?:-\d\d)?)\/(?<last>\d{4}(?:-\d\d)?)$/.exec(edtf)?.groups as
    {first: string; last: string} | undefined;
  if (!ends) return readableEdtf(edtf);
  const [from, to] = [readableDate(ends.first), readableDate(ends.last)];
  if (ends.first.length + ends.last.length === 8) return `${from}–${to}`;
  const isSameYear = ends.first.length === ends.last.length && from.slice(-4) === to.slice(-4);
  return isSameYear ? `${from.slice(0, -5)}–${to}` : `${from} – ${to}`;
}

function readableDate(text: string): string {
  const groups =
    /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d).{0,12})?)?)?(?<mark>[~?%]?)$/.exec(
      text
    )?.groups;
  if (!groups) return text;
  const {year, month, day, time, mark} = groups;
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year, time].filter(Boolean).join(" ");
  return mark === "~" ? `about ${words}` : mark ? `perhaps ${words}` : words;
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"]
];

/** "about 500 million USD", "4 helicopters", "50,000 doses". */
export function formatValue({value, unit, approximate}: Pick<TradeFigure, "value" | "unit" | "approximate">): string {
  const [size, word] = scales.find(([from]) => Math.abs(value) >= from) ?? [1, ""];
  const number = groupThousands(Number((value / size).toPrecision(4)));
  const words = [number, word, unit === "percent" ? "%" : unit].filter(Boolean).join(" ").replace(" %", "%");
  return approximate ? `about ${words}` : words;
}

/** "1,234" without asking the machine for its language. */
export function groupThousands(number: number): string {
  const [whole = "", fraction] = String(number).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** "export of beef", "bilateral trade". */
export function formatMeasure({measure, item}: Pick<TradeFigure, "measure" | "item">): string {
  if (measure === "bilateral trade") return item === "goods" ? measure : `${measure}: ${item}`;
  return measure === "other" ? item : item === measure ? measure : `${measure}: ${item}`;
}

/** "1 visit", "2 visits". */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${groupThousands(count)} ${count === 1 ? noun : plural}`;
}

const measureNouns: Readonly<Record<string, readonly [string, string]>> = {
  export: ["export", "exports"],
  import: ["import", "imports"],
  delivery: ["delivery", "deliveries"],
  purchase: ["purchase", "purchases"],
  investment: ["investment", "investments"],
  debt: ["debt", "debts"],
  aid: ["grant of aid", "grants of aid"],
  "bilateral trade": ["total of bilateral trade", "totals of bilateral trade"]
};

/** "3 deliveries", "1 debt", "2 planned": how many rows have a value. */
export function formatTally(count: number, value: string): string {
  const nouns = measureNouns[value];
  return nouns ? formatCount(count, ...nouns) : `${groupThousands(count)} ${value}`;
}

/** A document's headline, or what else tells it apart where it has none. */
export function formatDocument(document: Pick<DocumentRow, "id" | "title" | "publisher"> | undefined): string {
  if (!document) return "unknown document";
  return document.title ?? `Untitled (${document.publisher ?? document.id})`;
}

/** A row in one line, for lists and for screen readers. */
export function describeVisit(visit: Visit, notebook: Pick<Notebook, "countries">): string {
  const people = formatPeople(visit);
  const from = visit.from && formatCountry(visit.from, notebook);
  const to = visit.to ? formatCountry(visit.to, notebook) : "place not told";
  // Who is known by office alone is named with the country: "Prime Minister of Peru".
  const where = from === null ? to : people.endsWith(` of ${from}`) ? `to ${to}` : `${from} → ${to}`;
  return `${people}, ${where}, ${formatDates(visit.start, visit.end)}, ${visit.status}`;
}

/** A figure in one line. */
export function describeFigure(figure: TradeFigure, notebook: Pick<Notebook, "countries">): string {
  const sides = [figure.from, figure.to].filter((code) => code !== null).map((code) => formatCountry(code, notebook));
  const between = sides.join(figure.measure === "bilateral trade" ? "–" : " → ");
  return [formatMeasure(figure), between, figure.period && formatPeriod(figure.period), formatValue(figure)]
    .filter(Boolean)
    .join(", ");
}

/** A project in one line. */
export function describeProject({name, kind, status}: EnergyProject): string {
  return `${name}, ${kind}, ${status}`;
}

/** A comment's tone in words; null where it has no text. */
export function describeTone({label, sentiment}: Pick<Comment, "label" | "sentiment">): string | null {
  return sentiment === 0 ? "tone unsure" : label;
}

/** A comment in one line. */
export function describeComment({author, n, label, sentiment, text}: Comment): string {
  const words = text.replace(/\s+/g, " ").trim();
  const start = words.length > 70 ? `${words.slice(0, 69)}…` : words;
  // Until its text was fetched, only the label tells that it has one.
  const says = start ? `“${start}”` : label === null ? "no text" : null;
  return `${author ?? `Comment ${n}`}: ${[says, describeTone({label, sentiment})].filter(Boolean).join(", ")}`;
}
