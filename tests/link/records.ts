import type {
  DocumentRecords, DocumentRow, EnergyRecord, Person, TradeRecord, VisitRecord
} from "../../loaders/types.ts"; // prettier-ignore

/** Records of one document; rows are completed by defaults. */
export function documentOf(
  id: string,
  published: string | null,
  {
    visits = [],
    trade = [],
    energy = [],
    people = []
  }: {
    readonly visits?: readonly Partial<VisitRecord>[];
    readonly trade?: readonly Partial<TradeRecord>[];
    readonly energy?: readonly Partial<EnergyRecord>[];
    readonly people?: readonly Person[];
  }
): DocumentRecords {
  return {
    document: documentRow(id, published),
    visits: visits.map((visit, n) => visitRecord(id, n, visit)),
    trade: trade.map((figure, n) => tradeRecord(id, n, figure)),
    energy: energy.map((project, n) => energyRecord(id, n, project)),
    comments: [],
    own: {},
    people
  };
}

/** A person who holds one office. */
export function holder(name: string, title: string, country: string): Person {
  return {name, aliases: [], country, alliance: null, roles: [{title, country}]};
}

function documentRow(id: string, published: string | null): DocumentRow {
  return {
    id,
    file: `${id}.txt`,
    title: null,
    publisher: null,
    published,
    publishedFrom: published === null ? null : "stated",
    kind: "article",
    url: null,
    textFile: null,
    copies: 1,
    words: 100,
    comments: 0,
    commentsStated: null,
    sha256: ""
  };
}

function evidenceOf(n: number, quote: string): VisitRecord["evidence"] {
  return [{start: n * 100, end: n * 100 + quote.length, quote, rule: "test"}];
}

function visitRecord(document: string, n: number, visit: Partial<VisitRecord>): VisitRecord {
  return {
    document,
    kind: "visit",
    people: [],
    from: null,
    to: null,
    place: null,
    with: [],
    start: null,
    end: null,
    status: "held",
    occasion: null,
    evidence: evidenceOf(n, "He came."),
    ...visit
  };
}

function tradeRecord(document: string, n: number, figure: Partial<TradeRecord>): TradeRecord {
  return {
    document,
    measure: "bilateral trade",
    item: "goods",
    value: 0,
    unit: "USD",
    approximate: false,
    period: null,
    from: null,
    to: null,
    status: "reported",
    source: "article",
    evidence: evidenceOf(n, "Trade grew."),
    ...figure
  };
}

function energyRecord(document: string, n: number, project: Partial<EnergyRecord>): EnergyRecord {
  return {
    document,
    name: "",
    aliases: [],
    kind: "gas pipeline",
    places: [],
    countries: [],
    companies: [],
    agreed: null,
    status: "mentioned",
    evidence: evidenceOf(n, "It is built."),
    ...project
  };
}
