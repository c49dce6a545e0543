import {findVerbModality} from "../../annotate/modality/modality.ts";
import type {Modality} from "../../annotate/modality/modality.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clauses.ts";
import {word} from "../../annotate/modality/verbGroups.ts";
import {findActors} from "./findActors.ts";
import {findDestinations, findPlaceBefore, findPlacesIn, hereOf, isHere} from "./findDestinations.ts";
import {findHosts} from "./findHosts.ts";
import {findOccasion} from "./findOccasion.ts";
import {datesOfDestination} from "./findTripDates.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {verbRules} from "./verbRules.ts";
import type {VerbRule} from "./verbRules.ts";

/** Trips that the verbs of a sentence tell, one frame a destination. */
export function readVerbFrames(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    const rules = verbRules.filter((rule) => namesOf(clause).some((name) => rule.verbs.includes(name)));
    const frames = rules.map((rule) => readRule(context, parsed, clause, rule, sentence));
    const first = frames.findIndex((list, i) => list.length > 0 && rules[i]!.name !== "visit/return-from");
    const source = rules.findIndex((rule) => rule.name === "visit/return-from");
    return [...(frames[first] ?? []), ...(frames[source] ?? [])];
  });
}

/** The verb alone and with its particle: "touch-down", "touch". */
function namesOf({verb, particle}: Clause): readonly string[] {
  return /^(?:down|in|off|over|out|on|back|ahead)$/.test(particle)
    ? [`${verb.lemma}-${particle}`, verb.lemma]
    : [verb.lemma];
}

function readRule(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  rule: VerbRule,
  sentence: number
): TripFrame[] {
  const modality = ruleModality(parsed, clause, rule);
  if (modality.status === "denied" || modality.status === "hypothetical") return [];
  const travellers = findTravellers(context, parsed, clause, rule);
  if (travellers.length === 0 || !fits(parsed, clause, rule)) return [];
  const hosts = findHosts(context, parsed, clause, travellers);
  const places = destinationsOf(context, parsed, clause, rule, hosts);
  const frame = (to: Destination | null, others: readonly Destination[]): TripFrame => ({
    rule: rule.name,
    kind: "visit",
    people: travellers,
    to,
    with: hosts,
    modality,
    occasion: findOccasion(parsed, clause.verb.last + 1, clause.last),
    earlier: isEarlier(parsed, clause),
    anaphoric: false,
    sentence,
    token: clause.verb.head,
    ...datesOfDestination(parsed, clause, rule.dates, to, others)
  });
  if (places.length > 0) return places.map((to) => frame(to, places));
  if (isHere(parsed, clause)) return [frame(null, [])];
  if (rule.name === "visit/leave") return leavesHere(parsed, clause) ? hereOf(context).map((to) => frame(to, [])) : [];
  return rule.implied === "topic" && lacksPlace(parsed, clause) ? [frame(null, [])] : [];
}

function ruleModality(parsed: ParsedSentence, clause: Clause, rule: VerbRule): Modality {
  const own = findVerbModality(parsed, clause);
  const expected = clause.verb.lemma === "expect" && clause.verb.passive;
  if (expected && own.status !== "denied") return {...own, status: "planned", explicit: true, present: false};
  if (rule.status !== null && own.status !== "denied" && own.status !== "hypothetical") return {...own, status: rule.status, explicit: true}; // prettier-ignore
  if (clause.verb.lemma === "be" && /^(?:due|expected|scheduled|set)$/.test(adjectiveAfter(parsed, clause))) return {...own, status: "planned", explicit: true, present: false}; // prettier-ignore
  if (own.status === null && own.present && /^(?:visit|tour|host)$/.test(clause.verb.lemma))
    return {...own, status: "under way"};
  return own;
}

function findTravellers(context: VisitContext, parsed: ParsedSentence, clause: Clause, rule: VerbRule): Actor[] {
  const nouns = rule.traveller === "object" && !clause.verb.passive ? clause.objects.slice(0, 1) : clause.subjects;
  const wide = rule.traveller === "object" && !clause.verb.passive ? listFrom(parsed, clause, nouns[0]) : nouns;
  const actors = findActors(context, parsed, wide).filter((a) => a.official || a.country !== null);
  return nouns === clause.subjects ? actors : notOneself(context, parsed, clause, actors);
}

/** "Biden hosted him": an object pronoun is never the subject, so it means whoever the clause or sentence before is about. */
function notOneself(context: VisitContext, parsed: ParsedSentence, clause: Clause, actors: readonly Actor[]): Actor[] {
  const subjects = findActors(context, parsed, clause.subjects);
  if (actors.length === 0 || !actors.every((a) => subjects.some((s) => s.name === a.name))) return [...actors];
  const at = context.parsed.indexOf(parsed);
  const before = parsed.clauses
    .slice(0, parsed.clauses.indexOf(clause))
    .reverse()
    .map((c) => [parsed, c] as const);
  const previous = context.parsed.slice(Math.max(0, at - 2), at).reverse().flatMap((p) => p.clauses.map((c) => [p, c] as const)); // prettier-ignore
  for (const [p, c] of [...before, ...previous]) {
    const others = findActors(context, p, c.subjects).filter((a) => subjects.every((s) => s.name !== a.name));
    if (others.length === 1) return others;
  }
  return [];
}

/** The object with those coordinated with it: "received Orban and Babis in Jerusalem". */
function listFrom({chunks, sentence}: ParsedSentence, clause: Clause, first: Chunk | undefined): readonly Chunk[] {
  if (first === undefined) return [];
  const rest = clause.objects.filter((o) => o !== first && chunks.slice(chunks.indexOf(first), chunks.indexOf(o)).some((c) => c.kind === "conjunction" && /^(?:and|&)$/.test(word(sentence.tokens[c.first])))); // prettier-ignore
  return [first, ...rest];
}

/** What single verbs ask of their clause before they count as travel. */
function fits(parsed: ParsedSentence, clause: Clause, rule: VerbRule): boolean {
  const {lemma} = clause.verb;
  if (rule.name === "visit/be-in") return isBeingThere(parsed, clause);
  if (lemma === "give" || lemma === "honour" || lemma === "honor") return parsed.sentence.tokens.slice(clause.verb.last + 1, clause.verb.last + 9).some((t) => /^(?:dinner|lunch|banquet|welcome|reception|tour|breakfast|treatment|honours)$/.test(t.lower)); // prettier-ignore
  if (lemma === "take" || lemma === "bring") return rule.name !== "visit/took-to" || clause.subjects.some((s) => /^(?:tour|trip|journey|visit|travels?|itinerary|flight|voyage|leg)$/.test(word(parsed.sentence.tokens[s.head]))); // prettier-ignore
  if (lemma === "see" || lemma === "spot")
    return clause.verb.passive || word(parsed.sentence.tokens[clause.verb.head]) === "seen";
  if (lemma === "bring" && rule.name === "visit/return-from") return parsed.sentence.tokens.slice(clause.verb.last, clause.last).some((t) => t.lower === "home" || t.lower === "back"); // prettier-ignore
  if (rule.name === "visit/be-off") return isBound(parsed, clause);
  if (rule.name === "visit/travel-to" && clause.particle === "home") return false;
  if (/^(?:say|tell|ask|warn|announce|declare|urge)$/.test(lemma)) return clause.phrases.some((p) => p.preposition === "in" && p.nouns[0]?.mentions[0]?.type === "place" && p.nouns[0].mentions[0].form === "city" && p.nouns[0].mentions[0].firstToken === p.nouns[0].first); // prettier-ignore
  if (lemma === "pay")
    return clause.objects.some((o) => /^(?:respects|homage|tribute)$/.test(word(parsed.sentence.tokens[o.head])));
  if (rule.name === "visit/have-in") return !clause.subjects.some((s) => s.mentions.some((m) => m.type === "person"));
  if (lemma === "expect") return clause.phrases.some((p) => p.preposition === "in");
  return true;
}

/** "is off to", "is on his way to", "is bound for". */
function isBound({sentence}: ParsedSentence, {verb}: Clause): boolean {
  const after = sentence.tokens
    .slice(verb.last + 1, verb.last + 6)
    .map(word)
    .join(" ");
  if (verb.lemma === "bind") return verb.passive;
  return /^(?:(?:now|already|still) )?(?:off to|on (?:his|her|their) way to|en route to|bound for|headed (?:to|for))\b/.test(
    after
  );
}

/** "was last in Beijing", "is due in Cairo": the place comes first, with nothing but an adverb or a date before it. */
function isBeingThere({chunks, sentence}: ParsedSentence, clause: Clause): boolean {
  for (let i = clause.at + 1; i < chunks.length; i++) {
    const {kind, first} = chunks[i]!;
    const lower = word(sentence.tokens[first]);
    if (kind === "preposition" && (lower === "in" || lower === "at")) return clause.verb.lemma !== "be" || chunks[i + 1]?.mentions.some((m) => m.type === "place") === true; // prettier-ignore
    if (lower === "there") return true;
    if (kind === "date" || (kind === "noun" && clause.verb.lemma === "spend")) continue;
    if (kind === "other" || /^(?:due|expected|scheduled|last|first|back|already|still|only|now|both|alone|here|set|foot|once)$/.test(lower)) continue; // prettier-ignore
    return false;
  }
  return false;
}

function destinationsOf(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  rule: VerbRule,
  hosts: readonly Actor[]
): Destination[] {
  const places = findDestinations(context, parsed, clause, rule.to);
  if (places.length > 0) return places;
  const event = rule.name === "visit/act-in" ? participlePhrases(parsed, clause) : [];
  if (event.length > 0) return event;
  if (clause.marker === "where" || isAtWhich(parsed, clause)) {
    const place = findPlaceBefore(parsed, clause.first);
    if (place !== null) return [place];
  }
  if (rule.to.includes("to") || rule.to.includes("for") || rule.to.includes("over")) {
    const site = findDestinations(context, parsed, clause, ["in", "at"]);
    if (site.length > 0 && clause.verb.lemma !== "return" && clause.phrases.some((p) => /^(?:to|for)$/.test(p.preposition) && findPlacesIn(parsed, p.nouns).length === 0)) return site; // prettier-ignore
  }
  if (rule.implied !== "host") return [];
  const host = hosts.find((h) => h.country !== null);
  if (host === undefined) return hostPlace(context, parsed, clause);
  const here = hereOf(context).find((h) => h.country === host.country);
  return [here ?? {country: host.country!, place: null, token: -1}];
}

/** "the summit in Brussels at which he was to sign". */
function isAtWhich({sentence, clauses}: ParsedSentence, clause: Clause): boolean {
  const finite = clause.governor === null ? clause : clauses[clause.governor]!;
  return finite.marker === "which" && /^(?:at|in|to|during|for)$/.test(word(sentence.tokens[finite.first - 1]));
}

/** "attend a summit planned for May in Islamabad": the place stands in a participle of the object. */
function participlePhrases(parsed: ParsedSentence, clause: Clause): Destination[] {
  const at = parsed.clauses.indexOf(clause);
  const rest = parsed.clauses.slice(at + 1);
  const next = rest.findIndex((c) => c.governor === null || c.verb.tense === "infinitive");
  const own = rest.slice(0, next < 0 ? rest.length : next);
  return findPlacesIn(parsed, own.flatMap((c) => c.phrases.filter((p) => p.preposition === "in" || p.preposition === "at").flatMap((p) => p.nouns))); // prettier-ignore
}

/** "Moscow hosted Assad": a country or its capital is the host. */
function hostPlace(context: VisitContext, parsed: ParsedSentence, clause: Clause): Destination[] {
  if (clause.verb.passive) return hereOf(context);
  return findPlacesIn(parsed, clause.subjects).map((place) => ({...place, token: -1}));
}

/** "took off from Noi Bai Airport", "flew out again": gone from where the story is told. */
function leavesHere({sentence}: ParsedSentence, {phrases, particle}: Clause): boolean {
  const airport = phrases.some((p) => p.preposition === "from" && p.nouns.some((n) => /^(?:airport|airfield|airbase|base|tarmac)$/.test(word(sentence.tokens[n.head])))); // prettier-ignore
  return airport || particle === "out";
}

/** "arrived on Wednesday" leaves its place to be found elsewhere; "arrived at a decision" does not. */
function lacksPlace({sentence}: ParsedSentence, {phrases, objects}: Clause): boolean {
  const vehicle = objects.every((o) =>
    /^(?:plane|aircraft|jet|helicopter|train|ship|airliner)$/.test(word(sentence.tokens[o.head]))
  );
  return vehicle && phrases.every((p) => /^(?:on|for|with|by|from|after|ahead|as|aboard|before|during|amid)$/.test(p.preposition)); // prettier-ignore
}

function isEarlier({sentence}: ParsedSentence, {verb}: Clause): boolean {
  return sentence.tokens.slice(verb.first, verb.last + 2).some((t) => /^(?:last|previously|earlier)$/.test(t.lower));
}

function adjectiveAfter({sentence}: ParsedSentence, {verb}: Clause): string {
  return sentence.tokens.slice(verb.last + 1, verb.last + 4).map(word).find((w) => /^(?:due|expected|scheduled|set)$/.test(w)) ?? ""; // prettier-ignore
}
