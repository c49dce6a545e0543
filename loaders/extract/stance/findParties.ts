import type {CountryCode, Mention, PlaceMention, Sentence, Token} from "../../types.ts";
import {findFlag} from "./flags.ts";
import {joinParties} from "./joinParties.ts";
import {findNickname, type NamedByWords} from "./nicknames.ts";
import {findBothSides, findOwnSide} from "./ownSide.ts";
import type {Party, PartyContext, PartyKind} from "./party.ts";
import {findPoliticalParty} from "./politicalParties.ts";
import {shortName} from "./shortName.ts";
import {withPronouns} from "./withPronouns.ts";

/** The parties of a sentence in text order; `before` is the last party of the sentence before it. */
export function findParties(sentence: Sentence, before: Party | null, context: PartyContext): Party[] {
  const {tokens} = sentence;
  const {home, about, publisher} = context;
  const pages = [home, about].filter((country) => country !== null);
  const mentioned = findMentioned(sentence, context);
  // Where two of these read the same words, the first counts.
  const found = [
    ...findPublisher(tokens, publisher),
    ...findBothSides(tokens, context),
    ...findByWords(tokens, (i) => findPoliticalParty(tokens, i, pages)),
    ...mentioned.filter(({kind}) => kind !== "town"),
    ...findByWords(
      tokens,
      (i) => findNickname(tokens, i, pages) ?? findBody(tokens, i, context.bodies) ?? findFlag(tokens, i)
    ),
    // A firm that bears a town's name is better known.
    ...mentioned.filter(({kind}) => kind === "town"),
    ...findOwnSide(tokens, context)
  ];
  return joinParties(withPronouns(sentence, withoutOverlaps(found), before), tokens);
}

function findByWords(tokens: readonly Token[], find: (at: number) => NamedByWords | null): Party[] {
  return tokens.flatMap((_, first) => {
    const named = find(first);
    if (named === null) return [];
    const {target, kind, length} = named;
    return [{targets: [target], first, last: first + length - 1, weight: 1, kind} satisfies Party];
  });
}

/** A body that the page names, by its acronym or its name of one word. */
function findBody(tokens: readonly Token[], at: number, bodies: ReadonlySet<string>): NamedByWords | null {
  const {text} = tokens[at]!;
  // In haste readers leave out capitals.
  const target = [text, text.charAt(0).toUpperCase() + text.slice(1)].find((name) => bodies.has(name));
  return target === undefined ? null : {target, kind: "organisation", length: 1};
}

/** Those whom a sentence mentions, but for the readers of the page. */
function findMentioned({mentions, tokens}: Sentence, {home, isHomeTold, readers, officials}: PartyContext): Party[] {
  return mentions.flatMap((mention) => {
    const {firstToken: first, lastToken: last} = mention;
    const isOfficial = mention.type === "person" && mention.form === "name" && officials.has(mention.name ?? "");
    const isOurs =
      mention.type === "person" &&
      mention.form === "role" &&
      [tokens[first - 1], tokens[first]].some((token) => OURS.test(token?.lower ?? ""));
    const target = isOfficial || isOurs ? home : targetOf(mention, tokens, home);
    const words = tokens.slice(first, last + 1).map(({lower}) => lower);
    const isNobody = isWriter(mention, tokens) || readers.has(words.join(" "));
    // "The president" of a page that does not say where it is may be any.
    const isAnybody = !isHomeTold && target === home && mention.type === "person" && mention.form === "role";
    return target === null || isNobody || isAnybody
      ? []
      : [{targets: [target], first, last, weight: 1, kind: kindOf(mention)}];
  });
}

const OURS = /^(?:our|my)$/;

/** Whether a writer says who he is: "as a Dane", "I am an American". */
function isWriter(mention: Mention, tokens: readonly Token[]): boolean {
  if (mention.type !== "place" || mention.form !== "demonym") return false;
  const [before, article] = [tokens[mention.firstToken - 2]?.lower, tokens[mention.firstToken - 1]?.lower];
  return /^an?$/.test(article ?? "") && /^(?:as|am|['’]m|being)$/.test(before ?? "");
}

/** The paper itself by its name or initials: "ET" for The Express Tribune. */
function findPublisher(tokens: readonly Token[], publisher: string | null): Party[] {
  if (publisher === null || !/\p{L}/u.test(publisher)) return [];
  const words = publisher.replace(/^the /i, "").split(" ");
  const initials = words.flatMap((word) => word.match(/^\p{Lu}/u) ?? []).join("");
  return findByWords(tokens, (i) => {
    if (initials.length > 1 && tokens[i]!.text === initials)
      return {target: publisher, kind: "organisation", length: 1};
    const isNamed = words.every((word, n) => tokens[i + n]?.text === word);
    return isNamed ? {target: publisher, kind: "organisation", length: words.length} : null;
  });
}

function withoutOverlaps(found: readonly Party[]): Party[] {
  const taken = new Set<number>();
  const kept: Party[] = [];
  for (const party of found) {
    const tokens = Array.from({length: party.last - party.first + 1}, (_, i) => party.first + i);
    if (tokens.some((token) => taken.has(token))) continue;
    tokens.forEach((token) => taken.add(token));
    kept.push(party);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Statesmen and ministries stand for their country, that of the page where nothing tells; other people for nobody. */
function targetOf(mention: Mention, tokens: readonly Token[], home: CountryCode | null): string | null {
  const next = tokens[mention.lastToken + 1]?.lower;
  switch (mention.type) {
    case "place":
      return ELSE.test(next ?? "") ? null : targetOfPlace(mention);
    case "person":
      return mention.form === "pronoun" ? null : mention.country;
    case "organisation":
      return mention.kind === "government" ? (mention.country ?? home ?? mention.name) : bodyName(mention.name, next);
    default:
      return null;
  }
}

/** Words that make a river, a sea or a war of a country's name: "the Jordan River", "the Vietnam War". */
const ELSE = /^(?:river|sea|valley|gulf|ocean|wars?)$/;

/** What readers call a body; "OPEC" is not "OPEC+". */
function bodyName(name: string, next: string | undefined): string {
  return shortName(next === "+" ? name : name.replace(/\+$/, ""));
}

/** Nobody is for or against the waters between countries. */
const WATERS =
  /\b(?:pacific|atlantic|ocean|sea|gulf|straits?|mediterranean|caspian|baltic|arctic|antarctic|antarctica|channel)\b/i;

function targetOfPlace({form, place, country}: PlaceMention): string | null {
  if (form === "region") return country ?? (WATERS.test(place ?? "") ? null : place);
  return place === "Brussels" ? "EU" : country;
}

function kindOf(mention: Mention): PartyKind {
  if (mention.type === "person") return "leader";
  if (mention.type !== "place") return "organisation";
  if (mention.form === "demonym") return "people";
  return mention.form === "city" && !mention.capital ? "town" : "government";
}
