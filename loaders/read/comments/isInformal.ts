import {anyOf} from "../../anyOf.ts";
import {LINES_OF_A_PAGE, remembered} from "../../remembered.ts";

const SLANG = anyOf(
  "lol|lmao|rofl|wtf|omg|imo|imho|ur|plz|pls|dont|cant|wont|didnt|doesnt|isnt|wasnt|arent|ive|thats|whats|gonna|wanna",
  "gotta|gimme|ya|yea|yeah|yep|nope|dude|bro|guys|idiots?|morons?|clowns?|crap|haha[ha]{0,20}|hehe|hm{2,9}|wow|kudos",
  "bravo|congrats"
);
const MARKS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}.'’@/-])${SLANG}(?![\\p{L}\\p{N}'’@/-]|\\.\\p{L})`, "iu"),
  // Rare marks come first, and only then a look at the letters before them: a line without the marks is passed at once.
  /[!?]\s?[!?]|\.{4}|…{2}|,{2}|(?:\.{3}(?<=\p{L}\.{3})|…(?<=\p{L}…))\p{L}/u,
  /\s(?:u|im|i)(?=\s)/u,
  /(?:^|\s)[:;]-?[)(DPp](?=\s|$)|(?![™®©])\p{Extended_Pictographic}/u
];
/** "itself.There", "the pier,which" */
const GLUED = /[.!?](?<=\p{Ll}{2}.)\p{Lu}\p{Ll}|,(?<=\p{Ll}{2},)\p{Ll}{2}/u;
/** Addresses, and words that a newspaper may quote. */
const OTHERS = /https?:\/\/\S{1,400}|[“"][^”"]{1,400}[”"]/gu;
const LONGEST = 4000;

/**
 * True for words as people write in haste and newspapers do not, but where they quote: "lol", "dont", "!!", "….", ":)".
 */
export const isInformal = remembered((text): boolean => isHasty(text) || GLUED.test(ownWords(text)), LINES_OF_A_PAGE);

/** True for words in haste whatever stands between sentences: "dont", but not "the pier.It". */
export const isHasty = remembered((text): boolean => MARKS.some((mark) => mark.test(ownWords(text))), LINES_OF_A_PAGE);

/** True where no space parts two sentences or clauses: "the pier.It", of a writer in haste or of a page without tags. */
export const isGlued = (text: string): boolean => GLUED.test(text.slice(0, LONGEST));

const ownWords = (text: string) => text.slice(0, LONGEST).replaceAll(OTHERS, " ");
