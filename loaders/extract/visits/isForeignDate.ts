import {anyOf, wholeWord} from "../../anyOf.ts";
import type {DateMention, Token} from "../../types.ts";
import {isOfFormerPlan} from "./formerPlan.ts";

const LATER = "second|third|fourth|fifth|sixth|\\d{1,2}(?:st|nd|rd|th)";
const ORDINAL = wholeWord("first", LATER);
const LATER_VISIT = `${anyOf(LATER)} (?:[\\w-]+ ){0,3}(?:visit|trip|tour|stay)`;
/** Tokens over which "the first …" reaches its "since". */
const FAR_BEFORE = 25;
const AFTER_NAMED = "(?:after|following)\\b(?! (?:a|the|his|her|their)\\b)";
const OCCASION = anyOf(
  "inauguration|election|re-election|appointment|reappointment|reshuffle|swearing-in|coronation|birth|death|independence"
);
/** "following his inauguration on". */
const OF_OCCASION = new RegExp(`\\b(?:after|following|since) (?:\\S{1,15} ){0,2}${OCCASION} (?:on|in)$`);
/** "his third visit to Oslo after May 2019". */
const LATER_VISIT_AFTER = new RegExp(`\\b${LATER_VISIT} .{0,40}\\b${AFTER_NAMED}`);

/**
 * Whether a date near a trip's words is that of something else: another deed, a name with a year in it, the report
 * itself, or a count of trips. `first` is the first token of the trip's own words.
 */
export function isForeignDate(tokens: readonly Token[], date: DateMention, first: number): boolean {
  return (
    isOfSaying(tokens, date) ||
    isOtherDeed(tokens, date, first) ||
    isNamesake(tokens, date) ||
    isDateline(tokens, date) ||
    isSpanOfCount(tokens, date) ||
    isSpanOfYears(tokens, date) ||
    isOfLastTime(tokens, date) ||
    isOfOccasion(tokens, date, first) ||
    isOfEarlier(tokens, date, first) ||
    isOfOtherEvent(tokens, date, first) ||
    isOfLaterEvent(tokens, date, first) ||
    isOfOthersTrip(tokens, date, first) ||
    isOfFormerPlan(tokens, date)
  );
}

/** "A statement today says that her trip", "her trip was on Friday put off": the day of what is said or settled. */
function isOfSaying(tokens: readonly Token[], {firstToken, lastToken}: DateMention): boolean {
  const next = tokens[lastToken + 1];
  if (next?.pos === "VERB" && /^(?:say|state|announce|declare|confirm)$/.test(next.lemma)) return true;
  const auxiliary = tokens[firstToken - 1]?.lower === "on" ? tokens[firstToken - 2] : tokens[firstToken - 1];
  const settled = `${next?.lower} ${tokens[lastToken + 2]?.lower}`;
  const isSettled = /^(?:(?:cancell?ed|postponed|scrapped|shelved|delayed|deferred) |(?:called|put) off$)/.test(
    settled
  );
  return isSettled && /^(?:was|were|been|is)$/.test(auxiliary?.lower ?? "");
}

/**
 * "his first trip since taking office last month", "a visit after winning the vote in May": the day of another deed.
 */
function isOtherDeed(tokens: readonly Token[], {firstToken}: DateMention, first: number): boolean {
  const from = Math.max(0, firstToken - 8);
  const before = tokens.slice(from, firstToken);
  const since = before.findLastIndex((t) => t.lower === "since");
  if (since >= 0 && from + since > first && before.slice(since + 1).some((t) => t.pos === "VERB" || t.pos === "AUX"))
    return true;
  const after = before.findLastIndex((t) => /^(?:after|before|following)$/.test(t.lower));
  // "following our lifting of sanctions on 5 October"
  const deed = /^(?:his|her|its|our|their|the)$/.test(before[after + 1]?.lower ?? "") ? after + 2 : after + 1;
  if (after < 0 || from + after <= first || !/\wing$/.test(before[deed]?.lower ?? "")) return false;
  return before.slice(after + 2).every((t) => t.lower !== "," && t.lower !== "and");
}

const EVENT = wholeWord(
  "visits?|trips?|tours?|stay|journey|summits?|meetings?|talks|conference|forum|session|congress|games|ceremony",
  "edition|assembly"
);

/**
 * "its 2016 elections", "the 2030 World Fair", "the Nov. 8 presidential election": the year or day of what bears it in
 * its name, which need not be the trip's.
 */
function isNamesake(tokens: readonly Token[], {firstToken, lastToken, form}: DateMention): boolean {
  const [before, year] = [tokens[firstToken - 1], tokens[firstToken]];
  const isYear = firstToken === lastToken && /^\d{4}$/.test(year?.text ?? "");
  // "the Nov. 8 election", "the 8 November election"
  const isDay = form === "point" && [firstToken, lastToken].some((at) => /\d/.test(tokens[at]!.text));
  if (!isYear && !isDay) return false;
  const words = isYear ? /^(?:NOUN|PROPN)$/ : /^(?:NOUN|PROPN|ADJ)$/;
  const rest = tokens.slice(lastToken + 1, lastToken + 6);
  const length = [...rest, undefined].findIndex((t) => t === undefined || !words.test(t.pos));
  const owned = /^(?:DET|PRON|ADJ|PART)$/.test(before?.pos ?? "") || /^['’]s?$/.test(before?.text ?? "");
  return owned && length > 0 && !rest.slice(0, length).some((t) => EVENT.test(t.lower));
}

/** "Lima, April 28 (Wire) -- The minister will", "LIMA (Wire - 28th April, 2022)": when the report was written. */
function isDateline(tokens: readonly Token[], {firstToken, lastToken}: DateMention): boolean {
  const [before, after] = [tokens[firstToken - 1]?.text ?? "", tokens[lastToken + 1]?.text ?? ""];
  if (firstToken < 2 || lastToken > 15 || !/^\p{Lu}/u.test(tokens[0]!.text)) return false;
  if (before === "," && lastToken < 12 && /^(?:\(|[-–—:/]{1,2}$)/.test(after)) return true;
  const open = tokens.slice(1, firstToken).findIndex((t) => t.text === "(") + 1;
  return open > 0 && after === ")" && /^[-–—,/]$/.test(before) && /^\p{Lu}{3,}$/u.test(tokens[open - 1]!.text);
}

/** "his second visit this year": the time over which trips are counted. */
function isSpanOfCount(tokens: readonly Token[], {firstToken, lastToken, edtf}: DateMention): boolean {
  const noun = tokens[firstToken - 1]?.lower ?? "";
  const isYear = /^\d{4}$/.test(edtf ?? "") && tokens[lastToken]!.lower === "year";
  const counted = tokens.slice(Math.max(0, firstToken - 5), firstToken - 1).some((t) => ORDINAL.test(t.lower));
  return isYear && counted && /^(?:visit|trip|tour|journey)$/.test(noun);
}

const YEARS_BACK = /^(?:(?:in|for|over|during|within|the) )*(?:past|last) \S{1,12} (?:years|decades)$/;

/** "the first visit for the past five years": how long nobody came. */
function isSpanOfYears(tokens: readonly Token[], {firstToken, lastToken}: DateMention): boolean {
  const words = tokens.slice(firstToken, lastToken + 1).map(({lower}) => lower);
  return YEARS_BACK.test(words.join(" "));
}

/**
 * "the first premier to visit Peru since 1981", "the first visit since the vote in May": when the one before was made.
 */
function isOfLastTime(tokens: readonly Token[], {firstToken}: DateMention): boolean {
  const from = Math.max(0, firstToken - 8);
  const since = from + tokens.slice(from, firstToken + 1).findLastIndex((t) => t.lower === "since");
  return (
    since >= from &&
    tokens.slice(since, firstToken).every((t) => t.text !== ",") &&
    tokens.slice(Math.max(0, since - FAR_BEFORE), since).some((t) => ORDINAL.test(t.lower))
  );
}

/** "met the president following his inauguration on 20 January": when he took office. */
function isOfOccasion(tokens: readonly Token[], {firstToken}: DateMention, first: number): boolean {
  const from = Math.max(first, firstToken - 6);
  const words = tokens
    .slice(from, firstToken)
    .map((t) => t.lower)
    .join(" ");
  return OF_OCCASION.test(words);
}

/** "his third visit, after May 2000 and June 2014": when the others were. */
function isOfEarlier(tokens: readonly Token[], {firstToken, lastToken}: DateMention, first: number): boolean {
  const words = tokens
    .slice(Math.max(0, first - 1, firstToken - 14), lastToken + 1)
    .map((t) => t.lower)
    .join(" ");
  return LATER_VISIT_AFTER.test(words);
}

/** "discussed his trip to Peru as well as the summit in June": the day of what comes besides. */
function isOfOtherEvent(tokens: readonly Token[], {firstToken}: DateMention, first: number): boolean {
  const before = tokens.slice(Math.max(0, first, firstToken - 10), firstToken).map((t) => t.lower);
  const from = before.findLastIndex((w, i) => w === "as" && before[i - 1] === "well");
  return from >= 0 && before.slice(from).some((w) => EVENT.test(w));
}

/** "ahead of the summit in Oslo in June", "weeks before a conference that is to open in May": the day of that event. */
function isOfLaterEvent(tokens: readonly Token[], {firstToken}: DateMention, first: number): boolean {
  const from = Math.max(0, first, firstToken - 14);
  const before = tokens.slice(from, firstToken);
  const ahead = before.findLastIndex(
    ({lower}, i) => lower === "before" || (lower === "ahead" && before[i + 1]?.lower === "of")
  );
  const phrase = ahead < 0 ? [] : before.slice(ahead + 1);
  return (
    phrase.some((t) => EVENT.test(t.lower)) &&
    phrase.every((t) => t.text !== "," && (t.pos !== "VERB" || t.lemma === "hold"))
  );
}

const TRIP_NOUN = /^(?:visit|trip|tour|stay|talks)$/;

/** "was in Oslo to report on Roe's visit to Peru last week": the days of a trip that somebody else makes. */
function isOfOthersTrip(tokens: readonly Token[], {firstToken}: DateMention, first: number): boolean {
  const from = Math.max(first, firstToken - 8);
  const noun = tokens.slice(from, firstToken).findLastIndex((t) => TRIP_NOUN.test(t.lower)) + from;
  if (noun < from || !/^['’]s?$/.test(tokens[noun - 1]?.lower ?? "")) return false;
  const isVerb = ({pos, lower}: Token): boolean =>
    (pos === "VERB" || pos === "AUX") && !/^(?:start|beginn)ing$/.test(lower);
  const isDirect = tokens.slice(noun, firstToken).every((t) => !isVerb(t) && t.text !== ",");
  return (
    isDirect && tokens.slice(first, noun - 1).some((t) => t.pos === "VERB" || t.pos === "AUX" || EVENT.test(t.lower))
  );
}
