import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {Sentence} from "../../types.ts";
import {townOf} from "./findDestinations.ts";
import {besideGathering, gatheringCity, isKnownGathering} from "./findGatheringPlace.ts";
import {isHere} from "./isHere.ts";
import {isTown} from "./mentionKinds.ts";
import {isOfOtherNoun} from "./isOfOtherNoun.ts";
import {followedBy, hasHead} from "./verbDemand.ts";
import type {VerbDemand} from "./verbDemand.ts";

/** What begins or ends where somebody is. */
const PROGRAMME = /^(?:day|week|morning|evening|year|month|engagements|programme|program|schedule|itinerary)$/;
const SPEECH = /^(?:speech|talk|lecture|address|interview|keynote|briefing)$/;
/** What is made before others: "made the remarks at a forum in Oslo". */
const MADE = /^(?:remarks?|statement|speech|comments?|announcement|address|pledge|appeal|presentation)$/;
const LAID_BY_GUESTS = /^(?:wreaths?|flowers|stones?|foundations?|roses|garlands?|bricks?|keels?)$/;

/** Whom somebody joins to work or live there. */
const JOINED_FOR_LONG =
  /^(?:business|firm|company|army|navy|forces?|militia|party|movement|staff|club|family|university|school)$/;

const SUMMIT = /^(?:summit|forum|conference|congress)$/;

/** What verbs of doing something somewhere ask of their clause. */
export const stayDemands: readonly VerbDemand[] = [
  // "spent years of his childhood in Peru": he lived there.
  {
    rule: "visit/be-in",
    verbs: /^spend$/,
    isMet: (parsed, clause) =>
      !followedBy(parsed, clause, 8, /^(?:years|decades|childhood|boyhood|girlhood|youth|life|career|exile)$/)
  },
  // "stands out in Peru's parliament"
  {rule: "visit/act-in", verbs: /^stand$/, isMet: (_, {particle}) => particle !== "out"},
  // "talks with X that will be closely watched in Oslo"
  {rule: "visit/act-in", verbs: /^(?:watch|witness)$/, isMet: (_, {verb}) => !verb.passive},
  // "tried to stop the fighting in Peru"
  {rule: "visit/stop-over", verbs: /^stop$/, isMet: (_, {objects}) => objects.every((o) => o.mentions.length > 0)},
  {rule: "visit/act-in", verbs: null, isMet: ({sentence}, clause) => !isFromAfar(sentence, clause)},
  {
    rule: "visit/act-in",
    verbs: /^(?:begin|start|end|finish|close)$/,
    isMet: (parsed, {objects}) => hasHead(parsed, objects.slice(0, 1), PROGRAMME)
  },
  {rule: "visit/act-in", verbs: /^give$/, isMet: (parsed, {objects}) => hasHead(parsed, objects.slice(0, 1), SPEECH)},
  {rule: "visit/act-in", verbs: /^make$/, isMet: (parsed, {objects}) => hasHead(parsed, objects.slice(0, 1), MADE)},
  {
    rule: "visit/act-in",
    verbs: /^hold$/,
    isMet: (parsed, clause) => followedBy(parsed, clause, 4, /^(?:news|press|rally|mass|briefing)$/)
  },
  {
    rule: "visit/act-in",
    verbs: /^(?:say|tell|ask|warn|announce|declare|urge)$/,
    isMet: (parsed, clause) =>
      isAtGathering(parsed, clause) ||
      besideGathering(parsed, clause).length > 0 ||
      (isInCity(parsed, clause) && !isOfWhatIsSaid(clause)) ||
      (isHere(parsed, clause) && isOfState(clause))
  },
  // "spoke of the earthquake in Haiti"
  {
    rule: "visit/act-in",
    verbs: /^speak$/,
    isMet: (parsed, clause) =>
      isInCity(parsed, clause) ||
      besideGathering(parsed, clause).length > 0 ||
      !clause.phrases.some((p) => /^(?:of|about|on|against)$/.test(p.preposition))
  },
  {
    rule: "visit/act-in",
    verbs: /^(?:see|spot)$/,
    isMet: ({sentence}, {verb}) => verb.passive || word(sentence.tokens[verb.head]) === "seen"
  },
  {
    rule: "visit/act-in",
    verbs: /^pay$/,
    isMet: (parsed, {objects}) => hasHead(parsed, objects, /^(?:respects|homage|tribute)$/)
  },
  {rule: "visit/act-in", verbs: /^join$/, isMet: (parsed, {objects}) => !hasHead(parsed, objects, JOINED_FOR_LONG)},
  {rule: "visit/act-in", verbs: /^represent$/, isMet: (_, {verb}) => verb.tense !== "present"},
  {rule: "visit/act-in", verbs: /^lay$/, isMet: (parsed, {objects}) => hasHead(parsed, objects, LAID_BY_GUESTS)},
  {rule: "visit/act-in", verbs: /^take$/, isMet: (_, {particle}) => particle === "part"},
  {rule: "visit/act-in", verbs: /^sit$/, isMet: (_, {particle}) => particle !== "down"}
];

/** Whether somebody of a known country speaks: "the spokesman said here" may be at his desk. */
function isOfState({subjects}: Clause): boolean {
  return subjects.some((s) =>
    s.mentions.some((m) => m.type === "person" && m.form === "name" && m.country !== null && m.role !== null)
  );
}

const FROM_AFAR = /^(?:virtually|remotely|online|telephone|phone|video|videolink|zoom|skype|satellite|hologram)$/;

/** "spoke by telephone with X in Oslo", "addressed the summit in Oslo by video", "sent a video message to those in Oslo". */
function isFromAfar({tokens}: Sentence, {verb, last}: Clause): boolean {
  return (
    tokens.slice(verb.last + 1, last + 1).some(({lower}) => FROM_AFAR.test(lower)) ||
    tokens
      .slice(0, verb.first)
      .some(({lower}, i) => lower === "video" && /^(?:message|address|link|call|conference)$/.test(word(tokens[i + 1])))
  );
}

/** "said the institute in Paris would close": the place of what somebody says something about. */
function isOfWhatIsSaid({verb, objects, phrases}: Clause): boolean {
  const place = phrases.find(({preposition}) => preposition === "in")?.nouns[0];
  const isSpokenTo = /^(?:tell|ask|urge|warn)$/.test(verb.lemma);
  return !isSpokenTo && place !== undefined && objects.some((o) => o.last < place.first);
}

/** "said at the Rome summit", "told the summit": where leaders speak to one another. */
function isAtGathering(parsed: ParsedSentence, {verb, objects, phrases}: Clause): boolean {
  const listeners = verb.lemma === "tell" ? objects.slice(0, 1) : [];
  const [at] = phrases.filter(({preposition}) => preposition === "at");
  return [...listeners, ...(at?.nouns.slice(0, 1) ?? [])].some(
    (noun) =>
      gatheringCity(parsed, noun) !== null ||
      (SUMMIT.test(word(parsed.sentence.tokens[noun.head])) && isKnownGathering(parsed, noun))
  );
}

/** "told reporters in Geneva": the bare name of a city, not "in Egypt's favour". */
function isInCity(parsed: ParsedSentence, clause: Clause): boolean {
  return clause.phrases.some((phrase) => {
    const [first, second] = phrase.nouns;
    // "in the Peruvian capital, Lima"
    const isDescribed = /^(?:capital|city|town|port|resort)$/.test(word(parsed.sentence.tokens[first?.head ?? -1]));
    // "in the Peruvian port of Callao"
    const [named] = first === undefined ? [] : townOf(parsed, first);
    const noun = named ?? (isDescribed && second !== undefined ? second : first);
    const place = noun?.mentions[0];
    const isCity = place !== undefined && isTown(place) && place.firstToken === noun?.first;
    return phrase.preposition === "in" && isCity && !isOfOtherNoun(parsed, clause, phrase);
  });
}
