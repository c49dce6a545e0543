import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {CountryCode, PersonMention, Token} from "../../types.ts";
import {findPassengers} from "./findPassengers.ts";
import {membersOf} from "./membersOf.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";
import {isNamedPerson} from "./mentionKinds.ts";

/** Two people named before. */
const BOTH_OF_THEM = wholeWord(
  "the (?:two|pair)(?: (?:men|leaders|women|presidents|ministers|of them))?|both(?: men| leaders| of them)?"
);

/** Nouns that stand for the person who leads or fills them: "the delegation led by X", "the plane carrying X". */
export const VEHICLE = wholeWord(
  "delegation|team|party|mission|entourage|plane|aircraft|jet|airbus|boeing|helicopter|motorcade|convoy|ship|train",
  "visitors|group|lawmakers|parliamentarians|senators|legislators|congressmen|mps"
);

/** People that noun phrases stand for: their heads, not those who merely own them ("Putin's decision" is nobody). */
export function findActors(context: VisitContext, parsed: ParsedSentence, nouns: readonly Chunk[]): Actor[] {
  const named = nouns.flatMap((noun) => {
    const members = membersOf(parsed, noun);
    return members.length > 0 ? members : [noun];
  });
  return unique(named.flatMap((noun) => actorsOf(context, parsed, noun)));
}

/** The people whom a mention names, with their countries. */
export function actorsOfMention({annotated}: VisitContext, mention: PersonMention): Actor[] {
  const names =
    mention.plural || mention.members.length > 0 ? mention.members : mention.name === null ? [] : [mention.name];
  return names.map((name) => {
    const person = annotated.people.get(name);
    const country = (names.length === 1 ? mention.country : null) ?? person?.country ?? countryOfRole(name);
    return {
      name,
      country,
      official: mention.role !== null || (person?.roles.length ?? 0) > 0 || person?.country != null
    };
  });
}

/** "Leader of Greece" stands for Greece. */
function countryOfRole(name: string): CountryCode | null {
  const of = / of (?<country>.{3,40})$/.exec(name)?.groups?.["country"];
  // Nato is a town too.
  const named = of === undefined ? [] : (gazetteer.get(nameKey(of)) ?? []);
  return named[0]?.form === "country" ? named[0].country : null;
}

/** Whoever owns a noun phrase: "Putin's visit", "his trip", "the Russian minister's stay". */
export function findOwner(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const {tokens} = parsed.sentence;
  const owner = noun.mentions.findLast((m): m is PersonMention => {
    if (m.type !== "person" || m.lastToken >= noun.head) return false;
    const next = word(tokens[m.lastToken + 1]);
    // "her mother's trip"
    const isOwned =
      m.form === "pronoun" && tokens.slice(m.lastToken + 1, noun.head).some((t) => /^['’]s$/.test(t.lower));
    if (isOwned) return false;
    return (
      m.form === "pronoun" ||
      next === "'s" ||
      next === "'" ||
      m.lastToken + 1 === noun.head ||
      /s$/.test(word(tokens[m.lastToken]))
    );
  });
  return owner === undefined ? [] : actorsOfMention(context, owner);
}

/** Same people once, in first order. */
export function unique(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>();
  return actors.filter(({name}) => !seen.has(name) && seen.add(name) !== undefined);
}

function actorsOf(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const {tokens} = parsed.sentence;
  // "a delegation of CARICOM officials": whoever leads it counts.
  if (word(tokens[noun.first + 1]) === "delegation" && word(tokens[noun.first + 2]) === "of")
    return findPassengers(context, parsed, {...noun, head: noun.first + 1});
  const people = noun.mentions.filter((m): m is PersonMention => m.type === "person");
  const heads = people.filter((m) => {
    const next = word(tokens[m.lastToken + 1]);
    return m.lastToken === noun.last || (next !== "'s" && next !== "'" && m.lastToken >= noun.head);
  });
  const named = heads.flatMap((m) => actorsOfMention(context, m));
  if (named.length > 0) return named;
  const name = nameWithin(tokens, noun, people, heads);
  if (name !== undefined) return actorsOfMention(context, name);
  if (/^,? ?(?:led|headed) by /.test(wordsBehind(tokens, noun))) return findPassengers(context, parsed, noun);
  const isNameless = people.at(-1)?.role?.title === "Diplomat";
  if (
    people.length > 0 &&
    people.at(-1)!.lastToken >= noun.head &&
    !isNameless &&
    !VEHICLE.test(word(tokens[noun.head]))
  )
    return actorsOfMention(context, people.at(-1)!);
  if (VEHICLE.test(word(tokens[noun.head]))) return findPassengers(context, parsed, noun);
  const pair = lastPair(context, parsed, noun);
  return pair.length > 0 ? pair : demonymActor(context, parsed, noun);
}

function wordsBehind(tokens: readonly Token[], {last}: Chunk): string {
  return `${tokens
    .slice(last + 1, last + 4)
    .map(word)
    .join(" ")} `;
}

/** The name of a person in a noun phrase whose last words are of something else; undefined for none. */
function nameWithin(
  tokens: readonly Token[],
  noun: Chunk,
  people: readonly PersonMention[],
  heads: readonly PersonMention[]
): PersonMention | undefined {
  // "President X of Niger Republic"
  const stately = people.at(-1);
  if (
    stately?.form === "name" &&
    stately.lastToken === noun.last - 1 &&
    /^(?:Republic|Kingdom|Federation)$/.test(tokens[noun.last]!.text)
  )
    return stately;
  // "Mr Ilir Meta MP": letters behind the name.
  const titled = people.at(-2);
  if (
    heads.length === 1 &&
    heads[0]!.name === null &&
    titled?.form === "name" &&
    titled.lastToken === heads[0]!.firstToken - 1
  )
    return titled;
  // "Mullah Akhund, the head of the Taliban government": the name stands first, what he is behind a comma.
  const first = people[0];
  if (
    first?.form === "name" &&
    (first.firstToken <= noun.first + 1 || isStyled(tokens.slice(noun.first, first.firstToken))) &&
    tokens.slice(first.firstToken, first.lastToken).some((t) => t.lower === ",")
  )
    return first;
  return undefined;
}

/** "H. E. Mr", "Hon. Dr." in front of a name. */
function isStyled(before: readonly Token[]): boolean {
  return before.every(({text}) => /^(?:His|Her|Excellency|(?:[HE]|H\.E|Mr|Mrs|Ms|Dr|Hon|Rt|Eng|Amb)\.?)$/.test(text));
}

/** "the two of them", "the two men", "both": the two people named last. */
function lastPair(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const words = parsed.sentence.tokens
    .slice(noun.first, noun.last + 1)
    .map(word)
    .join(" ");
  if (!BOTH_OF_THEM.test(words)) return [];
  const at = context.order.get(parsed) ?? 0;
  const before = context.parsed
    .slice(Math.max(0, at - 1), at + 1)
    .flatMap((p) =>
      p.sentence.mentions.filter(
        (m): m is PersonMention => isNamedPerson(m) && (p !== parsed || m.lastToken < noun.first)
      )
    );
  const actors = unique(before.reverse().flatMap((m) => actorsOfMention(context, m)));
  return actors.length >= 2 ? actors.slice(0, 2).reverse() : [];
}

/** "the Brazilian" is the last Brazilian named before it. */
function demonymActor(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const {tokens} = parsed.sentence;
  const diplomat = noun.mentions.find((m) => m.type === "person" && m.name === null && m.role?.title === "Diplomat");
  // "the US diplomat, who arrived on Friday"
  if (
    diplomat?.type === "person" &&
    diplomat.country !== null &&
    word(tokens[noun.first]) === "the" &&
    !diplomat.plural
  )
    return lastNamed(context, parsed, diplomat.country);
  const demonym = noun.mentions.find((m) => m.type === "place" && m.form === "demonym" && m.lastToken === noun.head);
  const noted = /^(?:guest|visitor|leader|premier|minister|president)$/.test(word(tokens[noun.head]));
  if (demonym?.type !== "place" || word(tokens[noun.first]) !== "the" || (demonym.country === null && !noted))
    return [];
  // "the Peruvians" are many.
  if (/[^s]s$/.test(word(tokens[demonym.lastToken]))) return [];
  return lastNamed(context, parsed, demonym.country);
}

/** The first named person of a country in the nearest of the last sentences that names one. */
export function lastNamed(context: VisitContext, parsed: ParsedSentence, country: CountryCode | null): Actor[] {
  const at = context.order.get(parsed) ?? 0;
  for (let i = at; i >= Math.max(0, at - 4); i--) {
    const people = context.parsed[i]!.sentence.mentions.filter(
      (m): m is PersonMention => isNamedPerson(m) && m.country === country
    );
    if (people.length > 0) return actorsOfMention(context, people[0]!);
  }
  return [];
}
