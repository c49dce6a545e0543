import type {ItsFunction} from "wink-nlp";
import {compactText} from "../../compactText.ts";
import {allMatches} from "../../prefilter/allMatches.ts";
import type {PartOfSpeech, Token} from "../../types.ts";
import {decodeEntities, ENTITY, ENTITY_ELISION, maskEntities} from "./entities.ts";
import {plainText} from "./plainText.ts";
import {tagger} from "./tagger.ts";
import {hasLetter} from "./wordShapes.ts";

const SYMBOL = /\p{S}/u;

/** What the tagger says of one of its own words. */
interface Tag {
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

const WORD = [
  /https?:\/\/[^\s<>"]{1,500}/u,
  /\d{1,9}(?:st|nd|rd|th)\b/u,
  /\d+(?:[.,:]\d+){0,9}/u,
  /(?:\p{Lu}\.){2,6}/u,
  /(?:a|p|e|i)\.(?:m|g|e)\./u,
  /(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Maj|Brig|Capt|Adm|Sgt|Prof|Sen|Rep|Gov|Pres|Amb|Hon|Rev|Sr|Jr|Messrs|Mme|Mlle)\./u,
  /\p{Lu}\.(?=\s{0,2}[-\p{Lu}])/u,
  /\p{Lu}{1,3}\d{1,3}(?![\p{L}\p{N}])/u,
  /(?:ca|do|does|did|is|are|was|were|has|have|had|wo|would|could|should|must|need|ai)(?=n['’]t\b)/u,
  /n['’]t\b/u,
  /['’´`](?:s|S|ll|re|ve|d|m)(?![\p{L}\p{M}])/u,
  // "OmarFinance Minister": a caption glued to its article.
  /\p{Lu}\p{Ll}{2,20}(?=(?:The|Prime|President|Minister|Foreign|Finance|Defence|Defense|Secretary|Chief)(?:[ \n]|\p{Lu}))/u,
  /(?![ʻʿ])\p{L}[\p{L}\p{M}]*(?:['’](?!(?:s|S|ll|re|ve|d|m|t)(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*/u,
  /\.{2,9}|-{2,9}/u,
  /[^\s]/u
].map((part) => part.source);

const TOKEN = new RegExp(WORD.join("|"), "gu");
const TOKEN_OR_ENTITY = new RegExp([ENTITY_ELISION, ENTITY, ...WORD].join("|"), "gu");

/** Words and punctuation marks of a stretch of a document, with part of speech and dictionary form. */
export function findTokens(text: string, start: number, end: number): Token[] {
  const slice = compactText(text.slice(start, end));
  const plain = plainText(maskEntities(slice));
  // The tagger takes quadratic time over characters without a space.
  const tags = findTags(plain.replace(/\S{200,}/g, (run) => " ".repeat(run.length)));
  const tokens: Token[] = [];
  let next = 0;
  for (const {0: word, index} of allMatches(slice.includes("&") ? TOKEN_OR_ENTITY : TOKEN, slice)) {
    while (next < tags.length && tags[next]!.end <= index) next++;
    const tag = tags[next];
    const token = makeToken(word, start + index, tag && tag.start <= index ? tag : undefined);
    if (token.text.trim() !== "") tokens.push(token);
  }
  return tokens;
}

function makeToken(word: string, start: number, tag: Tag | undefined): Token {
  const text = decodeEntities(word);
  const lower = text.toLowerCase();
  const end = start + word.length;
  if (/^\d/.test(text)) return {text, lower, lemma: lower, pos: hasLetter(text) ? "ADJ" : "NUM", start, end};
  if (!hasLetter(text)) return {text, lower, lemma: lower, pos: SYMBOL.test(text) ? "SYM" : "PUNCT", start, end};
  if (tag === undefined) return {text, lower, lemma: lower, pos: "X", start, end};
  // The tagger glues full stops to some words ("sat.") and joins codes ("Mi-35M"): its lemma is then not this word's.
  const lemma = tag.end - tag.start === word.length ? tag.lemma.toLowerCase() : lower;
  return {text, lower, lemma, pos: tag.pos === "PUNCT" || tag.pos === "SYM" ? "X" : tag.pos, start, end};
}

/** The tagger counts spaces to find offsets and miscounts odd ones, so its words are found again in the text. */
function findTags(plain: string): Tag[] {
  const words = tagger.readDoc(plain).tokens();
  const texts = words.out() as string[];
  const parts = words.out(tagger.its.pos) as PartOfSpeech[];
  const lemmas = words.out(tagger.its.lemma as ItsFunction<string>) as (string | undefined)[];
  const tags: Tag[] = [];
  let from = 0;
  for (let i = 0; i < texts.length; i++) {
    const start = plain.indexOf(texts[i]!, from);
    // Further away than any run of spaces: the tagger rewrote the word, and this is a later twin of it.
    if (start < 0 || /\S/.test(plain.slice(from, Math.min(start, from + 200)))) continue;
    from = start + texts[i]!.length;
    // It knows none for "cannot" before a comma or a full stop.
    tags.push({start, end: from, pos: parts[i]!, lemma: lemmas[i] ?? texts[i]!});
  }
  return tags;
}
