import {anyOf} from "../../anyOf.ts";
import {NEUTRAL} from "../../annotate/modality/modality.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention, PlaceMention} from "../../types.ts";
import {actorsOfMention, unique} from "./findActors.ts";
import {findDestinations, onePerCountry} from "./findDestinations.ts";
import {findTripDates} from "./findTripDates.ts";
import {isHere} from "./isHere.ts";
import {isLocated, isTown} from "./mentionKinds.ts";
import {speechDay} from "./withSpeechDay.ts";
import {tripFrame, type Actor, type Destination, type TripFrame, type VisitContext} from "./tripFrame.ts";

/** Sentences around one in which whoever speaks says "I". */
const REACH = 6;
/** What guests are thanked for. */
const COMES = /^(?:come|visit|travel|join|be)$/;

/** Trips of which a speech tells by whom it addresses or by where its speaker stands. */
export function readAddresses(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const guests = parsed.sentence.mentions.filter(
    (m): m is PersonMention => m.type === "person" && m.form !== "pronoun" && !m.plural
  );
  const people = unique(guests.flatMap((m) => actorsOfMention(context, m))).filter((a) => a.official);
  const frame = (rule: string, travellers: readonly Actor[], to: Destination | null, token: number): TripFrame =>
    tripFrame({
      rule,
      people: travellers,
      to,
      here: to === null,
      modality: {...NEUTRAL, status: "held"},
      start: speechDay(context),
      sentence,
      token
    });
  const welcome = welcomedTo(parsed);
  if (welcome !== null) {
    const strangers = people.filter(({country}) => country !== welcome.country);
    const welcomed = strangers.length > 0 ? strangers : guestInTitle(context, welcome);
    if (welcomed.length > 0) return [frame("visit/welcome-to", welcomed, welcome, welcome.token)];
  }
  const thanked =
    people.length === 0
      ? []
      : thankedFor(parsed).flatMap((clause) => {
          const [to] = findDestinations(context, parsed, clause, ["to", "in", "object"]);
          if (to === undefined && !isHere(parsed, clause)) return [];
          // "thanked her for coming in May"
          const told = findTripDates(parsed, clause.first, clause.last, "whole", null);
          const days = told.start === null ? {} : told;
          return [{...frame("visit/thanked-for-coming", people, to ?? null, clause.verb.head), ...days}];
        });
  if (thanked.length > 0) return thanked;
  const stands = standsIn(parsed);
  const speaker = stands === null ? null : speakerNear(context, sentence);
  // "It is good to be back in Oslo" may be said at home by whoever's country is not told.
  return speaker === null || (speaker.country === null && !saysHere(parsed))
    ? []
    : [frame("visit/here-in", [speaker], stands, stands!.token)];
}

/** "Remarks with the President of Peru, Ana Roe" over "Mr President, welcome to Oslo": the one foreigner of a title. */
function guestInTitle({annotated}: VisitContext, {country}: Destination): readonly Actor[] {
  const title = annotated.source.title ?? "";
  const foreign = [...annotated.people]
    .filter(([name, person]) => title.includes(name.split(" ").at(-1)!) && person.roles.length > 0)
    .map(([name, person]) => ({name, country: person.country, official: true}))
    .filter((actor) => actor.country !== null && actor.country !== country);
  return foreign.length === 1 ? foreign : [];
}

/** "President Roe, welcome to Oslo!": where somebody is welcomed with the word alone. */
function welcomedTo({sentence: {tokens, mentions}}: ParsedSentence): Destination | null {
  const at = tokens.findIndex(({lower}) => lower === "welcome");
  // "a warm welcome to India!"
  const warm = tokens[at - 1]?.pos === "ADJ" && word(tokens[at - 2]) === "a" ? 2 : 0;
  const opens = at === warm || /^[,.!:“"]$/.test(tokens[at - warm - 1]?.text ?? "");
  const place = mentions.find(
    (m): m is PlaceMention => isLocated(m) && m.firstToken > at && /^to$/.test(word(tokens[m.firstToken - 1]))
  );
  return at < 0 || !opens || place === undefined ? null : onePerCountry([place])[0]!;
}

/** "I thank you, President Roe, for coming to Oslo": the gerunds of what somebody is thanked for. */
function thankedFor({clauses, sentence: {tokens}}: ParsedSentence): readonly Clause[] {
  const thanks = tokens.findIndex(({lower}) => /^(?:thank|thanks|grateful|thanking)$/.test(lower));
  if (thanks < 0) return [];
  return clauses.filter(
    ({verb}) =>
      COMES.test(verb.lemma) &&
      word(tokens[verb.head]).endsWith("ing") &&
      verb.first > thanks &&
      word(tokens[verb.first - 1]) === "for"
  );
}

const PLEASURE = anyOf(
  "pleasure|pleased|honou?red|honou?r|privileged?|delighted|glad|happy|thrilled|good|great|wonderful|lovely|joy"
);
/** "It is a great pleasure for me to be back in", "I am glad to be here again in". */
const PLEASED_TO_BE = new RegExp(`\\b${PLEASURE} (?:\\w+ ){0,3}to be(?: back| here| again){0,2} (?:in|at)$`);
/** Words before a place that tell that a speaker stands there. */
const BEFORE_PLACE = 12;

/** "here in Oslo", "pleased to be back in Peru": where a speaker stands. */
function standsIn({sentence: {tokens, mentions}}: ParsedSentence): Destination | null {
  const before = ({firstToken}: PlaceMention): string =>
    tokens
      .slice(Math.max(0, firstToken - BEFORE_PLACE), firstToken)
      .map(word)
      .join(" ");
  const place = mentions.find(
    (m): m is PlaceMention =>
      isLocated(m) && ((isTown(m) && /\bhere (?:in|at)$/.test(before(m))) || PLEASED_TO_BE.test(before(m)))
  );
  return place === undefined ? null : onePerCountry([place])[0]!;
}

function saysHere({sentence: {tokens}}: ParsedSentence): boolean {
  return tokens.some(({lower}) => lower === "here");
}

/** Whoever says "I" in a sentence or in its paragraph; null for nobody. */
function speakerNear(context: VisitContext, sentence: number): Actor | null {
  const {block} = context.parsed[sentence]!.sentence;
  const near = context.parsed
    .slice(Math.max(0, sentence - REACH), sentence + REACH + 1)
    .filter((p) => p.sentence.block === block);
  for (const {sentence: told} of near) {
    const own = told.mentions.find(
      (m): m is PersonMention => m.type === "person" && /^(?:i|me|my)$/.test(word(told.tokens[m.firstToken]))
    );
    if (own !== undefined) return actorsOfMention(context, own)[0] ?? null;
  }
  return null;
}
