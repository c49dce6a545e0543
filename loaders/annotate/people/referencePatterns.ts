import type {Token} from "../../types.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import {isActingName} from "./isActingName.ts";
import type {NounItem} from "./nounItems.ts";

/** A way in which nouns name a person, over the kinds of a sentence's items. */
export interface ReferencePattern {
  /** Sticky, over the one-letter kinds of `NounItem`. */
  readonly pattern: RegExp;
  /** Whether what it matched names a person; a pattern without it always does. */
  readonly fits?: (matched: readonly NounItem[], tokens: readonly Token[]) => boolean;
}

/** "Chile, Peru and Norway's ministers"; "to Peru, Norway's minister" is of Norway alone. */
const COUNTRIES = "(?:C(?:(?:k|&|k&)C){0,8}k?&Cq?|C(?:kC){0,9}(?!q)|Cq?)";
const OFFICE = `H{0,2}[DB]?[AM]{0,9}H{0,2}${COUNTRIES}?A{0,9}`;
/** Of what an office is: "of Chad", but not "the aide of Chadian" in front of "President Roe". */
const OF =
  "(?:Cv{1,2}|oD?A{0,9}(?:[Ovn]oD?|C)?(?:C(?!A{0,3}R)|[LO])(?:q?v{1,2}(?:q[xO]{1,5})?|qO|q[xovAL]{1,6})?(?:(?:k|&|k&)D?[CO]){0,9})?";
/** "the Hon. Dr", "H.E. Mr". */
const HONOURS = "(?:D?H{1,4})?";
/** Whose officer somebody is: "the Hungarian prime minister's chief of staff". */
const OWNER = "(?:RqA{0,3})?";
/** Who sent somebody: "special envoy of the President of Burundi". */
const SENDER = "(?:[of]D?A{0,2}(?:HD?)?R)?";
/** Where somebody serves: "Ambassador of Chile in Peru", "Special Envoy for Sudan", "Director at the Ministry". */
const AT = "(?:iD?Cq?v|[if]D?(?:[CL](?:(?:k|&|k&)D?[CL]){0,3}|C?O))?";
/** The house of a minister who is one of several there: "Minister of State at the Ministry of Planning". */
const HOUSE = "(?:iD?C?O(?:oC)?)?";
/** The country of an office in a list: "the Minister for Trade, Kenya, Mr Roe". */
const BESIDE = "(?:kC(?=k))?";
/** Whose somebody is: "Chile's Luis Roe", and before a rank "Chilean Army General Roe" (see `isRanked`). */
const WHOSE = "(?:Cqv{0,2}(?=H)|Cq|Cv{0,2}(?=H))?";

/** What stands between a name and the comma before its office: "of Chad", "MP". */
const BEHIND = "(?:oD?C|R(?=k))?";

const patterns: readonly (Omit<ReferencePattern, "pattern"> & {readonly source: string})[] = [
  {source: `${OFFICE}R${HONOURS}[Nn]k${OFFICE}R${OF}(?=k|$)`, fits: isLawmaker},
  {source: `${OFFICE}${OWNER}R(?:k?R)?${OF}${AT}${HONOURS}[Nn](?:oD?A*[CLO])?`},
  {source: `${OFFICE}R[of]D?A{0,2}RoD?A{0,9}C${AT}${HONOURS}[Nn](?=[^q])`, fits: isSent},
  {source: `${OFFICE}R&R${OF}(?:k?R)?${HONOURS}[Nn]`, fits: isDeputy},
  {source: `${OFFICE}R&CR${OF}${HONOURS}[Nn]`, fits: isInOffice},
  {source: `${OFFICE}R&R${OF}k${HONOURS}[Nn](?=[kx]|$)`, fits: isOneOfficer},
  {source: `${OFFICE}R${SENDER}${OF}${AT}${BESIDE}A?k${HONOURS}[Nn](?:oD?C)?(?=[k&ixf]|$)`, fits: isApposition},
  {source: `${WHOSE}${HONOURS}[Nn]${BEHIND}k${OFFICE}R${SENDER}${OF}kC(?=k|$)`, fits: isApposed},
  {
    source: `${WHOSE}${HONOURS}[Nn]${BEHIND}k${OFFICE}${OWNER}R${OF}${HOUSE}(?:k?&?${OFFICE}R${OF}){0,2}(?!(?:oD?A{0,3}C)?[HNnq])`,
    fits: isApposed
  },
  {source: `${WHOSE}${HONOURS}N(?:oD?C)?`, fits: (matched, tokens) => !isPair(matched, tokens)},
  {source: `${WHOSE}D?H{1,4}n(?:oD?C)?`},
  {source: `n(?=k?w)`, fits: isSureName},
  {source: `${WHOSE}n(?:oD?C)?`, fits: isActing},
  {source: `Cqn(?=[ix])`, fits: (matched, tokens) => isSureName(matched) && isSubject(matched, tokens)},
  {source: `${OFFICE}[RS]${OF}`},
  {source: `DY`},
  {source: `[PB]`}
];

/** Longest first: a title with a name, a name with its office behind it, a name, an office, a pronoun. */
export const referencePatterns: readonly ReferencePattern[] = patterns.map(({source, fits}) => ({
  pattern: new RegExp(source, "y"),
  fits: (matched, tokens) => isRanked(matched) && (fits?.(matched, tokens) ?? true)
}));

const OF_TWO =
  /^(?:talks?|war|conflict|meetings?|summit|pact|deal|accord|truce|treaty|ties|relations|rivalry|dispute)$/;

/** "the Roe-Bakke talks": two names, and nobody's one. */
function isPair(matched: readonly NounItem[], tokens: readonly Token[]): boolean {
  const chain = matched.find((item) => item.chain)?.chain;
  return (
    chain !== undefined &&
    /^\p{L}+[-–]\p{Lu}\p{L}+$/u.test(chain.text) &&
    OF_TWO.test(tokens[chain.last + 1]?.lower ?? "")
  );
}

/** A country goes with a rank as it does with an office; "from Chile Mr Roe flew on" tells no country of his. */
function isRanked(matched: readonly NounItem[]): boolean {
  const name = matched.findIndex(({chain}) => chain);
  const first = matched.findLastIndex(({kind}, i) => i < name && !/^[Hv]$/.test(kind)) + 1;
  const titles = matched.slice(first, name);
  const isBare = matched[first - 1]?.kind === "C" && titles.some(({kind}) => kind === "H");
  return !isBare || titles.some(({role}) => role?.level === "rank");
}

/** "Special Adviser to the President of Chad Anote Roe", who is not the president. */
function isSent(matched: readonly NounItem[]): boolean {
  return isSureName(matched) && findSender(matched) !== null;
}

/** "the president and Foreign Minister Lavrov" are two; a deputy often has a ministry as well. */
function isDeputy(matched: readonly NounItem[]): boolean {
  return matched.some(({role}) =>
    /^(?:Deputy|First Deputy|Vice|State Councillor|General Secretary)/.test(role?.title ?? "")
  );
}

/** "OSCE Chairperson-in-Office and German Foreign Minister Roe": who presides over states is a minister of one. */
function isInOffice(matched: readonly NounItem[]): boolean {
  return matched.some(({role}) => role?.title === "Chairperson-in-Office");
}

/** "Senator Jane Doe, Minister for Trade,": one person, while "President Roe, the minister, and others" are several. */
function isLawmaker(matched: readonly NounItem[]): boolean {
  const first = matched.find(({kind}) => kind === "R")?.role;
  return isSureName(matched) && /^(?:lawmaker|envoy|official|royal)$/.test(first?.level ?? "");
}

/** What members of parliaments and orders have behind their names. */
const LETTERS = /^(?:T\.?D|M\.?P|MEP|K\.?C|S\.?C|[OCKM]BE|CMG|OAM|AO)\.?$/;

/** "The Prime Minister and Minister of Finance, Jane Doe, left": one who holds both. */
function isOneOfficer(matched: readonly NounItem[], tokens: readonly Token[]): boolean {
  const roles = matched.filter(({role}) => role !== undefined);
  const next = tokens[matched.at(-1)!.last + 1]?.text ?? ",";
  return (
    (next === "," || LETTERS.test(next)) &&
    isSureName(matched) &&
    roles.every(({first}) => startsWithCapital(tokens[first]!.text))
  );
}

/** "after meeting the president, Lavrov flew": an apposition is closed by a comma or stop. */
function isApposition(matched: readonly NounItem[], tokens: readonly Token[]): boolean {
  const next = tokens[matched.at(-1)!.last + 1];
  const closes = next === undefined || /^[,.;:()—–\-!?"”']$/.test(next.text);
  return (closes || isPlainTitle(matched, tokens)) && (!hasSender(matched) || findSender(matched) !== null);
}

/** "Minister for Economic Affairs, Ruta Veidas had said": without an article the title goes with the name. */
function isPlainTitle(items: readonly NounItem[], tokens: readonly Token[]): boolean {
  // "The Chief of Naval Staff, Admiral Karambir Singh has called": so opens a sentence.
  // "and the Foreign Minister of India, Mr Arun Roe met": so goes a list of those who act.
  const isListed = tokens[items[0]!.first - 1]?.lower === "and" && items.some(({kind}) => kind === "H");
  const [first, second] = (items[0]!.first === 0 || isListed) && items[0]!.kind === "D" ? items.slice(1) : items;
  const chain = items.at(-1)!.chain;
  if (chain === undefined || chain.last === chain.first) return false;
  const isTitle = (item: NounItem | undefined): boolean =>
    item?.kind === "R" && startsWithCapital(tokens[item.first]!.text);
  // "received Peruvian Foreign Minister, Ann Roe on Monday": no verb follows, of which only the name is the subject.
  const goesOn = /^(?:ADP|PART)$/.test(tokens[items.at(-1)!.last + 1]?.pos ?? "");
  return isTitle(first) || (first!.kind === "C" && isTitle(second) && goesOn);
}

/** "Jane Doe MP, Minister for Trade", but not "Jane Doe ministers, …". */
function isApposed(matched: readonly NounItem[], tokens: readonly Token[]): boolean {
  const behind = matched[matched.findIndex(({chain}) => chain) + 1];
  return isSureName(matched) && (behind?.kind !== "R" || LETTERS.test(tokens[behind.first]!.text));
}

/** One capitalised word before an apposition or "who" may be anything: "in May, a spokesman". */
function isSureName(matched: readonly NounItem[]): boolean {
  return !matched.some(({kind, first, last}) => kind === "n" && first === last);
}

/** "Anote Tewai of Kiribati arrived": a name that nothing but its deed tells to be a person's. */
function isActing(matched: readonly NounItem[], tokens: readonly Token[]): boolean {
  const chain = matched.find(({chain}) => chain)!.chain!;
  return isActingName(tokens, chain, matched.at(-1)!.last);
}

function isSubject(matched: readonly NounItem[], tokens: readonly Token[]): boolean {
  return /^(?:VERB|AUX)$/.test(tokens[matched.at(-1)!.last + 1]?.pos ?? "");
}

function hasSender(items: readonly NounItem[]): boolean {
  return items.filter(({kind}) => kind === "R").length > 1;
}

/** Whose envoy or spokesman somebody is ("of the President"), as places of items; null for nobody's. */
export function findSender(items: readonly NounItem[]): {readonly first: number; readonly last: number} | null {
  const sent = items.findIndex(({role}) => /^(?:envoy|official|spokesperson|relation)$/.test(role?.level ?? ""));
  const first = sent + 1;
  if (sent < 0 || !/^[of]$/.test(items[first]?.kind ?? "")) return null;
  const last = items.findIndex(({kind}, i) => i > first && !/^[DAH]$/.test(kind));
  return items[last]?.kind === "R" ? {first, last} : null;
}
