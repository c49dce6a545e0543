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

/** Sentences back in which somebody's own trip is nearer than the one that he is host to. */
const NEAR = 2;

/**
 * "Roe will visit Oslo … During the visit, Lund of Norway will hold talks with Roe": where the subject is host, the visit
 * is that of whom he meets.
 */
export function asHost(frame: TripFrame, settled: readonly TripFrame[]): TripFrame {
  const {rule, to, people, sentence, modality} = frame;
  const [host] = people;
  if (!/noun$/.test(rule) || to !== null || host?.country == null || !frame.anaphoric || frame.with.length === 0)
    return frame;
  const lately = settled.filter(
    (f) => f.kind === "visit" && f.sentence >= sentence - REACH && f.modality.status === modality.status
  );
  const guest = lately.findLast(
    (f) => f.to?.country === host.country && f.people.some(({name}) => frame.with.some((w) => w.name === name))
  );
  const isOwn = lately.some((f) => f.sentence >= sentence - NEAR && f.people.some(({name}) => name === host.name));
  if (guest?.to == null || isOwn) return frame;
  return {...frame, people: guest.people, with: people, to: {...guest.to, place: null, token: -1}};
}
