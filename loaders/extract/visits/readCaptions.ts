import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {NEUTRAL} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention, PlaceMention} from "../../types.ts";
import {actorsOfMention, unique} from "./findActors.ts";
import {findTripDates} from "./findTripDates.ts";
import {meetingFrames} from "./meetingFrames.ts";
import {isLocated, isNamedPerson} from "./mentionKinds.ts";
import {occasionOf} from "./occasionOf.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";
import {tripFrame} from "./tripFrame.ts";

/** What a picture shows two people do. */
const SHOWN = /^(?:meet|greet|shake|receive|welcome|host|walk|pose)$/;
/** Where captions show guests. */
const GATHERING = /^(?:summit|forum|conference|assembly|congress|session|meeting|ceremony|inauguration|funeral)$/;
const SHOWING = /^(?:meeting|greeting|receiving|welcoming|talks)$/;
/** Tokens of the longest caption. */
const LONGEST_CAPTION = 60;
/** More faces are a crowd. */
const MOST_PEOPLE = 3;

/**
 * The meeting that a caption without a verb shows: "Prime Minister Roe with President Lund in Lima on Tuesday",
 * "President Lund, left, greeting Mr Roe in Lima".
 */
export function readCaptions(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const {tokens, mentions} = parsed.sentence;
  const named = mentions.filter((m): m is PersonMention => m.type === "person" && isNamedPerson(m));
  const [first, second] = named;
  if (first !== undefined && second === undefined) return readGuestShown(context, parsed, first, sentence);
  if (second === undefined || tokens.length > LONGEST_CAPTION || !isShown(parsed, first!, second)) return [];
  const people = unique(named.flatMap((m) => actorsOfMention(context, m)));
  if (people.length < 2 || people.length > MOST_PEOPLE || !people.every(({official}) => official)) return [];
  const frames = meetingFrames(
    context,
    parsed,
    {
      people,
      hosts: [],
      modality: {...NEUTRAL, status: "held"},
      first: 0,
      last: tokens.length - 1,
      token: second.lastToken,
      marker: null
    },
    sentence
  );
  return frames.filter(({to}) => to !== null && to.token > second.lastToken);
}

/** "President Roe at the Islands Forum in Apia, Samoa, in 2019": one whom a caption shows at a gathering abroad. */
function readGuestShown(
  context: VisitContext,
  parsed: ParsedSentence,
  shown: PersonMention,
  sentence: number
): TripFrame[] {
  const {chunks, clauses, sentence: {tokens, mentions}} = parsed; // prettier-ignore
  const isHere = /^(?:at|during)$/.test(word(tokens[shown.lastToken + 1]));
  const gathering = chunks.find((c) => c.first > shown.lastToken && GATHERING.test(word(tokens[c.head])));
  if (clauses.length > 0 || !isHere || gathering === undefined || tokens.length > LONGEST_CAPTION) return [];
  const to = mentions.find(
    (m): m is PlaceMention => isLocated(m) && m.firstToken > gathering.last && word(tokens[m.firstToken - 1]) === "in"
  );
  const people = actorsOfMention(context, shown).filter((a) => a.official && a.country !== null);
  if (to === undefined || people.length !== 1 || people[0]!.country === to.country) return [];
  const place = {country: to.country!, place: to.form === "city" ? to.place : null, token: to.firstToken};
  const dates = findTripDates(parsed, gathering.first, tokens.length - 1, "whole", null);
  const modality = {...NEUTRAL, status: "held" as const};
  const occasion = occasionOf(parsed, gathering);
  return [
    tripFrame({
      rule: "visit/sighting",
      people,
      to: place,
      modality,
      occasion,
      sentence,
      token: gathering.head,
      ...dates
    })
  ];
}

/** Whether nothing but "with" or a participle stands between the first two people, and no verb tells more. */
function isShown({sentence: {tokens}, clauses}: ParsedSentence, first: PersonMention, second: PersonMention): boolean {
  const verbs = clauses.filter(({verb}) => verb.first > first.lastToken);
  const between = tokens.slice(first.lastToken + 1, second.firstToken).map(word);
  if (verbs.length === 0) return clauses.length === 0 && between.some((w) => w === "with" || SHOWING.test(w));
  const [only] = verbs;
  const isParticiple = only!.verb.tense === "gerund" && only!.verb.first < second.firstToken;
  return clauses.length === 1 && isParticiple && SHOWN.test(only!.verb.lemma);
}
