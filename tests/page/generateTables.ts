import type {
  Comment,
  DocumentRow,
  EnergyKind,
  EnergyProject,
  EnergyStatus,
  Evidence,
  Tables,
  TradeFigure,
  TradeMeasure,
  TradeStatus,
  Visit,
  VisitStatus
} from "../../loaders/types.ts";
import {createRandom} from "../bench/random.ts";

const countries = "RUS PAK CHN IND USA GBR FRA DEU TUR IRN SAU KAZ UZB JPN KOR BRA ARG CHL PER ZAF KEN EGY NGA VNM IDN AUS ITA ESP POL UKR".split(" "); // prettier-ignore
const syllables = "an be cor du el fa gri ho is ja kel lo mar ni or pa qui ro sa ti ul va wen xi yo zar".split(" ");
const visitStatuses: readonly VisitStatus[] = ["held", "held", "held", "planned", "proposed", "cancelled", "postponed", "under way"]; // prettier-ignore
const measures: readonly TradeMeasure[] = [
  "bilateral trade",
  "export",
  "import",
  "delivery",
  "investment",
  "aid",
  "debt"
];
const tradeStatuses: readonly TradeStatus[] = ["reported", "reported", "planned", "requested", "offered"];
const units = ["USD", "USD", "USD", "EUR", "RUB", "PKR", "tonnes", "barrels", "helicopters"];
const kinds: readonly EnergyKind[] = ["gas pipeline", "oil pipeline", "LNG", "thermal power", "nuclear", "hydropower"];
const energyStatuses: readonly EnergyStatus[] = ["mentioned", "proposed", "offered", "agreed", "under construction", "operating", "stalled"]; // prettier-ignore
const tones = ["negative", "negative", "neutral", "positive"] as const;
const [firstDay, days] = [Date.UTC(1995, 0, 1) / 86_400_000, 30 * 365];

/** Tables of about so many rows over thirty years, the same for the same number on every machine: for measuring, not for reading. */
export function generateTables(rows: number): Tables {
  const writer = createWriter(createRandom(rows));
  const list = <Row>(share: number, make: (i: number) => Row) =>
    Array.from({length: Math.round(rows * share)}, (_, i) => make(i));
  const byDate = (a: string | null, b: string | null) => ((a ?? "~") < (b ?? "~") ? -1 : 1);
  return {
    documents: list(0.02, writer.document),
    visits: list(0.4, writer.visit).sort((a, b) => byDate(a.start, b.start)),
    trade: list(0.1, writer.figure).sort((a, b) => byDate(a.period, b.period)),
    energy: list(0.02, writer.project),
    comments: list(0.48, writer.comment),
    problems: []
  };

  function createWriter(random: () => number) {
    const upTo = (count: number) => Math.floor(random() * count);
    const pick = <Value>(values: readonly Value[]): Value => values[upTo(values.length)]!;
    const word = () => pick(syllables) + pick(syllables);
    const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
    const sentence = () => capital(Array.from({length: 8 + upTo(12)}, word).join(" ")) + ".";
    const people = Array.from({length: 1500}, () => `${capital(word())} ${capital(word() + pick(syllables))}`);
    const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    const date = (day: number) => iso(day).slice(0, pick([10, 10, 10, 7, 4]));
    const day = () => firstDay + upTo(days);
    const documentId = () => `d${upTo(Math.max(1, Math.round(rows * 0.02)))}`;
    const evidence = (): Evidence[] => {
      const [start, quote] = [upTo(4000), sentence()];
      return [{start, end: start + quote.length, quote, rule: "bench/any"}];
    };
    const reports = <Status extends string>(status: Status) =>
      Array.from({length: 1 + Number(random() < 0.3)}, () => ({document: documentId(), status, evidence: evidence()}));
    const pair = (): [string, string] => {
      // Few directions are busy, as in the news.
      const from = countries[Math.floor(random() ** 3 * countries.length)]!;
      return [from, pick(countries.filter((code) => code !== from))];
    };
    return {
      document(i: number): DocumentRow {
        const id = `d${i}`;
        return {id, file: `${id}.txt`, title: sentence(), publisher: `The ${capital(word())} Post`, published: iso(day()),
          publishedFrom: "stated", kind: "article", url: null, textFile: null, copies: 1, words: 400, comments: 0,
          commentsStated: null, sha256: ""}; // prettier-ignore
      },
      visit(i: number): Visit {
        const [from, to] = pair();
        const [first, status] = [day(), pick(visitStatuses)];
        const start = random() < 0.05 ? null : date(first);
        const end = start?.length === 10 ? iso(first + upTo(4)) : start;
        const place = random() < 0.5 ? capital(word()) : null;
        const told = reports(status).map((report) => ({...report, start, end}));
        return {id: `v${i}`, kind: "visit", people: [pick(people)], from, to, place, with: random() < 0.4 ? [pick(people)] : [],
          start, end, status, occasion: null, reports: told, conflicts: []}; // prettier-ignore
      },
      figure(i: number): TradeFigure {
        const [from, to] = pair();
        const status = pick(tradeStatuses);
        const period = random() < 0.7 ? iso(day()).slice(0, 4) : null;
        const value = Number((10 ** (random() * 11)).toPrecision(2));
        return {id: `t${i}`, measure: pick(measures), item: "goods", value, unit: pick(units), approximate: random() < 0.2, period,
          from, to, status, source: random() < 0.1 ? "comment" : "article", reports: reports(status), conflicts: []}; // prettier-ignore
      },
      project(i: number): EnergyProject {
        const status = pick(energyStatuses);
        return {id: `e${i}`, name: `${capital(word())}–${capital(word())} line`, aliases: [], kind: pick(kinds), places: [],
          countries: pair().sort(), companies: [], agreed: random() < 0.3 ? iso(day()) : null, status,
          reports: reports(status), conflicts: []}; // prettier-ignore
      },
      comment(i: number): Comment {
        // Those of a page stand together, and are written within a week or two.
        const page = Math.floor(i / 24);
        const [document, text, start] = [`d${page}`, sentence(), upTo(9000)];
        const posted = date(firstDay + ((page * 7919) % days) + upTo(12));
        const targets =
          random() < 0.4 ? [{target: pick(countries), stance: random() < 0.6 ? (-1 as const) : (1 as const)}] : [];
        return {id: `c${i}`, document, n: i, author: random() < 0.9 ? pick(people) : null, posted, replyTo: [], start,
          end: start + text.length, text, sentiment: random() * 2 - 1, label: pick(tones), targets}; // prettier-ignore
      }
    };
  }
}
