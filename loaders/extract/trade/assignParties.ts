import {anyOf} from "../../anyOf.ts";
import type {CountryCode, Span} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {asTaken} from "./asTaken.ts";
import {clauseAround} from "./clauseAround.ts";
import {debtors, distinct, givers, pairOf, pairWithBloc, takers} from "./endsBySlot.ts";
import {isOneOfMany, isTogether} from "./isOneOfMany.ts";
import {type Placed, placeParties} from "./placeParties.ts";
import type {Direction} from "./tradeRule.ts";
import {means} from "./turnByKind.ts";

/**
 * Seller or giver and buyer or taker, null where the sentence does not tell; `bloc` where one end is a body of many
 * countries.
 */
export interface Parties {
  /** Seller, giver or creditor. */
  readonly from: CountryCode | null;
  /** Buyer, taker or debtor. */
  readonly to: CountryCode | null;
  /** True where one end is a body of many countries. */
  readonly bloc: boolean;
}

/** "Zambia secured a loan of": who gets the money does not lend it. */
const TAKES = anyOf(
  "secured?|securing|obtain(?:s|ed|ing)?|received?|receives|won|borrow(?:s|ed|ing)?|took out|tak(?:es|en|ing) out",
  "attract(?:s|ed|ing)?|(?:pull|reel|rak)(?:s|es|ed|ing)? in|dr[ae]w(?:s|n|ing)?|amass(?:es|ed|ing)?|lur(?:es?|ed|ing)|accept(?:s|ed)?|expect(?:s|ed|ing)?|await(?:s|ed|ing)?|sign(?:s|ed)? (?:up )?for",
  "seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|request(?:s|ed|ing)?",
  "needs?|needed|wants?|wanted|g[eo]t(?:s|ting)?",
  "(?:is|are|was|were|been|be|being) (?:given|granted|lent|offered|promised|extended|awarded)"
);
const DETERMINER = anyOf("an? |the |its |some |about |another |new |fresh |nearly |over |more than |up to ");
const EARLIER_AMOUNT = "[\ue200-\ue2fe][^;,\ue200-\ue2ff]{0,40} and ";
// "A loan from Japan": whatever the verb, it is lent there.
const LENT_BY =
  /^[^;,\ue200-\ue2ff]{0,30}\b(?:(?:loans?|credits?|grants?)\b[^;,\ue200-\ue2ff]{0,40}? from|(?:bailout|rescue)(?! (?:package |programme |program |loan )?(?:for|of|to) (?:the )?[\ue000-\ue0ff]))\b/iu;
const TAKEN_WORDS = "(?:(?!to |and |which |who |lend|giv|gave)[\\p{L}-]+,? ){0,4}";
/** "A loan amounting to". */
const COMING_TO = "(?:(?:amounting|equivalent|equal|coming) to (?:about |some |nearly |over )?)";
const TAKEN = new RegExp(
  `\\b${TAKES} ${DETERMINER}{0,3}(?:${EARLIER_AMOUNT}${DETERMINER}{0,3}|${TAKEN_WORDS}${COMING_TO}?)?$`,
  "iu"
);

/** The words that tell of a flow; `cue` and `focus` are offsets in the marked text. */
interface FlowWords {
  readonly direction: Direction;
  readonly cue: number;
  readonly cueEnd: number;
  readonly focus: number;
  readonly isNominal: boolean;
  /** True where a body that is of no country lends. */
  readonly isLent?: boolean;
  /** True for aid and loans, which a poor country beside another does not give. */
  readonly isGift?: boolean;
}

/** Reads who gives and who takes from the countries of a clause. */
export function assignParties(
  marked: MarkedSentence,
  text: string,
  {direction, cue, cueEnd, focus, isNominal, isLent = false, isGift = false}: FlowWords
): Parties {
  const clause = clauseAround(text, Math.min(cue, focus), Math.max(cueEnd, focus + 1));
  const placed = placedIn(clause, marked, text, cue, focus);
  // Without a verb that gives, a subject is no giver: "they want to carry gas to Italy".
  const known = placed.filter(({slot}) => !(isNominal && slot === "subject"));
  const countries = known.filter(({party}) => party.form !== "bloc");
  if (direction === "pair") {
    const pair = pairOf(pairWithBloc(known) ?? countries);
    return {
      from: pair.from || pair.to || null,
      to: pair.from === "" ? null : orNull(pair.to),
      bloc: countries.length < known.length || OPEN_PAIR.test(text)
    };
  }
  const isOwed = OWED.test(text.slice(cue, cueEnd));
  // "Secured a loan of 30 million and 20 million in grants": what it secured first stands before the clause.
  const isShared = known.some(({at, slot}) => slot === "subject" && at < clause.start);
  const isTaken = direction === "giver" && isTakenBy(text, isShared ? 0 : clause.start, focus);
  const passive = PASSIVE.test(text.slice(Math.max(0, cue - 20), cue));
  const isGiven = direction === "giver" && !isTaken;
  const ends = isOwed
    ? debtors(known, passive)
    : isGiven
      ? givers(known, passive)
      : takers(isTaken ? asTaken(known, text, focus) : known, passive);
  const isAlso = (one: Placed) => isGiven && one.slot === "subject" && isTogether(text, one, known);
  const rest = otherCountries(
    known.filter((one) => !isAlso(one)),
    direction
  );
  // "30,000 tonnes for China, 31,000 for Cuba": whom goods go to gives none.
  const isTaker = (code: CountryCode) => known.some(({slot, party}) => slot === "to" && party.country === code);
  const isGiver = (code: CountryCode) =>
    code !== ends.to &&
    (direction !== "giver" ||
      isOwed ||
      (!isTaker(code) && (!isGift || isBlocGiving(known) || mayGive(code, known, ends.to))));
  const from = ends.from ?? (ends.to === null || isLent ? null : (rest.find(isGiver) ?? null));
  // "Imports from Colombia rose, and from Iraq": where goods come from takes none.
  const isSeller = (code: CountryCode) =>
    direction === "taker" && known.some(({slot, party}) => slot === "from" && party.country === code);
  // "It owes 3 million each to Peru and Chile": neither owes the other.
  const isTakenTo = (code: CountryCode) => code !== ends.from && !isSeller(code) && !(isOwed && isTaker(code));
  const one = ends.to ?? (ends.from === null ? null : (rest.find(isTakenTo) ?? null));
  const to = isGiven && !isLent && isOneOfMany(text, one, known) ? "" : one;
  // "The World Bank approved a loan, of which Ghana would receive 40 million".
  const opens = direction === "taker" && from === null && [...marked.parties.values()][0]?.form === "bloc";
  return {from: orNull(from), to: to === from ? null : orNull(to), bloc: from === "" || to === "" || opens};
}

/** Countries that may be the end of the flow that no words give. */
function otherCountries(placed: readonly Placed[], direction: Direction): readonly CountryCode[] {
  // "Buying by Chile and Peru": of those who do the same none sells to the other.
  const together = placed.filter(({slot}) => slot === "by").length > 1;
  // "Will invest in Chile and Peru": neither invests in the other.
  const isSite = direction === "giver" && placed.filter(({slot}) => slot === "in").length === 1;
  const isOpen = ({slot}: Placed) => slot !== "speaker" && (slot !== "in" || isSite) && !(together && slot === "by");
  return distinct(placed.filter((one) => one.party.form !== "bloc" && isOpen(one)));
}

/** "The World Bank's board approved": a body of many countries acts, and the country beside it is no giver anyway. */
function isBlocGiving(placed: readonly Placed[]): boolean {
  return placed.some(({party, slot}) => party.form === "bloc" && (slot === "possessive" || slot === "owner"));
}

/** "Aid to camps in Chad, on top of that for Mali": where money goes or poor people come from gives none. */
function mayGive(country: CountryCode, placed: readonly Placed[], taker: CountryCode | null): boolean {
  // Of a poor giver and a rich taker the ends are turned later.
  if (taker !== null && means(country) === 0) return means(taker) > 0;
  return means(country) > 0 && placed.some(({party, slot}) => party.country === country && !SITES.has(slot));
}

const SITES: ReadonlySet<Placed["slot"]> = new Set(["to", "in", "into", "with", "object"]);

/** "Between Canada and the 28": the other end has no code. */
const OPEN_PAIR = /\bbetween (?:the )?[\ue000-\ue0ff] and (?![\ue000-\ue0ff]|the [\ue000-\ue0ff])/u;
const PASSIVE = /(?:was|were|been|being|be|is|are)\s(?:\p{L}+ly\s)?$/iu;
const OWED = /^(?:debts?|ow(?:es?|ed|ing)|owed to|indebted|arrears)$/iu;

/** "Zambia secured a loan of", "a loan from Japan": the subject gets what the words call given. */
function isTakenBy(text: string, start: number, focus: number): boolean {
  return TAKEN.test(text.slice(start, focus)) || LENT_BY.test(text.slice(focus + 1));
}

/** The countries of a clause, with the subject that it shares with the one before. */
function placedIn(
  {start, end}: Span,
  marked: MarkedSentence,
  text: string,
  cue: number,
  focus: number
): readonly Placed[] {
  const isOfPronoun = PRONOUN.test(text.slice(start, cue));
  const all = placeParties(marked, text, cue, focus).filter(
    ({at, slot}) => slot !== "aside" && !(slot === "speaker" && isOfPronoun) && !hasOwnAmount(text, at)
  );
  const own = all.filter(({at}) => at >= start && at < end && !(at < cue && ASKING.test(text.slice(at, cue))));
  const isSecondDeed = start > 0 && start === cue;
  const shared = isSecondDeed || SHARES_SUBJECT.test(text.slice(start, cue)) ? subjectBefore(all, start) : undefined;
  return shared === undefined || own.some(({at}) => at < cue) ? own : [shared, ...own];
}

const ASKS = anyOf("urg(?:es?|ed|ing)|ask(?:s|ed|ing)|call(?:s|ed|ing) on|appeal(?:s|ed|ing) to");
/** "Mr Okello urged the ministers to give 50 million": who asks does not give, and who is asked has no country. */
const ASKING = new RegExp(
  `^[\ue000-\ue0ff][^;\ue000-\ue0ff]{0,60}\\b${ASKS}(?! for)` + "[^;\ue000-\ue0ff]{1,60} to (?:[\\p{L}-]+ ){0,2}$",
  "iu"
);
const PRONOUN = /\b(?:it|they|we|he|she)\b/iu;
const VERBS_BEFORE = "(?:(?:to|will|would|has|have|had|then|also|later) )*";
/** "Agreed to buy 750 billion in gas and make investments of", "of the 500 million that it had promised". */
const SHARES_SUBJECT = new RegExp(
  anyOf(
    `^[^;,\ue000-\ue0ff]{0,40} and ${VERBS_BEFORE}\\p{Ll}{2,}[^;,]{0,30}$`,
    `^(?: \\p{Ll}{2,14}){0,3} and ${VERBS_BEFORE}$`,
    "^[^;,\ue000-\ue0ff]{0,20}\\b(?:that|which) (?:it|they|he|she) $"
  ),
  "u"
);

function subjectBefore(placed: readonly Placed[], start: number): Placed | undefined {
  return placed.findLast(({slot, at}) => slot === "subject" && at < start);
}

/** A body of many countries has its end of the flow, but no code. */
function orNull(country: CountryCode | null): CountryCode | null {
  return country === "" ? null : country;
}

const OWN_AMOUNT =
  /^ (?:\((?:to |with )?|(?:with |at |by )?)(?:(?:another|a further|about|some|over|nearly) )?[\ue200-\ue2fe](?! (?:an?|per|each|apiece) )|^ by [^();,]{1,25} \(?to [\ue200-\ue2fe]/u;
/** "500 tonnes from Peru and 300 from Chile": in a list, what comes from each stands before it. */
const AMOUNT_FROM = /[\ue200-\ue2fe] from (?:the )?$/u;
const LIST_FROM = /(?:, | and )[\ue200-\ue2fe] from (?:the )?$/u;
const LIST_GOES_ON = /^,?(?: and)? [\ue200-\ue2ff]/u;

/** "Lent Africa 100 million, including 6 million to Peru". */
const PART_FOR = /\b(?:including|of (?:which|that)) (?:about |some |over )?[\ue200-\ue2fe] (?:to|for|from) (?:the )?$/u;

/** "Peru took 900 tonnes, Chile 400", "Peru with 3 billion": the next country of a list goes with the next amount. */
export function hasOwnAmount(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 20);
  const isCompared = /(?:with|than|against|to) $/u.test(text.slice(Math.max(0, at - 8), at));
  const left = text.slice(Math.max(0, at - 36), at);
  if (PART_FOR.test(left) || LIST_FROM.test(left) || (AMOUNT_FROM.test(left) && LIST_GOES_ON.test(behind))) return true;
  return OWN_AMOUNT.test(isCompared ? behind.replace(/^['’]s/u, "") : behind);
}
