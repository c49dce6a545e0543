import type {CountryCode, Span, Token} from "../../types.ts";
import {countryOf, findOffices, findTitle, ownCountry, type Office} from "./findOffices.ts";
import {GENERIC, isOneOfMany} from "./isOneOfMany.ts";
import type {NounItem} from "./nounItems.ts";
import {hasPartyBefore, hasPartyTag} from "./partyTag.ts";
import {findSender, referencePatterns} from "./referencePatterns.ts";
import {withNamesOfOffice} from "./withNamesOfOffice.ts";

/** A noun phrase or pronoun that speaks of a person, before it is known of whom. */
export interface Reference extends Span {
  /** Index of its first token in the sentence. */
  readonly firstToken: number;
  /** Index of its last token. */
  readonly lastToken: number;
  /** The name as it stands; null for a role or pronoun. */
  readonly name: string | null;
  /** Offices told with it, in text order, each with its countries. */
  readonly offices: readonly Office[];
  /** Country told without an office ("Paul Kagame of Rwanda", "EDF's Luc Rémont"); null for none. */
  readonly country: CountryCode | null;
  /** Gender that an honorific or pronoun tells. */
  readonly gender: "m" | "f" | null;
  /** True after a title of any kind, honorifics too. */
  readonly titled: boolean;
  /** "the", "a", "his", "our"…, in lower case; null for none. */
  readonly determiner: string | null;
  /** True for "our President": the publisher's own. */
  readonly own: boolean;
  /** The pronoun in lower case; null for none. */
  readonly pronoun: string | null;
  /** True for "the two ministers" and "they". */
  readonly plural: boolean;
  /** True for "a president", "the first president", "any minister": no one in particular. */
  readonly generic: boolean;
  /** True for "former President X", "the ex-premier". */
  readonly former: boolean;
  /** "two" in "the two presidents"; null where no number is told. */
  readonly count: number | null;
  /** Alliance whose officer it tells ("NATO Secretary General", "the Secretary-General of ASEAN"); null for none. */
  readonly alliance: string | null;
}

/** Kinds of items that a pattern can begin with. */
const OPENS = new Set("NnRSHDBAMCPY");

/** Noun phrases and pronouns of a sentence that speak of persons, in text order. */
export function findReferences(tokens: readonly Token[], items: readonly NounItem[]): Reference[] {
  const kinds = items.map(({kind}) => kind).join("");
  const references: Reference[] = [];
  for (let i = 0; i < items.length;) {
    if (!OPENS.has(items[i]!.kind)) {
      i++;
      continue;
    }
    const length = matchLength(kinds, i, items, tokens);
    if (length > 0) {
      const own = withoutOwner(withoutBodies(items.slice(i, i + length)));
      references.push(ofEmployer(items, i, buildReference(own, tokens, employerCountry(items, i))));
    }
    i += Math.max(length, 1);
  }
  return withSharedTitle(withNamesOfOffice(references, tokens), tokens);
}

/** "Speaker of the Milli Majlis of Chad Anote Roe", "a delegation of Towns of Chad": what the office is in. */
function withoutBodies(items: readonly NounItem[]): readonly NounItem[] {
  return items.map((item, i) => {
    const behind = items[items[i - 1]?.kind === "D" ? i - 2 : i - 1]?.kind;
    const isBody = item.kind === "n" && behind === "o" && items[i + 1]?.kind === "o";
    return isBody ? {kind: "O", first: item.first, last: item.last} : item;
  });
}

/** "European Commission Vice President X" is no country's. */
function ofEmployer(items: readonly NounItem[], at: number, reference: Reference): Reference {
  const employer = items[at - 1]?.organisation;
  if (employer?.kind !== "alliance") return reference;
  const offices = reference.offices.map((office) => ({...office, title: {...office.title, level: "international"}}));
  return {...reference, offices, alliance: employer.name};
}

/** "Presidents A and B", "Senators A, B and C": a title in the plural is of each whose name follows. */
function withSharedTitle(references: readonly Reference[], tokens: readonly Token[]): Reference[] {
  let shared: readonly Office[] = [];
  let last = -1;
  return references.map((reference) => {
    const {firstToken, lastToken, name, offices, plural} = reference;
    const between = tokens.slice(last + 1, firstToken);
    const isNext = between.length < 3 && between.every(({lower}) => /^(?:and|&|,)$/.test(lower));
    if (plural && name === null) shared = offices.slice(0, 1);
    else if (!isNext || name === null || offices.length > 0) shared = [];
    last = lastToken;
    const isNamed = name !== null && shared[0] !== undefined;
    return isNamed ? {...reference, offices: shared.map(alone), titled: true} : reference;
  });
}

function alone({title, countries}: Office): Office {
  return {title: {...title, plural: false}, countries: countries.length === 1 ? countries : []};
}

/**
 * The prime minister's chief of staff is of her country, as is "the envoy of the president of Chad", and neither holds
 * the other's office.
 */
function withoutOwner(items: readonly NounItem[]): readonly NounItem[] {
  const owner = items.findIndex(({kind}, i) => kind === "R" && items[i + 1]?.kind === "q");
  if (owner >= 0 && owner + 2 < items.length) return items.filter((_, i) => i !== owner && i !== owner + 1);
  const sender = findSender(items);
  return sender === null ? items : items.filter((_, i) => i < sender.first || i > sender.last);
}

/** The country of the body whose officer comes next: "Duma Speaker X", "US House of Representatives Speaker Y". */
function employerCountry(items: readonly NounItem[], at: number): CountryCode | null {
  const employer = items[at - 1]?.kind === "q" ? at - 2 : at - 1;
  const organisation = items[employer]?.organisation;
  if (organisation === undefined) return null;
  // "Chad's Health Ministry secretary X"
  const owner = items[employer - (items[employer - 1]?.kind === "q" ? 2 : 1)];
  return organisation.country ?? (owner?.kind === "C" ? countryOf(owner) : null);
}

function matchLength(kinds: string, at: number, items: readonly NounItem[], tokens: readonly Token[]): number {
  for (const {pattern, fits} of referencePatterns) {
    pattern.lastIndex = at;
    const length = pattern.exec(kinds)?.[0].length ?? 0;
    if (length === 0) continue;
    const matched = items.slice(at, at + length);
    if (isOverComma(matched)) continue;
    if (fits?.(matched, tokens) ?? true) return length;
  }
  return 0;
}

/** "to Caracas, Russian Defence Minister Ivanov said", "Mali and Chad, Chinese Premier Li": of one country, behind the comma. */
function isOverComma(items: readonly NounItem[]): boolean {
  return items.some(({kind}, i) => {
    const [before, owner] = [items[i - 1]?.place, items[i + 1]?.place];
    return kind === "k" && before !== undefined && before.form !== "demonym" && owner?.form === "demonym";
  });
}

function buildReference(items: readonly NounItem[], tokens: readonly Token[], employer: CountryCode | null): Reference {
  const first = items[0]!;
  const last = items.at(-1)!;
  const name = items.find(({chain}) => chain)?.chain?.text ?? null;
  const offices = findOffices(items);
  const honorific = items.find(({kind, role}) => kind === "H" && role?.gender)?.role;
  const word = tokens[first.first]!.lower;
  const isPronoun = items.length === 1 && (first.kind === "P" || first.kind === "B");
  return {
    start: tokens[first.first]!.start,
    end: tokens[last.last]!.end,
    firstToken: first.first,
    lastToken: last.last,
    name,
    offices: findTitle(offices, items, tokens),
    country:
      last.kind === "Y"
        ? countryOf(last)
        : offices.length > 0 && name === null
          ? null
          : (ownCountry(items) ??
            employer ??
            (hasPartyTag(tokens, last.last) || hasPartyBefore(tokens, first.first) ? "USA" : null)),
    gender: isPronoun
      ? pronounGender(word)
      : (honorific?.gender ?? offices.find(({title}) => title.gender)?.title.gender ?? null),
    titled: items.some(({kind}) => kind === "H" || kind === "R"),
    determiner: first.kind === "D" || (first.kind === "B" && !isPronoun) ? word : null,
    own: items.some(({kind, first: at}) => kind === "B" && tokens[at]!.lower === "our"),
    pronoun: isPronoun ? word : null,
    plural: items.some(({kind}) => kind === "S") || (isPronoun && /^(?:the|both)/.test(word)),
    generic:
      name === null && (isGeneric(items, tokens) || isOneOfMany(tokens, first.first) || isOfFirm(tokens, last.last)),
    former: items.some(
      ({kind, first: at}) =>
        kind === "A" && /^(?:former|ex|ousted|deposed|toppled|overthrown|late|slain)$/.test(tokens[at]!.lower)
    ),
    count: countOf(items, tokens),
    alliance: items.find(({organisation}) => organisation?.kind === "alliance")?.organisation?.name ?? null
  };
}

/** "a minister", "any president": nobody in particular. */
function isGeneric(items: readonly NounItem[], tokens: readonly Token[]): boolean {
  return items.some(({kind, first}) => {
    const {lower} = tokens[first]!;
    return (kind === "D" && lower !== "the") || (kind === "A" && GENERIC.test(lower));
  });
}

const LEADS_FIRM =
  /^(?:co-?founder|founder|ceo|owner|coo|cfo|chief (?:executive|operating|financial)|managing (?:director|partner))\b/;

/** "president and founder of the fund", "chairman and chief executive": of no state. */
function isOfFirm(tokens: readonly Token[], last: number): boolean {
  const [and, ...next] = tokens.slice(last + 1, last + 4).map(({lower}) => lower);
  return /^(?:and|&)$/.test(and ?? "") && LEADS_FIRM.test(next.join(" "));
}

function countOf(items: readonly NounItem[], tokens: readonly Token[]): number | null {
  const number = items.find(({kind}) => kind === "M");
  if (number === undefined) return null;
  const {lower, text} = tokens[number.first]!;
  return {both: 2, two: 2, three: 3, four: 4, five: 5}[lower] ?? Number(text);
}

function pronounGender(word: string): "m" | "f" | null {
  return /^(?:he|him|his|himself)$/.test(word) ? "m" : /^(?:she|her|herself)$/.test(word) ? "f" : null;
}
