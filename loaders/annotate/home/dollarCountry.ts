import type {CountryCode} from "../../types.ts";
import {currenciesByNoun} from "../quantities/unitLexicon.ts";

/** Countries whose statistics offices and ministries count in dollars of their own and write them "$". */
const OFFICES: readonly (readonly [CountryCode, RegExp])[] = [
  [
    "NZL",
    /\b(?:Stats ?NZ|Statistics New Zealand|New Zealand Trade and Enterprise|MFAT)\b|\w\.(?:co|govt|org|net)\.nz\b/u
  ],
  [
    "CAN",
    /\b(?:Statistics Canada|StatCan|Canadian [Ii]nternational [Mm]erchandise [Tt]rade)\b|\b(?:Affairs|Agri-Food|Resources|Export Development) Canada\b|\w\.gc\.ca\b|\b(?:The )?Canadian Press\b/u
  ],
  [
    "AUS",
    /\b(?:Australian Bureau of Statistics|Austrade|AusAID|AIDAB|Department of Foreign Affairs and Trade|RAAF|AAP|Senator the Hon)\b|\w\.(?:com|gov|org|net)\.au\b|\baust\w+\.com\b|^(?:WA|NSW|Qld|Vic)['’]s /mu
  ],
  ["SGP", /\b(?:Enterprise Singapore|International Enterprise Singapore|Singapore Department of Statistics)\b/u],
  ["HKG", /\b(?:Census and Statistics Department|HKT|HKSAR)\b/u],
  ["JAM", /\b(?:Jamaica Information Service|STATIN)\b|\(JIS\)/u],
  ["FJI", /\b(?:Fiji Bureau of Statistics|Reserve Bank of Fiji)\b/u]
];
/** "Hong Kong CNN —": wherever its reporter sits, an American channel counts in American dollars. */
const AMERICAN_PRESS = /\bCNN\)? ?[—–] /u;
/** Dollars that a text marks as its country's own, so that its bare "$" are American ones. */
const MARKED: Readonly<Record<string, RegExp>> = {
  FJI: /\bFJ?\$|\bFJD\b/u,
  HKG: /\bHK ?\$|\bHKD\b/u,
  JAM: /\bJA?\$|\bJMD\b/u,
  TTO: /\bTT ?\$|\bTTD\b/u,
  NZL: /NZ ?\$|\$NZ|\bNZD\b/u,
  CAN: /\b(?:CA?|CDN|Can) ?\$|\$C(?:DN)?\b|\bCAD\b/u,
  AUS: /\bAU? ?\$|\$AU?\b|\bAUD\b/u,
  SGP: /\bSG? ?\$|\bSGD\b/u,
  BRB: /\bBds ?\$|\bBBD\b/u,
  BHS: /\bB ?\$|\bBSD\b/u,
  BLZ: /\bBZ ?\$|\bBZD\b/u,
  GUY: /\bG(?:Y)? ?\$|\bGYD\b/u,
  NAM: /\bN ?\$|\bNAD\b/u
};
const FOREIGN_DOLLARS = /(?:US|U\.S\.) ?(?:\$|[Dd]ollars|[Dd]lrs?)|\$US|\((?:US|U\.S\.)\)/u;

const DOLLARS = /\s[Dd](?:ollar|lr)/u;
/** Countries by how a text names their dollars: "H.K. dlrs", "Jamaican dollars". */
const NAMED = (currenciesByNoun.get("dollar") ?? []).flatMap(({words, countries: [country]}) => {
  const whose = words.map((word) => word.replaceAll(".", "\\.")).join("|");
  return country === undefined
    ? []
    : [[country, new RegExp(`(?<!\\p{L})(?:${whose})\\s[Dd](?:ollar|lr)s?\\b`, "u")] as const];
});

/** The one country whose dollars a text names that knows no dollar signs; null for none. */
function namedDollars(text: string): CountryCode | null {
  if (text.includes("$") || !DOLLARS.test(text)) return null;
  const [only, ...others] = NAMED.filter(([, pattern]) => pattern.test(text));
  return others.length > 0 || only === undefined || only[0] === "USA" ? null : only[0];
}

/**
 * Country whose dollars a bare "$" is: that of the statistics office that the text quotes, or the document's own unless
 * it marks those and leaves American ones bare; null for American ones.
 */
export function dollarCountry(text: string, home: CountryCode | null): CountryCode | null {
  const quoted = OFFICES.filter(([, office]) => office.test(text));
  if (quoted.length === 1) return ownDollars(text, quoted[0]![0]);
  return namedDollars(text) ?? (AMERICAN_PRESS.test(text) ? null : ownDollars(text, home));
}

/** A country whose own dollars a bare "$" is; null where the text marks those and leaves American ones bare. */
function ownDollars(text: string, country: CountryCode | null): CountryCode | null {
  const marked = MARKED[country ?? ""];
  return marked !== undefined && (FOREIGN_DOLLARS.test(text) || !marked.test(text)) ? country : null;
}
