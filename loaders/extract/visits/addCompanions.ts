import {wholeWord} from "../../anyOf.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {PersonMention} from "../../types.ts";
import {actorsOfMention, unique} from "./findActors.ts";
import type {Actor, TripFrame, VisitContext} from "./tripFrame.ts";
import {isNamedPerson} from "./mentionKinds.ts";

/** Tokens over which a list of companions may run. */
const REACH = 40;
const GROUP = wholeWord("delegation|team|mission|entourage|party");
const COMPRISES = wholeWord("comprising|comprises|comprised|including|includes|included");

/** "accompanied by Trade Minister X and Y": officials of the traveller's own country who go with him. */
export function addCompanions(
  context: VisitContext,
  parsed: ParsedSentence,
  frames: readonly TripFrame[]
): readonly TripFrame[] {
  const listed = companions(context, parsed);
  const beside = companionsBeside(context, parsed);
  if (listed.length === 0 && beside === null) return frames;
  return frames.map((frame) => {
    const country = frame.people[0]?.country ?? null;
    if (frame.kind !== "visit" || country === null) return frame;
    const isTheirs = beside !== null && frame.people.some(({name}) => beside.of.some((of) => of.name === name));
    const along = isTheirs ? [...listed, ...beside.people] : listed;
    const own = along.filter((a) => a.official && (a.country ?? country) === country && country !== frame.to?.country);
    return {...frame, people: unique([...frame.people, ...own.map((a) => ({...a, country}))])};
  });
}

/**
 * "Trade Minister Roe, together with Farm Minister Lund, will fly", "Roe flew out along with Farm Minister Lund": who
 * goes with whom; null for nobody.
 */
function companionsBeside(
  context: VisitContext,
  {sentence: {tokens, mentions}}: ParsedSentence
): {readonly of: readonly Actor[]; readonly people: readonly Actor[]} | null {
  const at = tokens.findIndex((t, i) => /^(?:together|along)$/.test(t.lower) && word(tokens[i + 1]) === "with");
  const named = mentions.filter(isNamedPerson);
  const before = named.filter(({lastToken}) => lastToken < at);
  const traveller = before.length > 1 ? before.find(({lastToken}) => lastToken >= at - 2) : before[0];
  if (at < 0 || traveller === undefined) return null;
  const stop = tokens.findIndex((t, i) => i > at + 1 && (/^(?:AUX|VERB)$/.test(t.pos) || t.text === ";"));
  const end = stop < 0 ? at + REACH : stop;
  const along = named.filter(({firstToken, lastToken}) => firstToken > at && lastToken < end);
  return {
    of: actorsOfMention(context, traveller),
    people: along.flatMap((m) => actorsOfMention(context, m))
  };
}

/** The people named in a row behind "accompanied by", or behind "comprising" where a delegation travels. */
function companions(context: VisitContext, {sentence: {tokens, mentions}}: ParsedSentence): Actor[] {
  const group = tokens.findIndex(({lower}) => GROUP.test(lower));
  const at = tokens.findIndex(
    (t, i) =>
      (t.lower === "accompanied" && word(tokens[i + 1]) === "by") ||
      (group >= 0 && i > group && i < group + REACH && COMPRISES.test(t.lower))
  );
  if (at < 0) return [];
  const named = mentions.filter(
    (m): m is PersonMention => isNamedPerson(m) && m.firstToken > at && m.firstToken < at + REACH
  );
  const stop = tokens.findIndex((t, i) => i > at + 1 && (t.pos === "AUX" || t.pos === "VERB" || t.text === ";"));
  return named.filter((m) => stop < 0 || m.lastToken < stop).flatMap((m) => actorsOfMention(context, m));
}
