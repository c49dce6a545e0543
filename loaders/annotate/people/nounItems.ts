import {wholeWord} from "../../anyOf.ts";
import type {OrganisationMention, PlaceMention, Token} from "../../types.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import {isAcronym, isAtTheTime, opensName, withBody} from "./besideOffice.ts";
import {forcesAt} from "./forcesAt.ts";
import {isDayOfMonth, kindOfWord} from "./kindOfWord.ts";
import {knownNameAt} from "./knownNameAt.ts";
import {bracketedNameAt, nameChainAt, type NameChain} from "./nameChains.ts";
import {withOpenModifiers} from "./openModifiers.ts";
import {pairAt} from "./pairAt.ts";
import {endOfState, placeKind} from "./placeKind.ts";
import {isGivenName, isMisspeltSurname} from "./peopleLexicon.ts";
import {roleAt, withShortForm, type RoleSpan} from "./roleSpans.ts";

const ROYAL = /^(?:prince|princess|queen|king|infanta|infante)$/;
const CAPITALISED = /^\p{Lu}\p{Ll}{2,}$/u;

/**
 * A part of a noun phrase that may speak of a person; `kind` is one letter, so that patterns can be written over a
 * sentence.
 */
export interface NounItem {
  /**
   * N name, n perhaps a name, R title, S title in the plural, H honorific or rank, C country or capital, L other place,
   * O organisation, q possessive, D article, B "his"/"our", A modifier, M number, o "of", i "in", f "for"/"to", k
   * comma, & "and", P pronoun, w "who", v "army"/"government", Y "Brazilian" for one person, x any other.
   */
  readonly kind: string;
  /** Index of its first token in the sentence. */
  readonly first: number;
  /** Index of its last token. */
  readonly last: number;
  /** The name, of kinds N and n; absent for others. */
  readonly chain?: NameChain;
  /** The title, of kinds R, S and H; absent where none is told. */
  readonly role?: RoleSpan;
  /** The place, of kinds C, L and Y; absent for others. */
  readonly place?: PlaceMention;
  /** The body, of kind O; absent for others. */
  readonly organisation?: OrganisationMention;
}

/** What is known when a sentence's words are sorted. */
export interface ItemContext {
  /** Places that the sentence names. */
  readonly places: readonly PlaceMention[];
  /** Organisations that the sentence names. */
  readonly organisations: readonly OrganisationMention[];
  /** True in a headline of capitalised words, where a run of capitals tells nothing. */
  readonly titleCase: boolean;
}

/** A sentence with what is known of its words before people are looked for. */
interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Places and organisations by their first token. */
  readonly placeAt: ReadonlyMap<number, PlaceMention>;
  readonly organisationAt: ReadonlyMap<number, OrganisationMention>;
  /** Whether a token belongs to one of them; a lesser town's may go on a name that does not open with it. */
  readonly isTaken: (index: number, opens?: boolean) => boolean;
}

/** Sorts a sentence's words for the patterns of `findReferences`. */
export function findNounItems(text: string, tokens: readonly Token[], context: ItemContext): NounItem[] {
  const taken = new Set([...context.organisations, ...context.places].flatMap(tokensOf));
  // A lesser town may be a surname too: "Chipo Mwanza".
  const towns = new Set(context.places.filter(({form, capital}) => form === "city" && !capital).flatMap(tokensOf));
  const scan: Scan = {
    text,
    tokens,
    placeAt: new Map(context.places.map((place) => [place.firstToken, place])),
    organisationAt: new Map(context.organisations.map((organisation) => [organisation.firstToken, organisation])),
    isTaken: (index, opens = true) => taken.has(index) && (opens || !towns.has(index))
  };
  const items: NounItem[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const before = items.at(-1);
    const around = items.slice(-KINDS_BACK).reduce((kinds, {kind}) => kinds + kind, "");
    const item = itemAt(scan, i, around) ?? {kind: linkKind(scan, i, before), first: i, last: i};
    items.push(item);
    i = item.last;
  }
  return withOpenModifiers(items, tokens);
}

/** "his counterpart from Chile" is Chile's; "Deputy Prime Minister - Minister of Trade" is one man's title. */
function linkKind({text, tokens, isTaken}: Scan, i: number, before: NounItem | undefined): string {
  const {text: word, lower} = tokens[i]!;
  // "After visiting Kigali, Kenyan President Uhuru Kenyatta": a verb.
  if (lower === "visiting" && /^(?:after|before|by|while|since)$/.test(tokens[i - 1]?.lower ?? "")) return "x";
  if (isDayOfMonth(tokens, i)) return "x";
  if (lower === "from" && before?.role?.level === "counterpart") return "o";
  const isJoint =
    /^[-–]$/.test(word) &&
    before?.kind === "R" &&
    i + 1 < tokens.length &&
    roleAt(text, tokens, i + 1, isTaken) !== null;
  return isJoint ? "k" : kindOfWord(tokens[i]!);
}

/** The item that begins at token i, by the kinds of those before it; null for words of no such kind. */
function itemAt(scan: Scan, i: number, around: string): NounItem | null {
  const {text, tokens, placeAt, organisationAt, isTaken} = scan;
  const before = around.slice(-1);
  const organisation = organisationAt.get(i);
  if (organisation && !isOfficeOf(scan, i, organisation))
    return {kind: "O", first: i, last: withOtherName(scan, organisation), organisation};
  const forces = /[CoDL]/.test(before) ? forcesAt(tokens, i) : -1;
  // "Indian Air Force chief" is an office.
  if (forces > 0 && (roleAt(text, tokens, i, isTaken)?.last ?? -1) <= forces)
    return {kind: "v", first: i, last: withShortForm(tokens, forces)};
  const isTitled = /^[HR]$/.test(before);
  const known = knownNameAt(text, tokens, i);
  const bracketed = isTitled || tokens[i]!.text === "[" ? bracketedNameAt(text, tokens, i) : null;
  if (bracketed) return {kind: "N", first: i, last: bracketed.last, chain: bracketed};
  const wider = placeAt.get(i);
  if (known && !(wider && wider.lastToken > known.last)) return {kind: "N", first: i, last: known.last, chain: known};
  if (isAtTheTime(tokens, i)) return {kind: "A", first: i, last: i + 2};
  const opens = organisation ?? (tokens[i - 1]?.lower === "the" ? organisationAt.get(i - 1) : undefined);
  const role = isTaken(i) && !opens ? null : withBody(organisationAt, roleAt(text, tokens, i, isTaken));
  if (role && !isOffice(tokens, role))
    return {kind: roleKind(role), first: i, last: withShortForm(tokens, role.last), role};
  const pair = pairAt(tokens, i);
  if (pair !== null) return pair;
  if (i === 0 && kindOfWord(tokens[i]!) !== "x" && !placeAt.has(i)) return null;
  return properNounAt(scan, i, around, isTitled);
}

/** The place or name that begins at token i; null for neither. */
function properNounAt(scan: Scan, i: number, around: string, isTitled: boolean): NounItem | null {
  const {text, tokens, placeAt, isTaken} = scan;
  const before = around.slice(-1);
  if (isAcronym(tokens, i, around)) return {kind: "O", first: i, last: i};
  const place = placeAt.get(i);
  // "Crown Princess Victoria" is no town.
  const isTown =
    before === "R" && place?.form === "city" && !place.capital && opensName(tokens, place.lastToken, isTaken);
  const isCalled = isTown || before === "H" || (before === "R" && ROYAL.test(tokens[i - 1]!.lower));
  // "the Prime Minister of Jordan Omar Razzaz"
  const isOfOffice = /R[oDnOv]*o$/.test(around) && place?.form === "country";
  const isFree = isCalled || (place !== undefined && isGivenName(tokens[i]!.text) && !isOfOffice);
  const canName = isTitled || startsWithCapital(tokens[i]!.text);
  const chain = canName ? nameChainAt(text, tokens, i, {isTaken: isFree ? () => false : isTaken, isTitled}) : null;
  if (place && !(chain && (isCalled || (isFree && chain.last > place.lastToken))))
    return {kind: placeKind(tokens, place), first: i, last: withShortForm(tokens, endOfState(tokens, place)), place};
  if (
    !chain &&
    before === "R" &&
    CAPITALISED.test(tokens[i]!.text) &&
    !isTaken(i) &&
    isMisspeltSurname(tokens[i]!.text)
  )
    return {kind: "n", first: i, last: i, chain: {first: i, last: i, text: tokens[i]!.text, sure: false}};
  // "Ministers Ioane Tuala and Ann Doe"
  const isListed = before === "S" || NAMES_OF_OFFICE.test(around);
  const isName = chain !== null && (chain.sure || (chain.last > i && (isListed || isLed(tokens, i))));
  return chain ? {kind: isName ? "N" : "n", first: i, last: chain.last, chain} : null;
}

/** Items behind an office in the plural, or a list of names that follows it, where another name may come. */
const KINDS_BACK = 24;
/** "Presidents A of Chad, B of Mali and", "the ministers of Chad and Mali, A and". */
const NAMES_OF_OFFICE =
  /S(?:oD?C(?:(?:k|&|k&)D?C)*k|(?:oD?C(?:(?:k|&|k&)D?C)*k)?[Nn](?:oD?C)?(?:(?:k|&|k&)[Nn](?:oD?C)?)*(?:k|&|k&))$/;

const LED = wholeWord(
  "delegation|mission|team|group|senators|lawmakers|parliamentarians|legislators|congressmen|mps|deputies|officials"
);

/** "a delegation headed by X": only people lead one. */
function isLed(tokens: readonly Token[], i: number): boolean {
  const isBehind = tokens[i - 1]?.lower === "by" && /^(?:led|headed)$/.test(tokens[i - 2]?.lower ?? "");
  return isBehind && tokens.slice(Math.max(0, i - 16), i - 2).some(({lower}) => LED.test(lower));
}

/** Last token of an organisation with its short form or other name: "Islamic Resistance Movement (Hamas)". */
function withOtherName({tokens, organisationAt}: Scan, {lastToken}: OrganisationMention): number {
  const other = tokens[lastToken + 1]?.text === "(" ? organisationAt.get(lastToken + 2) : undefined;
  const closes = other !== undefined && tokens[other.lastToken + 1]?.text === ")";
  return closes ? other.lastToken + 1 : withShortForm(tokens, lastToken);
}

/** "Senate President" and "the UN chief" are offices, whatever the Senate and the UN. */
function isOfficeOf({text, tokens}: Scan, i: number, {lastToken}: OrganisationMention): boolean {
  const first = tokens[i]!.lower === "the" ? i + 1 : i;
  const role = roleAt(text, tokens, first, () => false);
  return role !== null && role.first === first && role.last > lastToken;
}

function roleKind({level, plural}: RoleSpan): string {
  return level === "honorific" || level === "rank" ? "H" : plural ? "S" : "R";
}

/** What is called by a country or a capital before it: "the Kremlin Palace". */
const PLACE_OF_OFFICE = wholeWord(
  "office|offices|secretariat|palace|house|residence|party|league|hotel|guard|cup|square|street|council|summit",
  "meeting|conference|forum"
);

/** "the Prime Minister's Office" is no person. */
function isOffice(tokens: readonly Token[], {last}: RoleSpan): boolean {
  const next = tokens[last + 1];
  const noun = /^['’´`]s?$/.test(next?.text ?? "") || next?.lower === "'s" ? tokens[last + 2] : next;
  return PLACE_OF_OFFICE.test(noun?.lower ?? "") && (noun === next || startsWithCapital(noun!.text));
}

function tokensOf({firstToken, lastToken}: {readonly firstToken: number; readonly lastToken: number}): number[] {
  return Array.from({length: lastToken - firstToken + 1}, (_, i) => firstToken + i);
}
