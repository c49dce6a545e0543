import type {TradeRecord} from "../../../loaders/types.ts";

/** A trade record as tests write it: "measure from>to value unit status period"; bilateral trade and deals alphabetical; the period only where `like` has one. */
export function formatTrade(
  {measure, from, to, value, unit, status, period}: TradeRecord,
  like = "a b c d e f g"
): string {
  const row = `${measure} ${from ?? "-"}>${to ?? "-"} ${value} ${unit} ${status}`;
  return /(?:reported|planned|requested|offered)$/.test(like) ? row : `${row} ${period ?? "null"}`;
}
