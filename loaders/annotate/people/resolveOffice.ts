import type {CountryCode, PersonMention} from "../../types.ts";
import {countryName} from "../places/countryName.ts";
import {gazetteer} from "../places/gazetteer.ts";
import {nameKey} from "../tokens/plainText.ts";
import {antecedentOf, isJoinedToLast, type Discourse, type DocumentFrame, type Recent} from "./discourse.ts";
import {findHolder, latestOf} from "./findHolder.ts";
import type {Reference} from "./findReferences.ts";
import {hasOffice} from "./hasOffice.ts";
import {mentionOf} from "./mentionOf.ts";
import {houseOfState} from "./houseOfState.ts";
import {nameOfWorld} from "./nameOfWorld.ts";
import {ownerInRelease} from "./ownerInRelease.ts";
import type {Entry} from "./personRegister.ts";
import {levelOf} from "./roleLexicon.ts";
import {introducedAs, tellOffice} from "./toldOffice.ts";

/** Levels whose holders are no one in particular: such a role names nobody. */
export const UNNAMED = /^(?:unnamed|governor|spokesperson|official|international|relation|delegation|lawmaker|person)$/;

/** Says whom "the Russian foreign minister", "his counterpart" or "our President" means. */
export function resolveOffice(reference: Reference, discourse: Discourse, frame: DocumentFrame): PersonMention {
  const {title, countries} = reference.offices[0]!;
  if (title.level === "counterpart") return resolveCounterpart(reference, countries[0] ?? null, discourse, frame);
  if (title.level === "host" || title.level === "guest") return resolveHost(reference, title.level, discourse, frame);
  const told = countries[0] ?? countryElsewhere(reference, discourse, frame);
  const predicate = subjectOf(reference, discourse);
  if (predicate) tellOffice(predicate, {title: title.title, country: told}, reference, frame);
  if (predicate)
    return mentionOf(reference, {
      name: predicate.name,
      country: predicate.country,
      role: {title: title.title, country: told ?? predicate.country}
    });
  const entry = introducedAs(discourse, told, frame);
  if (entry)
    return mentionOf(reference, {name: entry.name, country: entry.country, role: {title: title.title, country: told}});
  const holder = reference.generic ? null : findHolder(reference, told, discourse, frame);
  const country = crownOf(title.title, told ?? holder?.country ?? ownCountry(reference, holder, discourse, frame));
  const role = {title: title.title, country};
  if (holder !== null) return mentionOf(reference, {name: holder.name, country: holder.country ?? country, role});
  const name =
    !reference.generic && !UNNAMED.test(title.level) && country !== null
      ? (titleOfTown(reference, title.title, discourse) ?? roleName(title.title, country))
      : nameOfWorld(reference, country, discourse, frame);
  return mentionOf(reference, {name, country, role});
}

/** "The army chief", "the Trade Minister" in a paper that names no other's: its own country's; a vice-president is the president's. */
function ownCountry(
  {generic, plural, offices, determiner}: Reference,
  holder: Entry | null,
  discourse: Discourse,
  {home}: DocumentFrame
): CountryCode | null {
  const {title, level} = offices[0]!.title;
  const {sentence} = discourse;
  // "the Trade Minister", as a paper at home calls its own
  const isPortfolio = /^(?:deputy |defence )?minister$/.test(level) && /\s/.test(title);
  const own = isPortfolio || /^(?:(?:deputy )?head of (?:state|government)|foreign minister|army chief)$/.test(level);
  if (holder !== null || !own || generic || plural || (determiner !== "the" && determiner !== null)) return null;
  if (home !== null && STATES_WITH_PREMIERS.has(home) && isCalledPremier(offices[0]!.title, sentence)) return null;
  if (level.startsWith("deputy head")) return home ?? onlyLeadersCountry(discourse);
  return home !== null && hasOffice(title, home) ? home : null;
}

/** Countries in which "the Premier" heads a state or province. */
const STATES_WITH_PREMIERS: ReadonlySet<CountryCode> = new Set(["AUS", "CAN", "ZAF", "DEU"]);

function isCalledPremier({last}: {readonly last: number}, {tokens}: Discourse["sentence"]): boolean {
  return tokens[last]!.lower === "premier";
}

/** The country of the one president or premier of whom the text has spoken; null where there are several, or none. */
function onlyLeadersCountry({recent}: Discourse): CountryCode | null {
  const leaders = recent.filter(({title}) => title !== null && /^head of (?:state|government)$/.test(levelOf(title)));
  const [country = null, ...others] = new Set(leaders.map((leader) => leader.country));
  return others.length === 0 ? country : null;
}

/** Realms of the British crown. */
const REALMS: ReadonlySet<CountryCode> = new Set([
  "AUS",
  "NZL",
  "CAN",
  "JAM",
  "BHS",
  "PNG",
  "SLB",
  "TUV",
  "BLZ",
  "GRD"
]);

/** "The Queen will visit Australia", as Canberra says it: she comes from London. */
function crownOf(title: string, country: CountryCode | null): CountryCode | null {
  const isRoyal = /^(?:King|Queen|Prince|Princess|Duke|Duchess)\b/.test(title);
  // Towns of America are called after those of which Britons are dukes.
  return isRoyal && country !== null && (REALMS.has(country) || country === "USA") ? "GBR" : country;
}

const NOBLE = /^(?:(?:Crown )?Prince(?:ss)?|Duke|Duchess|Emir|Sultan)$/;

/** "the Duchess of Kent", "the Emir of Kano": a title that goes with a town or county, not a state; else null. */
function titleOfTown({firstToken, lastToken}: Reference, title: string, {sentence}: Discourse): string | null {
  const tokens = sentence.tokens.slice(firstToken, lastToken + 1);
  const of = tokens.findIndex(({lower}) => lower === "of");
  if (!NOBLE.test(title) || of < 0) return null;
  const seat = tokens
    .slice(of + 1)
    .map(({text}) => text)
    .join(" ");
  return gazetteer.get(nameKey(seat))?.some(({form}) => form === "country") === false ? `${title} of ${seat}` : null;
}

/** "our President", "his foreign minister", "the president and the premier": the country that stands elsewhere. */
function countryElsewhere(reference: Reference, discourse: Discourse, frame: DocumentFrame): CountryCode | null {
  const {determiner, offices, generic, plural} = reference;
  if (determiner === "our") return frame.home;
  if (determiner === "his" || determiner === "her")
    return antecedentOf(determiner === "his" ? "m" : "f", discourse)?.country ?? null;
  if (generic || plural) return null;
  if (isJoinedToLast(discourse.sentence, discourse.index)) {
    const partner = discourse.recent.at(-1);
    if (partner?.sentence === discourse.n && partner.country !== null) return partner.country;
  }
  const house = houseOfState(reference, discourse);
  if (house !== null) return house;
  const {title, level} = offices[0]!.title;
  const own = /^(?:(?:deputy )?head of (?:state|government)|minister|foreign minister)$/.test(level);
  const told = frame.isRelease && own && (determiner === "the" || reference.titled);
  return told ? ownerInRelease(title, discourse, frame) : null;
}

/** The subject of "Mr Li will be his host" or "came as the first president". */
function subjectOf({firstToken, lastToken}: Reference, {recent, n, sentence}: Discourse): Recent | null {
  // "who is the premier's brother"
  if (/^['’]s?$/.test(sentence.tokens[lastToken + 1]?.text ?? "")) return null;
  let at = firstToken - 1;
  // "who is also the Minister of Mines"
  while (/^(?:also|now|currently|still|presently|then|himself|herself)$/.test(sentence.tokens[at]?.lower ?? "")) at--;
  const before = sentence.tokens[at];
  if (before === undefined || !(before.lemma === "be" || before.lemma === "become" || before.lower === "as"))
    return null;
  return (
    recent.findLast((person) => person.sentence === n && person.isSubject && person.lastToken > firstToken - 8) ?? null
  );
}

/** "his Russian counterpart": whoever holds the antecedent's office there. */
function resolveCounterpart(
  reference: Reference,
  told: CountryCode | null,
  discourse: Discourse,
  {register}: DocumentFrame
): PersonMention {
  const antecedent = antecedentOf("m", discourse) ?? antecedentOf("f", discourse);
  const country = told ?? discourse.sentence.countries.findLast((code) => code !== antecedent?.country) ?? null;
  const title = antecedent?.title ?? null;
  if (title === null || country === null) return mentionOf(reference, {country, role: {title: "Counterpart", country}});
  const peers = register.peers(levelOf(title), country);
  const holder = latestOf(peers.length > 0 ? peers : otherLeaders(title, country, discourse, register), discourse);
  const held = (holder && register.titleOf(holder)) ?? commonTitle(title);
  return mentionOf(reference, {name: holder?.name ?? roleName(held, country), country, role: {title: held, country}});
}

/** "the president met his German counterpart, the chancellor": the leader of another kind whom the text has named. */
function otherLeaders(
  title: string,
  country: CountryCode,
  {recent}: Discourse,
  register: DocumentFrame["register"]
): Entry[] {
  const levels = ["head of state", "head of government"];
  if (!levels.includes(levelOf(title))) return [];
  const spoken = new Set(recent.map(({entry}) => entry));
  return levels.flatMap((level) => register.peers(level, country)).filter((entry) => spoken.has(entry));
}

/**
 * What most countries call an office that some call otherwise: a Secretary of State's counterpart is a foreign
 * minister.
 */
export function commonTitle(title: string): string {
  const common: Readonly<Record<string, string>> = {
    "foreign minister": "Foreign Minister",
    "defence minister": "Defence Minister",
    "head of government": "Prime Minister"
  };
  return common[levelOf(title)] ?? title;
}

/** A host is of the country where it happens, a guest is not. */
function resolveHost(
  reference: Reference,
  level: "host" | "guest",
  discourse: Discourse,
  {here}: DocumentFrame
): PersonMention {
  const predicate = subjectOf(reference, discourse);
  if (predicate) return mentionOf(reference, {name: predicate.name, country: predicate.country});
  const {determiner} = reference;
  const whose =
    determiner === "his" || determiner === "her" ? antecedentOf(determiner === "his" ? "m" : "f", discourse) : null;
  if (whose === null && here === null) return mentionOf(reference, {});
  const person = discourse.recent.findLast(({name, country}) => {
    if (name === whose?.name || country === null || country === whose?.country) return false;
    return level === "guest" ? country !== here : here === null || country === here || whose?.country === here;
  });
  return mentionOf(reference, {name: person?.name ?? null, country: person?.country ?? null});
}

/** "President of Peru": what stands for whoever holds an office. */
export function roleName(title: string, country: CountryCode): string {
  return `${title} of ${countryName(country)}`;
}
