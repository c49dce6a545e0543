import type {TripFrame} from "./tripFrame.ts";

/** Sentences between the news that a trip is put off and the day that it is put off to. */
const REACH = 4;
const OPEN = /^(?:planned|proposed|postponed)$/;

/** "has put off his visit. It will now take place in May": the day that a trip is put off to makes it no other trip. */
export function onNewDay(frame: TripFrame, i: number, frames: readonly TripFrame[]): TripFrame {
  const {sentence, to, modality, people, start, end, anaphoric} = frame;
  const isNoun = /noun$/.test(frame.rule) && (start !== null || end !== null) && OPEN.test(modality.status ?? "");
  if (!isNoun || !anaphoric || to === null) return frame;
  const putOff = frames
    .slice(Math.max(0, i - 12), i)
    .findLast(
      (f) =>
        f.modality.status === "postponed" &&
        f.to?.country === to.country &&
        f.start !== start &&
        sentence - f.sentence <= REACH &&
        f.people.some((p) => people.some((q) => p.name === q.name))
    );
  if (putOff === undefined) return frame;
  const isDated = putOff.start !== null || putOff.end !== null;
  return {...frame, ...(isDated ? {start: null, end: null} : {}), modality: putOff.modality};
}
