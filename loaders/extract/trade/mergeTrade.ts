import type {Evidence, TradeRecord} from "../../types.ts";

/** One record for each figure of a document, however often it repeats it. */
export function mergeTrade(records: readonly TradeRecord[]): TradeRecord[] {
  const merged: TradeRecord[] = [];
  const byAmount = new Map<string, number[]>();
  for (const record of records) {
    const amount = `${record.measure} ${record.value} ${record.unit}`;
    const known = byAmount.get(amount) ?? [];
    const at = known.find((i) => isSameFigure(merged[i]!, record));
    if (at !== undefined) merged[at] = mergeTwo(merged[at]!, record);
    else byAmount.set(amount, [...known, merged.push(record) - 1]);
  }
  return merged;
}

function isSameFigure(a: TradeRecord, b: TradeRecord): boolean {
  if (a.source !== b.source || !agree(a.from, b.from) || !agree(a.to, b.to) || !agree(a.period, b.period)) return false;
  if (isAnother(a, b)) return false;
  // A deal that one sentence calls signed and the next one agreed is one deal.
  const isDeal = !STATISTICS.test(a.measure) && a.from !== null && a.from === b.from && a.to === b.to;
  return a.status === b.status || (isDeal && isDone(a) && isDone(b));
}

const STATISTICS = /^(?:bilateral trade|export|import|other)$/;

const isDone = ({status}: TradeRecord) => status === "planned" || status === "reported";

const ANOTHER = /\b(?:another|second|third|fourth|further|additional|separate|as much again)\b[^.;]{0,20}\d/iu;

/** "Gave 5 million for wells and 5 million for schools", "the second 5 million": equal sums that are not the same. */
function isAnother(a: TradeRecord, b: TradeRecord): boolean {
  const isGift = b.measure === "aid" || b.measure === "debt" || b.measure === "investment";
  const here = b.evidence[0];
  if (!isGift || here === undefined) return false;
  return a.evidence.some((told) => isSameSpan(told, here)) || ANOTHER.test(here.quote);
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function mergeTwo(a: TradeRecord, b: TradeRecord): TradeRecord {
  const evidence = [...a.evidence, ...b.evidence.filter((e) => !a.evidence.some((known) => isSameSpan(known, e)))];
  return {
    ...a,
    from: a.from ?? b.from,
    to: a.to ?? b.to,
    period: a.period ?? b.period,
    approximate: a.approximate && b.approximate,
    evidence
  };
}

function isSameSpan(a: Evidence, b: Evidence): boolean {
  return a.start === b.start && a.end === b.end;
}
