import {findDates} from "../../../annotate/dates/findDates.ts";
import {findPlaces} from "../../../annotate/places/findPlaces.ts";
import {findQuantities} from "../../../annotate/quantities/findQuantities.ts";
import {findTokens} from "../../../annotate/tokens/findTokens.ts";
import type {AnnotatedDocument, CountryCode, Edtf, QuantityMention, TradeMeasure, TradeRecord} from "../../../types.ts";
import type {DocumentCountries} from "../../figures/documentCountries.ts";
import type {Ends} from "../findEnds.ts";
import {findTables, type Cell, type Row, type Table} from "./findTables.ts";
import {unitTold} from "./unitTold.ts";

/** What a column's figures are. */
interface Column {
  readonly measure: TradeMeasure | null;
  readonly period: Edtf | null;
  /** What one of its numbers is, e.g. a million US dollars; null where each says so itself. */
  readonly unit: QuantityMention | null;
}

const IMPORTS = /\bimport(?:s|ed)?\b/iu;
const EXPORTS = /\bexport(?:s|ed)?\b/iu;
const TURNOVER = /\b(?:turnover|(?:total|bilateral|two-way|mutual) trade|trade volume)\b/iu;
const TRADE = /\b(?:imports?|exports?|turnover|trade)\b/i;
/** Columns of what is no trade: how it changed, its share, its balance. */
const NO_SUM = /%|per ?cent|\b(?:change|growth|share|rank|balance|deficit|surplus|price|index|weight)\b/iu;
const ALL = /^(?:grand |sub-?)?totals?\b|^(?:the )?world\b|^all (?:countries|goods)\b/iu;

/** The trade figures of a document's tables: a row is a country or goods, a column a year or a direction. */
export function readTables(annotated: AnnotatedDocument, countries: DocumentCountries): TradeRecord[] {
  // Most texts have no table of trade, and a word tells.
  if (!TRADE.test(annotated.source.text)) return [];
  return findTables(annotated.source).flatMap((table) => readTable(table, annotated, countries));
}

function readTable(table: Table, annotated: AnnotatedDocument, {home, main}: DocumentCountries): TradeRecord[] {
  const {source} = annotated;
  const caption = table.caption.map(({start, end}) => source.text.slice(start, end)).join("\n");
  const told = `${source.title ?? ""}\n${caption}`;
  const owner = countriesIn(told)[0] ?? home ?? annotated.here?.country ?? main[0] ?? null;
  const width = Math.max(...table.rows.map(({figures}) => figures.length));
  const columns = Array.from({length: width}, (_, i) => columnOf(headerOf(table, i, width), told, annotated));
  return table.rows.flatMap((row) => readRow(row, columns, {owner, annotated}));
}

function headerOf({header}: Table, column: number, width: number): string {
  return header.at(column - width)?.text ?? "";
}

function columnOf(header: string, told: string, {source}: AnnotatedDocument): Column | null {
  if (NO_SUM.test(header)) return null;
  const measure = measureIn(header) ?? measureIn(told);
  return {
    measure,
    period: periodIn(header, source.published) ?? periodIn(told, source.published),
    unit: unitTold(header) ?? unitTold(told)
  };
}

function measureIn(text: string): TradeMeasure | null {
  const found = [
    [IMPORTS.exec(text)?.index, "import"],
    [EXPORTS.exec(text)?.index, "export"],
    [TURNOVER.exec(text)?.index, "bilateral trade"]
  ] as const;
  const [first, ...others] = found.filter(([index]) => index !== undefined);
  return first === undefined || others.length > 0 ? null : first[1];
}

function readRow(
  row: Row,
  columns: readonly (Column | null)[],
  {owner, annotated}: {readonly owner: CountryCode | null; readonly annotated: AnnotatedDocument}
): TradeRecord[] {
  const {source} = annotated;
  const partner = countriesIn(row.label.text)[0] ?? null;
  return row.figures.flatMap((cell, i): TradeRecord[] => {
    const column = columns[i + columns.length - row.figures.length];
    const amount = column == null || NO_SUM.test(cell.text) ? null : amountOf(cell, column);
    const ownMeasure = measureOfRow(row.label.text);
    const measure = ownMeasure ?? column?.measure ?? null;
    if (column == null || measure === null || amount === null || amount.value === 0) return [];
    // A line of exports among others, under no year, may be of anything.
    if (ownMeasure !== null && column.period === null) return [];
    const ends = endsOf(measure, owner, partner);
    if (ends === null) return [];
    const {period} = column;
    const isGoods = partner === null && !ALL.test(row.label.text) && measureIn(row.label.text) === null;
    const item = isGoods ? row.label.text : "goods";
    const evidence = [
      {start: row.start, end: row.end, quote: source.text.slice(row.start, row.end), rule: "trade/table"}
    ];
    return [
      {document: source.id, measure, item, ...amount, period, ...ends, status: "reported", source: "article", evidence}
    ];
  });
}

/** "To Germany", "Imports from Peru". */
function measureOfRow(label: string): TradeMeasure | null {
  if (/^to \p{Lu}/u.test(label)) return "export";
  return /^from \p{Lu}/u.test(label) ? "import" : measureIn(label);
}

function endsOf(measure: TradeMeasure, owner: CountryCode | null, partner: CountryCode | null): Ends | null {
  const other = partner === owner ? null : partner;
  if (owner === null && other === null) return null;
  if (measure === "import") return {from: other, to: owner};
  if (measure === "export") return {from: owner, to: other};
  const [from = null, to = null] = [owner, other].filter((code) => code !== null).sort();
  return {from, to};
}

/** A field's value with its own unit, else the column's. */
function amountOf({text}: Cell, {unit}: Column): Pick<TradeRecord, "value" | "unit" | "approximate"> | null {
  const [own] = quantitiesIn(text);
  if (own !== undefined && (own.kind === "money" || own.kind === "mass" || own.kind === "volume"))
    return {value: own.value, unit: own.unit, approximate: own.approximate};
  const number = /^\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.exec(text.replace(/[*)\]]{1,2}$/, ""))?.[0];
  if (number === undefined || unit === null) return null;
  const value = Number((Number(number.replace(/[,\s]/g, "")) * unit.value).toPrecision(12));
  return {value, unit: unit.unit, approximate: false};
}

function quantitiesIn(text: string): QuantityMention[] {
  return findQuantities({text, start: 0, tokens: findTokens(text, 0, text.length)});
}

function countriesIn(text: string): CountryCode[] {
  const places = findPlaces(text, findTokens(text, 0, text.length), {countries: new Set(), informal: false});
  return places.flatMap(({country}) => country ?? []);
}

function periodIn(text: string, published: Edtf | null): Edtf | null {
  const tokens = findTokens(text, 0, text.length);
  const dates = findDates({text, start: 0, tokens}, {published}).filter(({form}) => form !== "duration");
  return new Set(dates.map(({edtf}) => edtf)).size === 1 ? (dates[0]?.edtf ?? null) : null;
}
