import {wholeWord} from "../../anyOf.ts";
import {NEUTRAL} from "../../annotate/modality/modality.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {DateMention, PersonMention, PlaceMention} from "../../types.ts";
import {actorsOfMention} from "./findActors.ts";
import {onePerCountry} from "./findDestinations.ts";
import {isTown} from "./mentionKinds.ts";
import {tripFrame, type Actor, type TripFrame, type VisitContext} from "./tripFrame.ts";
import {speechDay} from "./withSpeechDay.ts";

/** What a line over a speech calls it. */
export const SPEECH = wholeWord(
  "conference|interview|doorstop|address|speech|remarks|transcript|toast|lecture|keynote|briefing|availability"
);
/** Tokens of the longest line over a speech. */
const LONGEST_LINE = 40;

/**
 * "JOINT PRESS CONFERENCE WITH THE PREMIER, TOKYO, 20 SEPTEMBER", "Transcript of a speech given by X in Delhi": where
 * the line over a speech says that it was given.
 */
export function readVenue(context: VisitContext, parsed: ParsedSentence, index: number): TripFrame[] {
  const {sentence} = parsed;
  const {tokens, mentions, kind} = sentence;
  const isHead = kind === "title" || kind === "heading" || isIntroduction(parsed);
  if (!isHead || tokens.length > LONGEST_LINE || !tokens.some(({lower}) => SPEECH.test(lower))) return [];
  const towns = mentions.filter((m): m is PlaceMention => isTown(m));
  const town = towns.findLast(({firstToken}) => /^(?:,|in|at|-|–|—)$/.test(word(tokens[firstToken - 1])));
  const speaker = speakerOf(context, sentence.mentions);
  if (town === undefined || speaker === null || towns.some(({country}) => country === speaker.country)) return [];
  const day = mentions.find(
    (m): m is DateMention => m.type === "date" && m.form === "point" && /^\d{4}-\d\d-\d\d$/.test(m.edtf ?? "")
  );
  return onePerCountry([town]).map((to) =>
    tripFrame({
      rule: "visit/venue",
      people: [speaker],
      to,
      modality: {...NEUTRAL, status: "held"},
      start: day?.edtf ?? speechDay(context),
      sentence: index,
      token: to.token
    })
  );
}

/** A sentence that says nothing but whose speech follows: "Transcript of a speech given by …". */
function isIntroduction({sentence: {tokens, n}, clauses}: ParsedSentence): boolean {
  const opens = tokens.slice(0, 4).some(({lower}) => SPEECH.test(lower));
  return opens && n < 4 && clauses.every(({verb}) => /^(?:give|deliver|make|hold)$/.test(verb.lemma));
}

/** The one officer whom the line names, else whoever says "I" below it; null where his country is not known. */
function speakerOf(context: VisitContext, mentions: ParsedSentence["sentence"]["mentions"]): Actor | null {
  const named = mentions.filter((m): m is PersonMention => m.type === "person" && m.name !== null);
  const [only, other] = named.flatMap((m) => actorsOfMention(context, m));
  const speaker = only !== undefined && other === undefined ? only : firstSpeaker(context);
  return speaker?.country == null ? null : speaker;
}

function firstSpeaker(context: VisitContext): Actor | null {
  for (const {sentence} of context.parsed) {
    const own = sentence.mentions.find(
      (m): m is PersonMention => m.type === "person" && /^(?:i|my)$/.test(word(sentence.tokens[m.firstToken]))
    );
    if (own !== undefined) return actorsOfMention(context, own)[0] ?? null;
  }
  return null;
}
