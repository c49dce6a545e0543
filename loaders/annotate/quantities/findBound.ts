import {anyOf} from "../../anyOf.ts";
import type {QuantityMention} from "../../types.ts";
import {SPACE} from "./amountPattern.ts";

const ABOUT = anyOf(
  String.raw`about|around|some|roughly|approximately|approx\.|approx|circa|c\.|ca\.|an estimated|estimated(?: at)?`,
  "or so|in the region of|in the order of|to the tune of around|~|≈|a total of about|something like|perhaps",
  "a reported|a good"
);
const UNDER = anyOf(
  "nearly|almost|close to|under|below|less than|fewer than|up to|as much as|as many as|no more than|at most",
  "not more than|short of|maximum of|approaching|nearing"
);
const OVER = anyOf(
  "over|above|more than|greater than|in excess of|at least|no fewer than|no less than|upwards of|north of",
  "exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topped|topping|passed|beyond|not less than|minimum of"
);

const LEADS: readonly [NonNullable<QuantityMention["bound"]>, RegExp][] = [
  ["over", new RegExp(`${OVER}$`, "iu")],
  ["under", new RegExp(`${UNDER}$`, "iu")],
  ["about", new RegExp(`${ABOUT}$`, "iu")]
];

const TRAILS: readonly [NonNullable<QuantityMention["bound"]>, RegExp][] = [
  ["over", new RegExp(`^(?:\\+|${SPACE}(?:or more|plus|and more)(?!\\p{L}))`, "u")],
  ["under", new RegExp(`^${SPACE}(?:or less|or fewer)(?!\\p{L})`, "u")],
  ["about", new RegExp(`^${SPACE}(?:or so|or thereabouts|approximately|give or take)(?!\\p{L})`, "u")]
];

// "Handed over 200 tents", "under a $2 billion contract", "over the $3 billion deal": words that say where, not how much.
const NO_BOUND = /(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|took|carried|brought) over$/iu;
const PLACE_WITH_ARTICLE = /(?<!\p{L})(?:under|over|about|above|below|around|beyond|passed) (?:an?|the)$/iu;

/** Which way the words beside an amount say that it leans; null where it stands as exact. */
export function findBound(before: string, after: string): QuantityMention["bound"] {
  const words = before
    .slice(-40)
    .replace(/(?:(?<!\p{L})US)?[\s*_"“(]{1,40}$/u, "")
    .trimEnd()
    .replace(/\s+/g, " ");
  if (NO_BOUND.test(words) || PLACE_WITH_ARTICLE.test(words)) return null;
  const lead = words.replace(/ (?:a|an|the)$/iu, "");
  for (const [bound, pattern] of LEADS) {
    const at = pattern.exec(lead)?.index;
    // "Went up to 3 billion" is where it went, not how much at most.
    const isRise =
      at !== undefined &&
      /(?:go(?:es|ne|ing)?|went|rose|risen|climb\w*|shot|moved?|increas\w+|gr[eo]w\w*|jump\w*|add(?:s|ed|ing)?) $/iu.test(
        lead.slice(0, at)
      );
    if (at !== undefined && !/[\p{L}\p{N}]$/u.test(lead.slice(0, at)) && !(isRise && /^up to$/iu.test(lead.slice(at))))
      return bound;
  }
  return TRAILS.find(([, pattern]) => pattern.test(after.slice(0, 25)))?.[0] ?? null;
}
