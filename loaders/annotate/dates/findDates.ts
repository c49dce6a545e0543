import type {DateMention, Edtf, Token} from "../../types.ts";
import {lazily} from "../../lazily.ts";
import {allMatches} from "../../prefilter/allMatches.ts";
import {createCanMatch} from "../../prefilter/canMatch.ts";
import {addBound} from "./addBound.ts";
import type {DateFrame, DateReading, DateRule} from "./dateRule.ts";
import {boundsOf, daysBetween, formatBounds, isApproximate, type Bounds} from "./edtf.ts";
import {findCues} from "./findCues.ts";
import {mentionOf} from "./mentionOf.ts";
import {anchoredRules} from "./rules/anchoredRules.ts";
import {dayRules} from "./rules/dayRules.ts";
import {durationRules} from "./rules/durationRules.ts";
import {monthRules} from "./rules/monthRules.ts";
import {partRules} from "./rules/partRules.ts";
import {rangeRules} from "./rules/rangeRules.ts";
import {relativeRules} from "./rules/relativeRules.ts";
import {seasonRules} from "./rules/seasonRules.ts";
import {stretchRules} from "./rules/stretchRules.ts";
import {weekdayRules} from "./rules/weekdayRules.ts";
import {yearRules} from "./rules/yearRules.ts";
import {tenseAt} from "./tenseAt.ts";

/** All rules; of matches that overlap the earliest wins, then the longest, then the rule that stands first. */
export const dateRules: readonly DateRule[] = [
  ...rangeRules,
  ...dayRules,
  ...monthRules,
  ...partRules,
  ...stretchRules,
  ...yearRules,
  ...weekdayRules,
  ...relativeRules,
  ...seasonRules,
  ...anchoredRules,
  ...durationRules
];

const searches = dateRules.map((rule) => ({rule, canMatch: createCanMatch(rule.pattern)}));

/** A sentence's text, its offset in the document and its words. */
export interface DatedText {
  /** The sentence's own text. */
  readonly text: string;
  /** Offset of the sentence in the document. */
  readonly start: number;
  /** Its words; their offsets count from the document's first character. */
  readonly tokens: readonly Token[];
}

/**
 * Dates, periods and durations of one sentence, in text order; `anchor` tells the date mentioned last before the
 * sentence, `stated` the last one that the text gives with its year.
 */
export function findDates(
  sentence: DatedText,
  {
    published,
    anchor = () => null,
    stated = anchor
  }: {readonly published: Edtf | null; readonly anchor?: () => Edtf | null; readonly stated?: () => Edtf | null}
): DateMention[] {
  const {text, start, tokens} = sentence;
  const candidates = findCandidates(text, tokens);
  if (candidates.length === 0) return [];
  const beside = published === null ? statedDay(candidates) : null;
  const fixed = {published: boundsOf(published), year: timelineYear(text), beside};
  const mentions: DateMention[] = [];
  let lastDate: Edtf | null = null;
  let lastStated: Edtf | null = null;
  let lastEnd = 0;
  for (const candidate of candidates) {
    if (candidate.start < lastEnd) continue;
    const reading = readAround(
      candidate,
      createFrame(text, candidate, fixed, {
        anchor: () => lastDate ?? anchor(),
        stated: () => lastStated ?? lastDate ?? stated()
      })
    );
    if (reading === null) continue;
    const bounded = addBound(text, candidate, reading);
    const edtf = qualified(bounded.edtf, bounded.basis, published);
    mentions.push(mentionOf({...bounded, edtf}, start, tokens));
    lastDate = reading.edtf ?? lastDate;
    if (reading.basis !== "inferred") lastStated = reading.edtf ?? lastStated;
    lastEnd = candidate.end;
  }
  return mentions;
}

interface Candidate {
  readonly rule: DateRule;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The first day that a sentence states with its year; null for none. */
function statedDay(candidates: readonly Candidate[]): Edtf | null {
  const none: DateFrame = {published: null, anchor: null, year: null, beside: null, tense: null, before: "", after: ""};
  const stated = candidates.map(({rule, groups}) => rule.build(groups, none)?.edtf ?? null);
  return stated.find((edtf) => edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf)) ?? null;
}

/** Longest stretch of possible publication, in days, that still tells something of a "Wednesday". */
const VAGUE_DAYS = 62;

/** A document published within a stretch, or not before a day, bounds what it calls "Wednesday" or "last month". */
function readAround({rule, groups}: Candidate, frame: DateFrame): DateReading | null {
  const reading = rule.build(groups, frame);
  const {first = null, last = null} = frame.published ?? {};
  if (reading === null || reading.edtf !== null || reading.form === "duration" || first === last) return reading;
  if (first !== null && last !== null && daysBetween(first, last) > VAGUE_DAYS) return reading;
  const at = (day: string | null): Bounds | null =>
    day === null ? null : boundsOf(rule.build(groups, {...frame, published: {first: day, last: day}})?.edtf);
  const edtf = formatBounds({first: at(first)?.first ?? null, last: at(last)?.last ?? null});
  return edtf === null ? reading : {...reading, edtf, form: "point"};
}

/** What the rules' patterns match: earliest first, then longest, then in the rules' order. */
function findCandidates(text: string, tokens: readonly Token[]): readonly Candidate[] {
  const cues = findCues(tokens);
  if (cues.size === 0) return [];
  const candidates: Candidate[] = [];
  for (const {rule, canMatch} of searches) {
    if (!rule.needs.every((cue) => cues.has(cue)) || !canMatch(text)) continue;
    for (const match of allMatches(rule.pattern, text))
      candidates.push({rule, start: match.index, end: match.index + match[0].length, groups: match.groups ?? {}});
  }
  return outsideLinks(text, candidates).sort((a, b) => a.start - b.start || b.end - a.end);
}

const LINK = /https?:\/\/[^\s)\]]{1,500}/giu;

/** The digits of an address ("…/h_2071,w_3682.jpg") are no years. */
function outsideLinks(text: string, candidates: Candidate[]): Candidate[] {
  if (candidates.length === 0 || !text.includes("://")) return candidates;
  const links = [...allMatches(LINK, text)].map((m) => [m.index, m.index + m[0].length] as const);
  return candidates.filter(({start}) => !links.some(([from, to]) => start >= from && start < to));
}

/** "in May 2011 … in October that year". */
const OF_THAT_YEAR = /^,? (?:of )?(?:that|the same) year\b/iu;

function yearOf(edtf: Edtf | null): number | null {
  const year = /^\d{4}/.exec(edtf ?? "")?.[0];
  return year === undefined ? null : Number(year);
}

/** What a candidate is read against; few rules ask for its surroundings. */
function createFrame(
  text: string,
  {start, end}: Candidate,
  {published, year, beside}: Pick<DateFrame, "published" | "year" | "beside">,
  {anchor, stated}: {readonly anchor: () => Edtf | null; readonly stated: () => Edtf | null}
): DateFrame {
  const tense = lazily(() => tenseAt(text, start, end));
  return {
    published,
    get year() {
      return year ?? (OF_THAT_YEAR.test(text.slice(end, end + 40)) ? yearOf(stated()) : null);
    },
    beside,
    get anchor() {
      return anchor();
    },
    get tense() {
      return tense();
    },
    get before() {
      return text.slice(Math.max(0, start - 40), start);
    },
    get after() {
      return text.slice(end, end + 40);
    }
  };
}

/** "2010 | agreed on 11 December", "2010: agreed in May". */
const TIMELINE = /^[\s|*•·-]{0,6}(?<year>1[89]\d\d|20\d\d)\s{0,3}[|:–—\t]/u;

function timelineYear(text: string): number | null {
  const year = TIMELINE.exec(text)?.groups?.["year"];
  return year === undefined ? null : Number(year);
}

/** What is inferred from an approximate date is approximate too. */
function qualified(edtf: Edtf | null, basis: DateReading["basis"], published: Edtf | null): Edtf | null {
  if (edtf === null || basis !== "inferred" || !isApproximate(published) || isApproximate(edtf)) return edtf;
  return edtf.replace(/\d(?=\/|$)/g, "$&~");
}
