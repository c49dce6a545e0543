import {boundsOf} from "../../annotate/dates/edtf.ts";
import {parseSentence} from "../../annotate/modality/parseSentence.ts";
import type {AnnotatedDocument, Sentence, VisitRecord} from "../../types.ts";
import {addContacts} from "./addContacts.ts";
import {addCompanions} from "./addCompanions.ts";
import {buildRecords} from "./buildRecords.ts";
import {fellowTravellers} from "./fellowTravellers.ts";
import {findDiaryEntries} from "./findDiaryEntries.ts";
import {findEntryDays} from "./findEntryDays.ts";
import {findRollCall} from "./findRollCall.ts";
import {mergeTrips} from "./mergeTrips.ts";
import {readChronicle} from "./readChronicle.ts";
import {readEllipses} from "./readEllipses.ts";
import {readItinerary} from "./readItinerary.ts";
import {readRollCall} from "./readRollCall.ts";
import {readStages} from "./readStages.ts";
import {settleFrames} from "./settleFrames.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";
import {findReaders} from "./visitReaders.ts";

/** Tokens of the longest sentence that anybody writes; longer ones are lists or damage, and would take long. */
const LONGEST_SENTENCE = 400;

/** Reads the trips, meetings and sessions that one document tells; its readers' comments are no source for them. */
export function extractVisits(annotated: AnnotatedDocument): readonly VisitRecord[] {
  const context = makeContext(annotated);
  const told = context.parsed.flatMap((_, sentence) => readSentence(context, sentence));
  const listed = [
    ...readChronicle(context, told),
    ...readItinerary(context, told),
    ...readStages(context),
    ...readRollCall(context)
  ];
  const frames = [...told, ...listed].sort((a, b) => a.sentence - b.sentence);
  return buildRecords(
    context,
    addContacts(context, mergeTrips(context, newsOf(context, settleFrames(context, frames))))
  );
}

/** Frames of the text, and those of headlines that tell of a country to which nobody travels in the text. */
function newsOf({told}: VisitContext, frames: readonly TripFrame[]): TripFrame[] {
  const known = new Set(frames.flatMap((f) => (f.sentence < told ? [f.to?.country] : [])));
  return frames.filter((f) => f.sentence < told || (f.kind === "visit" && f.to !== null && !known.has(f.to.country)));
}

/** The frames of a document before they are settled and merged, for tests of single rules. */
export function readSentence(context: VisitContext, sentence: number): TripFrame[] {
  const parsed = context.parsed[sentence]!;
  const frames = withoutNamedAgain(findReaders(parsed.sentence).flatMap((read) => read(context, parsed, sentence)));
  if (frames.length === 0) return [];
  const told = [...frames, ...readEllipses(context, parsed, frames), ...fellowTravellers(context, parsed, frames)];
  return markShared(addCompanions(context, parsed, told)).sort((a, b) => a.token - b.token);
}

/**
 * "The fourth session of the joint commission opens in Oslo": the body's session, or the summit, is not another one;
 * "The alliance's leaders gathered in Oslo" is no trip of theirs besides.
 */
function withoutNamedAgain(frames: readonly TripFrame[]): readonly TripFrame[] {
  const bodies = frames.filter(({rule}) => rule === "session/body" || rule === "session/summit");
  const sessions = frames.filter(({kind}) => kind === "session");
  const isAt = ({to}: TripFrame, others: readonly TripFrame[]): boolean =>
    others.some((other) => other.to?.country === to?.country);
  return frames.filter((frame) => {
    if (frame.rule === "session/talks") return !isAt(frame, bodies);
    const isOfNobody = frame.people.length > 0 && frame.people.every((p) => p.unnamed === true && p.country === null);
    return frame.kind !== "visit" || !isOfNobody || !isAt(frame, sessions);
  });
}

/** "will visit Laos and Nepal from 3 to 9 May", "a week-long trip to both": the days of a tour are no stop's own. */
function markShared(frames: readonly TripFrame[]): TripFrame[] {
  return frames.map((frame) => {
    const twin = frames.some(
      (f) =>
        f.token === frame.token &&
        f.start === frame.start &&
        f.end === frame.end &&
        f.to !== null &&
        f.to.country !== frame.to?.country
    );
    if (!twin) return frame;
    return frame.start === null ? {...frame, days: null} : {...frame, shared: true};
  });
}

/** A document as the rules of visits see it. */
export function makeContext(annotated: AnnotatedDocument): VisitContext {
  const entries = findEntryDays(annotated);
  const diary = findDiaryEntries(annotated);
  const rollCall = findRollCall(annotated);
  const isEntry = ({n}: Sentence): boolean => entries.bySentence.has(n) || diary.has(n) || rollCall.has(n);
  const told = annotated.sentences.filter((s) => /^(?:paragraph|list item|quotation)$/.test(s.kind) || isEntry(s));
  const asked = new Set(told.filter(opensQuestion).map((s) => s.block));
  const text = told.filter((s) => !asked.has(s.block) && s.tokens.length <= LONGEST_SENTENCE).map(parseSentence);
  const headlines = headlinesOf(annotated, told.at(-1)).filter((s) => !isEntry(s));
  const parsed = [...text, ...headlines.map(parseSentence)];
  const order = new Map(parsed.map((sentence, i) => [sentence, i]));
  const today = entries.lastDay ?? boundsOf(annotated.source.published)?.last ?? null;
  return {annotated, parsed, told: text.length, order, entries, diary, rollCall, today};
}

/** Headlines that stand over text; what comes after it are links to other pages. */
function headlinesOf({sentences}: AnnotatedDocument, last: Sentence | undefined): Sentence[] {
  return sentences.filter(
    ({kind, n, tokens}) =>
      (kind === "title" || kind === "heading") && last !== undefined && n < last.n && tokens.length <= LONGEST_SENTENCE
  );
}

/** "Question: …" in the record of a press conference: what a reporter supposes is no news. */
function opensQuestion({tokens}: Sentence): boolean {
  return /^(?:question|q)$/.test(tokens[0]?.lower ?? "") && /^[:.]$/.test(tokens[1]?.lower ?? "");
}
