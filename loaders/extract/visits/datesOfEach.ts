import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {dayBefore, findTripDates} from "./findTripDates.ts";
import type {Destination, TripDates} from "./tripFrame.ts";

/** Tokens behind the last place of a list in which its own days stand. */
const DAYS_BEHIND = 9;

/**
 * "to Laos from 3 to 5 May and to Nepal from 6 to 9 May", "in Oslo on Monday, Riga on Friday": the days of each of
 * several places, in their order; null where fewer than two of them have days of their own.
 */
export function datesOfEach(parsed: ParsedSentence, places: readonly Destination[]): TripDates[] | null {
  const told = [...places].sort((a, b) => a.token - b.token);
  if (told.length < 2 || told[0]!.token < 0) return null;
  const dates = new Map(told.map((to, i) => [to, ownDates(parsed, to, told[i + 1])]));
  const dated = [...dates.values()].filter(({start, end}) => start !== null || end !== null);
  return dated.length < 2 ? null : places.map((to) => dates.get(to)!);
}

function ownDates(parsed: ParsedSentence, to: Destination, next: Destination | undefined): TripDates {
  const before = dayBefore(parsed, to);
  if (before !== null) return findTripDates(parsed, before.firstToken, before.lastToken, "whole", null);
  const ahead = next === undefined ? null : dayBefore(parsed, next);
  const last = ahead?.firstToken ?? next?.token ?? to.token + DAYS_BEHIND + 1;
  return findTripDates(parsed, to.token + 1, last - 1, "whole", null);
}
