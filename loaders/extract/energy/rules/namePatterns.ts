import {anyOf} from "../../../anyOf.ts";
import {KIND_WORD} from "../kindWords.ts";

const PARTICLE = "(?:ul|al|el|bin|ibn|de|do|da|del|dos|das|di|e|y|La|la)(?!\\p{L})";
const PART = anyOf("\\p{Lu}[\\p{L}\\p{M}’'.]{0,24}|\\p{Lu}{1,6}|\\d{1,4}\\p{Lu}?(?![\\p{L}\\d])", PARTICLE);
/** A proper name: up to six capitalised parts, with hyphens and numbers. */
export const NAME = `\\p{Lu}[\\p{L}\\p{M}’'.]{0,24}(?:(?: |[-–—/])${PART}){0,6}`;
const SMALL_INITIAL = /(?<=^|[:(|\] -]|\)\?)([a-z])(?=[a-z]{2})/g;
const ANY_INITIAL = KIND_WORD.replace(SMALL_INITIAL, (_, letter: string) => `[${letter}${letter.toUpperCase()}]`);
/** A whole word for a project, in any case of its first letter. */
export const KIND = `(?:${ANY_INITIAL})(?!\\p{L})`;
const SURROUNDINGS = anyOf(
  "coast|border|ports?|towns?|city|(?:oil|gas)?fields?|wells|region|province|village|terminal|shore|island|district",
  "capital|refinery|hub|operations|reserves|deposits|basin"
);
const SURROUNDINGS_OF =
  `(?:the |its |their |\\p{Lu}[\\p{L}-]+[’']s )?(?:[\\p{L}-]{2,14} ){0,3}${SURROUNDINGS}(?: city)?,? ` +
  "(?:near |of |at |in |on |called )?(?:the )?";
/** Words between "from" and the name of an end: "the Russian coast near". */
export const TOWARDS =
  `(?:${SURROUNDINGS_OF}|near |the |just \\p{L}+ of )?` + "(?:(?:north|south|east|west)(?:ern)? |central )?";
/** Who owns what follows: "its", "Peru's". */
export const WHOSE = "(?:the |its |their |\\p{Lu}[\\p{L}-]+[’']s )?";
