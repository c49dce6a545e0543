const CUES = {
  digit: /\d/,
  month: /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i,
  weekday: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i,
  unit: /day|night|week|month|year|decade|century|hour/i,
  part: /early|mid|late|beginning|start|end|close|days/i,
  quarter: /\bq[1-4]|quarter|half|months/i,
  season: /spring|summer|autumn|fall|winter/i,
  today: /today|night|yesterday|tomorrow|this\s{1,3}(?:morning|afternoon|evening)/i
} as const;

/** A kind of word without which a date rule finds nothing. */
export type Cue = keyof typeof CUES;

/** The kinds of date words that a text holds, or seems to: a cheap look before the rules' own patterns. */
export function findCues(text: string): ReadonlySet<Cue> {
  return new Set((Object.keys(CUES) as Cue[]).filter((cue) => CUES[cue].test(text)));
}
