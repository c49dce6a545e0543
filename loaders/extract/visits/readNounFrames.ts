import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {findNounModality, governingClause} from "../../annotate/modality/findNounModality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/verbGroups.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {findOwner} from "./findActors.ts";
import {findCounterparts} from "./findHosts.ts";
import {findNounGoal} from "./findNounGoal.ts";
import {findNounTravellers, isOnTrip} from "./findNounTravellers.ts";
import {findTripDates, withLength} from "./findTripDates.ts";
import type {DateRole} from "./findTripDates.ts";
import {isLastDay, lastDayDates} from "./lastDay.ts";
import {nounRules} from "./rules/nounRules.ts";
import type {NounRule} from "./rules/nounRules.ts";
import type {Actor, Destination, TripDates, TripFrame, VisitContext} from "./tripFrame.ts";

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
  if (isUnreal(modality)) return [];
  const clause = governingClause(parsed, noun);
  const reach = endOfPhrase(parsed, noun);
  const places = findNounGoal(context, parsed, noun, rule, reach);
  const people = findNounTravellers(context, parsed, noun, clause, reach);
  if (!isTold(context, parsed, noun, rule, {people, places, modality, reach})) return [];
  if (people.length === 0 && isOfStranger(parsed, noun)) return [];
  const dates = datesOf(context, parsed, noun, {clause, rule, reach, sentence});
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

/** "a trip of the company's chairman to Oslo": made by somebody whom nobody knows, and not by whom the story is about. */
function isOfStranger({chunks, sentence}: ParsedSentence, noun: Chunk): boolean {
  const at = chunks.indexOf(noun);
  const owner = chunks[at + 2];
  if (!/^(?:of|by)$/.test(word(sentence.tokens[chunks[at + 1]?.first ?? -1])) || owner?.kind !== "noun") return false;
  const known = owner.mentions.some((m) => m.type === "place" || m.type === "date" || (m.type === "person" && m.form !== "role")); // prettier-ignore
  return !known && !/^(?:kind|sort|days?|weeks?|nations?|countries|cities|capitals?|continent|region|state)$/.test(word(sentence.tokens[owner.head])); // prettier-ignore
}

interface Told {
  readonly people: readonly Actor[];
  readonly places: readonly Destination[];
  readonly modality: Modality;
  readonly reach: number;
}

/** Whether a noun tells enough to be a trip: "the visit" points back, "a stop" needs a person and a place of its own. */
function isTold(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  rule: NounRule,
  {people, places, modality, reach}: Told
): boolean {
  const lasting = rule.name === "visit/stay-noun" && people.length > 0 && findTripDates(parsed, noun.first, reach, "whole", null).days !== null; // prettier-ignore
  const off = modality.explicit && (modality.status === "cancelled" || modality.status === "postponed") && places.length > 0; // prettier-ignore
  const named = /^the$/.test(word(parsed.sentence.tokens[noun.first])) && places.length > 0 && findTripDates(parsed, noun.first, parsed.sentence.tokens.length, "whole", null).start !== null; // prettier-ignore
  if (rule.needsBoth && !lasting && !off && !named && (people.length === 0 || places.length === 0)) return false;
  const definite = /^(?:the|his|her|their|this|that|its|our)$/.test(word(parsed.sentence.tokens[noun.first]));
  const calledOff = modality.explicit && people.length > 0 && (modality.status === "cancelled" || modality.status === "postponed"); // prettier-ignore
  return places.length > 0 || definite || calledOff || findOwner(context, parsed, noun).length > 0;
}

/** Days beside the noun itself, else those of its clause where the trip is what the clause is about. */
function datesOf(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  {
    clause,
    rule,
    reach,
    sentence
  }: {readonly clause: Clause | null; readonly rule: NounRule; readonly reach: number; readonly sentence: number}
): TripDates {
  const role = dateRole(rule, parsed, clause, noun);
  const near = findTripDates(parsed, noun.first, reach, role, null);
  const wide = clause !== null && isComplement(clause, parsed, noun) ? findTripDates(parsed, clause.first, Math.min(clause.last, nextTrip(parsed, noun)), role, null) : near; // prettier-ignore
  // "returned on Wednesday, ending his tour": the day stands with the verb above.
  const above = clause?.verb.tense === "gerund" && role === "end" ? parsed.clauses.slice(0, parsed.clauses.indexOf(clause)).findLast((c) => c.governor === null) : undefined; // prettier-ignore
  const outer = above === undefined || wide.start !== null || wide.end !== null ? wide : findTripDates(parsed, above.first, above.last, role, null); // prettier-ignore
  const days = near.days ?? wide.days ?? outer.days;
  const relative = relativeDates(parsed, reach);
  if (relative !== null) return withLength({...relative, days: null}, near.days, relative.start === null ? "end" : "start"); // prettier-ignore
  const told = near.start === null && near.end === null ? withLength({...outer, days}, days, role) : near;
  return isLastDay(parsed, noun) ? lastDayDates(context, sentence, told) : told;
}

/** Last token before another noun of travelling, whose days are its own: "planned the visit after his stay in May". */
function nextTrip({chunks, sentence}: ParsedSentence, noun: Chunk): number {
  const next = chunks.find((c) => c.first > noun.last && c.kind === "noun" && /^(?:visit|trip|stay|tour|attendance|stopover|journey)$/.test(word(sentence.tokens[c.head]))); // prettier-ignore
  return next === undefined ? Infinity : next.first - 1;
}

/** "a visit that began on Tuesday", "a tour which ends today": days that a relative clause tells; null for none. */
function relativeDates(parsed: ParsedSentence, reach: number): TripDates | null {
  const opens = parsed.sentence.tokens.slice(reach, reach + 3).some((t) => /^(?:that|which)$/.test(t.lower));
  const clause = parsed.clauses.find((c) => opens && c.verb.first > reach && c.verb.first <= reach + 7 && (/^(?:begin|start|commence|open|end|finish|conclude)$/.test(c.verb.lemma) || (c.verb.passive && /^(?:schedule|plan|set|slate|fix|expect|intend|foresee)$/.test(c.verb.lemma)))); // prettier-ignore
  if (clause === undefined) return null;
  const dates = findTripDates(parsed, clause.verb.first, clause.last, /^(?:end|finish|conclude)$/.test(clause.verb.lemma) ? "end" : clause.verb.passive ? "whole" : "start", null); // prettier-ignore
  return dates.start === null && dates.end === null ? null : dates;
}

/** Last token of the prepositional phrases that hang on a noun. */
export function endOfPhrase({chunks}: ParsedSentence, noun: Chunk): number {
  let last = noun.last;
  for (let i = chunks.indexOf(noun) + 1; i < chunks.length; i++) {
    const {kind} = chunks[i]!;
    const next = chunks[i + 1]?.kind;
    if (kind === "preposition" && (next === "noun" || next === "date")) last = chunks[++i]!.last;
    else if (kind === "date" || (kind === "other" && chunks[i]!.mentions.some((m) => m.type === "date")))
      last = chunks[i]!.last;
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
