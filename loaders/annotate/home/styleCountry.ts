import type {CountryCode} from "../../types.ts";
import type {HomeSigns} from "./findHome.ts";

/** How one country alone styles its ministers and members, its houses, and the telephones of their offices. */
const STYLES: readonly (readonly [CountryCode, RegExp])[] = [
  ["AUS", /\bSenator the Hon\b|\(0?2\) ?62[67]\d[ -]?\d{4}\b/iu],
  ["AUS", /\bthe Hon\.? \p{Lu}\p{Ll}+ \p{Lu}\p{L}+ (?:(?:A[CMO]|SC|QC) )?MP\b/u],
  ["IRL", /\bMinister [^.,\n]{3,60},? T\.?D\.?(?![\p{L}])/u],
  [
    "GBR",
    /\b(?:International Development|Foreign|Trade|Defence|Business|Prime) (?:Secretary|Minister) (?:the )?Rt\.? Hon\b|\bMinister for (?:Africa|Asia),? [^.\n]{3,40} MP\b/u
  ],
  ["NZL", /^[\p{L} ,]{0,40}\bThe Beehive$|\bParliament Buildings, Wellington\b/imu],
  ["IND", /\b(?:Shri|Smt\.?)\s\p{Lu}\p{Ll}|\bRaksha Mantri\b|^(?:Lok|Rajya) Sabha\b/mu],
  ["IRL", /^(?:Dáil|Seanad) Éireann\b/mu],
  ["GBR", /\b[Mm]y (?:right )?hon\. (?:and (?:learned|gallant) )?Friend\b/u],
  ["CAN", /^\p{Lu}{4,12}, (?:ON|QC|BC|AB|MB|NS|NB|SK|NL|PE),? .{0,40}\/CNW\b/mu],
  [
    "USA",
    /\bis attributable to (?:the )?(?:\w+ ){0,3}Spokesperson\b|\bAssistant Secretary for [\p{L} ]{3,60} Affairs\b|^(?:Office of the|(?:U\.?S\.? )?(?:State )?Department|Principal Deputy|Acting) Spokes(?:person|man)$/mu
  ],
  ["PAK", /^(?:Inter[- ]Services Public Relations\b|No\.? ?PR-? ?\d{1,4}\/(?:19|20)\d\d)/mu],
  [
    "GBR",
    /^(?:From:? )?(?:The )?Foreign,? (?:& |and |Commonwealth (?:& |and ))(?:Commonwealth|Development) Office\b|^Prime Minister's Office, 10 Downing Street\b/mu
  ]
];

/** Country whose ministers alone a release styles as it does ("Senator the Hon"); null for any other style. */
export function styleCountry({source: {text, kind}}: HomeSigns): CountryCode | null {
  if (kind === "forum thread") return null;
  const [only, ...others] = new Set(STYLES.filter(([, style]) => style.test(text)).map(([country]) => country));
  return only !== undefined && others.length === 0 ? only : null;
}
