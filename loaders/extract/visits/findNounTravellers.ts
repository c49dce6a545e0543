import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention} from "../../types.ts";
import {actorsOfMention, findActors, findOwner, lastNamed} from "./findActors.ts";
import {findTripClause, PLANS_OR_MAKES} from "./findTripClause.ts";
import {clauseAround} from "./clauseAround.ts";
import {findHoldersBy} from "./findHoldersBy.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";
import {findPassengers, isLedBehind} from "./findPassengers.ts";
import {isOnTrip} from "./isOnTrip.ts";
import {isNamedPerson} from "./mentionKinds.ts";
import {unnamedTravellers} from "./unnamedTravellers.ts";

const RECEIVES = wholeWord("welcome|receive|host|greet|invite|expect|honou?r");
const ORDINAL = wholeWord("first|second|third|fourth|fifth|sixth|only|last");

/** Verbs whose subject makes the trip that is their object: "paid a visit", "cancelled his trip". */
const TRAVELS = wholeWord(
  "pay|consider|mull|contemplate|weigh|make|begin|start|conclude|end|finish|wrap|complete|undertake|conduct|plan|cancel|call",
  "postpone|put|delay|shelve|cut|scrap|drop|skip|extend|continue|resume|interrupt|abandon|schedule|have|kick|embark",
  "launch|round|wind|carry|defer|reschedule|take|do|complete|enjoy|set|break|commence|curtail|abort|suspend|prolong|open",
  "close|use|cap|add|include|squeeze"
);

/** Who makes the trip that a noun names: its owner, "by X", or the subject of a verb of travelling. */
export function findNounTravellers(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  clause: Clause | null,
  reach: number
): Actor[] {
  const owner = findOwner(context, parsed, noun);
  if (owner.length > 0) return owner;
  const whose = [
    ...ownerByWhose(context, parsed, noun),
    ...plannerOf(context, parsed, reach),
    ...ownerOfPlan(context, parsed, noun)
  ];
  if (whose.length > 0) return whose;
  if (isOfOthers(parsed, noun)) return [];
  // "called the fleet's presence in Oslo a threat": of whoever is there, and not of whoever speaks of it.
  if (word(parsed.sentence.tokens[noun.head]) === "presence") return phraseActors(context, parsed, noun, reach);
  const holders = findHoldersBy(context, parsed, noun, reach);
  if (holders !== null) return holders;
  const leaders = isLedBehind(parsed, noun) ? findPassengers(context, parsed, noun) : [];
  if (leaders.length > 0) return leaders;
  const by = phraseActors(context, parsed, noun, reach);
  if (by.length > 0) return by;
  const named = headlineTraveller(context, parsed, noun);
  if (clause === null || named.length > 0) return named;
  const outer = clauseAround(parsed, noun, clause);
  if (outer !== null) return isOnTrip(parsed, noun) ? findActors(context, parsed, outer.subjects) : [];
  const agents = agentsOf(context, parsed, clause, noun);
  if (agents.length > 0 || clause.subjects.includes(noun)) return agents;
  const isObject = clause.objects.includes(noun);
  // "concluded a tour, including visits to Oslo and Riga"
  const part = clause.verb.lemma === "include" && clause.verb.tense === "gerund";
  if (isObject && !part && !TRAVELS.test(clause.verb.lemma)) return [];
  if (clause.verb.lemma === "begin" && isObject && clause.verb.passive) return [];
  // "welcomes the king for a state visit": the guest makes it.
  if (!isObject && RECEIVES.test(clause.verb.lemma) && !clause.verb.passive)
    return isOnTrip(parsed, noun) ? findActors(context, parsed, clause.objects) : [];
  const touring = isObject
    ? []
    : [...ownerOfTour(context, parsed, clause), ...ownerOfWords(context, parsed, clause, noun)];
  if (touring.length > 0 || (!isObject && !isOnTrip(parsed, noun))) return touring;
  const acting = findActors(context, parsed, clause.subjects);
  return acting.length > 0 ? acting : unnamedTravellers(context, parsed, clause.subjects);
}

/** Whose trip is that of who leads them. */
const OF_STATE = wholeWord("government|cabinet|delegation|team|side|ministry|party|family|country|nation");

/** "put off the choir's trip", but not "this week's trip": of somebody who is not known. */
function isOfOthers({sentence: {tokens}}: ParsedSentence, noun: Chunk): boolean {
  const mark = tokens.findIndex((t, i) => i > noun.first && i < noun.head && /^['’]s?$/.test(t.text));
  const owner = tokens[mark - 1];
  const isTime = /^(?:day|week|weekend|month|year|decade|today|tomorrow|yesterday|summer|winter|spring|autumn)s?$/;
  const isNamed = noun.mentions.some((m) => m.lastToken === mark - 1);
  const isOwn = OF_STATE.test(owner?.lower ?? "") || /^(?:his|her|their)$/.test(tokens[mark - 2]?.lower ?? "");
  return owner !== undefined && owner.pos === "NOUN" && !isNamed && !isOwn && !isTime.test(owner.lower);
}

/** "X's tour will continue with visits to Oslo and Riga". */
function ownerOfTour(context: VisitContext, parsed: ParsedSentence, {verb, subjects}: Clause): Actor[] {
  if (!TRAVELS.test(verb.lemma)) return [];
  const isTour = ({head}: Chunk) => /^(?:tour|trip|swing|journey)$/.test(word(parsed.sentence.tokens[head]));
  return subjects.filter(isTour).flatMap((subject) => findOwner(context, parsed, subject));
}

const WORDS = wholeWord(
  "comments?|remarks?|statements?|announcement|warning|speech|words|call|appeal|pledge|decision|threat|claim"
);

/** "X's comments came during a visit to Oslo", "The remarks by X came on a trip to Oslo". */
function ownerOfWords(context: VisitContext, parsed: ParsedSentence, {verb, subjects}: Clause, noun: Chunk): Actor[] {
  if (!/^(?:come|follow|make)$/.test(verb.lemma) || !isOnTrip(parsed, noun)) return [];
  return subjects.flatMap((subject) => {
    if (!WORDS.test(word(parsed.sentence.tokens[subject.head]))) return [];
    const owner = findOwner(context, parsed, subject);
    return owner.length > 0 ? owner : phraseActors(context, parsed, subject, verb.first);
  });
}

/** "Assad in first visit to Emirates": a headline that does without a verb. */
function headlineTraveller(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const [first, preposition, trip] = parsed.chunks;
  const isHeadline = trip === noun && /^(?:in|on)$/.test(word(parsed.sentence.tokens[preposition?.first ?? -1]));
  return isHeadline ? findActors(context, parsed, [first!]) : [];
}

/** "Trips to Oslo are planned by X", "was opened by X on a trip to Oslo": who does it in the passive. */
function agentsOf(context: VisitContext, parsed: ParsedSentence, clause: Clause, noun: Chunk): Actor[] {
  const {verb, subjects, phrases} = clause;
  const isPlanned = subjects.includes(noun) && PLANS_OR_MAKES.test(verb.lemma);
  if (!verb.passive || !(isPlanned || (isOnTrip(parsed, noun) && !RECEIVES.test(verb.lemma)))) return [];
  const by = phrases.filter(({preposition}) => preposition === "by").flatMap(({nouns}) => nouns);
  return findActors(context, parsed, by).filter((a) => a.official);
}

/** "X, whose departure for Oslo was put off". */
function ownerByWhose(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const {chunks, sentence} = parsed;
  const at = chunks.indexOf(noun);
  if (word(sentence.tokens[chunks[at - 1]?.first ?? -1]) !== "whose") return [];
  const before = chunks.slice(0, at - 1).findLast((c) => c.kind === "noun");
  return before === undefined ? [] : findActors(context, parsed, [before]);
}

/** "X's plans for a visit to Oslo". */
function ownerOfPlan(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Actor[] {
  const {chunks, sentence} = parsed;
  const at = chunks.indexOf(noun);
  const plan = chunks[at - 2];
  const isOfPlan =
    plan?.kind === "noun" && /^(?:plans?|preparations|programme|hopes)$/.test(word(sentence.tokens[plan.head]));
  return isOfPlan && word(sentence.tokens[chunks[at - 1]!.first]) === "for" ? findOwner(context, parsed, plan) : [];
}

/** "the trip to Yerevan that X had planned". */
function plannerOf(context: VisitContext, parsed: ParsedSentence, reach: number): Actor[] {
  const clause = findTripClause(parsed, reach);
  return clause === undefined ? [] : findActors(context, parsed, clause.subjects);
}

/** "a visit by X", "the visit of X". */
function phraseActors(context: VisitContext, parsed: ParsedSentence, noun: Chunk, reach: number): Actor[] {
  const {chunks, sentence} = parsed;
  for (let i = chunks.indexOf(noun) + 1; i + 1 < chunks.length && chunks[i]!.first <= reach; i++) {
    if (chunks[i]!.kind !== "preposition" || !/^(?:by|of|from)$/.test(word(sentence.tokens[chunks[i]!.first])))
      continue;
    if (!isDirect(chunks[i - 1], noun)) continue;
    const listed = chunks
      .slice(i + 1)
      .filter(
        (c, n, all) =>
          c.kind === "noun" &&
          all.slice(0, n).every((x) => x.kind === "noun" || x.kind === "comma" || x.kind === "conjunction")
      );
    const actors = findActors(context, parsed, listed);
    if (actors.length > 0) return actors;
    const named = namedAfterRole(context, parsed, listed[0]);
    if (named.length > 0) return named;
    const first = isFirst(parsed, noun) ? firstOfOffice(context, parsed, listed[0]) : [];
    if (first.length > 0) return first;
    // "several visits by officials" are of nobody in particular.
    const isOne = !word(sentence.tokens[noun.head]).endsWith("s");
    const unnamed = isOne ? unnamedTravellers(context, parsed, listed.slice(0, 1)) : [];
    if (unnamed.length > 0) return unnamed;
  }
  return [];
}

/** "It was the first visit", "marks the third trip". */
function isFirst({sentence}: ParsedSentence, noun: Chunk): boolean {
  return sentence.tokens.slice(noun.first, noun.head).some((t) => ORDINAL.test(t.lower));
}

/** "This marks the first visit by a Peruvian president": made by the Peruvian of whom the text has just told. */
function firstOfOffice(context: VisitContext, parsed: ParsedSentence, noun: Chunk | undefined): Actor[] {
  const office = noun?.mentions.find((m): m is PersonMention => m.type === "person" && m.form === "role");
  return office === undefined || office.country === null ? [] : lastNamed(context, parsed, office.country);
}

/** "of the Peruvian Minister of Mines, X": the name stands behind a title that is told in full. */
function namedAfterRole(context: VisitContext, {chunks, sentence}: ParsedSentence, role: Chunk | undefined): Actor[] {
  if (role?.mentions.some((m) => m.type === "person" && m.form === "role") !== true) return [];
  const rest = chunks.slice(chunks.indexOf(role) + 1);
  const comma = rest.findIndex((c) => c.kind === "comma");
  if (comma < 0 || comma > 4 || rest.slice(0, comma).some((c) => c.kind !== "preposition" && c.kind !== "noun"))
    return [];
  const name = sentence.mentions.find(
    (m): m is PersonMention => isNamedPerson(m) && m.firstToken === rest[comma]!.last + 1
  );
  const country = role.mentions.find((m): m is PersonMention => m.type === "person")?.country ?? null;
  return name === undefined
    ? []
    : actorsOfMention(context, name).map((a) => ({...a, country: a.country ?? country, official: true}));
}

/** "a visit to Oslo by X", but not "a visit at the invitation of X". */
function isDirect(before: Chunk | undefined, noun: Chunk): boolean {
  return (
    before === noun ||
    before?.kind === "date" ||
    before?.mentions.some((m) => m.type === "place" && m.lastToken === before.last) === true
  );
}
