import {anyOf} from "../../anyOf.ts";
import type {AnnotatedDocument} from "../../types.ts";
import type {EndsContext} from "./findEnds.ts";

/** "The China Development Bank", "India's Exim Bank" and "the Export-Import Bank of Korea" are of one country. */
const NOT_NATIONAL =
  "(?<!(?:[\ue000-\ue0ff]|China|Chinese|Japan|Korea|Korean|India|Indian|Turkish|U\\.?S\\.?|Brazil)(?:['’]s)? )";
const BANKS = anyOf(
  "IMF|(?:International )?Monetary Fund|World Bank",
  `${NOT_NATIONAL}(?:(?:Development|Export[-–]Import|Investment) Bank|Ex-?im(?: ?bank)?)(?! of (?!the )(?:[\ue000-\ue0ff]|\\p{Lu}))`,
  "International Development Association|Paris Club|London Club|African Development Fund|OPEC Fund",
  "International Fund for Agricultural Development|Green Climate Fund|European Development Fund|Global Environment Facility"
);
const INITIALS = anyOf("EBRD|AIIB|AfDB|ADB|IADB|IDB|NDB|IsDB|EIB|IFAD|OFID|BADEA|CABEI|IBRD");

/** Bodies that lend to countries and are of none. */
export const LENDING_BODY = new RegExp(`\\b${BANKS}\\b`, "iu");
const ANY_LENDER = new RegExp(`\\b${BANKS}\\b|\\b${INITIALS}\\b`, "u");
/** What a text calls such a body that it has named: "the Bank". */
const CALLED =
  /\b[Tt]he (?:[\p{L}\ue000-\ue0ff]+-based )?(?:[Bb]ank(?: Group)?|Fund|lender|institution)(?:['’]s)?(?! of)(?!\p{L})/u;

/** True where a sentence names a body that lends to countries. */
export function isOfLendingBody(text: string): boolean {
  return ANY_LENDER.test(text);
}

const known = new WeakMap<AnnotatedDocument, boolean>();

/** True where a document names a body that lends to countries. */
export function namesLender(annotated: AnnotatedDocument): boolean {
  const names = known.get(annotated) ?? ANY_LENDER.test(annotated.source.text);
  known.set(annotated, names);
  return names;
}

/** True where such a body acts in a sentence, by its name or as "the Bank" of a document that names one. */
export function tellsOfLender(text: string, isNamed: boolean): boolean {
  return LENDING_BODY.test(text) || (isNamed && (CALLED.test(text) || ANY_LENDER.test(text)));
}

/** True where a body lends that is of no country, in this sentence or in the one it goes on about. */
export function isOfLender(
  text: string,
  {measure, namesLender, topic}: Pick<EndsContext, "measure" | "namesLender" | "topic">
): boolean {
  const goesOn = topic !== null && topic.from === null && topic.measure === measure;
  return (measure === "debt" || measure === "aid") && (tellsOfLender(text, namesLender) || (namesLender && goesOn));
}
