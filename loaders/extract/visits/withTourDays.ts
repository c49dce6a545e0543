import type {Modality} from "../../annotate/modality/modality.ts";
import type {TripFrame} from "./tripFrame.ts";

/** Sentences behind the telling of a tour in which its stops are told. */
const REACH = 3;
/** Rules that tell where somebody goes, and no talks or speech there. */
const GOES = /^visit\/(?:visit|took-to|itinerary|travel-to|arrive|visit-noun|stay-noun|stop-over)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * "will begin a ten-day tour on 3 May that takes him to Peru and Chile": the first stop begins with the tour, the others
 * not before, and none lasts longer.
 */
export function withTourDays(trips: readonly TripFrame[], tours: readonly TripFrame[]): TripFrame[] {
  const dated = tours.filter(({start}) => DAY.test(start ?? ""));
  if (dated.length === 0) return [...trips];
  return trips.map((trip) => {
    const tour = isUndatedStop(trip) ? dated.find((t) => isOn(t, trip)) : undefined;
    if (tour === undefined) return trip;
    if (tour.end !== null) return {...trip, start: tour.start, end: tour.end, shared: true};
    const isFirst = isFirstStop(trip, trips, tour);
    return isFirst ? {...trip, start: tour.start} : {...trip, start: `${tour.start}/..`, shared: true};
  });
}

function isUndatedStop({kind, rule, to, start, end, days, earlier}: TripFrame): boolean {
  const isUndated = start === null && end === null && days === null;
  return kind === "visit" && GOES.test(rule) && to !== null && isUndated && !earlier;
}

function isOn(tour: TripFrame, trip: TripFrame): boolean {
  const away = trip.sentence - tour.sentence;
  const isBehind = away > 0 ? away <= REACH : away === 0 && trip.token > tour.token;
  const isSame = trip.people.some(({name}) => tour.people.some((p) => p.name === name));
  return isBehind && isSame && tenseOf(tour.modality) === tenseOf(trip.modality);
}

/** "left on a tour. It includes Peru": a list in the present tense tells no more of the stops than of their tour. */
export function asTheirTour(trip: TripFrame, tours: readonly TripFrame[]): TripFrame {
  const {rule, modality, start, end} = trip;
  if (rule !== "visit/itinerary" || modality.status !== null || start !== null || end !== null) return trip;
  const tour = tours.findLast((t) => t.modality.status !== null && isOn(t, trip));
  return tour === undefined ? trip : {...trip, modality: tour.modality};
}

/** What has begun and goes on may be told as a plan. */
function tenseOf({status}: Modality): string {
  return status === null || status === "under way" || status === "planned" ? "open" : status;
}

function isFirstStop(trip: TripFrame, trips: readonly TripFrame[], tour: TripFrame): boolean {
  const stops = trips.filter((t) => isUndatedStop(t) && isOn(tour, t));
  return stops.length > 1 && stops[0] === trip;
}
