import type {TripFrame} from "./tripFrame.ts";

/** Sentences back in which the trip that a story from home is about may have been told. */
const REACH = 12;

/**
 * "LIMA - The minister made a trip to Oslo. In a meeting with Norway's speaker he said …": whom somebody meets on a
 * trip of which a story from his own capital tells has not come there.
 */
export function onOwnTrip(frame: TripFrame, settled: readonly TripFrame[]): TripFrame {
  const {rule, to, people, sentence} = frame;
  if (rule !== "meeting/at-home" || to === null || to.token >= 0) return frame;
  const isHisTrip = (f: TripFrame): boolean =>
    f.kind === "visit" &&
    !f.earlier &&
    f.sentence < sentence &&
    f.sentence >= sentence - REACH &&
    /^(?:held|under way)$/.test(f.modality.status ?? "held") &&
    f.to?.country === people[0]?.country &&
    f.people.some(({name}) => frame.with.some((host) => host.name === name));
  if (!settled.some(isHisTrip)) return frame;
  const all = [...frame.with, ...people];
  return {...frame, rule: "meeting/met", kind: "meeting", people: all, with: [], to: null, anaphoric: true};
}
