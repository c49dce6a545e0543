import type {CountryCode, Span, Token} from "../../types.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import {countryOf, findOffices, findTitle, ownCountry, type Office} from "./findOffices.ts";
import type {NounItem} from "./nounItems.ts";
import {hasPartyTag} from "./partyTag.ts";

/** A noun phrase or pronoun that speaks of a person, before it is known of whom. */
export interface Reference extends Span {
  readonly firstToken: number;
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
  readonly plural: boolean;
  /** True for "a president", "the first president", "any minister": no one in particular. */
  readonly generic: boolean;
  /** True for "former President X", "the ex-premier". */
  readonly former: boolean;
  /** "two" in "the two presidents"; null where no number is told. */
  readonly count: number | null;
}

const GENERIC = /^(?:only|first|second|third|fourth|fifth|last|next|previous|any|no|every|each|other)$/;
const OFFICE = "H{0,2}[DB]?[AM]{0,9}H{0,2}(?:C(?:(?:k|&|k&)C){0,9}q?)?A{0,9}";
const OF = "(?:oD?A{0,9}(?:OoD?|C)?[CLO](?:q?v{1,2}|qO|q[xovA]{1,6})?(?:(?:k|&|k&)D?[CO]){0,9})?";
/** Whose officer somebody is: "the Hungarian prime minister's chief of staff". */
const OWNER = "(?:RqA{0,3})?";
/** Where an envoy serves: "Ambassador of Chile in Peru", "Special Envoy for Sudan and Chad". */
const AT = "(?:[if]D?[CL](?:(?:k|&|k&)D?[CL]){0,3})?";
/** Longest first: a title with a name, a name with its office behind it, a name, an office, a pronoun. */
const PATTERNS: readonly RegExp[] = [
  `${OFFICE}${OWNER}R(?:k?R)?${OF}${AT}H{0,4}[Nn](?:oD?A*[CO])?`,
  `${OFFICE}R&R${OF}(?:k?R)?H{0,4}[Nn]`,
  `${OFFICE}R${OF}${AT}kH{0,4}[Nn](?:oD?C)?(?=[k&ix]|$)`,
  `(?:Cq)?H{0,4}[Nn](?:oD?C)?k${OFFICE}${OWNER}R${OF}(?:k?&?${OFFICE}R${OF}){0,2}(?![HNnq])`,
  `(?:Cq)?H{0,4}N(?:oD?C)?`,
  `(?:Cq)?H{1,4}n(?:oD?C)?`,
  `n(?=k?w)`,
  `Cqn(?=[ix])`,
  `${OFFICE}[RS]${OF}`,
  `DY`,
  `[PB]`
].map((source) => new RegExp(source, "y"));
/** Kinds of items that a pattern can begin with. */
const OPENS = new Set("NnRSHDBAMCPY");
const [TWO_OFFICES, COMMA_NAME, OWNED_NAME] = [1, 2, 7];
/** Patterns in which a name that only may be one needs two words. */
const LONG_NAMES = new Set([3, 6, 7]);

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
      const own = withoutOwner(items.slice(i, i + length));
      references.push(buildReference(own, tokens, employerCountry(items, i)));
    }
    i += Math.max(length, 1);
  }
  return references;
}

/** The prime minister's chief of staff is of her country, and holds no office of hers. */
function withoutOwner(items: readonly NounItem[]): readonly NounItem[] {
  const owner = items.findIndex(({kind}, i) => kind === "R" && items[i + 1]?.kind === "q");
  return owner < 0 || owner + 2 >= items.length ? items : items.filter((_, i) => i !== owner && i !== owner + 1);
}

/** The country of the body whose officer comes next: "Duma Speaker X", "US House of Representatives Speaker Y". */
function employerCountry(items: readonly NounItem[], at: number): CountryCode | null {
  const employer = items[at - 1]?.kind === "q" ? at - 2 : at - 1;
  const organisation = items[employer]?.organisation;
  if (organisation === undefined) return null;
  const owner = items[employer - 1];
  return organisation.country ?? (owner?.kind === "C" ? countryOf(owner) : null);
}

function matchLength(kinds: string, at: number, items: readonly NounItem[], tokens: readonly Token[]): number {
  for (const [index, pattern] of PATTERNS.entries()) {
    pattern.lastIndex = at;
    const length = pattern.exec(kinds)?.[0].length ?? 0;
    if (length === 0) continue;
    const matched = items.slice(at, at + length);
    // "after meeting the president, Lavrov flew": an apposition is closed by a comma or stop.
    if (index === COMMA_NAME && !closes(tokens, matched.at(-1)!.last + 1) && !isPlainTitle(matched, tokens)) continue;
    // "to Caracas, Russian Defence Minister Ivanov said" is of one country.
    const [place, comma, owner] = matched;
    if (place!.place && place!.place.form !== "demonym" && comma?.kind === "k" && owner?.place?.form === "demonym")
      continue;
    // "the president and Foreign Minister Lavrov" are two; a deputy often has a ministry as well.
    if (
      index === TWO_OFFICES &&
      !matched.some(({role}) =>
        /^(?:Deputy|First Deputy|Vice|State Councillor|General Secretary)/.test(role?.title ?? "")
      )
    )
      continue;
    // One capitalised word before an apposition or "who" may be anything: "in May, a spokesman".
    if (LONG_NAMES.has(index) && matched.some(({kind, first, last}) => kind === "n" && first === last)) continue;
    if (index === OWNED_NAME && !/^(?:VERB|AUX)$/.test(tokens[matched.at(-1)!.last + 1]?.pos ?? "")) continue;
    return length;
  }
  return 0;
}

/** "Minister for Economic Affairs, Ruta Veidas had said": without an article the title goes with the name. */
function isPlainTitle(items: readonly NounItem[], tokens: readonly Token[]): boolean {
  // "The Chief of Naval Staff, Admiral Karambir Singh has called": so opens a sentence.
  const [first] = items[0]!.first === 0 && items[0]!.kind === "D" ? items.slice(1) : items;
  const chain = items.at(-1)!.chain;
  return (
    first!.kind === "R" &&
    startsWithCapital(tokens[first!.first]!.text) &&
    chain !== undefined &&
    chain.last > chain.first
  );
}

function closes(tokens: readonly Token[], next: number): boolean {
  return tokens[next] === undefined || /^[,.;:()—–\-!?"”']$/.test(tokens[next].text);
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
          : (ownCountry(items) ?? employer ?? (hasPartyTag(tokens, last.last) ? "USA" : null)),
    gender: isPronoun
      ? pronounGender(word)
      : (honorific?.gender ?? offices.find(({title}) => title.gender)?.title.gender ?? null),
    titled: items.some(({kind}) => kind === "H" || kind === "R"),
    determiner: first.kind === "D" || (first.kind === "B" && !isPronoun) ? word : null,
    own: items.some(({kind, first: at}) => kind === "B" && tokens[at]!.lower === "our"),
    pronoun: isPronoun ? word : null,
    plural: items.some(({kind}) => kind === "S") || (isPronoun && /^(?:the|both)/.test(word)),
    generic: name === null && isGeneric(items, tokens),
    former: items.some(({kind, first: at}) => kind === "A" && /^(?:former|ex)$/.test(tokens[at]!.lower)),
    count: countOf(items, tokens)
  };
}

/** "a minister", "any president": nobody in particular. */
function isGeneric(items: readonly NounItem[], tokens: readonly Token[]): boolean {
  return items.some(({kind, first}) => {
    const {lower} = tokens[first]!;
    return (kind === "D" && lower !== "the") || (kind === "A" && GENERIC.test(lower));
  });
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
