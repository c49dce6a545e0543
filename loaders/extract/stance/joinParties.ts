import type {Token} from "../../types.ts";
import type {Party} from "./party.ts";

const WITHIN_ONE_NAME = /^(?:|(?:'s |’s |of |the |foreign |prime |minister |president |premier ){0,3}\S{0,9})$/;

/** Neighbouring words for one target become one party, and so do parties that "and" joins. */
export function joinParties(parties: readonly Party[], tokens: readonly Token[]): Party[] {
  const joined: Party[] = [];
  for (const party of parties) {
    const last = joined.at(-1);
    const words = last === undefined ? [] : tokens.slice(last.last + 1, party.first).map(({lower}) => lower);
    const between = words.join(" ");
    const same = last?.targets.at(-1) === party.targets[0] && WITHIN_ONE_NAME.test(between);
    const both =
      last !== undefined &&
      /^(?:(?:, )?and(?: (?:now|also|even|the|to))?|&|,|, the|both|as well as|along with|plus)$/.test(between);
    if (last !== undefined && (same || both)) {
      const targets = [...new Set([...last.targets, ...party.targets])];
      joined[joined.length - 1] = {
        targets,
        first: last.first,
        last: party.last,
        weight: Math.min(last.weight, party.weight),
        kind: last.kind === "people" ? party.kind : last.kind
      };
    } else joined.push(party);
  }
  return joined;
}
