import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {isUnreal, NEUTRAL, type Modality} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention} from "../../types.ts";
import {actorsOfMention} from "./findActors.ts";
import {onePerCountry} from "./findDestinations.ts";
import {gatheringToldBefore} from "./findGatheringPlace.ts";
import {findTripDates} from "./findTripDates.ts";
import {isLocated, isNamedPerson} from "./mentionKinds.ts";
import {tripFrame, type Destination, type TripDates, type TripFrame, type VisitContext} from "./tripFrame.ts";

const COMES = /^(?:attend|come|arrive|participate|gather|take|expect|invite|grace|be|include)$/;
const AHEAD = /\b(?:expected|invited|due|to attend|to arrive)\b/;

/** What the sentences above a list tell of the gathering to which its guests came. */
interface Gathering extends TripDates {
  readonly to: Destination;
  readonly modality: Modality;
}

/** Trips of those whom a list names one a line, below a sentence that says where they came. */
export function readRollCall(context: VisitContext): TripFrame[] {
  const {parsed, rollCall} = context;
  const gatherings = new Map<number, Gathering | null>();
  return parsed.flatMap((line, sentence) => {
    const opener = rollCall.get(line.sentence.n);
    if (opener === undefined) return [];
    if (opener === line.sentence.n) {
      gatherings.set(opener, gatheringOf(context, line, parsed[sentence - 1]));
      return [];
    }
    const gathering = gatherings.get(opener) ?? null;
    return gathering === null ? [] : guestsIn(context, line, {gathering, sentence});
  });
}

function guestsIn(
  context: VisitContext,
  {sentence: {mentions, tokens}}: ParsedSentence,
  {gathering, sentence}: {readonly gathering: Gathering; readonly sentence: number}
): TripFrame[] {
  const guests = mentions.filter((m): m is PersonMention => m.type === "person" && isNamedPerson(m));
  return guests.flatMap((guest) => {
    const [place] = mentions.filter(isLocated);
    const isOf = place !== undefined && /^(?:of|from|,|\(|[–—-])$/.test(word(tokens[place.firstToken - 1]));
    const people = actorsOfMention(context, guest).map((actor) => ({
      ...actor,
      country: actor.country ?? (isOf && guests.length === 1 ? place.country : null),
      official: true
    }));
    const areGuests = people.every(({country}) => country !== null && country !== gathering.to.country);
    return areGuests
      ? [tripFrame({rule: "visit/attended-by", people, sentence, token: guest.firstToken, ...gathering})]
      : [];
  });
}

/** "Twelve leaders attended the inauguration in Lima on Monday. Those present were:": where and when; null for nowhere. */
function gatheringOf(
  context: VisitContext,
  opener: ParsedSentence,
  before: ParsedSentence | undefined
): Gathering | null {
  const told = [opener, ...(before === undefined ? [] : [before])];
  const at = told.find((s) => placesIn(s).length > 0);
  const to = at === undefined ? gatheringToldBefore(context, opener) : onePerCountry(placesIn(at))[0]!;
  const modality = told.map(comingOf).find((m) => m !== null) ?? {...NEUTRAL, status: "held" as const};
  if (to === null || isUnreal(modality)) return null;
  const dates = at === undefined ? null : findTripDates(at, 0, at.sentence.tokens.length, "whole", null);
  return {...(dates ?? {start: null, end: null, days: null}), to: {...to, token: -1}, modality};
}

function placesIn({sentence: {mentions, tokens}}: ParsedSentence) {
  return mentions.filter(isLocated).filter((m) => /^(?:in|at)$/.test(word(tokens[m.firstToken - 1])));
}

/** Whether they came or are to come; null for a sentence that does not tell. */
function comingOf(told: ParsedSentence): Modality | null {
  const words = told.sentence.tokens.map(word).join(" ");
  if (AHEAD.test(words)) return {...NEUTRAL, status: "planned", explicit: true};
  const clause = told.clauses.find(({verb}) => COMES.test(verb.lemma));
  return clause === undefined ? null : findVerbModality(told, clause);
}
