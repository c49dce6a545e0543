import {rangeOf} from "./frameDays.ts";
import type {TripFrame} from "./tripFrame.ts";

/** Tellings of trips that are looked at; a page with more is a list. */
const MOST_TRIPS = 200;

/** A summit to which somebody travels in the text is what his trip is for; a meeting may be of two people. */
export function isTheirSummit(trips: readonly TripFrame[], isEncounter: boolean, summit: TripFrame): boolean {
  if (summit.rule !== "session/summit") return false;
  const days = rangeOf(summit);
  return (
    isEncounter ||
    trips.slice(0, MOST_TRIPS).some((trip) => {
      const stay = trip.to?.country === summit.to?.country ? rangeOf(trip) : undefined;
      return stay === null || (stay != null && days !== null && stay.first <= days.slack && days.first <= stay.slack);
    })
  );
}

/** "the summit on 14 May", where another sentence tells of one in Oslo on that day, or of somebody who goes there then. */
export function isToldWithPlace(placed: readonly TripFrame[], summit: TripFrame): boolean {
  if (summit.rule !== "session/summit" || summit.to !== null) return false;
  const days = rangeOf(summit);
  return placed.slice(0, MOST_TRIPS).some((other) => {
    const stay = rangeOf(other);
    return stay !== null && days !== null && stay.first <= days.slack && days.first <= stay.slack;
  });
}
