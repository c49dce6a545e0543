import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PlaceMention} from "../../types.ts";
import {findActors} from "./findActors.ts";
import {findDestinations, findPlaceBefore, findPlacesIn, onePerCountry} from "./findDestinations.ts";
import {hereOf} from "./hereOf.ts";
import {findGatheringPlace, placeWhereHeld} from "./findGatheringPlace.ts";
import {findHouse} from "./findHouse.ts";
import {findListedStops} from "./findListedStops.ts";
import {frontedPlaces} from "./frontedPlaces.ts";
import {endsWithPlace, isLocated} from "./mentionKinds.ts";
import type {Actor, Destination, VisitContext} from "./tripFrame.ts";
import type {VerbRule} from "./rules/verbRule.ts";

/** Those who are led to talks, and what they are led to. */
const PARTY = /^(?:delegation|team|side)$/;
const TALKS = /^(?:talks|meetings?|negotiations|conference|summit|forum|session|round|consultations)$/;

/** Where a verb's traveller goes, by its rule; empty where the clause does not tell. */
export function findVerbGoal(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  rule: VerbRule,
  hosts: readonly Actor[]
): Destination[] {
  const places = findDestinations(context, parsed, clause, rule.to);
  if (places.length > 0) return places;
  // "where he arrived on Sunday" is no place from which he came.
  if (rule.name === "visit/return-from")
    return [placesOfEvent(parsed, clause), cleftPlaces(parsed, clause, rule.to)].find((p) => p.length > 0) ?? [];
  const held = rule.name === "visit/act-in" ? placeWhereHeld(parsed, clause.objects) : null;
  if (held !== null) return [held];
  const told = findPlacesAround(parsed, clause, rule);
  if (told.length > 0) return told;
  if (rule.name === "visit/be-off") return [];
  const gathering = findGatheringPlace(context, parsed, clause) ?? findHouse(parsed, clause);
  if (gathering !== null) return [gathering];
  const site =
    isBoundForOther(parsed, clause, rule) || leadsParty(parsed, clause, rule)
      ? findDestinations(context, parsed, clause, ["in", "at"])
      : [];
  if (site.length > 0) return site;
  return rule.implied === "host" ? placeOfHost(context, parsed, clause, hosts) : inviterPlace(context, parsed, clause);
}

/** "returned from a diplomatic blitz in Canada", "is back from the climate talks in Lima": where that was. */
function placesOfEvent(parsed: ParsedSentence, {phrases}: Clause): Destination[] {
  const from = phrases.findIndex(({preposition}) => preposition === "from");
  const [event, next] = phrases.slice(from, from + 2);
  const isBeside = /^(?:in|at|to)$/.test(next?.preposition ?? "");
  const isNameless = event?.nouns.every(({mentions}) => mentions.every(({type}) => type !== "person")) === true;
  return from >= 0 && isBeside && isNameless ? findPlacesIn(parsed, next!.nouns) : [];
}

/** Where words around the verb's own phrases put what was done: the first way of telling it that finds a place. */
function findPlacesAround(parsed: ParsedSentence, clause: Clause, rule: VerbRule): Destination[] {
  const acts = rule.name === "visit/act-in";
  const ways = [
    () => findStops(parsed, clause, rule),
    () => (acts ? participlePhrases(parsed, clause) : []),
    () => (acts ? frontedPlaces(parsed, clause) : []),
    () => (clause.verb.lemma === "accompany" ? placesOfTrip(parsed, clause) : []),
    () => relativePlaces(parsed, clause),
    () => cleftPlaces(parsed, clause, rule.to)
  ];
  for (const find of ways) {
    const places = find();
    if (places.length > 0) return places;
  }
  return [];
}

/** "accompanied the President on a visit to Peru", "during her visit to Lima": where the trip leads that both make. */
function placesOfTrip({sentence: {tokens, mentions}}: ParsedSentence, {verb, last}: Clause): Destination[] {
  const places = mentions.filter(
    (m): m is PlaceMention =>
      isLocated(m) &&
      m.firstToken > verb.last &&
      m.firstToken <= last &&
      word(tokens[m.firstToken - 1]) === "to" &&
      /^(?:visit|trip|tour|mission)$/.test(word(tokens[m.firstToken - 2]))
  );
  return onePerCountry(places.slice(0, 1));
}

/** "Lima, where he arrived": the place in front of the clause that tells of it. */
function relativePlaces(parsed: ParsedSentence, clause: Clause): Destination[] {
  if (clause.marker !== "where" && !isAtWhich(parsed, clause)) return [];
  const {first} = finiteClause(parsed, clause);
  const place = findPlaceBefore(parsed, first);
  return place === null || isOwner(parsed, place, first) ? [] : [place];
}

/** "agents hired by Peru's police watched a house where he stayed": whose the police is, and not where. */
function isOwner(parsed: ParsedSentence, {token}: Destination, where: number): boolean {
  const {chunks, sentence: {mentions}} = parsed; // prettier-ignore
  const at = chunks.findLastIndex(({first}) => first <= token);
  const isNearest = chunks.slice(at + 1).every(({kind, first}) => first >= where || kind !== "noun");
  return !isNearest && mentions.some((m) => isLocated(m) && m.firstToken === token && !endsWithPlace(parsed, m));
}

/** "heads the Norwegian delegation at the talks in Lima". */
function leadsParty({sentence: {tokens}}: ParsedSentence, {objects, phrases}: Clause, {name}: VerbRule): boolean {
  if (name !== "visit/lead-to" || !objects.some(({head}) => PARTY.test(word(tokens[head])))) return false;
  return phrases.some(
    ({preposition, nouns: [noun]}) => preposition === "at" && TALKS.test(word(tokens[noun?.head ?? -1]))
  );
}

/** "travelled in Peru for talks": what the verb's phrases lead to is no place. */
function isBoundForOther(parsed: ParsedSentence, {verb, phrases}: Clause, {to}: VerbRule): boolean {
  if (verb.lemma === "return" || !["to", "for", "over"].some((preposition) => to.includes(preposition))) return false;
  return phrases.some((p) => /^(?:to|for)$/.test(p.preposition) && findPlacesIn(parsed, p.nouns).length === 0);
}

function placeOfHost(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  hosts: readonly Actor[]
): Destination[] {
  const host = hosts.find((h) => h.country !== null);
  if (host === undefined) return hostPlace(context, parsed, clause);
  // In Brussels those receive as well who are at home elsewhere.
  const here = hereOf(context, parsed).find((h) => h.country === host.country || h.place === "Brussels");
  return [here ?? {country: host.country!, place: null, token: -1}];
}

/** "will visit three countries: Kenya, Ghana and Togo". */
function findStops(parsed: ParsedSentence, {objects, phrases}: Clause, {to}: VerbRule): Destination[] {
  const goals = phrases.filter((p) => to.includes(p.preposition)).flatMap((p) => p.nouns);
  const [counted] = [...(to.includes("object") ? objects : []), ...goals];
  return counted === undefined ? [] : findListedStops(parsed, counted);
}

/** "invited X to visit", "was invited by X to come": the country of whoever invites. */
function inviterPlace(context: VisitContext, parsed: ParsedSentence, {verb, governor}: Clause): Destination[] {
  const invitation = governor === null ? undefined : parsed.clauses[governor];
  if (!/^(?:visit|come|travel)$/.test(verb.lemma) || !/^(?:invite|welcome)$/.test(invitation?.verb.lemma ?? ""))
    return [];
  const {subjects, phrases} = invitation!;
  const inviters = invitation!.verb.passive
    ? phrases.filter((p) => p.preposition === "by").flatMap((p) => p.nouns)
    : subjects;
  const [named] = findPlacesIn(parsed, inviters);
  const country = named?.country ?? findActors(context, parsed, inviters)[0]?.country ?? null;
  return country === null ? [] : [{country, place: null, token: -1}];
}

/** "It was in Kigali that he spoke", "it was from India that he arrived". */
function cleftPlaces(parsed: ParsedSentence, clause: Clause, slots: readonly string[]): Destination[] {
  const before = parsed.clauses[parsed.clauses.indexOf(clause) - 1];
  if (
    clause.marker !== "that" ||
    before?.verb.lemma !== "be" ||
    !before.subjects.some((s) => word(parsed.sentence.tokens[s.head]) === "it")
  )
    return [];
  return findPlacesIn(
    parsed,
    before.phrases.filter((p) => slots.includes(p.preposition)).flatMap((p) => p.nouns)
  );
}

/** The clause with a tense of its own on which an infinitive or participle hangs: itself, where it has one. */
function finiteClause({clauses}: Pick<ParsedSentence, "clauses">, clause: Clause): Clause {
  return clause.governor === null ? clause : finiteClause({clauses}, clauses[clause.governor]!);
}

/** "the summit in Brussels at which he was to sign". */
function isAtWhich({sentence, clauses}: ParsedSentence, clause: Clause): boolean {
  const finite = finiteClause({clauses}, clause);
  return finite.marker === "which" && /^(?:at|in|to|during|for)$/.test(word(sentence.tokens[finite.first - 1]));
}

/** "spoke regarding developments in Mali", "attended by troops serving in Mali": no place of what is told. */
const NAMES_TOPIC = /^(?:regard|concern|follow|include|involve|serve|work|live|fight)$/;

/** "attend a summit planned for May in Islamabad": the place stands in a participle of the object. */
function participlePhrases(parsed: ParsedSentence, clause: Clause): Destination[] {
  const at = parsed.clauses.indexOf(clause);
  const rest = parsed.clauses.slice(at + 1);
  const next = rest.findIndex((c) => c.governor === null || c.verb.tense === "infinitive");
  const own = rest.slice(0, next < 0 ? rest.length : next);
  return findPlacesIn(
    parsed,
    own
      .filter(({verb}) => !NAMES_TOPIC.test(verb.lemma))
      .flatMap((c) => c.phrases.filter((p) => p.preposition === "in" || p.preposition === "at").flatMap((p) => p.nouns))
  );
}

/** "Moscow hosted Assad": a country or its capital is the host. */
function hostPlace(context: VisitContext, parsed: ParsedSentence, clause: Clause): Destination[] {
  if (clause.verb.passive || clause.subjects.some((s) => word(parsed.sentence.tokens[s.head]) === "we"))
    return hereOf(context, parsed);
  const named = findPlacesIn(parsed, clause.subjects).map((place) => ({...place, token: -1}));
  // "PODGORICA - Prime Minister Roe received …": whoever's country is not told receives at home.
  const isOfficial = findActors(context, parsed, clause.subjects).some(({official}) => official);
  return named.length === 0 && isOfficial && isAtHome(context) ? hereOf(context) : named;
}

/** Where a text is written from its own country's capital, an official without a country is at home. */
function isAtHome({annotated: {here, home}}: VisitContext): boolean {
  return here !== null && here.country === home;
}
