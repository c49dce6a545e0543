import {anyOf, wholeWord} from "../../anyOf.ts";
import type {QuantityMention, Span} from "../../types.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";

const MARKS = /[\ue000-\uf8ff]/gu;
const STOP_WORD = anyOf(
  "in|to|from|for|by|at|on|with|last|this|next|since|during|and said|which|that|who|was|were|is|are|will|had|has|have",
  "worth|valued|went|came|reached|total\\w*|stood|rose|fell|per|daily|annually|yearly|monthly|a year|an?|when|where|if",
  "after|before|due|each|every|between|against|so far|doubled|used|depending|across|via|through|under|towards|because",
  "imposed|touted|targeted|left|departed|arrived|sailed|landed|docked|headed|each",
  "as|while|but|following|amid|despite|according|than|compared|versus|up|down|without|within|between|over|until|till",
  "so|yet|not|only|into|directly|finally|annually|would|could|should|can(?! \\p{Ll}*[^\\Ws]s(?!\\p{L}))|may|soared|jumped|surged|climbed|increased|declined|passed"
);
const STOP = new RegExp(
  `[,;:.!?()“”"–—]|(?:^|\\s)${STOP_WORD}\\s|\\s(?:and|or)\\s(?=\\S+\\s(?:is|was|are|will))|$`,
  "u"
);
const EMPTY =
  /^(?:(?:annual |yearly |export )?(?:revenues?|earnings|income)|the|its|their|our|his|her|it|them|about|around|nearly|almost|roughly|approximately|just|over|some|more|all|this|that|goods|worth|between|which|whom)?$/iu;
/** "Annual purchases of" goods, which are what is bought. */
const FLOW_OF = /^(?:(?:annual|yearly|additional) )?(?:purchases|imports|exports|sales) of /iu;
const TOTALS = /^(?:goods|products|merchandise|things|exports|imports)$/iu;

// "Tea and coffee alone accounted for": what the sentence is about is the part that the amount stands for.
const PART = new RegExp(
  "^(?<subject>\\p{Lu}[\\p{L}-]+(?:,? (?:and )?\\p{Ll}[\\p{L}-]+){0,4}?)(?: alone| products| goods)? " +
    "(?:account|made up|makes up|contributed|brought in|fetched|earned|came to)",
  "u"
);
// "In 2014" and "in cash" tell no goods, as "$3 million in timber" does.
const NO_GOODS = "(?! \\p{Lu}| (?:the|this|that|all|total|return|exchange|fiscal|value|terms|cash|\\d))";
const EACH_YEAR =
  "(?: (?:an?|per|every|each) (?:year|month|week|day|annum)|\\/(?:year|yr|month)| annually| yearly| monthly)?";
const OF_WHAT = new RegExp(`^(?:['’]s)?${EACH_YEAR}(?: worth)?(?: of| in${NO_GOODS}) (?=\\p{L}|[\ue000-\ue0ff])`, "u");

/** What an amount is an amount of ("wine", "Mi-35M combat transport helicopters"), or the rule's own word. */
export function findItem(
  marked: MarkedSentence,
  text: string,
  quantity: QuantityMention,
  {focus, cue, cueEnd, fallback}: {focus: number; cue: number; cueEnd: number; fallback: string}
): string {
  if (quantity.kind === "count") return countedItem(marked, text, quantity, focus);
  const after = text.slice(focus + 1, focus + 90);
  const part = PART.exec(text)?.groups?.subject;
  if (part !== undefined && /^(?:goods|trade)/.test(fallback)) return part.charAt(0).toLowerCase() + part.slice(1);
  const of = OF_WHAT.exec(after);
  if (of !== null) return cleaned(after.slice(of[0].length)) ?? fallback;
  const priced = /^(?:goods|trade)/.test(fallback) ? pricedItem(text, {focus, cue, cueEnd}) : null;
  if (priced !== null) return priced;
  const purpose = /^[^,;]{0,30}? for (?!about|some|nearly)/u.exec(after);
  const forWhat = purpose === null ? null : cleaned(after.slice(purpose[0].length));
  if (/loan|credit|aid|payment/.test(fallback) && forWhat !== null)
    return /loan/.test(fallback) ? `${fallback} for ${forWhat}` : forWhat;
  const noun = /^ of /u.exec(text.slice(cueEnd, cueEnd + 60));
  if (cue < focus && noun !== null) return cleaned(text.slice(cueEnd + noun[0].length, focus)) ?? fallback;
  return fallback;
}

/** "Sold rice worth $8 million": what stands between the verb and its worth; null where nothing does. */
function pricedItem(text: string, {focus, cue, cueEnd}: {focus: number; cue: number; cueEnd: number}): string | null {
  const verbEnd = cueEnd < focus - 8 ? Math.min(cueEnd, cue + text.slice(cue).search(/ |$/u)) : -1;
  const phrase = PRICED.exec(text.slice(verbEnd, focus))?.groups?.phrase;
  return verbEnd < 0 || phrase === undefined || AUXILIARY.test(phrase) ? null : cleaned(phrase);
}

const ABOUT = anyOf("about|around|some|nearly|almost|over|more than|an estimated|up to|roughly|approximately");
const PRICED = new RegExp(
  `^ (?<phrase>[^,;:()\ue000-\uf8ff]{3,50}) (?:worth|valued at|to the value of)(?: ${ABOUT})?\\s?$`,
  "u"
);
const AUXILIARY = new RegExp(
  `(?:^|\\s)${anyOf(
    "is|are|was|were|be|been|being|has|have|had|to|of|will|would|which|that|it|them|us|him|her|now|already|only"
  )}(?:\\s|$)`,
  "u"
);
const NUMBER_WORD = anyOf(
  "an?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion"
);
const LEADING_NUMBER = new RegExp(`^[\\d.,\\s]+|^(?:${NUMBER_WORD}|\\s)+\\s`, "giu");
// "Two million doses of vaccine": of these the text goes on to say what they hold.
const CONTAINERS = wholeWord(
  "doses|units|pieces|tons|items|sets|head|bottles|cartons|containers|systems|kits|packs|bags|submarines|batteries"
);

/** The counted phrase without number and origin: "four Russian Mi-35M helicopters" is "Mi-35M helicopters". */
function countedItem({sentence}: MarkedSentence, text: string, quantity: QuantityMention, focus: number): string {
  const holds = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end;
  const places = sentence.mentions.filter((mention) => mention.type === "place" && holds(quantity, mention));
  const tokens = sentence.tokens.slice(quantity.firstToken, quantity.lastToken + 1);
  const words = tokens.filter((token) => !places.some((place) => holds(place, token)));
  let phrase = "";
  let at = words[0]?.end ?? 0;
  for (const word of words) {
    phrase += word.start > at ? ` ${word.text}` : word.text;
    at = word.end;
  }
  const bare = phrase.replace(LEADING_NUMBER, "").trim();
  const item = bare.replace(/^(?:million|billion|thousand|dozen|lakh|crore|of|the)\s/iu, "") || quantity.unit;
  const of = /^ of (?:the )?(?!which|whom|them|these|those)(?=\p{L})/u.exec(text.slice(focus + 1, focus + 12));
  const isContainer = of !== null && CONTAINERS.test(quantity.unit);
  const kind = isContainer ? cleaned(text.slice(focus + 1 + of[0].length, focus + 60)) : null;
  return kind === null ? item : `${kind} ${item}`;
}

function cleaned(text: string): string | null {
  const words = text.replace(MARKS, "").replace(/^(?:['’]s)?\s+/, "");
  const phrase = words
    .slice(0, Math.max(0, words.search(STOP)))
    .replace(/\s+/g, " ")
    .trim();
  const bare = phrase
    .replace(/\s(?:and|or|plus|each)$/u, "")
    .replace(/^(?:the|its|their|our|his|her|these|those)\s/iu, "")
    .replace(FLOW_OF, "");
  if (EMPTY.test(bare) || /^(?:and|or)\s/u.test(bare) || bare.length > 60) return null;
  return TOTALS.test(bare) ? "goods" : bare;
}
