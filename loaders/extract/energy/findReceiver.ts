import {countryName} from "../../annotate/places/countryName.ts";
import type {AnnotatedDocument, CountryCode, OrganisationMention, PlaceMention, Sentence} from "../../types.ts";
import type {DocumentCountries} from "../figures/documentCountries.ts";

/** A country that fuel is delivered to. */
export interface Receiver {
  /** Common English name. */
  readonly name: string;
  /** The country's code. */
  readonly country: CountryCode;
}

// "We have proposed to Qatar": whom something is told receives nothing.
const ASKED =
  /^(?:propos|appl|turn|spoke|speak|talk|went|appeal|said|told|fl(?:y|ew|ies)|travel|return|came|come|trip|visit|head|journey)/;

/**
 * Country that a sentence says gas is delivered to: behind "to", in front of "receives", or "our country"; null where
 * it does not tell.
 */
export function findReceiver(
  {text: article}: AnnotatedDocument,
  sentence: Sentence,
  {home, main}: DocumentCountries
): Receiver | null {
  const {tokens, mentions, start, end} = sentence;
  const text = article.slice(start, end);
  const places = mentions.filter((m): m is PlaceMention => m.type === "place" && m.country !== null);
  const after = (word: string) => {
    const behind = places.filter(({firstToken}) => {
      const at = headOf(tokens, firstToken);
      return tokens[at]?.lower === word && !ASKED.test(tokens[at - 1]?.lower ?? "");
    });
    // "A reply to Chile's cutting of supplies to Peru": what is a country's own comes last.
    return behind.find(({lastToken}) => !/^[’']s$/.test(tokens[lastToken + 1]?.text ?? "")) ?? behind[0];
  };
  const isImport = /\b(?:import|buy|purchas|procur)/iu.test(text);
  const seller = isImport ? (after("from") ?? after("with"))?.country : undefined;
  const site = after("in");
  const isMadeThere = /^(?:plant|project|field)s?$/.test(tokens[(site?.firstToken ?? 0) - 2]?.lower ?? "");
  const behind = [after("to"), after("for"), isMadeThere || isImport ? undefined : site].find(
    // "For Russian gas supplies" tells whose gas it is.
    (place, i) => place !== undefined && (place.form !== "demonym" || i === 0) && place.country !== seller
  );
  const taker = places.find(({lastToken}) =>
    /^(?:receive|buy|import|purchase|get|pay)$/.test(verbBehind(tokens, lastToken))
  );
  const supplied = places.find(
    ({firstToken, lastToken}) =>
      /^(?:provide|supply|offer|promise|sell)$/.test(tokens[firstToken - 1]?.lemma ?? "") &&
      (/^(?:with|and|power|electricity|gas|lng)$/.test(tokens[lastToken + 1]?.lower ?? "") ||
        isOwnerOfFirm(tokens, lastToken))
  );
  const [first] = places;
  const isBuyer = isImport && first !== undefined && first.firstToken < 3 && isOwnerOfFirm(tokens, first.lastToken);
  const buyer = isBuyer && first.country !== seller ? first : undefined;
  const ours = /\bour country (?:receives|buys|imports|gets)\b/iu.test(text) ? home : null;
  const own = seller !== undefined && seller !== home ? home : null;
  const told = taker ?? supplied ?? buyer;
  const country = told?.country ?? ours ?? behind?.country ?? countryOfFirm(sentence) ?? own;
  return country === null || !main.includes(country) ? null : {name: countryName(country), country};
}

/** "Chile's Tavan Energy": whose firm it is. */
function isOwnerOfFirm(tokens: Sentence["tokens"], lastToken: number): boolean {
  return /^[’']s$/.test(tokens[lastToken + 1]?.text ?? "") && /^\p{Lu}/u.test(tokens[lastToken + 2]?.text ?? "");
}

/** Index of the word in front of a name, over "the" and "neighbouring". */
function headOf(tokens: Sentence["tokens"], firstToken: number): number {
  const before = firstToken - 1;
  return /^(?:the|its|neighbou?r|neighbou?ring)$/.test(tokens[before]?.lower ?? "") ? before - 1 : before;
}

/** Lemma of the verb behind a name, over "will" and "has". */
function verbBehind(tokens: Sentence["tokens"], lastToken: number): string {
  const next = tokens[lastToken + 1];
  return (/^(?:will|would|must|has|have)$/.test(next?.lower ?? "") ? tokens[lastToken + 2] : next)?.lemma ?? "";
}

/** The country of the firm behind "to": "to deliver 38 bcm of gas a year to CNPC"; undefined for none. */
function countryOfFirm({mentions, tokens}: Sentence): CountryCode | undefined {
  const firm = mentions.find(
    (m): m is OrganisationMention =>
      m.type === "organisation" && m.kind === "company" && tokens[m.firstToken - 1]?.lower === "to"
  );
  return firm?.country ?? undefined;
}
