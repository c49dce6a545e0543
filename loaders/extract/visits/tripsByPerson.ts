import type {Trip} from "./mergeTrips.ts";
import type {Actor} from "./tripFrame.ts";

/** Trips of one person that are looked at, the latest ones: a page that tells more is a list. */
const MOST_TRIPS = 200;

/** The trips or meetings of a document by those who take part, so that a telling need not be compared with all. */
export interface TripsByPerson {
  /** Files a trip under people, under those again who are new to it. */
  add(trip: Trip, people: readonly Actor[]): void;
  /** Trips of any of the people, in the order in which they were first filed. */
  find(people: readonly Actor[]): Trip[];
}

/** An empty index. */
export function createTripsByPerson(): TripsByPerson {
  const order = new Map<Trip, number>();
  const byName = new Map<string, Set<Trip>>();
  return {
    add(trip, people) {
      if (!order.has(trip)) order.set(trip, order.size);
      for (const {name} of people) byName.set(name, (byName.get(name) ?? new Set()).add(trip));
    },
    find(people) {
      const found = new Set(people.flatMap(({name}) => [...(byName.get(name) ?? [])].slice(-MOST_TRIPS)));
      return [...found].sort((a, b) => order.get(a)! - order.get(b)!);
    }
  };
}
