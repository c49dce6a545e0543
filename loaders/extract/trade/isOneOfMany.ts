import type {CountryCode} from "../../types.ts";
import type {Placed} from "./placeParties.ts";

const SHARED: ReadonlySet<Placed["slot"]> = new Set(["to", "in", "into", "object"]);

/** "Aid for Chad, Mali and Niger", "to Yemen and several states of Africa": whom it goes to is no one country. */
export function isOneOfMany(text: string, code: CountryCode | null, placed: readonly Placed[]): boolean {
  const at = placed.findIndex(({party, slot}) => party.country === code && SHARED.has(slot));
  const taker = placed[at];
  if (taker === undefined || code === "") return false;
  const isBeside = (a: Placed | undefined, b: Placed | undefined) =>
    a?.slot === b?.slot && a !== undefined && b !== undefined && JOINED.test(text.slice(a.at + 1, b.at));
  const first = isBeside(placed[at - 1], taker) ? placed[at - 1]! : taker;
  const last = isBeside(taker, placed[at + 1]) ? placed[at + 1]! : taker;
  // "To Oman, Kenya said" is no list.
  const isList = first !== last && LISTED.test(text.slice(first.at + 1, last.at + 40));
  return isList || AND_OTHERS.test(text.slice(taker.at + 1));
}

const LISTED = /^(?:,? (?:and )?(?:the )?[\ue000-\ue0ff]){0,5},? and (?:the )?[\ue000-\ue0ff]/u;
const JOINED = /^(?:,|,? and) (?:the )?$/u;
const AND_OTHERS =
  /^,? and (?:several|other|some|many|a number of|\p{Ll}+ other) (?:\p{L}+ )?(?:countries|states|nations)/u;

/** "Peru and Chile gave 5 million each": neither gives to the other. */
export function isTogether(text: string, {at, slot}: Placed, placed: readonly Placed[]): boolean {
  const next = placed.find((other) => other.at > at);
  return next?.slot === slot && JOINED.test(text.slice(at + 1, next.at));
}
