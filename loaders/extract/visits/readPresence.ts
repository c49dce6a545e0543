import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {findVerbModality} from "../../annotate/modality/findVerbModality.ts";
import {word} from "../../annotate/modality/word.ts";
import {meetingFrames} from "./meetingFrames.ts";
import {peopleBeside} from "./peopleBeside.ts";
import type {TripFrame, VisitContext} from "./tripFrame.ts";

/** "signed at Entebbe on 11 April, in the presence of X and Y". */
export function readPresence(context: VisitContext, parsed: ParsedSentence, sentence: number): TripFrame[] {
  const {
    chunks,
    sentence: {tokens}
  } = parsed;
  const at = chunks.findIndex(
    (c, i) =>
      c.kind === "noun" && word(tokens[c.head]) === "presence" && word(tokens[chunks[i + 1]?.first ?? -1]) === "of"
  );
  const noun = chunks[at];
  const clause =
    noun === undefined
      ? undefined
      : parsed.clauses.find((c) => c.governor === null && c.first <= noun.first && noun.last <= c.last);
  if (noun === undefined || clause === undefined) return [];
  const people = peopleBeside(context, parsed, noun);
  const modality = findVerbModality(parsed, clause);
  if (people.length < 2 || modality.status !== "held") return [];
  return meetingFrames(
    context,
    parsed,
    {people, hosts: [], modality, first: clause.first, last: clause.last, token: clause.verb.head, marker: null},
    sentence
  );
}
