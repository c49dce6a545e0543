import type {CountryCode} from "../../types.ts";
import type {TripFrame} from "./tripFrame.ts";

/**
 * "The minister, Mr Hayden, leaves Canberra … Mr Hayden will be in Oslo": who is known to come from somewhere by one
 * telling comes from there in all, and goes nowhere in his own country.
 */
export function withKnownCountries(frames: readonly TripFrame[]): TripFrame[] {
  const known = new Map<string, CountryCode | null>();
  for (const {name, country} of frames.flatMap(({people}) => people)) {
    if (country === null) continue;
    known.set(name, known.has(name) && known.get(name) !== country ? null : country);
  }
  return frames.flatMap((frame) => {
    if (frame.people.every(({country}) => country !== null)) return [frame];
    const people = frame.people.map((p) => ({...p, country: p.country ?? known.get(p.name) ?? null}));
    const abroad = frame.kind === "visit" ? people.filter(({country}) => country !== frame.to?.country) : people;
    return abroad.length === 0 && frame.people.length > 0 ? [] : [{...frame, people: abroad}];
  });
}
