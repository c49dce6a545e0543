import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {countryName} from "../../annotate/places/countryName.ts";
import type {CountryCode, Mention, PersonMention} from "../../types.ts";
import {actorsOfMention} from "./findActors.ts";
import {isNamedPerson} from "./mentionKinds.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";

/** Who travels for a state without being named. */
export const OFFICIAL = wholeWord(
  "officials?|ministers?|diplomats?|envoys?|emissary|emissaries|negotiators?|mediators?|experts|delegates|representatives?",
  "leaders|presidents|premiers|chiefs?|commanders?|aides?|advisers?|advisors?|inspectors|lawmakers|parliamentarians",
  "senators|legislators|congressmen|deputies|secretary|secretaries|governors|monarchs|princes|generals?|commissioners"
);
const GROUP = wholeWord("delegations?|mission|team|group|commission|party");
/** What a group is of that a state sends: "a trade mission", and no "football team". */
const SENT = wholeWord(
  "trade|government|governmental|parliamentary|ministerial|official|military|diplomatic|negotiating|advance|technical",
  "high-level|high-powered|top-level|senior|economic|business|cultural|inspection|fact-finding|peace|rights|assessment",
  "expert|monitoring|congressional|inter-ministerial|inter-agency|investigation|verification|review|joint|\\w+-member",
  "u\\.?n\\.?|imf|eu|oau|au|osce|arab|evaluation|survey|observer|human"
);

/** People of whom a noun tells but what they are: "Iraqi officials", "a team of five Zambian ministers". */
export function unnamedTravellers(
  context: VisitContext,
  parsed: ParsedSentence,
  nouns: readonly Chunk[],
  sender: CountryCode | null = null
): Actor[] {
  return nouns.flatMap((noun) => {
    const people = peopleNoun(parsed, noun);
    if (people === null) return [];
    // "the American envoy" has been named before.
    const isKnown =
      word(parsed.sentence.tokens[noun.first]) === "the" && isOne(parsed, people) && !isSentByAlliance(parsed, noun);
    const senders = isKnown ? [] : sendersOf(parsed, noun, people, sender ?? context.annotated.here?.country ?? null);
    const known = senders.length === 1 ? namedNext(context, parsed, people, senders[0]!.country) : [];
    if (known.length > 0) return known;
    const label = labelOf(parsed, people, senders.length);
    return senders.map(({country, name}) => ({name: `${label} of ${name}`, country, official: true, unnamed: true}));
  });
}

/** The noun that tells who they are: the one behind "a team of", else the noun itself; null for other travellers. */
function peopleNoun(parsed: ParsedSentence, noun: Chunk): Chunk | null {
  const {tokens} = parsed.sentence;
  if (noun.mentions.some((m) => m.type === "person" && m.name !== null)) return null;
  const head = word(tokens[noun.head]);
  if (OFFICIAL.test(head)) return noun;
  if (!GROUP.test(head)) return null;
  const members = nounBehind(parsed, noun, /^of$/);
  if (members !== null && OFFICIAL.test(word(tokens[members.head]))) return members;
  const words = tokens.slice(noun.first, noun.head).map(word);
  return head.startsWith("delegation") || isSentByAlliance(parsed, noun) || words.some((w) => SENT.test(w))
    ? noun
    : null;
}

/** "the ECOWAS mission": whoever leads it is seldom named. */
function isSentByAlliance({sentence: {tokens}}: ParsedSentence, {head, mentions}: Chunk): boolean {
  return GROUP.test(word(tokens[head])) && mentions.some((m) => m.type === "organisation" && m.kind === "alliance");
}

function nounBehind({chunks, sentence}: ParsedSentence, noun: Chunk, preposition: RegExp): Chunk | null {
  const at = chunks.indexOf(noun);
  const link = chunks[at + 1];
  const behind = chunks[at + 2];
  const isLinked = link?.kind === "preposition" && preposition.test(word(sentence.tokens[link.first]));
  return isLinked && behind?.kind === "noun" ? behind : null;
}

/** States or alliances whose they are: told in the phrase or behind "from"; else, of "a team", who sends it. */
function sendersOf(
  parsed: ParsedSentence,
  noun: Chunk,
  people: Chunk,
  sender: CountryCode | null
): {country: CountryCode | null; name: string}[] {
  const origin = nounBehind(parsed, people, /^(?:from|of)$/);
  const told = [noun, people, ...(origin === null ? [] : [origin, ...listedBehind(parsed, origin)])];
  const mentions = told.flatMap((c) => c.mentions);
  const countries = [...new Set(mentions.flatMap((m) => (m.type === "date" ? [] : (countryOf(m) ?? []))))];
  if (countries.length > 0) return countries.map((country) => ({country, name: countryName(country)}));
  const alliance = mentions.find((m) => m.type === "organisation" && m.kind === "alliance");
  if (alliance?.type === "organisation") return [{country: null, name: alliance.name}];
  const opening = word(parsed.sentence.tokens[noun.first]);
  const isNew = /^(?:its|their|his|her|an?|two|three|four|five|six|several|senior)$/.test(opening);
  return isNew && origin === null && sender !== null ? [{country: sender, name: countryName(sender)}] : [];
}

function countryOf(mention: Mention): CountryCode | null {
  const isTold = mention.type === "place" || mention.type === "organisation" || mention.type === "person";
  return isTold ? mention.country : null;
}

/** Nouns of one list with another: "from Chile, Peru and Bolivia". */
function listedBehind({chunks}: ParsedSentence, first: Chunk): Chunk[] {
  const rest = chunks.slice(chunks.indexOf(first) + 1);
  const end = rest.findIndex(({kind}) => !/^(?:noun|comma|conjunction)$/.test(kind));
  const isPlace = (c: Chunk): boolean => c.kind === "noun" && c.mentions.some((m) => m.type === "place");
  const listed = end < 0 ? rest : rest.slice(0, end);
  return listed.some((c) => c.kind === "conjunction") ? listed.filter(isPlace) : [];
}

function isOne({sentence: {tokens}}: ParsedSentence, {head}: Chunk): boolean {
  return !word(tokens[head]).endsWith("s");
}

/** "A Chadian general arrived on Monday. Idris Roe, head of the staff, said …": he is named in the next sentence. */
function namedNext(
  context: VisitContext,
  parsed: ParsedSentence,
  people: Chunk,
  country: CountryCode | null
): readonly Actor[] {
  const next = context.parsed[(context.order.get(parsed) ?? 0) + 1];
  if (!isOne(parsed, people) || next === undefined) return [];
  const name = next.sentence.mentions.find((m): m is PersonMention => isNamedPerson(m) && m.firstToken <= 2);
  const isOfThem = name !== undefined && name.country === country && country !== null;
  const isNew =
    isOfThem &&
    !context.parsed
      .slice(0, context.order.get(next))
      .some(({sentence}) => sentence.mentions.some((m) => m.type === "person" && m.name === name.name));
  return isNew ? actorsOfMention(context, name) : [];
}

/** "Army chief" for "a military chief", "Ministers" for "five ministers". */
function labelOf(parsed: ParsedSentence, people: Chunk, senders: number): string {
  const role = people.mentions.find((m): m is PersonMention => m.type === "person" && m.role !== null);
  if (role?.role != null && (senders > 1 || isOne(parsed, people))) return role.role.title;
  const head = word(parsed.sentence.tokens[people.head]);
  return head.charAt(0).toUpperCase() + head.slice(1);
}
