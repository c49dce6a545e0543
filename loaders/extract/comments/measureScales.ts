import type {StanceSigns} from "../stance/readStances.ts";

/** A measure that says no more beyond 2. */
export function cap(value: number): number {
  return Math.min(2, value);
}

/** 1 for what is so, 0 for what is not. */
export function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** How strongly the rules hear any of some stances for or against its target. */
export function strongest(stances: readonly StanceSigns[], side: "for" | "against"): number {
  return cap(stances.reduce((most, stance) => Math.max(most, stance[side]), 0));
}
