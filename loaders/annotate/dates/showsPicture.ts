import {anyOf} from "../../anyOf.ts";

/** Where people stand in a picture: ", left,", "(R)". */
const PLACE = String.raw`[,(]\s?(?:(?:second|third|fourth|far)\s)?(?:from\s)?(?:left|right|cent(?:er|re)|[LRC])\s?[,)]`;
/** What pictures alone tell in the present tense. */
const POSE = anyOf(
  String.raw`shakes?\shands`,
  String.raw`poses?\s(?:for|with|alongside|beside|in|during|before|next)`,
  String.raw`waves?\s(?:as|to|from|while|upon|during|after|before)`,
  String.raw`looks?\son(?:\s(?:as|during|after)|[,.])`,
  String.raw`gestures?|smiles?|(?:hugs|embraces|applauds)\s\p{Lu}`,
  String.raw`(?:inspects?|reviews?)\s(?:a|an|the)\s(?:\p{L}+\s){0,3}guards?`,
  String.raw`(?:is|are)\s(?:welcomed|greeted)\sby`
);
/** Whose picture it is, behind what it shows. */
const CREDIT = anyOf(
  String.raw`\b(?:PHOTO|Photo|Picture|Image)s?\s?(?::|by\b|credit\b|courtesy\b)`,
  String.raw`[(/—–]\s?(?:AP|AFP|Reuters|REUTERS|Getty|EPA|Xinhua|TASS|File|Photo)\b[^()]{0,40}\)?\s*$`
);
const PICTURE = new RegExp(String.raw`${PLACE}|\b${POSE}\b|${CREDIT}`, "u");

/** Whether a sentence is the caption of a picture: its present tense tells what was, "on Tuesday" the last one. */
export function showsPicture(sentence: string): boolean {
  return PICTURE.test(sentence);
}
