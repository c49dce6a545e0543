import {anyOf} from "../../anyOf.ts";
import type {CountryCode, DateMention, Mention, QuantityMention, Sentence, Span} from "../../types.ts";
import {countryOf, type DocumentCountries} from "./documentCountries.ts";
import {findAnaphors} from "./findAnaphors.ts";
import {findBlocs} from "./findBlocs.ts";
import {findLeadersGovernments} from "./leadersGovernments.ts";
import {isGoods} from "./isGoods.ts";
import {isPowerSold} from "./isPowerSold.ts";

/** A country as a sentence names it: by name, capital, company, official, or "we". */
export interface Party {
  /** Whom it stands for; "" for a body of many countries. */
  readonly country: CountryCode;
  /** How it is named; "bloc" is a body of many countries. */
  readonly form: "country" | "demonym" | "city" | "organisation" | "person" | "we" | "our" | "bloc";
}

// A sentence with more marks of a kind than there are characters for them is a table: the rest of it stays text.
const MOST_MARKS = 200;

/** What becomes one character of a marked sentence. */
export type Marked = QuantityMention | DateMention | (Span & {readonly party: Party});

/** Mentions that become marks: amounts before dates before countries where they overlap. */
export function findMarked(source: string, sentence: Sentence, countries: DocumentCountries): Marked[] {
  const {home, main} = countries;
  const {mentions, tokens, kind} = sentence;
  const quantities = mentions
    .filter(
      (m): m is QuantityMention =>
        m.type === "quantity" && isFigure(m, source, sentence) && !countsPeople(m, mentions) && !isQuoted(m, source)
    )
    .slice(0, MOST_MARKS);
  const dates = mentions.filter((m): m is DateMention => m.type === "date" && !quantities.some((q) => overlaps(q, m)));
  const taken: Span[] = [...quantities, ...dates];
  const free = (span: Span) => !taken.some((other) => overlaps(other, span));
  const blocs = blocsOf(source, sentence).filter(free);
  taken.push(...blocs);
  const [only, ...more] = countries.central;
  const ruled = home ?? (more.length === 0 ? only : undefined);
  const told = mentions.flatMap((mention) => {
    const party = partyOf(mention) ?? leadersGovernment(source, mention, ruled);
    if (
      party === null ||
      !free(mention) ||
      isSeat(source, mention) ||
      isOfMoney(source, mention) ||
      isDateline(source, mention, sentence)
    )
      return [];
    return [{start: mention.start, end: mention.end, party}];
  });
  // A dateline tells a country where nothing else does.
  const named = new Set(told.flatMap(({party}) => (party.form === "bloc" ? [] : [party.country])));
  const parties = named.size > 1 ? told.filter((span) => !opensReport(source, span, sentence)) : told;
  const own = home ?? otherOfTwo(parties, countries);
  const we = tokens.flatMap(({text, lower, start, end}) => {
    if (own === null || kind === "quotation" || !/^(?:we|our|us|ours)$/.test(lower) || !free({start, end})) return [];
    if (text === "US") return [];
    return [{start, end, party: {country: own, form: /^ours?$/.test(lower) ? "our" : "we"} as Party}];
  });
  const governments = findLeadersGovernments(tokens).filter((one) => !parties.some((party) => overlaps(one, party)));
  const others = [...findAnaphors(tokens, parties, {home, main}), ...governments].filter(free);
  const allParties = [...blocs, ...parties, ...we, ...others].slice(0, MOST_MARKS);
  return [...quantities, ...dates.slice(0, MOST_MARKS), ...allParties].sort(
    (a, b) => a.start - b.start || b.end - a.end
  );
}

/** "The Okello Government", named after who leads it, as only papers at home do; null for other names. */
function leadersGovernment(source: string, mention: Mention, own: CountryCode | undefined): Party | null {
  if (mention.type !== "organisation" || mention.country !== null || own === undefined) return null;
  const isOfLeader = /^\p{Lu}\p{Ll}+ (?:[Gg]overnment|[Aa]dministration)$/u.test(
    source.slice(mention.start, mention.end)
  );
  return isOfLeader ? {country: own, form: "organisation"} : null;
}

/** The country or body of countries that a mention names; null for one of none, and for "he", whom other words name. */
function partyOf(mention: Mention): Party | null {
  if (mention.type === "date" || mention.type === "quantity") return null;
  const country = countryOf(mention);
  if (mention.type === "person" && mention.form === "pronoun") return null;
  if ((mention.type === "organisation" && mention.kind === "alliance") || isContinent(mention))
    return {country: country ?? "", form: "bloc"};
  if (country === null) return null;
  if (mention.type !== "place") return {country, form: mention.type};
  return {country, form: mention.form === "region" ? "country" : mention.form};
}

/** "Fiji buys our meat" in a text on New Zealand and Fiji: the one of the two that is not named; null for no such. */
function otherOfTwo(
  parties: readonly {readonly party: Party}[],
  {central}: Pick<DocumentCountries, "central">
): CountryCode | null {
  const named = new Set(parties.map(({party}) => party.country));
  const others = [...central].filter((country) => !named.has(country));
  return central.size === 2 && others.length === 1 && named.size === 1 ? others[0]! : null;
}

/** "The Manila-based lender": where a body that is of many countries, or that only tells, has its seat. */
const SEAT_OF =
  /^[- ](?:based|headquartered) (?:[\p{L}-]+ ){0,2}(?:lender|bank|agency|analysts?|think[- ]tank|institute|watchdog|body|newspaper|daily|monitor|observer|organi[sz]ation|consultancy|charity)\b/u;

/** "Ambassador Rosario said": a person who is called like a city. */
const TITLE =
  /\b(?:Ambassador|Minister|President|Secretary|Senator|Governor|General|Gen\.?|Colonel|Mrs?\.?|Ms\.?|Dr\.?|Chancellor|Premier|Chairman|Director|Prince|Princess)\s$/u;

function isSeat(source: string, mention: Mention): boolean {
  if (mention.type !== "place") return false;
  const isName = mention.form === "city" && TITLE.test(source.slice(Math.max(0, mention.start - 14), mention.start));
  return isName || SEAT_OF.test(source.slice(mention.end, mention.end + 60));
}

/** "$670-billion (U.S.)": whose dollars they are. */
function isOfMoney(source: string, {start, end}: Span): boolean {
  const before = source.slice(Math.max(0, start - 30), start);
  return source[end] === ")" && /[$€£]\s?\d[\d.,]{0,12}[ -]?(?:[mbtr]{1,2}illion|[mb]n|[mb])? \($/u.test(before);
}

/** "DUBAI Iran and China agreed": where a report was written. */
function isDateline(source: string, mention: Mention, {start, end}: Span): boolean {
  if (mention.type !== "place" || mention.form !== "city" || mention.start !== start) return false;
  const isInCapitals = !/\p{Ll}/u.test(source.slice(mention.start, mention.end));
  return isInCapitals && mention.end - start > 3 && /^ \p{Lu}?\p{Ll}/u.test(source.slice(mention.end, end));
}

/** What stands behind the city of a dateline: ", June 5 (Agency) -". */
const DATELINE_ENDS = /^(?:,? \p{Lu}[^:–—()]{1,24}?)?,? ?(?:\([^()]{2,40}\) ?)?(?::|--?|–|—) /u;

/** True for the city of "OSLO, June 5: …". */
function opensReport(source: string, {start, end, party}: Span & {readonly party: Party}, sentence: Span): boolean {
  const isInCapitals = end - start > 3 && !/\p{Ll}/u.test(source.slice(start, end));
  const rest = source.slice(end, Math.min(sentence.end, end + 80));
  return party.form === "city" && start === sentence.start && isInCapitals && DATELINE_ENDS.test(rest);
}

const BLOC: Party = {country: "", form: "bloc"};

function blocsOf(source: string, {start, end}: Span): (Span & {readonly party: Party})[] {
  const spans = findBlocs(source.slice(start, end));
  return spans.map((span) => ({start: start + span.start, end: start + span.end, party: BLOC}));
}

// "One country, two systems": a saying.
const OPENS_QUOTE = /[“‘"']$|\bcountry, $/u;
const CLOSES_QUOTE = /^[,.]?[”’"']/u;

/** "The ‘two systems’": words that are quoted as such count nothing. */
function isQuoted({kind, start, end}: QuantityMention, source: string): boolean {
  return (
    kind === "count" &&
    OPENS_QUOTE.test(source.slice(start - 9, start)) &&
    CLOSES_QUOTE.test(source.slice(end, end + 2))
  );
}

/** "Four Britons": a number of people, told by their country. */
function countsPeople({end}: QuantityMention, mentions: readonly Mention[]): boolean {
  return mentions.some((m) => m.type === "place" && m.form === "demonym" && m.end === end);
}

/** "India's exports to Africa" go to a body of many countries; "African debts" are no body's. */
function isContinent(mention: Mention): boolean {
  return (
    mention.type === "place" &&
    mention.form === "region" &&
    mention.country === null &&
    CONTINENT.test(mention.place ?? "") &&
    mention.end - mention.start === mention.place!.length
  );
}

const PART_OF = anyOf(
  "Sub-Saharan|North|South|East|West|Central|Latin|Southeast|South-East|Eastern|Western|Southern|Northern"
);
const CONTINENT = new RegExp(
  `^(?:${PART_OF} )?(?:Africa|Asia|Europe|America)$|^(?:Middle East|Arab world|Caribbean|Central Asia)$`,
  "u"
);

const GAS_PLANT = /\b(?:LNG|liquef\p{L}*|gas|mtpa|mmty|mmtpa)\b/u;

/** Money, and what can be traded; "two countries" and "90 per cent" are words like others. */
function isFigure(quantity: QuantityMention, source: string, sentence: Span): boolean {
  if (quantity.kind === "power") return isPowerSold(quantity, source, sentence);
  // Of a gas plant a train is a line that cools the gas.
  if (quantity.unit === "trains" && GAS_PLANT.test(source.slice(sentence.start, sentence.end))) return false;
  return (
    quantity.kind === "money" ||
    (quantity.kind === "other" && quantity.unit === "") ||
    quantity.unit === "ones" ||
    isGoods(quantity)
  );
}

/** True where two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
