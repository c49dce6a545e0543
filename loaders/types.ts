/** Every type that crosses a stage: read → annotate → extract → link → tables. */
import type {energyKinds} from "./energyKinds.ts";

/**
 * A date, interval or bound in EDTF (ISO 8601-2), e.g. "2012-10-03", "2012-10~", "2012-10-03/2012-10-04", "../2012".
 */
export type Edtf = string;

/** A country as ISO 3166-1 alpha-3, e.g. "PAK". */
export type CountryCode = string;

/** A range of UTF-16 code units in a document's frozen text: `text.slice(start, end)`. */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset after the last code unit. */
  readonly end: number;
}

/** A span that a row rests on, with its words, so that a reader can check it. */
export interface Evidence extends Span {
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string;
  /** Name of the rule that read it, e.g. "visit/arrived-in". */
  readonly rule: string;
}

// ---- read

/** What a stretch of article text is on its page. */
export type BlockKind = "title" | "heading" | "meta" | "paragraph" | "list item" | "quotation";

/** A paragraph, heading or list item of the article, in reading order; blocks never overlap. */
export interface Block extends Span {
  /** What the block is; "meta" is a byline, date line, caption or source line, which tells dates but no events. */
  readonly kind: BlockKind;
}

/** A reader's comment as the page shows it. */
export interface SourceComment extends Span {
  /** Place in page order, from 1. */
  readonly n: number;
  /** Name in the byline or signature; null where the page gives none. */
  readonly author: string | null;
  /** When it was posted, to the minute where the page says so; null where it does not. */
  readonly posted: Edtf | null;
  /** Names addressed with @ (or "to NAME:"), without the @. */
  readonly replyTo: readonly string[];
  /** Spans inside the comment that repeat somebody else's words. */
  readonly quoted: readonly Span[];
}

/** What sort of document a page is. */
export type DocumentKind = "article" | "press release" | "forum thread";

/** One file as read: its frozen text, and everything else as spans of it. */
export interface SourceDocument {
  /** File name without extension; inside a subfolder, the folder's path in front of it. */
  readonly id: string;
  /** Path relative to the documents folder, with forward slashes. */
  readonly file: string;
  /** The frozen text: the decoded file, or for .html the text made of it. */
  readonly text: string;
  /** Path of the text made of an .html file, relative to the tables' folder; null for other files. */
  readonly textFile: string | null;
  /** Headline; null where the page gives none. */
  readonly title: string | null;
  /** Who published it; null where the page does not tell. */
  readonly publisher: string | null;
  /** When it was published; null where the page does not tell. */
  readonly published: Edtf | null;
  /** Where `published` comes from; null when it is null. */
  readonly publishedFrom: "front matter" | "stated" | "inferred" | null;
  /** What sort of document it is. */
  readonly kind: DocumentKind;
  /** Address of the original page; null where not given. */
  readonly url: string | null;
  /** The article: title, paragraphs, list items of its first copy, without boilerplate, repeats and comments. */
  readonly blocks: readonly Block[];
  /** Menus, donation pleas, share buttons and the like. */
  readonly boilerplate: readonly Span[];
  /** Later copies of text that already stands in `blocks` or `comments`. */
  readonly repeats: readonly Span[];
  /** How often the main text stands in the page; 1 is once. */
  readonly copies: number;
  /** Readers' comments, in page order. */
  readonly comments: readonly SourceComment[];
  /** The number of comments that the page itself prints; null where it prints none. */
  readonly commentsStated: number | null;
  /** Words in the article's blocks. */
  readonly words: number;
  /** SHA-256 of the frozen text in UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** False where the text must not be given away, only the sentences that rows rest on; absent otherwise. */
  readonly publish?: false;
}

/** Something wrong with an input file, and what became of it. */
export interface Problem {
  /** Path relative to the documents folder; of a lexicon or setting, relative to the project. */
  readonly file: string;
  /** "error": the file gives no rows; "warning": it does. */
  readonly level: "error" | "warning";
  /** Stable kebab-case word, e.g. "not-text". */
  readonly code: string;
  /** What is wrong and what to do about it. */
  readonly message: string;
  /** Line in the file, from 1; null where it concerns the whole file. */
  readonly line: number | null;
}

/** What `readFolder` returns: every file is either among the documents or has an "error" among the problems. */
export interface ReadResult {
  /** Files that could be read. */
  readonly documents: readonly SourceDocument[];
  /** What is wrong with them and with the others. */
  readonly problems: readonly Problem[];
}

// ---- annotate

/** Universal part-of-speech tag, as wink-nlp gives it. */
export type PartOfSpeech =
  | "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART"
  | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X" | "SPACE"; // prettier-ignore

/** A word or punctuation mark. */
export interface Token extends Span {
  /** The characters as they stand. */
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  /** Dictionary form in lower case. */
  readonly lemma: string;
  /** Part of speech in its sentence. */
  readonly pos: PartOfSpeech;
}

/** A person whom a document names, gathered over all its mentions. */
export interface Person {
  /**
   * Canonical name, e.g. "Sergey Lavrov": the lexicon's where it knows the person, else the longest form in the
   * document.
   */
  readonly name: string;
  /** Other forms that the document uses. */
  readonly aliases: readonly string[];
  /** Country that the person stands for in this document (by role or lexicon); null where neither tells. */
  readonly country: CountryCode | null;
  /** Body of many countries whose officer the document calls the person, e.g. "NATO"; null for none. */
  readonly alliance: string | null;
  /**
   * Roles as the document (or failing it the lexicon) gives them, first one first, e.g. {title: "Foreign Minister",
   * country: "RUS"}.
   */
  readonly roles: readonly Role[];
}

/** An office, e.g. "Army chief" of "PAK". */
export interface Role {
  /** Standard title with a capital first letter, e.g. "President", "Foreign Minister", "Army chief". */
  readonly title: string;
  /** Country, null where not told. */
  readonly country: CountryCode | null;
}

interface MentionBase extends Span {
  /** Index of the mention's first token in its sentence. */
  readonly firstToken: number;
  /** Index of its last token (inclusive). */
  readonly lastToken: number;
}

/** A person by name, by role ("the Russian foreign minister"), or by pronoun, resolved within the document. */
export interface PersonMention extends MentionBase {
  /** Tells mentions of people from others. */
  readonly type: "person";
  /** How the text refers to the person. */
  readonly form: "name" | "role" | "pronoun";
  /**
   * Canonical name; for a role without a name "Title of Country", e.g. "President of Pakistan"; null where unresolved.
   */
  readonly name: string | null;
  /** Country that the person stands for; null where unknown. */
  readonly country: CountryCode | null;
  /** Role told with this mention (or the role that it is); null for none. */
  readonly role: Role | null;
  /** True for a plural ("the two foreign ministers", "they"), whose people are in `members`. */
  readonly plural: boolean;
  /** Canonical names for a plural mention that could be resolved; else just [name]. */
  readonly members: readonly string[];
}

/** A country, city or region, by name or adjective. */
export interface PlaceMention extends MentionBase {
  /** Tells mentions of places from others. */
  readonly type: "place";
  /**
   * "country": its name; "demonym": its adjective or people ("Pakistani"); "city": a town or building; "region": wider
   * or smaller area.
   */
  readonly form: "country" | "demonym" | "city" | "region";
  /** Country it lies in; null for regions of many countries. */
  readonly country: CountryCode | null;
  /**
   * City in canonical spelling for form "city", and for a country that is one ("Singapore"); region's name for
   * "region"; else null.
   */
  readonly place: string | null;
  /** True where the city can stand for its government ("Islamabad said"): capitals and seats of power. */
  readonly capital: boolean;
}

/** A company, ministry, commission, alliance or newspaper. */
export interface OrganisationMention extends MentionBase {
  /** Tells mentions of organisations from others. */
  readonly type: "organisation";
  /** Canonical name. */
  readonly name: string;
  /** What sort of body it is. */
  readonly kind: "company" | "government" | "commission" | "alliance" | "media" | "other";
  /** Home country; null where unknown or many. */
  readonly country: CountryCode | null;
}

/** A date, period or duration in prose. */
export interface DateMention extends MentionBase {
  /** Tells mentions of dates from others. */
  readonly type: "date";
  /** Resolved date, as narrow as the text allows; null for a duration or an unresolvable expression. */
  readonly edtf: Edtf | null;
  /** "stated": the text gives it whole; "inferred": year, month or day came from the document's date. */
  readonly basis: "stated" | "inferred";
  /**
   * "point": day or coarser unit; "interval": "October 3-4"; "duration": "two-day"; "bound": "since May", "before the
   * election".
   */
  readonly form: "point" | "interval" | "duration" | "bound";
  /** Length for a duration ("two-day" is 2; "a week" is 7); else null. */
  readonly days: number | null;
  /**
   * True for "last week", "yesterday", "ago" and the like (before the document), false for "next", "tomorrow"; null
   * where the words do not tell.
   */
  readonly past: boolean | null;
  /** Weekday alone, with no document date to resolve it, e.g. "wednesday"; else null. */
  readonly weekday: string | null;
}

/** A number with a unit: money, goods, capacity, length. */
export interface QuantityMention extends MentionBase {
  /** Tells amounts from other mentions. */
  readonly type: "quantity";
  /** Value in the unit itself: "$1.2bn" is 1200000000. The lower end of a range. */
  readonly value: number;
  /** Upper end of a range; null where the text gives one value. */
  readonly valueTo: number | null;
  /** ISO 4217 code for money; else the counted noun as it stands ("helicopters", "tonnes", "MW", "km", "%"). */
  readonly unit: string;
  /** What the unit measures; "count" of things. */
  readonly kind: "money" | "count" | "mass" | "volume" | "energy" | "power" | "length" | "share" | "time" | "other";
  /** True for "about", "over", "nearly", "some". */
  readonly approximate: boolean;
  /** "about", "over", "under"…: which way the approximation leans; null for an exact value. */
  readonly bound: "about" | "over" | "under" | null;
  /** Time unit of a rate ("a year" is "year"); null for none. */
  readonly per: string | null;
}

/** Anything that a sentence names. */
export type Mention = PersonMention | PlaceMention | OrganisationMention | DateMention | QuantityMention;

/** A sentence of an article block or of a comment. */
export interface Sentence extends Span {
  /** Place in the document, from 0; article first, then comments. */
  readonly n: number;
  /** What the block it stands in is; "comment" for comments. */
  readonly kind: BlockKind | "comment";
  /** Index into the document's blocks, or into its comments for kind "comment". */
  readonly block: number;
  /** Its words and punctuation marks, in order. */
  readonly tokens: readonly Token[];
  /** Those of its mentions that are people, places and organisations, in text order. */
  readonly names: readonly (PersonMention | PlaceMention | OrganisationMention)[];
  /** In text order; they do not overlap, but for dates and quantities that hold a place ("Russia's $5 bn" does not). */
  readonly mentions: readonly Mention[];
}

/** A document with its sentences and what they mention. */
export interface AnnotatedDocument {
  /** The document as read, into whose text all spans count. */
  readonly source: SourceDocument;
  /** The document's text, letter for letter; what stands all in capitals has them here for names alone. */
  readonly text: string;
  /** Sentences of the article, in order. */
  readonly sentences: readonly Sentence[];
  /**
   * Sentences of each comment, in page order (same length as `source.comments`), without other people's quoted words.
   */
  readonly comments: readonly (readonly Sentence[])[];
  /** People named, by canonical name. */
  readonly people: ReadonlyMap<string, Person>;
  /** Country of the dateline ("HANOI –") or the place that "here" means; null where the text has none. */
  readonly here: {readonly place: string | null; readonly country: CountryCode} | null;
  /**
   * Country whose ministry or paper speaks ("our President"), which is not where its reporter writes from; null where
   * no sign tells.
   */
  readonly home: CountryCode | null;
}

// ---- rows (fields in the order of the columns in schema.ts, which tells what each column means)

/** How a visit stands. */
export type VisitStatus = "held" | "under way" | "planned" | "cancelled" | "postponed" | "proposed";

/** What one document says of a visit. */
export interface VisitReport {
  /** Id of the document. */
  readonly document: string;
  /** How the visit stands according to that document. */
  readonly status: VisitStatus;
  /** First day as that document gives it; null where it does not tell. */
  readonly start: Edtf | null;
  /** Last day as that document gives it; null where it does not tell. */
  readonly end: Edtf | null;
  /**
   * The row's people as this document calls them ("Army chief of Pakistan"); absent where it names them as the row
   * does.
   */
  readonly people?: readonly string[];
  /** Sentences of that document which tell it; never empty. */
  readonly evidence: readonly Evidence[];
}

/** What one document says of a trade figure or energy project. */
export interface Report<Status extends string> {
  /** Id of the document. */
  readonly document: string;
  /** How far it has come according to that document. */
  readonly status: Status;
  /** Sentences of that document which tell it; never empty. */
  readonly evidence: readonly Evidence[];
}

/** What one document says of a trade figure. */
export interface TradeReport extends Report<TradeStatus> {
  /** The value that this document gives; absent where it is the row's. */
  readonly value?: number;
}

/** A value that another document gives for a field of the row, where both cannot be true. */
export interface Conflict {
  /** Name of the row's field. */
  readonly field: string;
  /** What the documents below say instead. */
  readonly value: string | number | boolean | null;
  /** Ids of the documents that say so, sorted. */
  readonly documents: readonly string[];
}

/** A trip, meeting or session of a standing body. */
export interface Visit {
  /** Stable across runs and orders of documents. */
  readonly id: string;
  /** Someone travels ("visit"), people meet ("meeting"), or a standing body meets ("session"). */
  readonly kind: "visit" | "meeting" | "session";
  /** Travellers (visit) or participants (meeting), canonical names or roles; empty for a session. */
  readonly people: readonly string[];
  /** Country of the travellers; null for a meeting or session. */
  readonly from: CountryCode | null;
  /** Country where it takes place; null where not told. */
  readonly to: CountryCode | null;
  /** City; null where not told. */
  readonly place: string | null;
  /** Counterparts met or to be met. */
  readonly with: readonly string[];
  /** First day; null where not told. */
  readonly start: Edtf | null;
  /** Last day; null where not told. */
  readonly end: Edtf | null;
  /** How it stands according to the latest document that reports it. */
  readonly status: VisitStatus;
  /** Short phrase, e.g. "working visit"; null where not told. */
  readonly occasion: string | null;
  /** What each document says of it, with the evidence. */
  readonly reports: readonly VisitReport[];
  /** Values of documents that cannot all be true; empty where there are none. */
  readonly conflicts: readonly Conflict[];
}

/** What a figure measures. */
export type TradeMeasure =
  | "bilateral trade" | "export" | "import" | "delivery" | "purchase" | "investment" | "aid" | "debt" | "other"; // prettier-ignore
/** How far what a figure tells of has come. */
export type TradeStatus = "reported" | "planned" | "requested" | "offered";

/** A figure about goods, services, money or deliveries between countries. */
export interface TradeFigure {
  /** Stable across runs and orders of documents. */
  readonly id: string;
  /** What the value measures. */
  readonly measure: TradeMeasure;
  /** What is traded, e.g. "goods", "vaccine doses". */
  readonly item: string;
  /** In the unit itself. */
  readonly value: number;
  /** ISO 4217 for money, else the counted thing. */
  readonly unit: string;
  /** True for "about 3 billion". */
  readonly approximate: boolean;
  /** Period the figure is for; null where not told. */
  readonly period: Edtf | null;
  /** Seller, giver or creditor; null where not told. Bilateral trade: the two in alphabetical order. */
  readonly from: CountryCode | null;
  /** Buyer, taker or debtor; null where not told. */
  readonly to: CountryCode | null;
  /** How far it has come. */
  readonly status: TradeStatus;
  /** Who asserts it: the document or one of its readers. */
  readonly source: "article" | "comment";
  /** What each document says of it, with the evidence. */
  readonly reports: readonly TradeReport[];
  /** Values of documents that cannot all be true; empty where there are none. */
  readonly conflicts: readonly Conflict[];
}

/** What sort of energy a project is about. */
export type EnergyKind = (typeof energyKinds)[number];
/** How far a project has come; energyStatuses.ts has the order. */
export type EnergyStatus =
  | "mentioned" | "proposed" | "offered" | "agreed" | "under construction" | "operating" | "stalled"; // prettier-ignore

/** A project or area of energy cooperation. */
export interface EnergyProject {
  /** Stable across runs and orders of documents. */
  readonly id: string;
  /** Canonical name, or a description where no document names it. */
  readonly name: string;
  /** Other names that documents use; empty where none. */
  readonly aliases: readonly string[];
  /** Kind of energy. */
  readonly kind: EnergyKind;
  /** Named ends or sites. */
  readonly places: readonly string[];
  /** Sorted. */
  readonly countries: readonly CountryCode[];
  /** Companies that take part; empty where not told. */
  readonly companies: readonly string[];
  /** Date of an agreement named; null for none. */
  readonly agreed: Edtf | null;
  /** How far it has come according to the latest document that reports it. */
  readonly status: EnergyStatus;
  /** What each document says of it, with the evidence. */
  readonly reports: readonly Report<EnergyStatus>[];
  /** Values of documents that cannot all be true; empty where there are none. */
  readonly conflicts: readonly Conflict[];
}

/** For (1) or against (-1) somebody. */
export interface Target {
  /** Country code, organisation, "the West", a reader's name, or "other commenter". */
  readonly target: string;
  /** 1 for, -1 against. */
  readonly stance: -1 | 1;
}

/** A reader's comment. */
export interface Comment {
  /** Unique in its table. */
  readonly id: string;
  /** Id of the document. */
  readonly document: string;
  /** Place in page order, from 1. */
  readonly n: number;
  /** Name in the byline or signature; null where the page gives none. */
  readonly author: string | null;
  /** When it was posted, to the minute where told; null where not. */
  readonly posted: Edtf | null;
  /** Names addressed with "@". */
  readonly replyTo: readonly string[];
  /** Offset of its first UTF-16 code unit in the document's text. */
  readonly start: number;
  /** Offset after its last code unit. */
  readonly end: number;
  /** `text.slice(start, end)` of the document. */
  readonly text: string;
  /**
   * How much likelier it sounds positive than negative, from -1 to 1; exactly 0 where no label is sure; null where the
   * comment has no text.
   */
  readonly sentiment: number | null;
  /** The likeliest of the three; neutral where none is sure; null where the comment has no text. */
  readonly label: "negative" | "neutral" | "positive" | null;
  /** Strongest first. */
  readonly targets: readonly Target[];
}

/** A document as the tables list it. */
export interface DocumentRow {
  /** File name without extension. */
  readonly id: string;
  /** Path relative to the documents folder. */
  readonly file: string;
  /** Headline; null where the page gives none. */
  readonly title: string | null;
  /** Who published it; null where the page does not tell. */
  readonly publisher: string | null;
  /** When it was published; null where the page does not tell. */
  readonly published: Edtf | null;
  /** Where that date comes from; null where there is none. */
  readonly publishedFrom: SourceDocument["publishedFrom"];
  /** What sort of document it is. */
  readonly kind: DocumentKind;
  /** Address of the original page; null where not given. */
  readonly url: string | null;
  /** The text into which offsets count, where that is not the file itself; null for other files. */
  readonly textFile: string | null;
  /** How often the main text stands in the page; 1 is once. */
  readonly copies: number;
  /** Words in the article, without menus, repeats and comments. */
  readonly words: number;
  /** Comments found. */
  readonly comments: number;
  /** Number of comments that the page itself prints; null where it prints none. */
  readonly commentsStated: number | null;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly sha256: string;
}

// ---- extract → link

/** What one document says of one visit: a row whose only report is this document's. */
export type VisitRecord = Omit<Visit, "id" | "reports" | "conflicts"> & {
  readonly document: string;
  readonly evidence: readonly Evidence[];
};
/** What one document says of one trade figure. */
export type TradeRecord = Omit<TradeFigure, "id" | "reports" | "conflicts"> & {
  readonly document: string;
  readonly evidence: readonly Evidence[];
};
/** What one document says of one energy project. */
export type EnergyRecord = Omit<EnergyProject, "id" | "reports" | "conflicts"> & {
  readonly document: string;
  readonly evidence: readonly Evidence[];
};

/** A cell of a table of one's own: null where the documents do not tell. */
export type OwnValue = string | number | boolean | null | readonly string[];
/** What one document says of one thing in a table of one's own. */
export interface OwnRecord {
  /** The cells by column. */
  readonly values: Readonly<Record<string, OwnValue>>;
  /** Sentences that tell it; never empty. */
  readonly evidence: readonly Evidence[];
}
/** A row of a table of one's own: its cells by column, beside what every table has. */
export interface OwnRow {
  /** Stable across runs and orders of documents. */
  readonly id: string;
  /** Its other cells, by column. */
  readonly [column: string]: unknown;
  /** Documents that it rests on, with the evidence. */
  readonly reports: readonly {readonly document: string; readonly evidence: readonly Evidence[]}[];
  /** Values of documents that cannot all be true; empty where there are none. */
  readonly conflicts: readonly Conflict[];
}

/** All that `extract` reads out of one document. */
export interface DocumentRecords {
  /** The document's own row. */
  readonly document: DocumentRow;
  /** Visits that it tells of. */
  readonly visits: readonly VisitRecord[];
  /** Trade figures that it or its readers give. */
  readonly trade: readonly TradeRecord[];
  /** Energy projects that it names. */
  readonly energy: readonly EnergyRecord[];
  /** Its readers' comments, in page order. */
  readonly comments: readonly Comment[];
  /** Records of the tables of one's own, by the table's name. */
  readonly own: Readonly<Record<string, readonly OwnRecord[]>>;
  /** People named in the document, with the roles that it gives them: by these a role elsewhere finds its name. */
  readonly people: readonly Person[];
}

/** The tables, as written to disk and served to the pages. */
export interface Tables {
  /** Documents, sorted by id. */
  readonly documents: readonly DocumentRow[];
  /** Visits, meetings and sessions, one row for each in the world. */
  readonly visits: readonly Visit[];
  /** Trade figures. */
  readonly trade: readonly TradeFigure[];
  /** Energy projects. */
  readonly energy: readonly EnergyProject[];
  /** Readers' comments. */
  readonly comments: readonly Comment[];
  /** What is wrong with files, lexicons and settings. */
  readonly problems: readonly Problem[];
}
