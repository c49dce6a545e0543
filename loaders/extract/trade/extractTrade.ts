import type {AnnotatedDocument, Sentence, TradeRecord} from "../../types.ts";
import {findDocumentCountries} from "../figures/documentCountries.ts";
import {markSentence, type MarkedSentence} from "../figures/markSentence.ts";
import {findLead, type Lead, readEntry} from "./listedFigures.ts";
import {findGiftLead, readAnnouncedGift, withGiver} from "./announcedGifts.ts";
import type {Ends} from "./findEnds.ts";
import {giftTold, readGiftLine} from "./giftLines.ts";
import {isOnSport} from "./isOnSport.ts";
import {isOnTrade} from "./isOnTrade.ts";
import {mergeTrade} from "./mergeTrade.ts";
import {carriedPeriod} from "./findPeriod.ts";
import type {FigureContext} from "./findTopic.ts";
import {readFigures} from "./readFigures.ts";
import {nearRuleNames} from "./rules/nearRules.ts";
import {readTables} from "./tables/readTables.ts";

/** What the sentences before one leave to it. */
type SentenceContext = Omit<FigureContext, "annotated" | "countries" | "source"> & {
  /** What the list is of that the sentence may stand in; null for none. */
  readonly lead: Lead | null;
  /** The gift or loan whose parts lines further down may name; null for none. */
  readonly gift: TradeRecord | null;
  /** From whom to whom the gifts go that the list names which the sentence may stand in; null for none. */
  readonly announced: Ends | null;
};

/** What is the same for all sentences of an article, or of a comment. */
interface TextContext extends Pick<FigureContext, "annotated" | "countries" | "source"> {
  /** What is known before the first sentence, and again behind a heading. */
  readonly start: SentenceContext;
}

/** Reads the trade records of one document: its article's figures and its readers'. */
export function extractTrade(annotated: AnnotatedDocument): readonly TradeRecord[] {
  if (isOnSport(annotated)) return [];
  const countries = findDocumentCountries(annotated);
  const start: SentenceContext = {
    topic: null,
    period: null,
    before: null,
    earlier: null,
    lead: null,
    gift: null,
    announced: null
  };
  const title = annotated.sentences.find(({kind}) => kind === "title");
  const period =
    title === undefined ? null : carriedPeriod(markSentence(annotated.source.text, title, countries), null);
  const article: TextContext = {annotated, countries, source: "article", start: {...start, period}};
  const comment: TextContext = {annotated, countries, source: "comment", start};
  const records = withoutRepeated([
    ...readText(annotated.sentences, article),
    ...readTables(annotated, countries),
    ...annotated.comments.flatMap((sentences) => readText(sentences, comment))
  ]);
  const hasStray = records.some(isStray) && !isOnTrade(annotated);
  return mergeTrade(hasStray ? records.filter((record) => !isStray(record)) : records);
}

/** "The actor got 3 million for a fight", on a page on films: what only a word near it makes a figure, and no goods. */
const isStray = (record: TradeRecord) => isByNearWord(record) && !TELLS_TRADE.test(record.evidence[0]!.quote);
const TELLS_TRADE =
  /\b(?:goods|merchandise|exports?|exported|imports?|imported|trade|trading partners?|(?:foreign|external|international) (?:debts?|loans?|aid|assistance|investments?))\b/iu;

const isByNearWord = ({evidence}: TradeRecord) => nearRuleNames.has(evidence[0]?.rule ?? "");

/** "The $3 billion", told again: what another sentence tells more closely. */
function withoutRepeated(records: readonly TradeRecord[]): TradeRecord[] {
  return records.filter(
    (record, i) =>
      !isByNearWord(record) ||
      !records.some(
        (other, j) =>
          other.value === record.value &&
          other.unit === record.unit &&
          other.source === record.source &&
          (!isByNearWord(other) || j < i)
      )
  );
}

function readText(sentences: readonly Sentence[], text: TextContext): TradeRecord[] {
  const records: TradeRecord[] = [];
  let context = text.start;
  for (const sentence of sentences) {
    const marked = markSentence(text.annotated.source.text, sentence, text.countries);
    const read =
      isProse(sentence) || isWhole(sentence) ? readSentence(marked, context, text) : readHeading(marked, context, text);
    records.push(...read.records);
    context = read.context;
  }
  return records;
}

interface SentenceRead {
  readonly records: readonly TradeRecord[];
  /** What is known behind the sentence. */
  readonly context: SentenceContext;
}

/** "Trade of India with Bhutan" above a list says between whom its figures are. */
function readHeading(marked: MarkedSentence, context: SentenceContext, text: TextContext): SentenceRead {
  const {gift} = context;
  const part = readGiftLine(marked, gift, text) ?? readAnnouncedGift(marked, context.announced, text);
  const records = part === null ? [] : [part];
  if (marked.sentence.kind !== "heading") return {records, context};
  const known = endsInColon(marked.sentence) ? context : text.start;
  const announced = findGiftLead(marked, text.countries) ?? (part === null ? null : context.announced);
  return {records, context: {...known, before: marked, gift, announced, lead: findLead(marked, text.countries)}};
}

function readSentence(marked: MarkedSentence, context: SentenceContext, text: TextContext): SentenceRead {
  const {sentence} = marked;
  const lead = findLead(marked, text.countries) ?? context.lead;
  const entry = lead === null ? null : readEntry(marked, lead, {...context, ...text});
  if (entry !== null) return {records: [entry], context: {...context, lead}};
  const read = readFigures(marked, {...context, ...text});
  // In a list of announcements a line tells of itself, not of the line before.
  const own = read.some(({evidence}) => evidence[0]?.rule !== "trade/gift-in-list");
  const announcedPart = own ? null : readAnnouncedGift(marked, context.announced, text);
  const told = announcedPart === null ? read : [];
  const part = announcedPart ?? (told.length > 0 ? null : readGiftLine(marked, context.gift, text));
  const goesOn = isLine(sentence) || told.some(({measure}) => measure === "aid");
  const announced = findGiftLead(marked, text.countries) ?? (goesOn ? context.announced : null);
  const records = part === null ? told.map((record) => withGiver(record, context.announced)) : [part];
  const before = context.before?.sentence;
  const near = isNear(before, sentence) ? context.topic : null;
  return {
    records,
    context: {
      topic: mainFigure(records, near, marked) ?? near,
      period: carriedPeriod(marked, isLinked(before, sentence) ? context.period : text.start.period),
      before: marked,
      earlier: context.before,
      lead: isLine(sentence) || lead !== context.lead ? lead : null,
      gift: giftTold(records, context.gift),
      announced
    }
  };
}

/**
 * The figure that later sentences go on about: the one for the latest period rather than what it is compared with; null
 * for none.
 */
function mainFigure(
  found: readonly TradeRecord[],
  before: TradeRecord | null,
  marked: MarkedSentence
): TradeRecord | null {
  if (found.length === 0) return null;
  const told = found.filter((record) => !isByNearWord(record));
  if (told.length === 0) return null;
  const own = told.filter(({evidence}) => evidence[0]?.rule !== "trade/compared-with");
  const last = told.at(-1) ?? null;
  const main = latest(own);
  const topic = main !== null && last !== null && (main.period ?? "") >= (last.period ?? "") ? main : last;
  // "This was a rise from … in 2017": the text goes on about the later year.
  const isLookBack =
    /\b(?:from|than|against|compared|same period|previous|level of|since)\b/iu.test(marked.text) &&
    (topic?.period ?? "") < (before?.period ?? "");
  return topic !== null && isLookBack ? {...topic, period: before?.period ?? null} : topic;
}

/** Of the last figure and those before it that differ in their period alone, the one for the latest. */
function latest(found: readonly TradeRecord[]): TradeRecord | null {
  const last = found.at(-1);
  if (last === undefined) return null;
  const alike = found.filter(({measure, from, to}) => measure === last.measure && from === last.from && to === last.to);
  return alike.reduce((best, record) => ((record.period ?? "") >= (best.period ?? "") ? record : best));
}

// A headline's figure stands in the text below it as well, with its parties and period.
function isProse({kind}: Sentence): boolean {
  return kind === "paragraph" || kind === "list item" || kind === "quotation" || kind === "comment";
}

/** Words that a line with a full stop, and one with a colon, must have to be no heading. */
const LEAST_WORDS = {".": 6, ":": 10} as const;

/** True for a whole sentence that stands in a line of its own, as one above a list does ("The package includes:"). */
function isWhole({kind, tokens}: Sentence): boolean {
  const least = LEAST_WORDS[tokens.at(-1)?.text as keyof typeof LEAST_WORDS] ?? Infinity;
  return (kind === "heading" || kind === "meta") && tokens.length >= least;
}

/** True for a line of a list or a sign between its lines, behind which the list may go on. */
function isLine({kind, tokens}: Sentence): boolean {
  return kind === "list item" || kind === "quotation" || tokens.length < 3;
}

function isLinked(before: Sentence | undefined, sentence: Sentence): boolean {
  return before === undefined || sentence.block - before.block <= 2;
}

function isNear(before: Sentence | undefined, sentence: Sentence): boolean {
  if (before === undefined || sentence.block - before.block > 1) return false;
  return sentence.kind === before.kind || endsInColon(before);
}

/** "This package includes:" leads on, though it stands on a line of its own like a heading. */
function endsInColon({tokens}: Sentence): boolean {
  return tokens.at(-1)?.text === ":";
}
