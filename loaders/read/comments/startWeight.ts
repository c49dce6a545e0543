import {anyOf} from "../../anyOf.ts";

/** Readers' comments have one paragraph more often than those of the blogs that the weights were learnt from. */
const USUAL = 0.8;
const ALIKE = 1;
const PRAISE = anyOf(
  String.raw`(?:what an? )?(?:really |very |so )?(?:great|nice|good|excellent|awesome|brilliant|amazing|interesting|superb)\b`,
  String.raw`(?:congrat|kudos|bravo|well (?:said|done|written)|love (?:it|this|the)\b|i (?:love|like|agree|disagree|think)\b)`,
  String.raw`(?:agreed?|exactly|amen|thanks?|thank you|thx|lol|wow|ha(?:ha)+|hm+|yes|yeah|yep|nope?|oh|ok|hi|hello|hey|dear)\b`,
  String.raw`(?:sorry|so true|right on|totally|absolutely|sad|shame)\b`
);
const GOES_ON = anyOf(
  "and|also|besides|moreover|furthermore|secondly|thirdly|lastly|finally|in addition|on the other hand|p\\.?s|but|so",
  "then|however|second|third|because|now|therefore|thus|that said|anyway|still|again|plus|or|another|for example",
  "for instance|in fact|of course|as for|even|either way|similarly|instead|to be|in short|bottom line|in the end"
);
const FAREWELL = anyOf(
  String.raw`(?:thanks?(?: again| you| so much)?|cheers|good luck|keep it up|take care|best|regards|well done)[.!, ]{0,4}\p{L}{0,12}[.! ]{0,4}$`,
  String.raw`[:;]-?[)D(]$|\b(?:lol|haha)[.!]{0,4}$|!{2,9}$`
);
const NAME_ALONE = String.raw`(?:\p{Lu}[\p{L}.]{1,12}\s?){1,3}$`;

/** What tells of two neighbouring lines whether the second begins a comment: how it opens, how the first ends. */
interface Sign {
  readonly of: "first" | "second";
  readonly is: RegExp;
  /** Logarithm of how much likelier a beginning is with the sign; learnt from lists whose comments were known. */
  readonly weight: number;
}

const SIGNS: readonly Sign[] = [
  {of: "second", is: /^@\s?\p{L}/u, weight: 1.1},
  {of: "second", is: new RegExp(`^${PRAISE}`, "iu"), weight: 1.1},
  {of: "second", is: /^\p{Lu}[\p{L}.'’]{1,15}(?:\s\p{Lu}\p{L}{1,15})?\s?[,:–—-]\s/u, weight: 0.2},
  {of: "second", is: new RegExp(String.raw`^${GOES_ON}\b(?!!)`, "iu"), weight: -1.1},
  {of: "second", is: /^\p{Ll}/u, weight: -0.5},
  {of: "second", is: /^(?:you|your|you['’]\p{L}{1,3})\s/iu, weight: 0.4},
  {of: "second", is: /^(?:[-–—•*>]|\d{1,2}[.)]|\(\d)/u, weight: -1.5},
  {of: "second", is: /^https?:/u, weight: -1.5},
  {of: "second", is: new RegExp(String.raw`^[-–—~]{1,2}\s?\p{L}[\p{L} .]{0,25}$|^${NAME_ALONE}`, "u"), weight: -1.6},
  {of: "first", is: /[:,;]$/u, weight: -2.1},
  {of: "first", is: /[^.!?…:;,)\]”"’'*]$/u, weight: 0.5},
  {of: "first", is: /^>|^[“"].{0,2000}[”"]$/u, weight: -1.2},
  {of: "first", is: /^(?:[-–—•*>]|\d{1,2}[.)]|\(\d)/u, weight: -0.6},
  {of: "first", is: new RegExp(FAREWELL, "iu"), weight: 1.1},
  {of: "first", is: /!$/u, weight: 0.9},
  {of: "first", is: /\?$/u, weight: 0.2},
  {of: "first", is: /^(?=.{1,29}$)(?:.{0,28}[,–—-]$|(?:hi|hey|hello|dear|@)\b)/iu, weight: -1.6},
  {
    of: "first",
    is: /^[-–—~]{1,2}\s?\p{L}[\p{L} .]{0,25}$|\s[-–—]{1,2}\s?\p{Lu}[\p{L} .]{1,25}$|^\p{Lu}\p{L}{1,12}$/u,
    weight: 1.3
  }
];

/** How likely it is that the second of two neighbouring lines begins a comment, as a logarithm: above 0 it does. */
export function startWeight(first: string, second: string): number {
  const told = SIGNS.filter(({of, is}) => is.test(of === "first" ? first : second));
  return told.reduce((sum, {weight}) => sum + weight, opensAlike(first, second) ? USUAL - ALIKE : USUAL);
}

/** "Americans want …" over "Americans fear …": one writer's. */
function opensAlike(first: string, second: string): boolean {
  const word = /^\p{Lu}\p{L}{3,20}(?=\s)/u.exec(first)?.[0];
  return word !== undefined && second.startsWith(`${word} `);
}
