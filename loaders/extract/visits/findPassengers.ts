import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {countryName} from "../../annotate/places/countryName.ts";
import type {CountryCode, PersonMention} from "../../types.ts";
import {actorsOfMention, findActors, findOwner, lastNamed} from "./findActors.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";

/** Tokens between "carrying" and a name, and between "led by" and one: an office may be long. */
const NEAR = 4;
const BEHIND_OFFICE = 14;
/** Sentences around one that may tell who leads its delegation. */
const SENTENCES = 3;
/** Sentences before one that speaks of "the delegation" which may tell it. */
const SENTENCES_BACK = 15;

/** How a delegation is called that names nobody. */
export const DELEGATION = "Delegation of ";
/** Those of whom another sentence may tell who leads them. */
const LED = /^(?:delegation|mission|team|visitors|party|group)$/;
const MEMBERS = "lawmakers|parliamentarians|senators|legislators|congressmen|mps";
/** Nouns of those who travel together, and whom somebody leads. */
const GROUP = wholeWord("delegation", MEMBERS);
/** Nouns beside which the leader is told. */
const LED_HERE = wholeWord("delegation|mission|team", MEMBERS);

/**
 * Who leads or fills a delegation or vehicle: "a delegation led by Vice Premier Hu", "the plane carrying President
 * Ruto".
 */
export function findPassengers(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const country = originOf(parsed, noun);
  const leader = leaderBehind(parsed, noun) ?? leaderInFront(parsed, noun);
  const told = leader === undefined ? findOwner(context, parsed, noun) : actorsOfMention(context, leader);
  const isDelegation = isGroup(parsed, noun);
  const isLed = isLedGroup(parsed, noun);
  const actors =
    told.length > 0 || !isLed
      ? told
      : leaderNearby(context, parsed, noun).filter((a) => country === null || (a.country ?? country) === country);
  // "honoured to host you and your delegation from Japan"
  const addressed = word(parsed.sentence.tokens[noun.first]) === "your";
  const guests = addressed && actors.length === 0 && country !== null ? lastNamed(context, parsed, country) : [];
  if (guests.length > 0) return guests;
  if (actors.length === 0 && isDelegation && country !== null)
    return [{name: `${DELEGATION}${countryName(country)}`, country, official: true}];
  return actors.map((a) => from(country, a));
}

/** Somebody who is of the country of those whom he leads. */
function from(country: CountryCode | null, actor: Actor): Actor {
  return country === null ? actor : {...actor, country: actor.country ?? country, official: true};
}

/** "a delegation", "four lawmakers", "a team of parliamentarians". */
function isGroup({sentence: {tokens}}: ParsedSentence, {head, last}: Chunk): boolean {
  if (GROUP.test(word(tokens[head]))) return true;
  const behind = word(tokens[last + 1]) === "of" ? tokens.slice(last + 2, last + 6) : [];
  const noun = behind.findIndex(({pos}) => !/^(?:ADJ|NUM|PROPN|NOUN)$/.test(pos));
  return behind.slice(0, noun < 0 ? behind.length : noun).some(({lower}) => GROUP.test(lower));
}

/** The person behind "led by" or "carrying", whose name counts more than the office before it. */
function leaderBehind({sentence: {tokens, mentions}, chunks}: ParsedSentence, noun: Chunk): PersonMention | undefined {
  for (let i = noun.last + 1; i < tokens.length; i++) {
    if (!/^(?:by|carrying|of|under|with|bringing)$/.test(word(tokens[i]))) continue;
    const isLed = word(tokens[i]) === "by" && /^(?:led|headed|chaired)$/.test(word(tokens[i - 1]));
    // "a delegation will travel to Oslo on Monday, led by X", but "a delegation will hold talks with X"
    if (!isLed && (i >= noun.last + 12 || isOfVerb(chunks, noun, i, word(tokens[i])))) continue;
    const verb = chunks.find((c) => c.kind === "verb" && c.first > i)?.first ?? Infinity;
    const reach = isLed ? Math.min(i + BEHIND_OFFICE, verb) : i + NEAR;
    const people = mentions.filter(
      (m): m is PersonMention => m.type === "person" && m.name !== null && m.firstToken > i && m.firstToken <= reach
    );
    const leader = isLed ? (people.find((m) => m.form === "name") ?? people[0]) : people[0];
    if (leader !== undefined) return leader;
  }
  return undefined;
}

/** "Headed by Trade Minister Roe, the delegation will visit" */
function leaderInFront({sentence: {tokens, mentions}}: ParsedSentence, noun: Chunk): PersonMention | undefined {
  if (!/^(?:led|headed)$/.test(word(tokens[0])) || word(tokens[1]) !== "by") return undefined;
  const people = mentions.filter((m): m is PersonMention => m.type === "person" && m.lastToken < noun.first);
  const isOnly = tokens.slice(2, noun.first).every(({pos}) => pos !== "VERB");
  return isOnly ? (people.find((m) => m.form === "name") ?? people[0]) : undefined;
}

/** Whether a preposition goes with a verb behind a noun, and not with the noun. */
function isOfVerb(chunks: readonly Chunk[], noun: Chunk, at: number, preposition: string): boolean {
  return (
    /^(?:with|under|of|by)$/.test(preposition) &&
    chunks.some((c) => c.kind === "verb" && c.first > noun.last && c.first < at)
  );
}

/** The country of "a Chinese delegation", "a delegation from Nepal"; null where the phrase does not tell. */
function originOf(parsed: ParsedSentence, noun: Chunk): CountryCode | null {
  for (const m of noun.mentions) {
    const told = m.type === "place" || m.type === "organisation" || (m.type === "person" && m.name === null);
    if (told && m.country !== null) return m.country;
  }
  return countryBehind(parsed, noun);
}

/** "from Nepal", "of the Assembly of Zambia", with no verb or comma in between. */
function countryBehind({sentence: {tokens, mentions}}: ParsedSentence, noun: Chunk): CountryCode | null {
  if (!/^(?:from|of)$/.test(word(tokens[noun.last + 1]))) return null;
  const stop = tokens.findIndex((t, i) => i > noun.last && /^(?:VERB|AUX|PUNCT)$/.test(t.pos));
  const reach = Math.min(noun.last + 7, stop < 0 ? Infinity : stop);
  for (const m of mentions) {
    const isNear = m.firstToken > noun.last && m.firstToken <= reach;
    if (isNear && (m.type === "place" || m.type === "organisation") && m.country !== null) return m.country;
  }
  return null;
}

/** "The delegation was led by X", said in a sentence close by, or long before one that speaks of "the delegation". */
function leaderNearby(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const at = context.order.get(parsed) ?? 0;
  const around = context.parsed.slice(Math.max(0, at - SENTENCES), at + SENTENCES + 1);
  const isKnown = word(parsed.sentence.tokens[noun.first]) === "the";
  const back = isKnown ? context.parsed.slice(Math.max(0, at - SENTENCES_BACK), Math.max(0, at - SENTENCES)) : [];
  for (const other of [...around, ...back.reverse()]) {
    const actors = [
      ...other.clauses.flatMap((clause) => leadersOf(context, other, clause)),
      ...(other === parsed ? [] : ledIn(context, other))
    ];
    if (actors.length > 0) return actors.slice(0, 1);
  }
  return [];
}

/** "A group of senators led by X arrived": who leads those whom a sentence speaks of. */
function ledIn(context: VisitContext, parsed: ParsedSentence): Actor[] {
  const groups = parsed.chunks.filter((c) => c.kind === "noun" && isLedGroup(parsed, c));
  return groups.flatMap((noun) => {
    const leader = leaderBehind(parsed, noun);
    const country = originOf(parsed, noun);
    return leader === undefined ? [] : actorsOfMention(context, leader).map((a) => from(country, a));
  });
}

function isLedGroup(parsed: ParsedSentence, noun: Chunk): boolean {
  return isGroup(parsed, noun) || LED.test(word(parsed.sentence.tokens[noun.head]));
}

/** Who leads, in a clause about a delegation. */
function leadersOf(context: VisitContext, parsed: ParsedSentence, {verb, subjects, objects, phrases}: Clause): Actor[] {
  // "She will be accompanied by ministers": the delegation is hers.
  if (verb.lemma === "accompany" && verb.passive && verb.first < verb.head)
    return findActors(context, parsed, subjects).filter((a) => a.official);
  if (!/^(?:lead|head)$/.test(verb.lemma) || verb.negated) return [];
  const isLed = (noun: Chunk): boolean => LED.test(word(parsed.sentence.tokens[noun.head]));
  if (objects.some(isLed) && !verb.passive) return findActors(context, parsed, subjects);
  const by = phrases.filter((p) => p.preposition === "by").flatMap((p) => p.nouns);
  // "The delegation, made up of four members, was led by X": the subject stands far from its verb.
  const told = parsed.sentence.tokens.slice(0, verb.first).some((t) => LED_HERE.test(t.lower));
  // "A delegation arrived. It is led by X."
  const isIt = verb.passive && subjects[0]?.first === 0 && word(parsed.sentence.tokens[0]) === "it";
  return told || isIt ? findActors(context, parsed, by) : [];
}

/** "the trade mission to Peru, led by X": the leader stands right behind where it goes. */
export function isLedBehind({sentence: {tokens}, chunks}: ParsedSentence, {head, last}: Chunk): boolean {
  if (!/^(?:mission|visit|trip|tour)$/.test(word(tokens[head]))) return false;
  const until = chunks.find(({kind, first}) => kind === "verb" && first > last);
  return (
    until !== undefined && /^(?:led|headed)$/.test(word(tokens[until.last])) && word(tokens[until.last + 1]) === "by"
  );
}
