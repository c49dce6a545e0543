import {anyOf} from "../../anyOf.ts";
import type {Party} from "../figures/findMarked.ts";
import {idioms} from "./idioms.ts";
import {ACCORDING_TO, DOING, FINITE_VERB, isActor, ONE_OF, TRADER_IS} from "./isActor.ts";
import {verbClasses} from "../figures/verbClasses.ts";
import {isOwnFlow, isOwnOf, isSetAgainst, NO_PART_OF_NAME, SURPASSED} from "./ownFlow.ts";
import type {Placed, Slot} from "./placeParties.ts";
import {slotsByPreposition} from "./slotsByPreposition.ts";

const BEFORE_NAME = anyOf(
  "an?\\s|the\\s|its\\s|their\\s|our\\s|his\\s|neighbou?ring\\s|(?:north|south|east|west)ern\\s|rival\\s|fellow\\s|\\d{1,3}\\s|several\\s|many\\s"
);
const PREPOSITION = new RegExp(
  `(?:^|[\\s(])(${[...slotsByPreposition.keys()].join("|")})\\s${BEFORE_NAME}{0,2}$`,
  "iu"
);
const SPEAKER = anyOf(
  "media|press|newspapers?|dail(?:y|ies)|television|TV|broadcasters?|agenc(?:y|ies)|news agenc(?:y|ies)|analysts?",
  "observers?|experts?|reports?"
);
// What an embassy tells is of the country where it stands.
const EMBASSY = /^ embassy\b/iu;
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
const SAYS = /^ (?:says|said)\b/u;
const CLAUSE_OPENS =
  /, (?:according to |(?:figures|data|statistics|numbers) (?:of|from|by) )?(?:the )?(?:[\ue000-\ue0ff] )?$/u;
// "$8 billion in U.S. goods": the goods' country, not the place.
const GOODS_OF = /[\ue200-\ue2ff](?:['’]?s? worth)? (?:in|of) (?:new )?$/u;
// "It owes Chinese lenders", "sold Indian buyers": of "sold Indian tea" India is the seller.
const RECEIVER = anyOf(
  "lenders|banks|creditors|firms|companies|investors|authorities|partners|buyers|importers|customers|allies"
);
const IMPORTS_OF = /\b(?:imports?|purchases) of (?:the )?$/iu;
const MOVES = new RegExp(
  `^ (?:${verbClasses.get("move")!}|was|were|is|are|came|to|from|in|for|with|and)(?!\\p{L})`,
  "u"
);
const MEASURE_OF =
  /\b(?:value|volume|level|share|total|growth|fall|rise|decline|bulk|increase|quantity|worth) of (?:the )?$/iu;
const RECEIVERS = new RegExp(`^ (?:\\p{Ll}+ )?${RECEIVER}(?!\\p{L})`, "u");
/** "The U.S. investment figure", not "the U.S. with". */
const NAMES_FIGURE =
  /^ (?:\p{Ll}+ )?(?:figure|total|level|share|investments?|exports?|imports?|market|goods|products|aid|assistance|contribution|support|funding|response|debt|loans?|economy|trade)\b/u;
const WHICH_ACTS = new RegExp(
  `^,? (?:which|that|who) (?:\\p{Ll}+ )?(?:${FINITE_VERB}|said|says) |^, (?:which|who) (?:\\p{Ll}+ )?\\p{Ll}{3,}s `,
  "u"
);
const STAFF = /^ (?:executives|officials|managers|representatives|negotiators|engineers|salesmen)\b/u;
const STRUCK = /^ (?:had |has |have )?(?:\p{Ll}{2,}ed|struck|won|sold|bought|sent|gave|lent|took|made) (?!by )/u;
/** "Oman is one of our largest markets, with exports of": whom one deals with. */
const PARTNER =
  /^ (?:is|was|remains|became)(?: \p{Ll}+)? (?:(?:one|among) (?:of )?)?(?:our|the|its|their|[\ue000-\ue0ff]['’]s)[^,;\ue200-\ue2ff]{0,50}\b(?:trading partners?|(?:export )?markets?|customers?|destinations?)\b/u;
const GIVEN_AWAY = /^ (?:has|have|had|will|would) (?:already |so far |now )?\p{Ll}+/u;
const OF_AMOUNT = /\ue2ff (?:(?!and |but |while )[\p{L}-]+ ){0,4}$/u;
const ACTS = new RegExp(`^ ${FINITE_VERB} `, "u");
const GAVE = /^ (?:gave|sent|lent|sold|bought|took|paid|will|would|has|had) /u;
const NAMES_GOODS = new RegExp(`^ (?!${NO_PART_OF_NAME} )\\p{L}\\p{Ll}{2,}`, "u");
/** Verbs behind a demonym that stands for the country: "the French said". */
const ACT_OF_PEOPLE = anyOf(
  "has|have|had|is|are|was|were|will|would|said|say|bought|sold|sell|buy|imported|exported|lent|lend|sent|send|took",
  "take|paid|pay|received|gave|ha[ds]n"
);
const DEMONYM_ACTS = new RegExp(`^ ${ACT_OF_PEOPLE}(?:s|es|ed)?(?!\\p{L})`, "u");

/** "Their first U.S. grain", as other languages would say it with an adjective. */
const BEFORE_ATTRIBUTE = /\b(?:their|its|our|first|second|new|more|some|any|additional|annual|total|record) $/iu;

/** A country of a marked sentence with the words at its sides. */
interface Surroundings {
  readonly party: Party;
  readonly text: string;
  /** Offset in the marked text. */
  readonly at: number;
  /** Offset of the words that tell the flow. */
  readonly cue: number;
  readonly left: string;
  readonly right: string;
  /** Right before the name, in small letters; undefined for none. */
  readonly preposition: string | undefined;
}

/** What the country at an offset does in its clause; `before` is the country named before it. */
export function slotOf(party: Party, text: string, at: number, cue: number, before: Placed | undefined): Slot {
  const left = text.slice(Math.max(0, at - 40), at);
  const right = text.slice(at + 1, at + 50);
  const preposition = PREPOSITION.exec(left)?.[1]?.toLowerCase();
  const around = {party, text, at, cue, left, right, preposition};
  return (
    slotInList(around, before) ??
    slotOfTeller(around) ??
    (isOfImportedGoods(around) ? "adjective" : undefined) ??
    idioms.find((idiom) => idiom.preposition === preposition && idiom.left.test(left))?.slot ??
    slotByPhrase(around) ??
    slotBehindPreposition(around) ??
    slotWithoutPreposition(around)
  );
}

/** What countries beside each other share: "between X and Y", "with X and Y", "X-Y trade"; null outside a list. */
function slotInList({text, at, right}: Surroundings, before: Placed | undefined): Slot | null {
  if (INCLUDED.test(text.slice(Math.max(0, at - 60), at))) return "aside";
  if (before === undefined || before.at < at - 9) return null;
  const between = text.slice(before.at + 1, at);
  // "signed by X and Y, Z will import": Z begins what comes next.
  const acts = (/^,? $/u.test(between) && ACTS.test(right)) || (between === ", and " && GAVE.test(right));
  const isAfterAside = (before.slot === "aside" || before.slot === "speaker") && between.includes(",");
  if (acts || isAfterAside) return null;
  return /^(?:\s?[,&–/-]\s?|,? and (?:the )?|\s)$/u.test(between) ? before.slot : null;
}

/** Of who only tells of the flow; null for others. */
function slotOfTeller({party, at, cue, left, right}: Surroundings): Slot | null {
  if (ACCORDING_TO.test(left)) return "speaker";
  // What "the Russian press" says is no deed of Russia.
  if ((party.form === "demonym" && SPEAKERS.test(right)) || EMBASSY.test(right)) return "aside";
  if (party.form === "bloc" && at < cue && ONE_OF.test(left)) return "aside";
  return at > cue && !SAYS.test(right) && CLAUSE_OPENS.test(left) && TELLS.test(right) ? "speaker" : null;
}

/** "Imports of U.S. products", not "imports of Japan rose". */
function isOfImportedGoods({left, right}: Surroundings): boolean {
  return IMPORTS_OF.test(left) && NAMES_GOODS.test(right) && !MOVES.test(right);
}

/** What the noun behind a country or the cue tells, whatever stands before it; null where they tell nothing. */
function slotByPhrase({party, text, at, cue, left, right, preposition}: Surroundings): Slot | null {
  const isDemonym = party.form === "demonym";
  if (preposition === "of" && isDemonym && /^ (?:\p{Ll}|Government\b)/u.test(right)) return "adjective";
  // "A team of Boeing executives hopes to sell".
  if (preposition === "of" && at < cue && STAFF.test(right)) return "subject";
  // "The gap between US exports and imports".
  if (preposition === "between" && at < cue && isOwnOf(text, at, cue)) return "owner";
  // "The value of EU exports", "200 tonnes of our exports": whose the flow is.
  if (preposition === "of" && at < cue && (party.form === "our" || MEASURE_OF.test(left)) && isOwnOf(text, at, cue))
    return "owner";
  if (GOODS_OF.test(left) && NAMES_GOODS.test(right)) return "adjective";
  // "With French investment reaching": what is told of is the cue's own.
  if (preposition === "with" && isDemonym && isOwnOf(text, at, cue)) return "adjective";
  if (isDemonym && isOwnFlow(text, at, cue, left)) return "owner";
  if (isDemonym && isSetAgainst(text, at, cue, left)) return "owner";
  if (at > cue && SURPASSED.test(left)) return "aside";
  if (TRADER_IS.test(left)) return "subject";
  if (preposition === "with" && at < cue && DOING.test(right)) return "owner";
  if (opensAsPlace(party, left, right)) return "aside";
  if (isActor(party, right, at < cue)) return "subject";
  if (at < cue && preposition === undefined && PARTNER.test(text.slice(at + 1, at + 110))) return "with";
  // "It depends on China, which has lent 3 billion".
  if (at < cue && WHICH_ACTS.test(right)) return "subject";
  // "A deal for Airbus to sell 23 planes".
  return preposition === "for" && at < cue && /^ to \p{Ll}/u.test(right) ? "subject" : null;
}

/** What the preposition alone tells; null where there is none, or where it belongs to what the country owns. */
function slotBehindPreposition({text, at, cue, right, preposition}: Surroundings): Slot | null {
  if (preposition === undefined) return null;
  // "A week after Oman struck a deal": it acts.
  if (/^(?:after|before)$/.test(preposition) && at < cue && STRUCK.test(right)) return "subject";
  const slot = slotsByPreposition.get(preposition) ?? "in";
  // "Gas from Iran's southern field" comes from Iran, and "to China's Shenhua" a firm stands for its country.
  const owned = preposition === "from" ? /^['’]s [\p{L}\d\ue200-\ue2ff]/u : /^['’]s? \p{Lu}\p{Ll}/u;
  const isTheirs = /^(?:from|to|with)$/.test(preposition) && at > cue && owned.test(right);
  if (isTheirs || (slot === "aside" && !isOwnOf(text, at, cue))) return slot;
  return /^['’]s?\s/iu.test(right) ? null : slot;
}

function slotWithoutPreposition({party, text, at, cue, left, right}: Surroundings): Slot {
  // ", Seoul says," speaks for the country that acts.
  if (at > cue && SAYS.test(right)) return "subject";
  // "Ghana's deficit" is Ghana's own; of "Chile's biggest customer bought copper" Chile is not the buyer.
  // "Shipments fell to 700,000, a third of Oman's exports": they are its own.
  if (/^['’]s (?:\p{Ll}+ ){0,2}exports?\b/u.test(right) && /^(?:shipments|loadings)\b/u.test(text.slice(cue, cue + 12)))
    return "owner";
  if (/^['’](?:s\s|\s)/iu.test(right) || (party.form === "our" && /^ \p{Ll}/u.test(right)))
    return isOwnOf(text, at, cue) ? "owner" : "possessive";
  if (INDIRECT.test(left) && RECEIVERS.test(right)) return "object";
  const isNamedWithArticle = at > cue && party.form === "country" && /\bthe $/u.test(left) && NAMES_FIGURE.test(right);
  const isAttribute = party.form === "demonym" || BEFORE_ATTRIBUTE.test(left) || isNamedWithArticle;
  if (isAttribute && /^[ -]\p{Ll}/u.test(right) && !DEMONYM_ACTS.test(right)) return "adjective";
  if (INDIRECT.test(left)) return "object";
  // "3 million in aid Australia has given".
  return at > cue && !(GIVEN_AWAY.test(right) && OF_AMOUNT.test(left)) ? "object" : "subject";
}

// "At Chennai port, officials said": where it is told, not where it goes.
const OPENS_AT = /^(?:In|At|From) (?:the )?$/u;

function opensAsPlace({form}: Party, left: string, right: string): boolean {
  return form === "city" && OPENS_AT.test(left) && /^[^,;\ue000-\ue2ff]{0,25}, /u.test(right);
}
