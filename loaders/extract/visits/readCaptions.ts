import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {NEUTRAL} from "../../annotate/modality/modality.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention} from "../../types.ts";
import {actorsOfMention, unique} from "./findActors.ts";
import {meetingFrames} from "./meetingFrames.ts";
import {isNamedPerson} from "./mentionKinds.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** What a picture shows two people do. */
const SHOWN = /^(?:meet|greet|shake|receive|welcome|host|walk|pose)$/;
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

/** Whether nothing but "with" or a participle stands between the first two people, and no verb tells more. */
function isShown({sentence: {tokens}, clauses}: ParsedSentence, first: PersonMention, second: PersonMention): boolean {
  const verbs = clauses.filter(({verb}) => verb.first > first.lastToken);
  const between = tokens.slice(first.lastToken + 1, second.firstToken).map(word);
  if (verbs.length === 0) return clauses.length === 0 && between.some((w) => w === "with" || SHOWING.test(w));
  const [only] = verbs;
  const isParticiple = only!.verb.tense === "gerund" && only!.verb.first < second.firstToken;
  return clauses.length === 1 && isParticiple && SHOWN.test(only!.verb.lemma);
}
