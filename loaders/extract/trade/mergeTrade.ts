import type {Evidence, TradeRecord} from "../../types.ts";

/** One record for each figure of a document, however often it repeats it. */
export function mergeTrade(records: readonly TradeRecord[]): TradeRecord[] {
  const merged: TradeRecord[] = [];
  for (const record of records) {
    const at = merged.findIndex((other) => isSameFigure(other, record));
    if (at < 0) merged.push(record);
    else merged[at] = mergeTwo(merged[at]!, record);
  }
  return merged;
}

function isSameFigure(a: TradeRecord, b: TradeRecord): boolean {
  const sameEnds = agree(a.from, b.from) && agree(a.to, b.to);
  const sameThing = a.measure === b.measure && a.value === b.value && a.unit === b.unit && a.source === b.source;
  return sameThing && sameEnds && agree(a.period, b.period) && a.status === b.status;
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

function mergeTwo(a: TradeRecord, b: TradeRecord): TradeRecord {
  const evidence = [...a.evidence, ...b.evidence.filter((e) => !a.evidence.some((known) => isSameSpan(known, e)))];
  return {...a, from: a.from ?? b.from, to: a.to ?? b.to, period: a.period ?? b.period, approximate: a.approximate && b.approximate, evidence}; // prettier-ignore
}

function isSameSpan(a: Evidence, b: Evidence): boolean {
  return a.start === b.start && a.end === b.end;
}
