import {boundsOf} from "../../annotate/dates/edtf.ts";
import {parseSentence} from "../../annotate/modality/parseSentence.ts";
import type {AnnotatedDocument, Sentence, VisitRecord} from "../../types.ts";
import {addCompanions} from "./addCompanions.ts";
import {buildRecords} from "./buildRecords.ts";
import {mergeTrips} from "./mergeTrips.ts";
import {readAsides} from "./readAsides.ts";
import {readCancellations} from "./readCancellations.ts";
import {readEllipses} from "./readEllipses.ts";
import {readGuests} from "./readGuests.ts";
import {readMeetings} from "./readMeetings.ts";
import {readNounFrames} from "./readNounFrames.ts";
import {readPredicates} from "./readPredicates.ts";
import {readReplacements} from "./readReplacements.ts";
import {readReturns} from "./readReturns.ts";
import {readSessions} from "./readSessions.ts";
import {readSightings} from "./readSightings.ts";
import {readTalks} from "./readTalks.ts";
import {readTogether} from "./readTogether.ts";
import {readVerbFrames} from "./readVerbFrames.ts";
import {readVisitors} from "./readVisitors.ts";
import {settleFrames} from "./settleFrames.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** Tokens of the longest sentence that anybody writes; longer ones are lists or damage, and would take long. */
const LONGEST_SENTENCE = 400;

/** Reads the trips, meetings and sessions that one document tells; its readers' comments are no source for them. */
export function extractVisits(annotated: AnnotatedDocument): readonly VisitRecord[] {
  const context = makeContext(annotated);
  const frames = context.parsed.flatMap((_, sentence) => readSentence(context, sentence));
  return buildRecords(context, mergeTrips(context, settleFrames(context, frames)));
}

/** The frames of a document before they are settled and merged, for tests of single rules. */
export function readSentence(context: VisitContext, sentence: number): TripFrame[] {
  const parsed = context.parsed[sentence]!;
  const frames = [
    readVerbFrames,
    readNounFrames,
    readAsides,
    readGuests,
    readPredicates,
    readCancellations,
    readReplacements,
    readMeetings,
    readSessions,
    readReturns,
    readSightings,
    readTalks,
    readTogether,
    readVisitors
  ].flatMap((read) => read(context, parsed, sentence));
  const told = [...frames, ...readEllipses(context, parsed, frames)];
  return markShared(addCompanions(context, parsed, told)).sort((a, b) => a.token - b.token);
}

/** "will visit Laos and Nepal from 3 to 9 May": the days of a tour are no stop's own. */
function markShared(frames: readonly TripFrame[]): TripFrame[] {
  return frames.map((frame) => {
    const twin = frames.some((f) => f.token === frame.token && f.start === frame.start && f.end === frame.end && f.to !== null && f.to.country !== frame.to?.country); // prettier-ignore
    return twin && frame.start !== null ? {...frame, shared: true} : frame;
  });
}

/** A document as the rules of visits see it. */
export function makeContext(annotated: AnnotatedDocument): VisitContext {
  const told = annotated.sentences.filter(
    ({kind}) => kind === "paragraph" || kind === "list item" || kind === "quotation"
  );
  const asked = new Set(told.filter(opensQuestion).map((s) => s.block));
  const parsed = told.filter((s) => !asked.has(s.block) && s.tokens.length <= LONGEST_SENTENCE).map(parseSentence);
  const order = new Map(parsed.map((sentence, i) => [sentence, i]));
  return {annotated, parsed, order, today: boundsOf(annotated.source.published)?.last ?? null};
}

/** "Question: …" in the record of a press conference: what a reporter supposes is no news. */
function opensQuestion({tokens}: Sentence): boolean {
  return /^(?:question|q)$/.test(tokens[0]?.lower ?? "") && /^[:.]$/.test(tokens[1]?.lower ?? "");
}
