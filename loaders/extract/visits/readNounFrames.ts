import {findNounModality, governingClause} from "../../annotate/modality/modality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clauses.ts";
import {word} from "../../annotate/modality/verbGroups.ts";
import type {PlaceMention} from "../../types.ts";
import {findActors, findOwner} from "./findActors.ts";
import {findPlacesIn, hereOf, onePerCountry} from "./findDestinations.ts";
import {findCounterparts} from "./findHosts.ts";
import {findTripDates, withLength} from "./findTripDates.ts";
import type {DateRole} from "./findTripDates.ts";
import {nounRules} from "./nounRules.ts";
import type {NounRule} from "./nounRules.ts";
import type {Actor, Destination, TripDates, TripFrame, VisitContext} from "./tripFrame.ts";

/** Verbs whose subject makes the trip that is their object: "paid a visit", "cancelled his trip". */
const TRAVELS = /^(?:pay|make|begin|start|conclude|end|finish|wrap|complete|undertake|plan|cancel|call|postpone|put|delay|shelve|cut|scrap|drop|skip|extend|continue|resume|interrupt|abandon|schedule|have|kick|embark|launch|round|wind|defer|reschedule|take|do|complete|enjoy|set|break|commence|curtail|abort|suspend|prolong|open|close)$/; // prettier-ignore

/** Trips that the nouns of a sentence name. */
export function readNounFrames(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.chunks.flatMap((noun) => {
    if (noun.kind !== "noun") return [];
    const head = singular(word(parsed.sentence.tokens[noun.head]));
    const rule = nounRules.find(({nouns}) => nouns.includes(head));
    return rule === undefined ? [] : readNoun(context, parsed, noun, rule, sentence);
  });
}

function singular(noun: string): string {
  return noun.replace(/ies$/, "y").replace(/s$/, "");
}

function readNoun(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  rule: NounRule,
  sentence: number
): TripFrame[] {
  const modality = findNounModality(parsed, noun);
  if (modality.status === "denied" || modality.status === "hypothetical") return [];
  const clause = governingClause(parsed, noun);
  const reach = endOfPhrase(parsed, noun);
  const places = destinationsOf(context, parsed, noun, rule, reach);
  const people = travellersOf(context, parsed, noun, clause, reach);
  const lasting = rule.name === "visit/stay-noun" && people.length > 0 && findTripDates(parsed, noun.first, reach, "whole", null).days !== null; // prettier-ignore
  const off =
    modality.explicit && (modality.status === "cancelled" || modality.status === "postponed") && places.length > 0;
  if (rule.needsBoth && !lasting && !off && (people.length === 0 || places.length === 0)) return [];
  const definite = /^(?:the|his|her|their|this|that|its|our)$/.test(word(parsed.sentence.tokens[noun.first])) || findOwner(context, parsed, noun).length > 0; // prettier-ignore
  if (places.length === 0 && !definite) return [];
  const role = dateRole(rule, parsed, clause, noun);
  const near = findTripDates(parsed, noun.first, reach, role, null);
  const wide =
    clause !== null && isComplement(clause, parsed, noun)
      ? findTripDates(parsed, clause.first, clause.last, role, null)
      : near;
  const told = near.start === null && near.end === null ? {...wide, days: near.days ?? wide.days} : near;
  const dates = isLastDay(parsed, noun) ? lastDayDates(context, sentence, told) : told;
  const frame = (to: Destination | null): TripFrame => ({
    rule: rule.name,
    kind: "visit",
    people,
    to,
    with:
      clause === null
        ? []
        : findCounterparts(context, parsed, noun.first, clause.last).filter((a) =>
            people.every((p) => p.name !== a.name)
          ),
    modality,
    occasion: occasionOf(parsed, noun),
    earlier: isEarlier(parsed, noun, modality),
    anaphoric: places.length === 0,
    coincides: clause !== null && /^(?:coincide|overlap)$/.test(clause.verb.lemma),
    sentence,
    token: noun.head,
    ...dates
  });
  return places.length > 0 ? places.map(frame) : [frame(null)];
}

/** "It was the last day of his four-day stay." */
function isLastDay({sentence}: ParsedSentence, noun: Chunk): boolean {
  const before = sentence.tokens
    .slice(Math.max(0, noun.first - 4), noun.first)
    .map(word)
    .join(" ");
  return /\b(?:last|final) (?:day|leg|stage) of$/.test(before);
}

/** A last day is the day that the sentence before tells, where its own tells none. */
function lastDayDates({parsed}: VisitContext, sentence: number, {start, end, days}: TripDates): TripDates {
  const before = parsed[sentence - 1]?.sentence.mentions.findLast(
    (m) => m.type === "date" && m.form === "point" && m.edtf !== null
  );
  const day = end ?? start ?? (before?.type === "date" ? before.edtf : null);
  return withLength({start: null, end: day, days}, days, "end");
}

/** Last token of the prepositional phrases that hang on a noun. */
function endOfPhrase({chunks}: ParsedSentence, noun: Chunk): number {
  let last = noun.last;
  for (let i = chunks.indexOf(noun) + 1; i < chunks.length; i++) {
    const {kind} = chunks[i]!;
    const next = chunks[i + 1]?.kind;
    if (kind === "preposition" && (next === "noun" || next === "date")) last = chunks[++i]!.last;
    else if (kind === "date") last = chunks[i]!.last;
    else if (
      (kind === "conjunction" || kind === "comma") &&
      next === "noun" &&
      chunks[i + 1]!.mentions.some((m) => m.type === "place" || m.type === "person") &&
      chunks[i + 2]?.kind !== "verb"
    )
      last = chunks[++i]!.last; // prettier-ignore
    else break;
  }
  return last;
}

function destinationsOf(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  rule: NounRule,
  reach: number
): Destination[] {
  const {chunks, sentence} = parsed;
  const nouns: Chunk[] = [];
  let taking = false;
  for (let i = chunks.indexOf(noun) + 1; i < chunks.length && chunks[i]!.first <= reach; i++) {
    const {kind, first} = chunks[i]!;
    if (kind === "preposition") taking = rule.to.includes(word(sentence.tokens[first]));
    else if (kind === "noun" && taking) nouns.push(chunks[i]!);
  }
  const places = findPlacesIn(parsed, nouns);
  if (places.length > 0) return places;
  const inside = noun.mentions.filter((m): m is PlaceMention => m.type === "place" && m.form !== "demonym" && m.country !== null && m.lastToken < noun.head && word(sentence.tokens[m.lastToken + 1]) !== "'s"); // prettier-ignore
  if (inside.length > 0) return onePerCountry([...placesJoinedTo(parsed, noun), ...inside]);
  return sentence.tokens.slice(noun.last + 1, noun.last + 3).some((t) => t.lower === "here") ? hereOf(context) : [];
}

/** "the Malaysia and Philippines legs": the first place stands in a phrase of its own. */
function placesJoinedTo({chunks}: ParsedSentence, noun: Chunk): PlaceMention[] {
  const at = chunks.indexOf(noun);
  const before = chunks[at - 2];
  if (chunks[at - 1]?.kind !== "conjunction" || before?.kind !== "noun") return [];
  return before.mentions.filter(
    (m): m is PlaceMention => m.type === "place" && m.form !== "demonym" && m.lastToken === before.last
  );
}

function travellersOf(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  clause: Clause | null,
  reach: number
): Actor[] {
  const owner = findOwner(context, parsed, noun);
  if (owner.length > 0) return owner;
  const whose = [...ownerByWhose(context, parsed, noun), ...plannerOf(context, parsed, reach)];
  if (whose.length > 0) return whose;
  const by = phraseActors(context, parsed, noun, reach);
  if (by.length > 0) return by;
  if (clause === null || clause.subjects.includes(noun)) return [];
  const isObject = clause.objects.includes(noun);
  if (isObject && !TRAVELS.test(clause.verb.lemma)) return [];
  if (clause.verb.lemma === "begin" && isObject && clause.verb.passive) return [];
  return isObject || isOnTrip(parsed, noun) ? findActors(context, parsed, clause.subjects) : [];
}

/** "X, whose departure for Oslo was put off". */
function ownerByWhose(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const {chunks, sentence} = parsed;
  const at = chunks.indexOf(noun);
  if (word(sentence.tokens[chunks[at - 1]?.first ?? -1]) !== "whose") return [];
  const before = chunks.slice(0, at - 1).findLast((c) => c.kind === "noun");
  return before === undefined ? [] : findActors(context, parsed, [before]);
}

/** "the trip to Yerevan that X had planned". */
function plannerOf(context: VisitContext, parsed: ParsedSentence, reach: number): Actor[] {
  const next = parsed.chunks.find((c) => c.first === reach + 1);
  if (!/^(?:that|which)$/.test(word(parsed.sentence.tokens[next?.first ?? -1]))) return [];
  const clause = parsed.clauses.find((c) => c.verb.first > reach && c.governor === null);
  return clause !== undefined && /^(?:plan|make|pay|schedule|announce|cancel|postpone|undertake|have|begin|prepare)$/.test(clause.verb.lemma) ? findActors(context, parsed, clause.subjects) : []; // prettier-ignore
}

/** "a visit by X", "the visit of X". */
function phraseActors(context: VisitContext, parsed: ParsedSentence, noun: Chunk, reach: number): Actor[] {
  const {chunks, sentence} = parsed;
  for (let i = chunks.indexOf(noun) + 1; i + 1 < chunks.length && chunks[i]!.first <= reach; i++) {
    if (chunks[i]!.kind !== "preposition" || !/^(?:by|of|from)$/.test(word(sentence.tokens[chunks[i]!.first])))
      continue;
    if (!isDirect(chunks[i - 1], noun)) continue;
    const listed = chunks.slice(i + 1).filter((c, n, all) => c.kind === "noun" && all.slice(0, n).every((x) => x.kind === "noun" || x.kind === "comma" || x.kind === "conjunction")); // prettier-ignore
    const actors = findActors(context, parsed, listed);
    if (actors.length > 0) return actors;
  }
  return [];
}

/** "a visit to Oslo by X", but not "a visit at the invitation of X". */
function isDirect(before: Chunk | undefined, noun: Chunk): boolean {
  return (
    before === noun ||
    before?.kind === "date" ||
    before?.mentions.some((m) => m.type === "place" && m.lastToken === before.last) === true
  );
}

/** "on a visit", "during his trip", "for a three-day tour": whoever acts in the clause is the one who travels. */
function isOnTrip({chunks, sentence}: ParsedSentence, noun: Chunk): boolean {
  const before = chunks[chunks.indexOf(noun) - 1];
  if (before === undefined) return false;
  const lower = word(sentence.tokens[before.first]);
  return before.kind === "preposition" && /^(?:on|during|for|in|upon|with|from)$/.test(lower);
}

function isComplement(clause: Clause, parsed: ParsedSentence, noun: Chunk): boolean {
  return clause.objects.includes(noun) || clause.subjects.includes(noun) || (isOnTrip(parsed, noun) && !/^(?:say|tell|announce|add)$/.test(clause.verb.lemma)); // prettier-ignore
}

function dateRole(rule: NounRule, parsed: ParsedSentence, clause: Clause | null, noun: Chunk): DateRole {
  if (clause === null) return rule.dates;
  const {lemma} = clause.verb;
  const phrasal = parsed.sentence.tokens
    .slice(clause.verb.head, clause.verb.head + 3)
    .map(word)
    .join(" ");
  const from = word(parsed.sentence.tokens[noun.first - 1]) === "from";
  if (
    from ||
    /^(?:conclude|end|finish|complete|close)$/.test(lemma) ||
    /^(?:wrap|wound|round)\p{L}{0,5} (?:up|off)/u.test(phrasal)
  )
    return "end";
  if (/^(?:begin|start|commence|embark|launch|open|kick|arrive|leave|set|fly|travel|go|head|depart)$/.test(lemma))
    return "start";

  return rule.dates;
}

function isEarlier({sentence}: ParsedSentence, noun: Chunk, modality: Modality): boolean {
  return modality.status !== "cancelled" && sentence.tokens.slice(noun.first, noun.head).some((t) => /^(?:last|previous|earlier|past|prior)$/.test(t.lower)); // prettier-ignore
}

function occasionOf({sentence}: ParsedSentence, noun: Chunk): string | null {
  const {tokens} = sentence;
  let from = noun.head;
  while (from > noun.first && noun.head - from < 5 && isDescription(sentence, from - 1)) from--;
  return from === noun.head ? null : tokens.slice(from, noun.head + 1).reduce((phrase, t, i) => phrase + (i > 0 && t.start > tokens[from + i - 1]!.end ? " " : "") + t.text, ""); // prettier-ignore
}

function isDescription({tokens, mentions}: ParsedSentence["sentence"], i: number): boolean {
  const {pos} = tokens[i]!;
  const lower = word(tokens[i]);
  if (mentions.some((m) => m.type === "person" && m.firstToken <= i && i <= m.lastToken)) return false;
  return (
    lower === "-" ||
    (/^(?:ADJ|NOUN|PROPN|NUM|VERB|ADV)$/.test(pos) &&
      !/^(?:'s|whole|same|last|previous|planned|scheduled)$/.test(lower))
  );
}
