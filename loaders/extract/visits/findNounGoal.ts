import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";
import {findActors, findOwner} from "./findActors.ts";
import {findDestinations, findPlaceBefore, findPlacesIn, onePerCountry} from "./findDestinations.ts";
import {spokenHere} from "./hereOf.ts";
import {findListedStops} from "./findListedStops.ts";
import {findTripDeed} from "./findTripClause.ts";
import type {NounRule} from "./rules/nounRules.ts";
import type {Destination, VisitContext} from "./tripFrame.ts";
import {isLocated, isPlaceName} from "./mentionKinds.ts";

/** What people take part in, where its place is theirs: "participation in a forum during the summit in Oslo". */
const GATHERING =
  /^(?:summits?|conference|forum|meetings?|assembly|congress|ceremony|celebrations|talks|sidelines|margins)$/;

/** What people do with a tour at its first or last stop. */
const BEGINS_OR_ENDS = /^(?:start|begin|kick|open|launch|commence|end|wrap|conclude|finish|cap|round|close)$/;

/** Tokens behind a tour in which a relative clause tells where it starts. */
const RELATIVE_WITHIN = 7;

/** Where the trip that a noun names goes; empty where its phrases do not tell. */
export function findNounGoal(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  rule: NounRule,
  reach: number
): Destination[] {
  const {sentence} = parsed;
  const goals = findGoalNouns(parsed, noun, rule, reach);
  const places = findPlacesIn(parsed, goals);
  if (places.length > 0) return places;
  const stops = findListedStops(parsed, goals.at(-1) ?? noun);
  if (stops.length > 0) return stops;
  const inside = noun.mentions.filter(
    (m): m is PlaceMention =>
      isLocated(m) &&
      m.lastToken < noun.head &&
      word(sentence.tokens[m.lastToken + 1]) !== "'s" &&
      // "the first joint Peru-Chile visit": of those who go.
      ![m.firstToken - 1, m.lastToken + 1].some((at) => /^[-–]$/.test(sentence.tokens[at]?.text ?? ""))
  );
  if (inside.length > 0) return onePerCountry([...placesJoinedTo(parsed, noun), ...inside]);
  if (sentence.tokens.slice(noun.last + 1, noun.last + 3).some((t) => t.lower === "here")) return spokenHere(context);
  if (word(sentence.tokens[noun.last + 1]) === "there") {
    const place = findPlaceBefore(parsed, noun.first);
    if (place !== null) return [place];
  }
  const made = findTripDeed(parsed, reach);
  const told = made === undefined ? [] : findDestinations(context, parsed, made, rule.to);
  return (
    [
      told,
      goalOfBeing(parsed, noun),
      goalBehindComma(parsed, noun),
      firstOrLastStop(parsed, noun),
      hostCountry(context, parsed, noun, reach),
      countryByAdjective(context, parsed, noun)
    ].find((p) => p.length > 0) ?? []
  );
}

/** "his Cuban visit", "President X's first Korean trip": of somebody who is not from there. */
function countryByAdjective(context: VisitContext, parsed: ParsedSentence, noun: Chunk): Destination[] {
  const [owner, ...others] = findOwner(context, parsed, noun);
  const adjective = noun.mentions.find((m): m is PlaceMention => m.type === "place" && m.lastToken === noun.head - 1);
  if (owner === undefined || others.length > 0 || adjective?.form !== "demonym" || adjective.country === null)
    return [];
  const isAbroad = owner.country !== null && owner.country !== adjective.country;
  return isAbroad ? [{country: adjective.country, place: null, token: adjective.firstToken}] : [];
}

/** "will start his tour with Brunei", "ended the trip in Lima". */
function firstOrLastStop(parsed: ParsedSentence, noun: Chunk): Destination[] {
  const clause = parsed.clauses.find(
    (c) => BEGINS_OR_ENDS.test(c.verb.lemma) && (c.objects.includes(noun) || isRelative(c, noun))
  );
  const stops = clause?.phrases.filter(({preposition}) => /^(?:with|in|at)$/.test(preposition)) ?? [];
  return findPlacesIn(
    parsed,
    stops.slice(0, 1).flatMap(({nouns}) => nouns)
  );
}

/** "a tour of oil producers that starts in Riyadh". */
function isRelative({marker, verb}: Clause, {last}: Chunk): boolean {
  return /^(?:that|which)$/.test(marker ?? "") && verb.first > last && verb.first <= last + RELATIVE_WITHIN;
}

/** "His last trip this year will be to Lima", but no "his visit is no answer to US policy". */
function goalOfBeing(parsed: ParsedSentence, noun: Chunk): Destination[] {
  const clause = parsed.clauses.find(
    (c) => c.verb.lemma === "be" && c.objects.length === 0 && c.subjects.includes(noun)
  );
  const [first] = clause?.phrases.filter((p) => p.preposition === "to") ?? [];
  return first === undefined ? [] : findPlacesIn(parsed, first.nouns);
}

/** "his first Pacific trip as minister, to Fiji", "another journey, this time to Peru": the goal as an afterthought. */
function goalBehindComma(parsed: ParsedSentence, noun: Chunk): Destination[] {
  const {chunks, sentence} = parsed;
  const from = chunks.indexOf(noun) + 1;
  const comma = chunks.findIndex((c, i) => i >= from && c.kind === "comma");
  const near = comma >= 0 && comma - from < 4 && chunks.slice(from, comma).every((c) => c.kind !== "verb");
  const to = comma + (/^(?:this|first|most)$/.test(word(sentence.tokens[chunks[comma + 1]?.first ?? -1])) ? 2 : 1);
  if (!near || word(sentence.tokens[chunks[to]?.first ?? -1]) !== "to" || chunks[to + 1]?.kind !== "noun") return [];
  return findPlacesIn(parsed, coordinatedAfter(chunks, to + 1));
}

/** A noun phrase with those that commas and "and" join to it, rightwards. */
function coordinatedAfter(chunks: readonly Chunk[], at: number): Chunk[] {
  const end = chunks.findIndex((c, i) => i > at && !/^(?:noun|comma|conjunction)$/.test(c.kind));
  return chunks.slice(at, end < 0 ? chunks.length : end).filter((c) => c.kind === "noun");
}

/** The noun phrases that the prepositions of its rule bring behind a trip's noun, up to a token. */
export function findGoalNouns({chunks, sentence}: ParsedSentence, noun: Chunk, rule: NounRule, reach: number): Chunk[] {
  const nouns: Chunk[] = [];
  let taking = false;
  // "her travel after the earthquake in Haiti": what comes behind another noun belongs to that one, but for "to".
  let apart = false;
  for (let i = chunks.indexOf(noun) + 1; i < chunks.length && chunks[i]!.first <= reach; i++) {
    const {kind, first, head, mentions} = chunks[i]!;
    const preposition = kind === "preposition" ? word(sentence.tokens[first]) : null;
    if (preposition !== null)
      taking = rule.to.includes(preposition) && (!apart || preposition === "to") && !isOfCause(sentence, first);
    else if (kind === "noun" && taking) nouns.push(chunks[i]!);
    else if (kind === "noun" && !GATHERING.test(word(sentence.tokens[head])))
      apart ||= mentions.every((m) => m.lastToken < head || m.type === "organisation");
  }
  return nouns;
}

/** "put off the trip due to Russia's blockade", "prior to Poland's vote": a reason, and no goal. */
function isOfCause({tokens}: ParsedSentence["sentence"], to: number): boolean {
  return word(tokens[to]) === "to" && /^(?:due|owing|thanks|prior|according|contrary)$/.test(word(tokens[to - 1]));
}

/** "the visit of A to President B": where B is at home. */
function hostCountry(context: VisitContext, parsed: ParsedSentence, noun: Chunk, reach: number): Destination[] {
  const {chunks, sentence} = parsed;
  const at = chunks.findIndex(
    (c) =>
      c.first > noun.last &&
      c.first <= reach &&
      c.kind === "preposition" &&
      word(sentence.tokens[c.first]) === "to" &&
      !isOfCause(sentence, c.first)
  );
  const host = chunks[at + 1];
  if (at < 0 || host?.kind !== "noun") return [];
  const [actor] = findActors(context, parsed, [host]);
  return actor === undefined || actor.country === null || !actor.official
    ? []
    : [{country: actor.country, place: null, token: -1}];
}

/** "the Malaysia and Philippines legs": the first place stands in a phrase of its own. */
function placesJoinedTo({chunks}: ParsedSentence, noun: Chunk): PlaceMention[] {
  const at = chunks.indexOf(noun);
  const before = chunks[at - 2];
  if (chunks[at - 1]?.kind !== "conjunction" || before?.kind !== "noun") return [];
  return before.mentions.filter((m): m is PlaceMention => isPlaceName(m) && m.lastToken === before.last);
}
