import {eachYear} from "./eachYear.ts";
import {datesOfDestination} from "./datesOfDestination.ts";
import {findTripDates} from "./findTripDates.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {isUnreal} from "../../annotate/modality/modality.ts";
import {datesOfEach} from "./datesOfEach.ts";
import {findDescribedCountry} from "./findDescribedCountry.ts";
import {findPlacesIn} from "./findDestinations.ts";
import {hereOf} from "./hereOf.ts";
import {endsStay, isDatedAlone, lacksPlace, leavesHere, staysUntil} from "./lacksPlace.ts";
import {areOwn, isPosted} from "./isAtDesk.ts";
import {isAtSeat} from "./isOfWorld.ts";
import {mayStartAtHome} from "./mayStartAtHome.ts";
import {isHere} from "./isHere.ts";
import {findHosts} from "./findHosts.ts";
import {findOccasion} from "./findOccasion.ts";
import {findVerbGoal} from "./findVerbGoal.ts";
import {findVerbTravellers} from "./findVerbTravellers.ts";
import {fitsVerb} from "./fitsVerb.ts";
import {ruleModality} from "./ruleModality.ts";
import {namesOfVerb} from "./namesOfVerb.ts";
import type {Actor, Destination, TripFrame, VisitContext} from "./tripFrame.ts";
import {withSpeechDay} from "./withSpeechDay.ts";
import {isRegion} from "./isWide.ts";
import {verbRules} from "./rules/verbRules.ts";
import type {VerbRule} from "./rules/verbRule.ts";

/** Trips that the verbs of a sentence tell, one frame a destination. */
export function readVerbFrames(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  return parsed.clauses.flatMap((clause) => {
    const names = namesOfVerb(parsed, clause);
    const rules = verbRules.filter((rule) => names.some((name) => rule.verbs.includes(name)));
    const frames = rules.map((rule) => readRule(context, parsed, clause, rule, sentence));
    const first = frames.findIndex((list, i) => list.length > 0 && rules[i]!.name !== "visit/return-from");
    const source = rules.findIndex((rule) => rule.name === "visit/return-from");
    // "left Oslo for Rome" ends one stay and opens another.
    const left = rules.findIndex((rule, i) => rule.name === "visit/leave" && i !== first);
    const isOnward = rules[first]?.name === "visit/leave-for";
    return [...(frames[first] ?? []), ...(frames[source] ?? []), ...(isOnward ? placed(clause, frames[left]) : [])];
  });
}

/** Those that name as its object the place that is left. */
function placed({objects}: Clause, frames: readonly TripFrame[] = []): TripFrame[] {
  return frames.filter(({to}) => objects.some((o) => to !== null && o.first <= to.token && to.token <= o.last));
}

function readRule(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  rule: VerbRule,
  sentence: number
): TripFrame[] {
  const modality = ruleModality(parsed, clause, rule);
  if (isUnreal(modality) || isCounted(parsed, clause) || isGoneFromHere(parsed, clause, rule)) return [];
  const travellers = findVerbTravellers(context, parsed, clause, rule);
  if (travellers.length === 0 || mayStartAtHome(context, clause, rule, travellers) || !fitsVerb(parsed, clause, rule))
    return [];
  // "asked the ambassador to return from Lima", "told the ambassador to leave Lima": his post is there.
  if (/^visit\/(?:receive|return-from|leave)$/.test(rule.name) && travellers.every((t) => isPosted(context, t)))
    return [];
  const hosts = findHosts(context, parsed, clause, travellers);
  if (rule.name === "visit/receive" && areOwn(context, travellers, hosts)) return [];
  const named = findVerbGoal(context, parsed, clause, rule, hosts);
  const places = named.length > 0 ? named : describedGoal(context, parsed, clause, rule, travellers);
  if (rule.name === "visit/leave-for" && isLeft(parsed, clause, places)) return [];
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
    ...withSpeechDay(context, parsed, clause, datesOfDestination(parsed, clause, rule.dates, to, others))
  });
  const abroad = placesAbroad(context, clause, rule, travellers, places);
  if (places.length > 0 && abroad.length === 0) return readGoingHome(parsed, clause, rule, frame(null, []));
  const own = datesOfEach(parsed, abroad, rule.dates);
  if (places.length > 0)
    return abroad.flatMap((to, i) => eachYear(parsed, clause, {...frame(to, abroad), ...own?.[i]}));
  return readPlaceless(context, parsed, clause, rule, (to) => frame(to, []));
}

/** Those of the places that are not where all the travellers come from, or go back to work. */
function placesAbroad(
  context: VisitContext,
  {verb, particle}: Clause,
  {name}: VerbRule,
  travellers: readonly Actor[],
  places: readonly Destination[]
): Destination[] {
  const isBack =
    (verb.lemma === "return" && name === "visit/travel-to") || (particle === "back" && name === "visit/be-in");
  return places.filter(
    (to) =>
      travellers.some((t) => t.country !== to.country) && !(isBack && travellers.every((t) => isAtSeat(context, t, to)))
  );
}

/** "left Dili after a visit, his first to East Timor": the country that is left is not where the way leads. */
function isLeft(parsed: ParsedSentence, {objects}: Clause, places: readonly Destination[]): boolean {
  return findPlacesIn(parsed, objects).some(({country}) => places.some((to) => to.country === country));
}

/** "left here after a visit to Oslo", "before he leaves the White House": gone, and bound for nowhere that is told. */
function isGoneFromHere(parsed: ParsedSentence, clause: Clause, {name}: VerbRule): boolean {
  if (name === "visit/leave") return isLeavingOffice(parsed, clause);
  return name === "visit/leave-for" && isHere(parsed, clause) && clause.phrases.every((p) => p.preposition !== "for");
}

/** "before he leaves the White House": when his term ends. */
function isLeavingOffice({sentence: {tokens}}: ParsedSentence, {verb, marker, objects: [house]}: Clause): boolean {
  const isHouse = house !== undefined && /^(?:house|street|kremlin|palace)$/.test(word(tokens[house.head]));
  return isHouse && verb.tense === "present" && /^(?:before|until|once|when)$/.test(marker ?? "");
}

/** "will return to Colombo", "left for Colombo", said of somebody from there: the last day of the trip told before. */
function readGoingHome(parsed: ParsedSentence, clause: Clause, rule: VerbRule, frame: TripFrame): TripFrame[] {
  const isHomeward =
    rule.name === "visit/leave-for" ||
    (rule.name === "visit/be-in" && clause.particle === "back") ||
    (rule.name === "visit/travel-to" && (clause.verb.lemma === "return" || /^(?:back|home)$/.test(clause.particle)));
  const {end, weekday = false} = findTripDates(parsed, clause.first, clause.last, "end", null);
  // "then flew back to Oslo", on a day that is not told: his trip is over.
  const isOver = end === null && frame.modality.status === "held" && rule.name === "visit/travel-to";
  return isHomeward && (isOver || /^\d{4}-\d\d-\d\d$/.test(end ?? ""))
    ? [{...frame, rule: "visit/leave", anaphoric: true, start: null, end, days: null, weekday}]
    : [];
}

/** A month or year that is still to come: too far ahead for the way home. */
function isComingAgain({start, modality}: TripFrame): boolean {
  return modality.status === "planned" && /^\d{4}(?:-\d\d)?$/.test(start ?? "");
}

/** A trip whose clause names no country: "here", to a region, or to where the document is about. */
function readPlaceless(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  rule: VerbRule,
  frame: (to: Destination | null) => TripFrame
): TripFrame[] {
  if (rule.name === "visit/return-from") return [];
  if (isRegion(goalNouns(clause, rule))) return [{...frame(null), wide: true}];
  if (isHere(parsed, clause)) return [{...frame(null), here: true}];
  // "is to return in March": where he was.
  if (clause.verb.lemma === "return" && rule.name === "visit/travel-to" && isComingAgain(frame(null)))
    return [{...frame(null), anaphoric: true}];
  // "is scheduled to return on Thursday": home.
  if (rule.name === "visit/travel-to" && endsStay(parsed, clause))
    return readGoingHome(parsed, clause, rule, frame(null));
  // "will accompany the premier": where he goes.
  if (clause.verb.lemma === "accompany" && rule.name === "visit/lead-to") return [{...frame(null), anaphoric: true}];
  if (rule.name === "visit/be-in" && staysUntil(parsed, clause)) return [{...frame(null), anaphoric: true}];
  if (rule.name === "visit/visit" && isDatedAlone(parsed, clause)) return [{...frame(null), anaphoric: true}];
  if (rule.name === "visit/leave" && endsStay(parsed, clause)) return [{...frame(null), here: true, anaphoric: true}];
  if (rule.name === "visit/leave")
    return leavesHere(parsed, clause) ? hereOf(context, parsed).map((to) => frame(to)) : [];
  return rule.implied === "topic" && lacksPlace(parsed, clause) ? [frame(null)] : [];
}

const REALM = /^(?:kingdom|emirate|sultanate)$/;

/** "visited the country", "arrived in the island nation": nobody tours his own country there. */
function describedGoal(
  context: VisitContext,
  parsed: ParsedSentence,
  clause: Clause,
  rule: VerbRule,
  travellers: readonly Actor[]
): Destination[] {
  const nouns = goalNouns(clause, rule);
  // "was back in the kingdom": one of few.
  const isRealm = nouns.some(({head}) => REALM.test(word(parsed.sentence.tokens[head])));
  const isStay = rule.name === "visit/be-in" && isRealm;
  const leads = clause.verb.lemma !== "tour" && /^visit\/(?:visit|arrive|leave-for|travel-to|receive)$/.test(rule.name);
  return leads || isStay ? findDescribedCountry(context, parsed, nouns, travellers) : [];
}

/** The noun phrases in which a verb's rule looks for the destination. */
function goalNouns({objects, phrases}: Clause, {to}: VerbRule): readonly Chunk[] {
  const behind = phrases.filter((p) => to.includes(p.preposition)).flatMap((p) => p.nouns);
  return to.includes("object") ? [...objects, ...behind] : behind;
}

/** "the seventh time he visits a port": a count of trips is none of them. */
function isCounted({sentence}: ParsedSentence, {subjects}: Clause): boolean {
  return subjects[0] !== undefined && word(sentence.tokens[subjects[0].first - 1]) === "time";
}

/** "last visited Oslo", "was earlier in Oslo", but not "visited Oslo last week". */
function isEarlier({sentence: {tokens, mentions}}: ParsedSentence, {verb}: Clause): boolean {
  const opensDate = (token: number): boolean => mentions.some((m) => m.type === "date" && m.firstToken === token);
  return tokens.some(
    ({lower}, i) =>
      i >= verb.first - 1 && i < verb.last + 2 && /^(?:last|previously|earlier)$/.test(lower) && !opensDate(i)
  );
}
