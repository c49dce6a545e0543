import type {CountryCode} from "../../types.ts";

/** Countries whose statistics offices and ministries count in dollars of their own and write them "$". */
const OFFICES: readonly (readonly [CountryCode, RegExp])[] = [
  ["NZL", /\b(?:Stats ?NZ|Statistics New Zealand|New Zealand Trade and Enterprise|MFAT)\b/u],
  ["CAN", /\b(?:Statistics Canada|StatCan|Global Affairs Canada)\b/u],
  ["AUS", /\b(?:Australian Bureau of Statistics|Austrade|Department of Foreign Affairs and Trade)\b/u],
  ["SGP", /\b(?:Enterprise Singapore|International Enterprise Singapore|Singapore Department of Statistics)\b/u]
];
const OWN = new Set(OFFICES.map(([country]) => country));
/** Dollars that a text marks as its country's own, so that its bare "$" are American ones. */
const MARKED: Readonly<Record<string, RegExp>> = {
  NZL: /NZ ?\$|\$NZ|\bNZD\b/u,
  CAN: /\b(?:CA?|CDN|Can) ?\$|\$C(?:DN)?\b|\bCAD\b/u,
  AUS: /\bAU? ?\$|\$AU?\b|\bAUD\b/u,
  SGP: /\bSG? ?\$|\bSGD\b/u
};
const FOREIGN_DOLLARS = /(?:US|U\.S\.) ?(?:\$|dollars)|\$US|\((?:US|U\.S\.)\)/u;

/**
 * Country whose dollars a bare "$" is: that of the statistics office that the text quotes, or the document's own unless
 * it marks those and leaves American ones bare; null for American ones.
 */
export function dollarCountry(text: string, home: CountryCode | null): CountryCode | null {
  const quoted = OFFICES.filter(([, office]) => office.test(text));
  if (quoted.length === 1) return quoted[0]![0];
  if (home === null || !OWN.has(home)) return null;
  return FOREIGN_DOLLARS.test(text) || !MARKED[home]!.test(text) ? home : null;
}
