import {anyOf} from "../../anyOf.ts";
import {startsAfter} from "../../annotate/dates/edtf.ts";
import type {DateMention, Edtf, Sentence, SourceDocument} from "../../types.ts";

const PAPER = anyOf(
  "agreements?|contracts?|accords?|treaty|memorand(?:um|a)|MoUs?|deal|pact|protocol|concession|road ?map|term sheet",
  "signatures?|put (?:his|her|their) names? to"
);
const SIGNED = anyOf(
  "agree[ds]?|signed|signing|(?<!\\b(?:the|an?|no|first) )signs?|inked|initialled|sealed|clinched|finali[sz]ed",
  "concluded|approved|awarded|ratified"
);
const AGREEMENT = new RegExp(`\\b(?:${PAPER}|${SIGNED})\\b`, "giu");
const FARTHEST = 250;
/** "Officials said on Wednesday": when something is told is not when it was agreed. */
const REPORTED = new RegExp(
  "\\b(?:(?:seen|pictured|photographed|shown)(?: [^,;.]{1,30})?|sa(?:id|ys|ying)|told [^,;.]{1,30}|report(?:s|ed)|stated|added|noted|confirmed)" +
    "(?: (?:late|early|here|in (?:a|an|its) (?:statement|interview|report)|to reporters))?(?: (?:on|in))? $",
  "iu"
);

/** "Begun by the Soviets in 1976": when works were done is not when they were agreed on. */
const OF_WORKS = new RegExp(
  "\\b(?:begun|built|started|opened|founded|launched|completed|discovered|found|shut|closed|halted|stopped)" +
    "(?: by(?: [\\p{L}’'-]{1,16}){1,3}?)?(?: (?:in|on|since|back in))? $",
  "iu"
);

const TERM = /\b(?:for|from|until|till|through|starting|by) $/iu;

/** Years on end, which is no day of signing. */
function isLong(edtf: Edtf): boolean {
  const [from = "", to = from] = edtf.split("/");
  return /^\d{4}/.test(from) && /^\d{4}/.test(to) && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 1;
}

/**
 * Date of the agreement that a sentence tells of: of those up to the document's own date the one nearest to the word;
 * null for none.
 */
export function findAgreement({text, published}: SourceDocument, sentence: Sentence): Edtf | null {
  const words = [...text.slice(sentence.start, sentence.end).matchAll(AGREEMENT)].map(
    ({index}) => sentence.start + index
  );
  let best: {readonly edtf: Edtf; readonly distance: number} | null = null;
  for (const date of sentence.mentions) {
    if (date.type !== "date" || date.edtf === null || date.form === "duration") continue;
    if (REPORTED.test(text.slice(Math.max(sentence.start, date.start - 60), date.start))) continue;
    if (OF_WORKS.test(text.slice(Math.max(sentence.start, date.start - 80), date.start))) continue;
    // "A contract for 2009 to 2019", "from July" tell when it holds.
    if (TERM.test(text.slice(Math.max(sentence.start, date.start - 8), date.start)) || isLong(date.edtf)) continue;
    // "By the end of May": what is due is not done.
    if (date.edtf.startsWith("../")) continue;
    const edtf = firstDay(date);
    if (startsAfter(edtf, published) || startsAfter(lastDay(edtf), published)) continue;
    const distance = Math.min(...words.map((at) => Math.abs(at - date.start)));
    if (distance <= FARTHEST && (best === null || distance < best.distance)) best = {edtf, distance};
  }
  return best?.edtf ?? null;
}

/** "Supplies from 2010 to 2030" do not tell when they were agreed on. */
function lastDay(edtf: Edtf): Edtf {
  return edtf.slice(edtf.indexOf("/") + 1);
}

/** "Since last October there has been an agreement": it was made in October. */
function firstDay({edtf, form}: DateMention): Edtf {
  return form === "bound" ? edtf!.replace(/\/\.\.$/, "") : edtf!;
}
