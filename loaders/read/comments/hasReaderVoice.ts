import {anyOf} from "../../anyOf.ts";
import {LINES_OF_A_PAGE, remembered} from "../../remembered.ts";

const QUOTED = /[“"][^”"]{1,400}[”"]/gu;
const READERS_WORD = anyOf(
  "I|I['’]m|I['’]d|I['’]ve|Im|my|me|My|Me|mine|lol|ha(?:ha){1,9}h?|bro|guys|folks|shame|wow|kudos|bravo|u|ur|plz|[Tt]hx"
);
const PRONOUN = anyOf("[Ww]e|[Tt]hey|[Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Hh]e|[Ss]he");
const VOICES = [
  new RegExp(String.raw`(?<![\p{L}\p{N}.'’])${READERS_WORD}(?![\p{L}\p{N}.])`, "u"),
  new RegExp(String.raw`(?<!\p{L})${PRONOUN}['’](?:re|ve|ll|d|s)(?!\p{L})|\p{Ll}n['’]t(?!\p{L})`, "u"),
  // Rare marks come first, and only then a look at the letter before them: a line without the marks is passed at once.
  /[!?]{2}|\.{4}|…{2}|,{3}|(?:\.{3}(?<=\p{L}\.{3})|…(?<=\p{L}…))\p{L}/u,
  /^\p{Ll}|(?<!\p{L})[Ll]ets (?:hope|see|not|be|go|all|just|say)(?!\p{L})/u,
  /^(?:Yes|No|Nope|Yeah|Yep|Oh|Hey|Hi|Hello|Sorry|Agreed|Exactly|Amen|Congrats|Congratulations)\b(?=[\s,.!])/u,
  /(?:^|[.!?…,]\s)(?:[Yy]ou|[Yy]our|Thanks?|Well (?:done|said)|Let['’]?s)\b/u
];

/** True for words as readers write and newspapers do not, but where they quote: "I", "you!", "hahaha", "…..". */
export const hasReaderVoice = remembered((text): boolean => {
  const own = text.slice(0, 4000).replaceAll(QUOTED, " ");
  return VOICES.some((voice) => voice.test(own));
}, LINES_OF_A_PAGE);
