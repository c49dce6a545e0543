import {anyOf} from "../../anyOf.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention} from "../../types.ts";
import {actorsOfMention, findActors, unique} from "./findActors.ts";
import {isNamedPerson, isTown} from "./mentionKinds.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";

const COMING = anyOf(
  "guests|mourners|dignitaries|coming|arriv(?:e|ed|ing)|attend(?:ed|ing|ees|ance)?|participa(?:te|ted|ting|nts)",
  "in attendance|taking part|take part|those at|grac(?:e|ed|ing)",
  "present|on hand|gather(?:ed|ing)|assembled|invited|expected|flying in"
);
/** What guests do. */
export const COMES = new RegExp(`\\b${COMING}\\b`);
/** Those whom a list of guests is of. */
export const GUESTS = new RegExp(
  `\\b${anyOf("heads of (?:state|government)|leaders|presidents|premiers|prime ministers|ministers|monarchs|dignitaries")}\\b`
);
/** Those whom the sentence before tells of. */
const THEM = /^(?:they(?: also)?|(?:also )?among (?:them|those|these)|(?:the )?others?(?: \w+){0,2})$/;

/** Whether the words before a verb point back to guests: "They", "Among them", "Others present". */
export function isOfThem(opening: string): boolean {
  return THEM.test(opening);
}

/** "Leaders in Lima include A and B", said of a town: those who have come to it. */
export function areInTown({sentence: {tokens, mentions}}: ParsedSentence, {verb, subjects}: Clause): boolean {
  const words = tokens.slice(0, verb.first).map(word);
  const isThere = mentions.some(
    (m) =>
      isTown(m) &&
      m.lastToken < verb.first &&
      /^(?:in|at)$/.test(words[m.firstToken - 1] ?? "") &&
      words[m.lastToken + 1] !== "'s"
  );
  const of = words.slice(0, (subjects.at(-1)?.last ?? -1) + 1).join(" ");
  return verb.lemma === "include" && isThere && GUESTS.test(of);
}

/** "were A, who spoke first, and B": all whom a list behind its verb names, whatever it tells of one of them. */
export function guestsListed(context: VisitContext, parsed: ParsedSentence, {verb, objects}: Clause): Actor[] {
  const {tokens, mentions} = parsed.sentence;
  // "there will be no delegation from Lima"
  if (/^(?:no|neither)$/.test(word(tokens[verb.last + 1]))) return [];
  const joined = mentions.filter(
    (m): m is PersonMention =>
      m.type === "person" &&
      isNamedPerson(m) &&
      m.firstToken > verb.last &&
      /^(?:,|and|;)$/.test(word(tokens[m.firstToken - 1])) &&
      // "…, Roe said"
      !parsed.clauses.some((c) => c.verb.first > m.lastToken && c.subjects.some((s) => s.mentions.includes(m))) &&
      !/^(?:'s|')$/.test(word(tokens[m.lastToken + 1]))
  );
  return unique([...findActors(context, parsed, objects), ...joined.flatMap((m) => actorsOfMention(context, m))]);
}
