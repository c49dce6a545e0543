import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import type {Mention} from "../../types.ts";
import {dayBefore} from "./datesOfDestination.ts";
import {findTripDates, type DateRole} from "./findTripDates.ts";
import type {Destination, TripDates} from "./tripFrame.ts";

/** Tokens behind the last place of a list in which its own days stand. */
const DAYS_BEHIND = 9;

/**
 * "to Laos from 3 to 5 May and to Nepal from 6 to 9 May", "in Oslo on Monday, Riga on Friday": the days of each of
 * several places, in their order; null where fewer than two of them have days of their own.
 */
export function datesOfEach(
  parsed: ParsedSentence,
  places: readonly Destination[],
  role: DateRole
): TripDates[] | null {
  const told = [...places].sort((a, b) => a.token - b.token);
  if (told.length < 2 || told[0]!.token < 0) return null;
  const behind = datesBehindEach(parsed, told, role);
  if (behind !== null) return places.map((to) => behind[told.indexOf(to)]!);
  const last = ownDates(parsed, told.at(-1)!, undefined, role);
  const dates = new Map(
    told.map((to, i) => {
      const own = i === told.length - 1 ? last : ownDates(parsed, to, told[i + 1], role);
      return [to, own.start === null && own.end === null ? bareDay(parsed, to, last, role) : own];
    })
  );
  const dated = [...dates.values()].filter(({start, end}) => start !== null || end !== null);
  return dated.length < 2 ? null : places.map((to) => dates.get(to)!);
}

/** "in Laos on 3 and 4 May, in Nepal on 5 May": days that stand behind each of the places; null where they do not. */
function datesBehindEach(parsed: ParsedSentence, told: readonly Destination[], role: DateRole): TripDates[] | null {
  const ends = told.map((_, i) => told[i + 1]?.token ?? told[i]!.token + DAYS_BEHIND + 1);
  const isDay = (m: Mention, i: number): boolean =>
    m.type === "date" &&
    m.edtf !== null &&
    m.form !== "duration" &&
    m.firstToken > told[i]!.token &&
    m.firstToken < ends[i]!;
  const dates = told.map((_, i) => parsed.sentence.mentions.filter((m) => isDay(m, i)));
  if (!dates.every((of) => of.length === 1)) return null;
  return dates.map(([m]) => findTripDates(parsed, m!.firstToken, m!.lastToken, role, null));
}

function ownDates(parsed: ParsedSentence, to: Destination, next: Destination | undefined, role: DateRole): TripDates {
  const before = dayBefore(parsed, to);
  if (before !== null) return findTripDates(parsed, before.firstToken, before.lastToken, role, null);
  const ahead = next === undefined ? null : dayBefore(parsed, next);
  const last = ahead?.firstToken ?? next?.token ?? to.token + DAYS_BEHIND + 1;
  return findTripDates(parsed, to.token + 1, last - 1, role, null);
}

/** "in Kampala on 16, Kigali on 18 and Bujumbura on 20 April": a day whose month stands behind the last place. */
function bareDay({sentence: {tokens}}: ParsedSentence, to: Destination, last: TripDates, role: DateRole): TripDates {
  const at = tokens.findIndex(({lower}, i) => i > to.token && lower === "on");
  const number = at > to.token + 3 ? undefined : tokens[at + 1];
  const day = at > 0 && /^\d{1,2}$/.test(number?.text ?? "") ? number!.text.padStart(2, "0") : null;
  const isEarlier = day !== null && /^\d{4}-\d\d-\d\d$/.test(last.start ?? "") && day < last.start!.slice(8);
  const start = isEarlier ? `${last.start!.slice(0, 8)}${day}` : null;
  return {start, end: role === "whole" ? start : null, days: null};
}
