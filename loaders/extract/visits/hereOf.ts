import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import type {Destination, VisitContext} from "./tripFrame.ts";

/** What "here" in so many words means: the dateline's place, else the paper's country. */
export function spokenHere(context: VisitContext, parsed?: ParsedSentence): Destination[] {
  const {home} = context.annotated;
  const here = hereOf(context, parsed);
  return here.length === 0 && home !== null ? [{country: home, place: null, token: -1}] : here;
}

/** The place of the dateline, of its own entry for a sentence of a diary. */
export function hereOf({annotated, diary}: VisitContext, parsed?: ParsedSentence): Destination[] {
  const entry = parsed === undefined ? undefined : diary.get(parsed.sentence.n);
  if (entry !== undefined) return entry.to === null ? [] : [entry.to];
  const {here} = annotated;
  return here === null ? [] : [{country: here.country, place: here.place, token: -1}];
}
