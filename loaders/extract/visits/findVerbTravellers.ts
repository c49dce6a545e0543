import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention} from "../../types.ts";
import {actorsOfMention, findActors, findOwner, unique} from "./findActors.ts";
import {findPlacesIn} from "./findDestinations.ts";
import {findGuests} from "./findGuests.ts";
import {principalsOf} from "./principalsOf.ts";
import {TOUR} from "./readPredicates.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";
import {unnamedTravellers} from "./unnamedTravellers.ts";
import type {VerbRule} from "./rules/verbRule.ts";

/** Words for people whose names follow. */
const GROUP = wholeWord(
  "leaders|heads|presidents|ministers|officials|dignitaries|guests|delegates|envoys|politicians|figures|counterparts",
  "premiers|monarchs|royals|others"
);

/** Who travels, by a verb's rule. */
export function findVerbTravellers(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  rule: VerbRule
): Actor[] {
  const isObject = rule.traveller === "object" && !clause.verb.passive;
  const nouns = isObject ? clause.objects.slice(0, 1) : (standIns(clause) ?? clause.subjects);
  const wide = isObject ? listFrom(parsed, clause, nouns[0]) : nouns;
  if (rule.name === "visit/be-in" && isImpersonal(parsed, clause)) return speakersIn(context, parsed);
  const acting = findActors(context, parsed, wide);
  const actors = isObject ? acting : [...principalsOf(context, parsed, clause, acting)];
  const along = actors.length > 0 ? actors : leadersOf(context, parsed, clause);
  const examples = along.length > 0 ? along : exemplified(context, parsed, clause, nouns);
  const owners = rule.name === "visit/took-to" && examples.length === 0 ? tourOwners(context, parsed, clause) : [];
  if (owners.length > 0) return owners;
  const named = examples.length > 0 ? examples : unnamedTravellers(context, parsed, isObject ? [] : nouns);
  if (rule.name === "visit/send") return fromSender(context, parsed, clause, named);
  if (isAccompanied(clause)) return [...named, ...companionsOf(context, parsed, clause)];
  const isEscort = clause.verb.lemma === "accompany" && clause.phrases.some((p) => p.preposition === "to");
  // "agreed that sending a team to accompany the minister to Lima would help": who agrees stays at home.
  const outer = clause.governor === null ? undefined : parsed.clauses[clause.governor]?.verb.tense;
  if (isEscort && !isObject && !clause.verb.passive)
    return [
      ...(outer === "gerund" ? [] : named),
      ...findActors(context, parsed, clause.objects).filter((a) => a.official)
    ];
  return isObject
    ? notOneself(context, parsed, clause, named.length > 0 ? named : findGuests(context, parsed, clause))
    : onBehalf(context, parsed, clause, named);
}

/** "X's first trip as premier took him to Peru": "him" is whose trip it is. */
function tourOwners(context: VisitContext, parsed: ParsedSentence, {objects: [object], verb}: Clause): Actor[] {
  const {chunks, sentence: {tokens}} = parsed; // prettier-ignore
  if (!/^(?:him|her)$/.test(word(tokens[object?.first ?? -1]))) return [];
  const tour = chunks.findLast((c) => c.kind === "noun" && c.last < verb.first && TOUR.test(word(tokens[c.head])));
  return tour === undefined ? [] : findOwner(context, parsed, tour);
}

/** "The delegation travelling with the premier to Peru": whom an unnamed party goes with. */
function leadersOf(context: VisitContext, parsed: ParsedSentence, {verb, phrases}: Clause): Actor[] {
  if (verb.lemma !== "travel" || word(parsed.sentence.tokens[verb.last + 1]) !== "with") return [];
  const along = phrases.filter(({preposition}) => preposition === "with").flatMap(({nouns}) => nouns);
  return findActors(context, parsed, along).filter((a) => a.official);
}

/** "Berlin is sending its deputy minister": who belongs to whoever sends him. */
function fromSender(context: VisitContext, parsed: ParsedSentence, clause: Clause, actors: Actor[]): Actor[] {
  const {subjects, objects, verb} = clause;
  const own = objects.find((o) => /^(?:its|their|his|her|an?|two|three)$/.test(word(parsed.sentence.tokens[o.first])));
  const country =
    findPlacesIn(parsed, subjects)[0]?.country ?? findActors(context, parsed, subjects)[0]?.country ?? null;
  if (verb.passive || own === undefined || country === null) return actors;
  if (actors.length === 0) return unnamedTravellers(context, parsed, [own], country);
  return actors.map((a) => ({...a, country: a.country ?? country, official: true}));
}

/** "The President will be accompanied by Trade Minister X". */
export function isAccompanied({verb}: Pick<Clause, "verb">): boolean {
  return verb.lemma === "accompany" && verb.passive && verb.first < verb.head;
}

function companionsOf(context: VisitContext, parsed: ParsedSentence, {phrases}: Clause): Actor[] {
  const by = phrases.filter(({preposition}) => preposition === "by").flatMap(({nouns}) => nouns);
  // "will be accompanied by the minister, his spokesman said"
  const telling = new Set(parsed.clauses.flatMap(({subjects}) => subjects));
  return findActors(
    context,
    parsed,
    by.filter((noun) => !telling.has(noun))
  ).filter((a) => a.official);
}

/** Of "Ghana's president was represented by Y" it is Y who travels; null where nobody stands in. */
function standIns({verb, phrases}: Clause): Chunk[] | null {
  if (verb.lemma !== "represent" || !verb.passive) return null;
  return phrases.filter(({preposition}) => preposition === "by").flatMap(({nouns}) => nouns);
}

/** "represented Ghana's president", "represented Ghana": for whom somebody stands tells where he is from. */
function onBehalf(context: VisitContext, parsed: ParsedSentence, clause: Clause, actors: Actor[]): Actor[] {
  const {verb, objects, subjects} = clause;
  if (verb.lemma !== "represent" || actors.every((a) => a.country !== null)) return actors;
  const absent = verb.passive ? subjects : objects;
  const country = findActors(context, parsed, absent)[0]?.country ?? findPlacesIn(parsed, absent)[0]?.country ?? null;
  return actors.map((a) => ({...a, country: a.country ?? country}));
}

/** "It is great to be back in Oslo" */
function isImpersonal({sentence}: ParsedSentence, {verb, subjects}: Clause): boolean {
  return verb.tense === "infinitive" && subjects.some((s) => word(sentence.tokens[s.head]) === "it");
}

/** Whoever says "I" in a sentence. */
function speakersIn(context: VisitContext, {sentence}: ParsedSentence): Actor[] {
  const own = sentence.mentions.filter(
    (m): m is PersonMention => m.type === "person" && /^(?:i|me|my)$/.test(word(sentence.tokens[m.firstToken]))
  );
  return unique(own.flatMap((m) => actorsOfMention(context, m)));
}

/**
 * "welcomed several leaders such as A and B", "leaders including A and B arrived": those whom a list of examples
 * names.
 */
function exemplified(context: VisitContext, parsed: ParsedSentence, clause: Clause, nouns: readonly Chunk[]): Actor[] {
  const {chunks, sentence} = parsed;
  const group = nouns.find((n) => GROUP.test(word(sentence.tokens[n.head])));
  if (group === undefined) return [];
  const isOpening = (c: Chunk): boolean =>
    /^(?:including|namely)$/.test(word(sentence.tokens[c.first])) ||
    (word(sentence.tokens[c.first]) === "as" && word(sentence.tokens[c.first - 1]) === "such");
  const from = chunks.findIndex((c) => c.first > group.last && c.first <= clause.last && isOpening(c));
  const rest = from < 0 ? [] : chunks.slice(from + 1);
  const end = rest.findIndex((c) => !/^(?:noun|comma|conjunction)$/.test(c.kind));
  const listed = end < 0 ? rest : rest.slice(0, end);
  return findActors(
    context,
    parsed,
    listed.filter((c) => c.kind === "noun")
  ).filter((a) => a.official);
}

/**
 * "Biden hosted him": an object pronoun is never the subject, so it means whoever the clause or sentence before is
 * about.
 */
function notOneself(context: VisitContext, parsed: ParsedSentence, clause: Clause, actors: readonly Actor[]): Actor[] {
  const subjects = findActors(context, parsed, clause.subjects);
  if (actors.length === 0 || !actors.every((a) => subjects.some((s) => s.name === a.name))) return [...actors];
  const at = context.order.get(parsed) ?? 0;
  const before = parsed.clauses
    .slice(0, parsed.clauses.indexOf(clause))
    .reverse()
    .map((c) => [parsed, c] as const);
  const previous = context.parsed
    .slice(Math.max(0, at - 2), at)
    .reverse()
    .flatMap((p) => p.clauses.map((c) => [p, c] as const));
  for (const [p, c] of [...before, ...previous]) {
    const others = findActors(context, p, c.subjects).filter((a) => subjects.every((s) => s.name !== a.name));
    if (others.length === 1) return others;
  }
  return [];
}

/** The object with those coordinated with it: "received Orban and Babis in Jerusalem". */
function listFrom({chunks, sentence}: ParsedSentence, clause: Clause, first: Chunk | undefined): readonly Chunk[] {
  if (first === undefined) return [];
  const rest = clause.objects.filter(
    (o) =>
      o !== first &&
      chunks
        .slice(chunks.indexOf(first), chunks.indexOf(o))
        .some((c) => c.kind === "conjunction" && /^(?:and|&)$/.test(word(sentence.tokens[c.first])))
  );
  return [first, ...rest];
}
