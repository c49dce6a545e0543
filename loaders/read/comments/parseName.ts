import {anyOf} from "../../anyOf.ts";
import {isBadge} from "../pageCues.ts";

const ANSWERS = /\s{1,3}(?:→|➜|▶|►|>|in reply to|replied to|replying to)\s{1,3}|\s{2,}|\t/u;
/** The words that stand for a writer's picture. */
const PICTURE = /['’]s (?:picture|avatar|photo|image)$|^(?:avatar|(?:profile )?(?:photo|picture)) (?:for|of)\s/iu;
/** What stands for the name of a reader who left. */
const DELETED = /^\[(?:deleted|removed)\]$/u;
/** "Sue, Harbourton, United Kingdom", "Sue, 34, Harbourton", "Ramesh (Pune)": what is no name. */
const PLACE = /^(?<name>[^,(]{2,40}?)\s?(?:(?:,\s?[1-9]\d)?(?:,\s?\p{Lu}[\p{L}.'’ -]{1,30}){1,3}|\([^)]{1,40}\)?)$/u;

/** "2:15 pm", "342 fans", "1 point6 years ago" and "edited 6 years ago" name nobody. */
const COUNTED = anyOf(
  "points?|votes?|(?:dis)?likes?|fans?|followers?|comments?|posts|replies|views?|reads?|hits|karma"
);
const NOBODY = new RegExp(
  `^${anyOf(
    String.raw`\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$|[+-]?\d[\d.,]{0,7}k?\s${COUNTED}(?:\d.{1,30})?$`,
    String.raw`\d{1,3}\s(?:second|minute|hour|day|week|month|year)s?\sago|edited\s`
  )}`,
  "iu"
);

/** "Ann Holm ·", "— Ann Holm" */
const EDGES = /^[—–·•|]\s{1,3}|\s{1,3}[·•|]$/gu;
/** "Ann Holm @ann_h" */
const OWN_HANDLE = /(?<=[\p{L}\p{N}.])\s{1,3}@[\w.-]{2,40}$/u;
const LONGEST_ODD = 60;
const BY = /^by:?\s{1,3}(?=\S)/iu;

/**
 * Reads the words that name a comment's author: whom they answer and where they live stand apart; undefined for no
 * name.
 */
export function parseName(words: string): {author: string; answered: string | null} | undefined {
  if (PICTURE.test(words)) return undefined;
  const [first = "", second] = words
    .replace(EDGES, "")
    .split(ANSWERS, 2)
    .map((part) => part.trim());
  const [name = ""] = first.replace(OWN_HANDLE, "").split(/\s\|\s/u, 1);
  const author = (PLACE.exec(name)?.groups?.name ?? name).replace(BY, "");
  return isName(author) ? {author, answered: second && isName(second) ? second : null} : undefined;
}

/** True for what can be a reader's name: a few words, no sentence. */
export function isName(words: string): boolean {
  if (DELETED.test(words)) return true;
  if (words === "" || words.length > 60 || !/[\p{L}\p{N}]/u.test(words)) return false;
  if (words.split(/\s+/u).length > 6 || /^[@>“"‘()[\]]|:\s/u.test(words) || NOBODY.test(words)) return false;
  if (/[!?…;“”"]$|[:,]$|\.{2}$|https?:|[^\s.]{4}[.!?]\s\p{Ll}/u.test(words)) return false;
  return !/[^\s.]{3}\.$/u.test(words) || words.split(/\s+/u).length <= 2;
}

/** True for what can be a name on a line of its own, where no sentence ends: "Ada P." ends with an initial. */
export const isNameAlone = (words: string): boolean => isName(words) && !/[!?]$|\p{L}{2}\.$/u.test(words);

/** A name without the rank of words that forums print behind it: "sabbatical Senior Member". */
export function withoutRank(name: string): string {
  const words = name.split(" ");
  const length = [3, 2].find((n) => words.length > n && isBadge(words.slice(-n).join(" ")));
  return length === undefined ? name : words.slice(0, -length).join(" ");
}

/**
 * A name as only readers make up ("The Closer...", "THE BISHOP!"), where what stands around it leaves no
 * doubt; undefined for other words.
 */
export function oddName(words: string) {
  const bare = words.replace(/[!?…."”]{1,5}$/u, "").replaceAll(/["“”]|\s::/gu, "");
  return words.length <= LONGEST_ODD && bare !== words && isName(bare) ? {author: words, answered: null} : undefined;
}
