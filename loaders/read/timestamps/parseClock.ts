import {findTimestamp} from "./findTimestamp.ts";

const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/iu;

/** The time of day that is all of a line, "14:05" for "2:05 pm EDT"; undefined for other lines. */
export function parseClock(line: string): string | undefined {
  return (CLOCK.test(line) ? findTimestamp(`1 May 2000 ${line}`)?.time : undefined) ?? undefined;
}
