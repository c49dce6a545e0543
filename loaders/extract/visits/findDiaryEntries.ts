import {findDiary, isTimed} from "../../annotate/tokens/findDiary.ts";
import type {AnnotatedDocument, Edtf, Sentence} from "../../types.ts";
import {isPlaceName} from "./mentionKinds.ts";
import {readOpening} from "./readOpening.ts";
import type {Destination} from "./tripFrame.ts";

/** What stands over or in front of an entry of a diary. */
export interface DiaryEntry {
  /** The town of its dateline; null for several, and where no gazetteer has it. */
  readonly to: Destination | null;
  /** The day above it, the page's own for a clock alone; null where nothing tells. */
  readonly day: Edtf | null;
  /** True on a page of what is to come, false in a digest of reports. */
  readonly isAgenda: boolean;
}

/** Entries of an agency's diary ("OSLO - President Roe meets …"), by their sentences' places in the document. */
export function findDiaryEntries({source, sentences}: AnnotatedDocument): ReadonlyMap<number, DiaryEntry> {
  const {entries: opening, isAgenda} = findDiary(sentences);
  const entries = new Map<number, DiaryEntry>();
  if (opening.size === 0) return entries;
  let day: Edtf | null = null;
  let open: (DiaryEntry & {readonly block: number}) | null = null;
  sentences.forEach((sentence, i) => {
    const above = readOpening(source.text, sentence, {year: null, isDayFirst: null}, true);
    if (above?.alone === true && sentence.kind !== "title") {
      // The page's own date, which has a year, stands over no entries.
      day = above.day === source.published && above.year !== null ? day : above.day;
      open = null;
    } else if (opening.has(i)) {
      const own = day ?? (isTimed(sentence.tokens) ? source.published : null);
      open = {to: townOf(sentence), day: own, isAgenda, block: sentence.block};
    } else if (open?.block !== sentence.block) open = null;
    if (open !== null) entries.set(sentence.n, open);
  });
  return entries;
}

/** The one place in front of the entry. */
function townOf({mentions, tokens}: Sentence): Destination | null {
  const [first, second] = mentions.filter(isPlaceName);
  const isSeveral = tokens[(first?.lastToken ?? 0) + 1]?.text === "/" && second !== undefined;
  if (first === undefined || first.firstToken > 3 || first.country === null || isSeveral) return null;
  return {country: first.country, place: first.form === "city" ? first.place : null, token: -1};
}
