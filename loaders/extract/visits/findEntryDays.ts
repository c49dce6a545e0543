import {boundsOf, daysBetween} from "../../annotate/dates/edtf.ts";
import type {AnnotatedDocument, Edtf, Sentence} from "../../types.ts";
import {numberOrder, readOpening} from "./readOpening.ts";

/** The days that a chronicle or diary puts above its entries or in front of them. */
export interface EntryDays {
  /** Day, stretch or month of each entry's sentences, by the sentence's place in the document. */
  readonly bySentence: ReadonlyMap<number, Edtf>;
  /** Last day of a chronicle of years whose first day passes for the document's date; null for others. */
  readonly lastDay: Edtf | null;
  /** True where no title calls the entries a programme: they tell what was, in whatever tense. */
  readonly looksBack: boolean;
}

const NONE: EntryDays = {bySentence: new Map(), lastDay: null, looksBack: false};

/** Dated entries that make a chronicle; fewer are a dateline, or the dates of pages that are linked. */
const FEWEST_ENTRIES = 3;
/** Entries behind a weekday and its date in brackets that make an agenda. */
const FEWEST_ON_AGENDA = 2;
/** Sentences of the longest entry; more than that is an article under its date. */
const MOST_SENTENCES = 12;
/** Days of a chronicle that no page foretells in full. */
const CHRONICLE_DAYS = 365;

const PROGRAMME =
  /\b(?:programme|program|agenda|itinerary|schedule|upcoming|forthcoming|ahead|calendar|planned|plans?|preview)\b/i;
/** One date that opens an entry, with the sentences below it. */
interface Entry {
  readonly day: Edtf;
  readonly sentences: readonly number[];
  /** Which of the page's lists holds it, as headings and other text part them. */
  readonly list: number;
  /** How many such entries make a list. */
  readonly fewest: number;
}

/** Days of a document's dated entries; none where it is no chronicle. */
export function findEntryDays({source, sentences}: AnnotatedDocument): EntryDays {
  if (source.kind === "forum thread") return NONE;
  const entries = readEntries(source.text, sentences);
  const days = entries.map(({day}) => boundsOf(day)?.first ?? "");
  const fewest = Math.min(FEWEST_ENTRIES, ...entries.map((entry) => entry.fewest));
  if (new Set(days).size < fewest || !isInOrder(entries) || !holdsList(entries, fewest)) return NONE;
  const ends = [days[0]!, days.at(-1)!].sort();
  const length = daysBetween(ends[0]!, ends[1]!);
  const isOwnDate = source.published === ends[0] && length >= CHRONICLE_DAYS;
  // The date of the page itself stands over an article, and tells nothing of its trips.
  const told = entries.filter(
    ({day, sentences: below}) => (day !== source.published || isOwnDate) && below.length <= MOST_SENTENCES
  );
  const isProgramme = sentences.some((s) => isTitle(s) && PROGRAMME.test(source.text.slice(s.start, s.end)));
  return {
    bySentence: new Map(told.flatMap(({day, sentences: below}) => below.map((n) => [n, day] as const))),
    lastDay: isOwnDate ? ends[1]! : null,
    looksBack: !isProgramme
  };
}

function isTitle({kind}: Sentence): boolean {
  return kind === "title" || kind === "heading";
}

/** Whether some entries stand in a list, rather than each between other text. */
function holdsList(entries: readonly Entry[], fewest: number): boolean {
  return entries.some(({list}, i) => entries[i + fewest - 1]?.list === list);
}

/** Whether nine of ten entries of a list follow in order, first or last one first. */
function isInOrder(entries: readonly Entry[]): boolean {
  const steps = entries.slice(1).map((entry, i) => {
    const [before, after] = [boundsOf(entries[i]!.day), boundsOf(entry.day)];
    if (entry.list !== entries[i]!.list || before === null || after === null) return 0;
    return after.last! < before.first! ? -1 : after.first! > before.last! ? 1 : 0;
  });
  const back = Math.min(steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length);
  return back * 10 <= steps.length;
}

/** Entries in text order; a line with a date alone holds for the blocks below it, a date in front for its own block. */
function readEntries(text: string, sentences: readonly Sentence[]): Entry[] {
  const isDayFirst = numberOrder(text, sentences);
  const entries: (Entry & {readonly sentences: number[]})[] = [];
  let year = titleYear(sentences);
  let open: (Entry & {readonly sentences: number[]; readonly block: number | null}) | null = null;
  let block = -1;
  let list = 0;
  for (const sentence of sentences) {
    const opensBlock = sentence.block !== block;
    block = sentence.block;
    if (sentence.kind === "comment" || sentence.kind === "title") continue;
    const opening = readOpening(text, sentence, {year, isDayFirst}, opensBlock);
    if (opening !== null) {
      year = opening.year ?? year;
      const fewest = opening.isAgenda ? FEWEST_ON_AGENDA : FEWEST_ENTRIES;
      open = {day: opening.day, sentences: [], list, fewest, block: opening.alone ? null : block};
      entries.push(open);
    } else if (sentence.kind === "heading" || (open !== null && open.block !== null && open.block !== block))
      open = null;
    if (open === null && opensBlock) list++;
    if (open !== null && opening?.alone !== true) open.sentences.push(sentence.n);
  }
  return entries.filter((entry) => entry.sentences.length > 0);
}

/** The one year that the title names; null for none or several. */
function titleYear(sentences: readonly Sentence[]): string | null {
  const years = sentences
    .filter(({kind}) => kind === "title")
    .flatMap(({mentions}) => mentions.flatMap((m) => (m.type === "date" && m.edtf !== null ? [m.edtf] : [])));
  return years.length === 1 && /^\d{4}/.test(years[0]!) && !years[0]!.includes("/") ? years[0]!.slice(0, 4) : null;
}
