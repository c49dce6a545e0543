import {anyOf} from "../../anyOf.ts";
import type {Party} from "../figures/findMarked.ts";
import type {MarkedSentence} from "../figures/markSentence.ts";
import {FINITE_VERB, isActor} from "./isActor.ts";
import {slotsByPreposition} from "./slotsByPreposition.ts";

/** What a country does in the clause, told by the words at its sides. */
export type Slot =
  | "aside"
  | "owner"
  | "possessive"
  | "adjective"
  | "to"
  | "from"
  | "of"
  | "by"
  | "with"
  | "into"
  | "in"
  | "between"
  | "subject"
  | "object"
  | "speaker";

/** A country of a sentence in its place. */
export interface Placed {
  /** The country as the text names it. */
  readonly party: Party;
  /** What it does in the clause. */
  readonly slot: Slot;
  /** Offset in the marked text. */
  readonly at: number;
  /** Distance to the amount, in characters. */
  readonly distance: number;
}

const BEFORE_NAME = anyOf(
  "the\\s|its\\s|their\\s|our\\s|his\\s|neighbou?ring\\s|(?:north|south|east|west)ern\\s|rival\\s|fellow\\s"
);
const PREPOSITION = new RegExp(
  `(?:^|[\\s(])(${[...slotsByPreposition.keys()].join("|")})\\s${BEFORE_NAME}{0,2}$`,
  "iu"
);
const SELLERS = /\b(?:exports?|exporters?|sales|shipments|producers|traders) of (?:the )?$/iu;
const BUYERS = /\b(?:imports?|importers|purchases) of (?:the )?$/iu;
const OFFICE = anyOf("bank|bureau|office|ministry|department|board|institute|authority|chamber|association|government");
const INSTITUTION = new RegExp(`\\b${OFFICE} of (?:the )?$`, "iu");
const SPEAKER = anyOf(
  "media|press|newspapers?|dail(?:y|ies)|television|TV|broadcasters?|agenc(?:y|ies)|news agenc(?:y|ies)|analysts?",
  "observers?|experts?|reports?"
);
// Whom something befalls gives nothing: "the needs faced by Peru".
const BEFALLEN = /\b(?:faced|suffered|incurred|experienced|subscribed|felt) by (?:the )?$/iu;
// Who holds the talks or does the sums pays nothing.
const OTHER_DEED = new RegExp(
  `\\b${anyOf(
    "identified|hosted|chaired|led|reported|released|published|attended|headed|organi[sz]ed|quoted|cited|compiled",
    "prepared|drawn up|imposed|caused|brokered|mediated|convened|estimated|recogni[sz]ed|claimed|invaded|occupied"
  )} by (?:the )?$`,
  "iu"
);
const GOT_BY = /\b(?:received|accepted|welcomed) by (?:the )?$/iu;
const REPORTED_TO = /\b(?:reported|reports|told|said|announced|confirmed|notified|stated) to (?:the )?$/iu;
const SPEAKERS = new RegExp(`^ (?:state |news |local )?${SPEAKER}(?!\\p{L})`, "iu");
/** Verbs whose next word is the receiver: "gave Nepal a grant". */
const GIVES = anyOf(
  "g[ai]ve(?:s|n)?|giving|lent|lends?|lending|loaned|sells?|sold|selling|sent|sends?|sending|offer(?:s|ed|ing)?",
  "ow(?:es?|ed|ing)|pays?|paid|paying|grant(?:s|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|hand(?:s|ed|ing)",
  "suppl(?:y|ies|ied|ying)|provid(?:es?|ed|ing)|extend(?:s|ed|ing)?|award(?:s|ed|ing)?|ship(?:s|ped|ping)?",
  "help(?:s|ed|ing)?|brings?|brought|bringing"
);
const INDIRECT = new RegExp(`\\b${GIVES}\\s(?:the\\s)?$`, "iu");
// ", the Iranian customs office said": who tells a figure without an owner tells its own.
const TELLS =
  /^(?:['’]s)?(?: [\p{L}\ue000-\ue0ff-]+){0,5}? (?:said|says|announced|reported|shows?|showed|estimates?)\b/u;
// "Countries including Peru, Chile and Oman": examples do nothing of their own.
const INCLUDED = /\b(?:including|such as|among them) (?:the )?(?:[\ue000-\ue0ff](?:, | and |, and )(?:the )?){0,6}$/u;
// "According to figures from the Ghanaian customs": the number of words keeps it to who tells.
const ACCORDING_TO = /\baccording to (?:the )?(?:\p{Ll}+ (?:(?:from|of|by) )?(?:the )?)?(?:\p{Ll}+ )?$/iu;
const SAYS = /^ (?:says|said)\b/u;
const CLAUSE_OPENS =
  /, (?:according to |(?:figures|data|statistics|numbers) (?:of|from|by) )?(?:the )?(?:[\ue000-\ue0ff] )?$/u;
// "$8 billion in U.S. goods": the goods' country, not the place.
const GOODS_OF = /[\ue200-\ue2ff](?:['’]?s? worth)? (?:in|of) (?:new )?$/u;
// "It owes Chinese lenders", "sold Indian buyers": of "sold Indian tea" India is the seller.
const RECEIVER = anyOf(
  "lenders|banks|creditors|firms|companies|investors|authorities|partners|buyers|importers|customers|allies"
);
const RECEIVERS = new RegExp(`^ (?:\\p{Ll}+ )?${RECEIVER}(?!\\p{L})`, "u");
const ACTS = new RegExp(`^ ${FINITE_VERB} `, "u");
const NO_PART_OF_NAME = anyOf("and|is|was|through|by|with|for|via|under|from|into|at|to");
const NAMES_GOODS = new RegExp(`^ (?!${NO_PART_OF_NAME} )\\p{Ll}{3,}`, "u");
const OWN_CUE = new RegExp(
  `^(?:['’]s?)? (?:(?!${NO_PART_OF_NAME} )[\\p{L}\ue100-\ue2ff-]+ (?:and (?=\\p{L}))?){0,5}$`,
  "iu"
);
/** Verbs behind a demonym that stands for the country: "the French said". */
const ACT_OF_PEOPLE = anyOf(
  "has|have|had|is|are|was|were|will|would|said|say|bought|sold|sell|buy|imported|exported|lent|lend|sent|send|took",
  "take|paid|pay|received|gave|ha[ds]n"
);
const DEMONYM_ACTS = new RegExp(`^ ${ACT_OF_PEOPLE}(?:s|es|ed)?(?!\\p{L})`, "u");

/** "Their first U.S. grain", as other languages would say it with an adjective. */
const BEFORE_ATTRIBUTE = /\b(?:their|its|our|first|second|new|more|some|any|additional|annual|total|record) $/iu;
/** "Soviet grain imports" come to the Soviet Union; "Soviet imports" may come from it. */
function isImporter(text: string, at: number, cue: number): boolean {
  if (at > cue || !/^imports?\b(?! by )/iu.test(text.slice(cue, cue + 12))) return false;
  return /^ [\p{L}-]+/u.test(text.slice(at + 1, cue)) && isOwnOf(text, at, cue);
}

/** The countries of a sentence with what each does there, by the words at its sides. */
export function placeParties(marked: MarkedSentence, text: string, cue: number, focus: number): Placed[] {
  const placed: Placed[] = [];
  for (let at = 0; at < text.length; at++) {
    const party = marked.parties.get(text.charAt(at));
    if (party === undefined) continue;
    placed.push({party, at, slot: slotOf(party, text, at, cue, placed.at(-1)), distance: Math.abs(at - focus)});
  }
  // "China's market is America, and it holds …": the pronoun is whom the sentence is about.
  const pronoun = /\b(?:it|they)\s(?:\p{L}+\s)?$/iu.test(text.slice(Math.max(0, cue - 20), cue));
  return placed.map((one, i) => (pronoun && i === 0 && one.at < cue ? {...one, slot: "owner"} : one));
}

function slotOf(party: Party, text: string, at: number, cue: number, before: Placed | undefined): Slot {
  const left = text.slice(Math.max(0, at - 40), at);
  const right = text.slice(at + 1, at + 50);
  // "between X and Y", "with X and Y", "X-Y trade"; but of "signed by X and Y, Z will import" Z is the subject.
  const between = before === undefined || before.at < at - 9 ? "" : text.slice(before.at + 1, at);
  const acts = between === ", " && ACTS.test(right);
  const isAfterAside = (before?.slot === "aside" || before?.slot === "speaker") && between.includes(",");
  if (INCLUDED.test(text.slice(Math.max(0, at - 60), at))) return "aside";
  if (before !== undefined && !acts && !isAfterAside && /^(?:\s?[,&–/-]\s?|,? and (?:the )?|\s)$/u.test(between))
    return before.slot;
  if (ACCORDING_TO.test(left)) return "speaker";
  // What "the Russian press" says is no deed of Russia.
  if (party.form === "demonym" && SPEAKERS.test(right)) return "aside";
  if (at > cue && !SAYS.test(right) && CLAUSE_OPENS.test(left) && TELLS.test(right)) return "speaker";
  const preposition = PREPOSITION.exec(left)?.[1]?.toLowerCase();
  // The debtor, whose debt the subject forgives or waits for.
  if (preposition === "by" && /\bowed by (?:the )?$/iu.test(left)) return "to";
  if (preposition === "by" && GOT_BY.test(left)) return "to";
  if (preposition === "of" && SELLERS.test(left)) return "from";
  if (preposition === "of" && BUYERS.test(left)) return "owner";
  // "Reported to the U.S. Department": whom one reports to gets no goods.
  if (preposition === "to" && REPORTED_TO.test(left)) return "aside";
  if (preposition === "by" && OTHER_DEED.test(left)) return "aside";
  if (preposition === "by" && BEFALLEN.test(left)) return "in";
  // "The Bank of Ghana said": a country's office stands for the country.
  if (preposition === "of" && INSTITUTION.test(left)) return "subject";
  if (preposition === "of" && party.form === "demonym" && /^ \p{Ll}/u.test(right)) return "adjective";
  if (GOODS_OF.test(left) && NAMES_GOODS.test(right)) return "adjective";
  // "With French investment reaching": what is told of is the cue's own.
  if (preposition === "with" && party.form === "demonym" && isOwnOf(text, at, cue)) return "adjective";
  if (isImporter(text, at, cue)) return "owner";
  if (isActor(party, right, at < cue)) return "subject";
  // "A deal for Airbus to sell 23 planes".
  if (preposition === "for" && at < cue && /^ to \p{Ll}/u.test(right)) return "subject";
  if (slotsByPreposition.get(preposition ?? "") === "aside" && !isOwnOf(text, at, cue)) return "aside";
  if (preposition !== undefined && !/^['’]s?\s/iu.test(right)) return slotsByPreposition.get(preposition) ?? "in";
  // ", Seoul says," speaks for the country that acts.
  if (at > cue && SAYS.test(right)) return "subject";
  // "Ghana's deficit" is Ghana's own; of "Chile's biggest customer bought copper" Chile is not the buyer.
  if (/^['’](?:s\s|\s)/iu.test(right) || (party.form === "our" && /^ \p{Ll}/u.test(right)))
    return isOwnOf(text, at, cue) ? "owner" : "possessive";
  if (INDIRECT.test(left) && RECEIVERS.test(right)) return "object";
  const isAttribute = party.form === "demonym" || BEFORE_ATTRIBUTE.test(left);
  if (isAttribute && /^[ -]\p{Ll}/u.test(right) && !DEMONYM_ACTS.test(right)) return "adjective";
  if (INDIRECT.test(left)) return "object";
  return at > cue ? "object" : "subject";
}

/** True where a country stands right before the cue, as in "Ghana's trade deficit". */
function isOwnOf(text: string, at: number, cue: number): boolean {
  return OWN_CUE.test(text.slice(at + 1, Math.max(at + 1, cue)));
}
