import {wholeWord} from "../../anyOf.ts";
import type {CountryCode} from "../../types.ts";
import {startsWithCapital} from "../tokens/wordShapes.ts";
import {isJoinedToLast, isLabel, type Discourse, type DocumentFrame, type ReferringSentence} from "./discourse.ts";
import {findIncumbent} from "./findIncumbent.ts";
import {hasOffice} from "./hasOffice.ts";
import {wordsOf} from "./peopleLexicon.ts";
import type {PersonRegister} from "./personRegister.ts";
import type {Title} from "./roleLexicon.ts";

const GOVERNMENT = wholeWord(
  "(?:deputy )?head of (?:state|government)|(?:deputy |foreign |defence )?minister|army chief|military|official",
  "security adviser|governor|speaker"
);
/** Of whom only releases of their own country speak without telling it. */
const OWN_ALONE = /^(?:opposition leader|lawmaker|First Lady|(?:Special )?Coordinator|Special Envoy)$/;
/** What two sides do: whom the one meets or receives is rather of another country. */
const ENCOUNTER = /^(?:meet|receive|welcome|greet|host)$/;
const MEETS = /^(?:meet|receive|see)$/;
const WELCOMES = /^(?:welcome|receive|host|greet)$/;
/** What is said of a delegation's members. */
const CONSISTS = /^(?:lead|head|chair|include|comprise|compose|consist|make)$/;
const LEADER = /^head of (?:state|government)$/;

/**
 * Country of an official whom nobody introduces: that of the colleague whom "and" joins, of the release's ministry, or
 * of the person the sentence before was about, where no other country comes into question.
 */
export function impliedCountry(
  title: Pick<Title, "title" | "level">,
  name: string,
  discourse: Discourse,
  frame: DocumentFrame
): CountryCode | null {
  const {recent, n, sentence, index} = discourse;
  const {level} = title;
  const last = recent.at(-1);
  const isJoined = isJoinedToLast(sentence, index) && last?.sentence === n;
  // "the president and First Lady Roe" are of one country as well; two presidents are not.
  if (isJoined && (GOVERNMENT.test(level) || level === "royal"))
    return LEADER.test(level) && last.title === title.title ? null : last.country;
  const apposed = countryApposed(title.title, sentence, index) ?? countryRepresented(sentence, index, frame.register);
  if (apposed !== null) return apposed;
  const isOwnAlone = frame.isRelease && (OWN_ALONE.test(level) || OWN_ALONE.test(title.title));
  if ((!GOVERNMENT.test(level) && !isOwnAlone) || isLabel(sentence, index)) return null;
  const party = partyCountry(discourse);
  if (party !== null) return party;
  if (frame.isRelease && frame.home !== null) return ownOrMet({title: title.title, name}, discourse, frame);
  const before = wordsBefore(sentence, index);
  if (isNamedFirst(sentence) && (hasBefore(sentence, index, MEETS) || MET.test(before))) return sentence.countries[0]!;
  // "visited headquarters and called on the army chief": in a paper that is at home there
  if (/\bcall(?:ed|s)? on$/.test(before) && frame.home !== null && hasOffice(title.title, frame.home))
    return frame.home;
  if (sentence.tokens.some(({lemma}) => ENCOUNTER.test(lemma))) return null;
  return countryAround(discourse, frame);
}

/** "the President of Italy, President Saragat": told with the office before the comma. */
function countryApposed(title: string, {tokens, references}: ReferringSentence, index: number): CountryCode | null {
  const before = references[index - 1];
  const office = before?.name === null ? before.offices[0] : undefined;
  const isApposed =
    before?.lastToken === references[index]!.firstToken - 2 && tokens[before.lastToken + 1]!.text === ",";
  return isApposed && office?.title.title === title ? (office.countries[0] ?? null) : null;
}

const STANDS_FOR = /^(?:representing|represented|represents|represent|behalf of)$/;

/** "Representing President Saragat, Vice President Roe came", "Roe, representing President Saragat": one country's. */
function countryRepresented(
  {tokens, references}: ReferringSentence,
  index: number,
  register: PersonRegister
): CountryCode | null {
  const near = [references[index - 1], references[index + 1]].flatMap((other) => (other?.name == null ? [] : [other]));
  const absent = near.find(({firstToken}) => {
    const [before, last] = [tokens[firstToken - 2]?.lower, tokens[firstToken - 1]?.lower];
    return STANDS_FOR.test(last ?? "") || STANDS_FOR.test(`${before} ${last}`);
  });
  return absent === undefined ? null : (register.find(absent.name!, absent)?.country ?? null);
}

/**
 * "a Chinese delegation led by the Minister of Mines, X", "He will be accompanied by the Minister of Mines, X": whoever
 * goes along is of the same country; null where nobody does.
 */
function partyCountry({recent, n, sentence: {tokens, references, countries}, index}: Discourse): CountryCode | null {
  const before = references.slice(0, index);
  const delegation = before.findLast(({offices}) => offices[0]?.title.level === "delegation");
  const between = tokens.slice((delegation?.lastToken ?? 0) + 1, references[index]!.firstToken);
  const isPart = between.every(({pos, lemma}) => (pos !== "VERB" && pos !== "AUX") || CONSISTS.test(lemma));
  const [by, verb] = [tokens[references[index]!.firstToken - 1], tokens[references[index]!.firstToken - 2]];
  const isAlong = by?.lower === "by" && verb?.lemma === "accompany";
  const traveller = recent.findLast((person) => person.sentence === n && person.isSubject);
  if (isAlong) return traveller?.country ?? null;
  // "guests from the Peruvian government including Interior Minister Roe"
  const isExample = by?.lower === "including" && before.every(({name}) => name === null) && countries.length === 1;
  if (isExample) return countries[0]!;
  return isPart ? (delegation?.offices[0]?.countries[0] ?? null) : null;
}

/** The only country that the text before and around names, else that of a paper's own officers. */
function countryAround({recent, n, sentence}: Discourse, {home, here}: DocumentFrame): CountryCode | null {
  const last = recent.at(-1);
  const near = recent.filter((person) => person.sentence >= n - 1 && person.country !== null);
  const countries = new Set([
    ...near.map(({country}) => country!),
    ...sentence.countries,
    ...(here === null ? [] : [here])
  ]);
  if (countries.size === 1 && last?.country && countries.has(last.country) && !isGuestIn(sentence)) return last.country;
  // A paper's own ministers need no country; those who travel to where it writes from are others.
  const leaves = sentence.tokens.some(({lemma}) => lemma === "leave" || lemma === "depart");
  return countries.size > 1 && home !== null && (leaves || !sentence.countries.includes(home)) ? home : null;
}

/** "Minister Roe, who is on a visit to Kenya": the one country of the sentence is not the guest's. */
function isGuestIn({tokens, countries}: ReferringSentence): boolean {
  const words = tokens.map(({text}) => text).join(" ");
  return new Set(countries).size === 1 && /\b(?:visit|trip|tour) (?:here )?to (?:the )?\p{Lu}/u.test(words);
}

/**
 * A release gives its own officers no country. Presidents of countries that have none or another one, and whom its own
 * officers meet, are rather of the one other country that the sentence names; whom they welcome is not theirs.
 */
function ownOrMet(
  {title, name}: {readonly title: string; readonly name: string},
  {recent, n, sentence, index}: Discourse,
  {home, era}: DocumentFrame
): CountryCode | null {
  if (home === null) return null;
  const abroad = [...new Set(sentence.countries.filter((country) => country !== home))];
  const only = abroad.length === 1 ? abroad[0]! : null;
  const {tokens, references} = sentence;
  const isMet = hasBefore(sentence, index, MEETS) || tokens[references[index]!.firstToken - 1]?.lower === "with";
  if (!hasOffice(title, home) || isHeldByOther(title, name, {home, era})) return isMet ? only : null;
  const subject = recent.findLast((person) => person.sentence === n && person.isSubject);
  const isOpposite = subject === undefined || subject.country === home;
  if (isOpposite && hasBefore(sentence, index, WELCOMES)) return null;
  return isOpposite && hasBefore(sentence, index, MEETS) ? (only ?? home) : home;
}

/** Whether the lexicon knows somebody of another surname who held the country's office all that year. */
function isHeldByOther(
  title: string,
  name: string,
  {home, era}: {readonly home: CountryCode; readonly era: DocumentFrame["era"]}
): boolean {
  const incumbent = findIncumbent({title, country: home}, era);
  return incumbent !== undefined && wordsOf(incumbent.name).at(-1) !== wordsOf(name).at(-1);
}

/** "In Peru, she will pay a call on President Roe and hold talks with Trade Minister Lund." */
const MET = /\b(?:call(?:s|ed)? on|(?:talks|meetings?|audience|consultations|luncheon|lunch|dinner) with)\b/;

function wordsBefore({tokens, references}: ReferringSentence, index: number): string {
  return tokens
    .slice(0, references[index]!.firstToken)
    .map(({lower}) => lower)
    .join(" ");
}

/** "In Peru, she met Trade Minister Roe": one country, named before anybody. */
function isNamedFirst({tokens, countries}: ReferringSentence): boolean {
  return tokens[0]?.lower === "in" && startsWithCapital(tokens[1]?.text ?? "") && new Set(countries).size === 1;
}

function hasBefore({tokens, references}: ReferringSentence, index: number, verb: RegExp): boolean {
  return tokens.slice(0, references[index]!.firstToken).some(({lemma}) => verb.test(lemma));
}
