import type {TradeRecord} from "../../../loaders/types.ts";

/** A trade record as tests write it: "measure from>to value unit status period"; bilateral trade and deals alphabetical; the period and status only where `like` has them. */
export function formatTrade(
  {measure, from, to, value, unit, status, period}: TradeRecord,
  like = "a b c d e f g"
): string {
  if (like.endsWith(" *")) return `${measure} ${from ?? "-"}>${to ?? "-"} ${value} ${unit} *`;
  const row = `${measure} ${from ?? "-"}>${to ?? "-"} ${value} ${unit} ${status}`;
  return /(?:reported|planned|requested|offered)$/.test(like) ? row : `${row} ${period ?? "null"}`;
}
