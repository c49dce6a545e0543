import {wholeWord} from "../../anyOf.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {findPlacesIn} from "./findDestinations.ts";
import type {Destination, VisitContext} from "./tripFrame.ts";

/** What a deed of state is done at. */
const CEREMONY = wholeWord(
  "ceremony|event|inauguration|signing|launch|launching|opening|commissioning|groundbreaking|unveiling|handover"
);
/** How leaders open a thing from their desks. */
const BY_WIRE = wholeWord(
  "video|videolink|virtual|virtually|remotely|online|videoconference|videoconferencing|link|livestream"
);
/** Sentences behind a deed in which the place of its ceremony may stand. */
const REACH = 2;

/** "X and Y opened the line. The ceremony, held in Oslo, …": where the sentences behind a deed put its ceremony; null for nowhere. */
export function ceremonyPlace(context: VisitContext, parsed: ParsedSentence): Destination | null {
  const at = context.order.get(parsed) ?? 0;
  if (parsed.sentence.tokens.some(({lower}) => BY_WIRE.test(lower))) return null;
  const behind = context.parsed.slice(at + 1, Math.min(at + 1 + REACH, context.told));
  return behind.map((next) => placeIn(next)).find((place) => place !== null) ?? null;
}

function placeIn(parsed: ParsedSentence): Destination | null {
  const {
    chunks,
    sentence: {tokens}
  } = parsed;
  const event = chunks.findIndex(({kind, first, head}) => {
    const article = word(tokens[first]);
    return kind === "noun" && CEREMONY.test(word(tokens[head])) && /^(?:the|this)$/.test(article);
  });
  if (event !== 0) return null;
  const nouns = chunks.filter(({kind, first}) => kind === "noun" && /^(?:in|at|on)$/.test(word(tokens[first - 1])));
  const [place] = tokens.some(({lower}) => BY_WIRE.test(lower)) ? [] : findPlacesIn(parsed, nouns);
  return place === undefined ? null : {...place, token: -1};
}
