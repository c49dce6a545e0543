import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {findActors} from "./findActors.ts";
import type {Actor, Destination, VisitContext} from "./tripFrame.ts";

/** Words between an invitation and "of", "by" or "from": "extended", "kindly issued". */
const BETWEEN = 3;

/**
 * "confirmed the visit that X will make in May at the invitation of President Y": where no words tell the goal of a
 * trip, it is the country of whoever invites; empty where nobody does, or a compatriot.
 */
export function findInviter(
  context: VisitContext,
  parsed: ParsedSentence,
  noun: Chunk,
  travellers: readonly Actor[]
): Destination[] {
  const {chunks, sentence} = parsed;
  const at = chunks.findIndex((c) => c.kind === "noun" && c.first > noun.last && c.invites);
  const from = chunks.findIndex(
    (c, i) => i > at && c.kind === "preposition" && /^(?:of|by|from)$/.test(word(sentence.tokens[c.first]))
  );
  const host = chunks[from + 1];
  if (at < 0 || from < 0 || chunks[from]!.first - chunks[at]!.last > BETWEEN || host?.kind !== "noun") return [];
  const [inviter] = findActors(context, parsed, [host]);
  const isAbroad = travellers.length > 0 && travellers.every(({country}) => country !== inviter?.country);
  return inviter?.country != null && inviter.official && isAbroad
    ? [{country: inviter.country, place: null, token: -1}]
    : [];
}
