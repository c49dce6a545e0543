import type {Timestamp} from "../timestamps/findTimestamp.ts";
import {relativePattern} from "../timestamps/relativePattern.ts";
import type {HeadRun} from "./findHeadRuns.ts";
import type {Labelled} from "./usualHeads.ts";

const PARTS = ["year", "month", "day", "time"] as const;

/** Heads of a list, where those that a page prints twice, once for those who hear it read, are one each. */
export function withoutEchoes(labelled: readonly Labelled[], runs: readonly HeadRun[]): HeadRun[] {
  const kept: HeadRun[] = [];
  for (const run of runs) {
    const before = kept.at(-1);
    if (before && isEcho(labelled, run, before)) kept[kept.length - 1] = joined(before, run);
    else kept.push(run);
  }
  return kept;
}

/** True for a head right below one of the same writer and time; at another time he has said something else, or nothing. */
function isEcho(labelled: readonly Labelled[], run: HeadRun, before: HeadRun): boolean {
  if (before.to !== run.from || run.head.author === null || before.head.author !== run.head.author) return false;
  const [once, again] = [before.head.timestamp, run.head.timestamp];
  if (once?.relative && again?.relative) return ageIn(labelled, before) === ageIn(labelled, run);
  return once === null || again === null || PARTS.every((part) => agree(once[part], again[part]));
}

/** Equal, or one of them is not told. */
const agree = (once: string | number | null, again: string | number | null) =>
  once === null || again === null || once === again;

/** "2 hours ago" */
const ageIn = (labelled: readonly Labelled[], {from, to}: HeadRun) =>
  labelled.slice(from, to).flatMap(({line}) => relativePattern.exec(line.text)?.[0].toLowerCase() ?? [])[0];

/** One head of two that tell the same, with the time that tells more. */
function joined(before: HeadRun, {to, head}: HeadRun): HeadRun {
  const [once, again] = [before.head.timestamp, head.timestamp];
  return {...before, to, head: {...before.head, timestamp: told(again) > told(once) ? again : once}};
}

const told = (timestamp: Timestamp | null) =>
  timestamp === null ? -1 : PARTS.filter((part) => timestamp[part] !== null).length;
