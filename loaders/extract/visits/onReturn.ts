import type {TripFrame, VisitContext} from "./tripFrame.ts";

const GOES = /^visit\/(?:travel-to|leave-for|arrive)$/;

/**
 * "The premier will return to Hanoi", where the last premier named is the host and the guest is from Hanoi: the guest
 * goes home, and the host goes nowhere.
 */
export function onReturn(context: VisitContext, frame: TripFrame, i: number, frames: readonly TripFrame[]): TripFrame {
  const home = frame.to?.country;
  if (!GOES.test(frame.rule) || home === undefined || !isReturn(context, frame)) return frame;
  const visit = frames
    .slice(0, i)
    .findLast(
      (f) =>
        f.kind === "visit" &&
        f.to !== null &&
        f.people.length > 0 &&
        f.people.every(({country}) => country === home) &&
        frame.people.every(({country}) => country === f.to!.country)
    );
  if (visit === undefined) return frame;
  const {start, end} = frame;
  return {
    ...frame,
    rule: "visit/leave",
    people: visit.people,
    to: null,
    anaphoric: true,
    start: null,
    end: end ?? start
  };
}

/** "will return", "travels back", "flew home". */
function isReturn({parsed}: VisitContext, {sentence, token}: TripFrame): boolean {
  const clause = parsed[sentence]!.clauses.find(({verb}) => verb.head === token);
  return clause !== undefined && (clause.verb.lemma === "return" || /^(?:back|home)$/.test(clause.particle));
}
