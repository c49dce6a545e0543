import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {AnnotatedDocument, CountryCode, Mention, Sentence} from "../../types.ts";
import {countryOf} from "../figures/documentCountries.ts";

/** "NICOSIA, Cyprus -". */
const DATELINE = /^\p{Lu}[\p{L} ]{2,20}(?:, [^–—]{2,50}?)?(?: [-–—] |: )/u;

/** "Larger than Singapore", "reactors like those in Chile's", "since the invasion of Kuwait": named for likeness or time. */
const COMPARED =
  /\b(?:(?:larger|bigger|smaller|longer) than|the size of|(?:invasion|occupation) of|(?:like|unlike|as|of|to|than) (?:those|the ones?) (?:in|of|at)) (?:the )?$/iu;

/** "Peruvian warplanes shelled the plant": who bombs a project has no part in it. */
const BOMBS =
  /^(?:['’]s)? (?:[A-Z]{1,3}-\d{1,3} |fighter |war ?)?(?:warplanes|planes|jets|bombers|soldiers?|air ?strikes?|air raids?|shelling|bombardment|missiles?|invasion)(?!\p{L})/u;

/** "30 million (U.S.) dollars", "a 500-million-US-dollar loan". */
const CURRENCY = /^\)?[ -]dollars?(?!\p{L})/u;

/** "Independent of Iran", "bypassing Russia and": what a line keeps away from. */
const AVOIDED =
  /\b(?:independent(?:ly)? of|bypass(?:es|ed|ing)?|avoid(?:s|ed|ing)?|circumvent(?:s|ed|ing)?|instead of|rather than)(?: through| via| from)?(?: (?:the )?\p{Lu}\p{L}{2,20}(?:,| and| or))? (?:the )?$/u;

/** "Stalled as Kabul feared American sanctions": who holds a project up has no part in it. */
const HOLDS_UP =
  /^(?:['’]s)? (?:new |economic |trade |financial |fresh |strong |stiff )?(?:sanctions|objections|opposition|pressure|threats?|warnings?|embargo|disapproval)(?!\p{L})/u;

/** Countries of a sentence, but for the one of its dateline. */
export function countriesOf({text}: AnnotatedDocument, {start, end, mentions}: Sentence): CountryCode[] {
  const from = start + (DATELINE.exec(text.slice(start, end))?.[0].length ?? 0);
  // "142 million U.S. dollars" are of no country.
  const money = mentions.filter(({type}) => type === "quantity");
  const isFree = (at: number) =>
    !COMPARED.test(text.slice(Math.max(start, at - 24), at)) &&
    !AVOIDED.test(text.slice(Math.max(start, at - 60), at)) &&
    at >= from &&
    !money.some((one) => one.start <= at && at < one.end);
  const codesOf = (people: boolean) => {
    const named = mentions.filter(
      ({type, start: at, end: last}) =>
        (type === "person") === people && isFree(at) && !isNoParty(text.slice(last, last + 40))
    );
    return [...new Set(named.flatMap((mention) => countriesOfMention(mention, text)))];
  };
  // Where countries are not named, those whose officials sign tell them.
  const codes = codesOf(false);
  return codes.length > 1 ? codes : [...new Set([...codes, ...codesOf(true)])];
}

/** Whether what stands behind a country's name keeps it out of the project. */
function isNoParty(after: string): boolean {
  return HOLDS_UP.test(after) || BOMBS.test(after) || CURRENCY.test(after);
}

/** The mention's country, or all of them for "the presidents of Iran and Pakistan". */
function countriesOfMention(mention: Mention, text: string): readonly CountryCode[] {
  const code = countryOf(mention);
  if (code !== null) return [code];
  if (mention.type !== "person" || !mention.plural) return [];
  const words = text.slice(mention.start, mention.end).match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}/gu) ?? [];
  return words.flatMap((word) => gazetteer.get(nameKey(word))?.find(({form}) => form === "country")?.country ?? []);
}
