import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import type {DateMention} from "../../types.ts";
import type {TripFrame} from "./tripFrame.ts";

const BETWEEN_YEARS = /^(?:and|,|in|on|from|again|then)$/;
const DAY = "2021-03-11";
const STAY = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/**
 * "visited India in 1997 and 2007", "from 2 to 4 May and from 7 to 9 June": days, months or years in a list are so many
 * trips.
 */
export function eachYear({sentence}: ParsedSentence, {first, last}: Clause, frame: TripFrame): TripFrame[] {
  const dates = sentence.mentions.filter(
    (m): m is DateMention =>
      m.type === "date" && m.edtf !== null && isTime(m) && m.firstToken >= first && m.lastToken <= last
  );
  const listed = dates.slice(1).every((m, i) => {
    const between = sentence.tokens.slice(dates[i]!.lastToken + 1, m.firstToken);
    return (
      between.length <= 3 &&
      between.some((t) => /^(?:and|,)$/.test(t.lower)) &&
      between.every((t) => BETWEEN_YEARS.test(t.lower))
    );
  });
  const alike = new Set(dates.map((m) => m.edtf!.length)).size === 1;
  if (dates.length < 2 || !listed || !alike || dates[0]!.edtf!.length === DAY.length) return [frame];
  return dates.map((m) => {
    const [start = null, end = start] = m.edtf!.split("/");
    return {...frame, start, end};
  });
}

/** A year, a month or the days of a stay. */
function isTime({form, edtf}: DateMention): boolean {
  return form === "point" || (form === "interval" && STAY.test(edtf!));
}
