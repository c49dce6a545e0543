import {anyOf, wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {gazetteer} from "../../annotate/places/gazetteer.ts";
import {nameKey} from "../../annotate/tokens/plainText.ts";
import type {PlaceMention, Token} from "../../types.ts";
import {isLocated} from "./mentionKinds.ts";
import {SIDELINES} from "./sidelines.ts";
import type {Destination, VisitContext} from "./tripFrame.ts";

const KINDS = anyOf("summit|forum|conference|assembly|congress|talks|meeting|funeral|inauguration|ceremony");
/** Gatherings that states send people to. */
const GATHERING = wholeWord(KINDS);
/** Gatherings that bear the name of their city: "the Munich Security Conference". */
const NAMED_GATHERING = wholeWord(KINDS, "session|gathering|games|festival");
/** Words behind a city that make it part of a body's name. */
const BODY = wholeWord("organi[sz]ation|club|statute|treaty|agreement|accords?|protocol|convention|pact|group|bank");
/** Verbs of being at a gathering, speaking there, or coming to it. */
const TAKES_PART = wholeWord(
  "attend|join|participate|take|address|chair|open|arrive|travel|come|fly|represent|say|tell|speak|urge|warn|announce",
  "declare|ask"
);
type City = Pick<PlaceMention, "country" | "place">;

/** Sentences back in which the place of "the summit" may stand. */
const REACH = 6;
/** What is said of a gathering between its name and its place, and what of another deed. */
const HELD = wholeWord(
  "held|hosted|convened|organi[sz]ed|place|scheduled|due|opens?|opening|begins?|beginning|starts?|starting|under"
);
const OTHER_DEED = wholeWord("and|but|or|he|she|they|after|before|said|by|from|with");
/** Tokens between a gathering and the place where it is held. */
const WAY = 14;
/** Tokens between a gathering and its place. */
const NEAR = 9;

/**
 * "will attend the Paris summit", "told the summit", "leads the delegation": the place of the gathering at which a
 * clause puts its subject; null where nothing tells it.
 */
export function findGatheringPlace(context: VisitContext, parsed: ParsedSentence, clause: Clause): Destination | null {
  if (leadsDelegation(parsed, clause)) return gatheringToldBefore(context, parsed);
  if (!TAKES_PART.test(clause.verb.lemma)) return null;
  const phrases = clause.phrases.filter((p) => /^(?:at|in|to)$/.test(p.preposition));
  if (phrases.length === 0 && isBareAttendance(parsed, clause))
    return gatheringInFront(parsed, clause) ?? gatheringToldBefore(context, parsed);
  const aside = besideGathering(parsed, clause);
  return gatheringAmong(context, parsed, [...clause.objects, ...phrases.flatMap(({nouns}) => nouns), ...aside]);
}

/** "speaking on the sidelines of the summit": whoever speaks there takes part. */
export function besideGathering({sentence: {tokens}}: ParsedSentence, {phrases}: Clause): readonly Chunk[] {
  const at = phrases.findIndex(
    ({preposition, nouns}) => preposition === "on" && nouns.some(({head}) => SIDELINES.test(word(tokens[head])))
  );
  const next = at < 0 ? undefined : phrases[at + 1];
  return next?.preposition === "of" ? next.nouns : [];
}

/** "X will attend", "Y is to take part as well": in what was just told. */
function isBareAttendance({sentence: {tokens}}: ParsedSentence, {verb, objects}: Clause): boolean {
  const isPart = verb.lemma === "take" && word(tokens[verb.last + 1]) === "part";
  return objects.length === 0 && (isPart || /^(?:attend|participate)$/.test(verb.lemma));
}

/** "X is at the summit in Oslo and Y will attend too". */
function gatheringInFront(parsed: ParsedSentence, {first}: Clause): Destination | null {
  const isInFront = parsed.sentence.tokens.slice(0, first).some(({lower}) => GATHERING.test(lower));
  const place = isInFront ? placeOf(parsed, null) : null;
  return place === null ? null : destinationOf(place);
}

/** "is leading the Kenyan delegation": to the gathering of which the text has just told. */
function leadsDelegation(parsed: ParsedSentence, {verb, objects, phrases}: Clause): boolean {
  const {tokens} = parsed.sentence;
  const led = objects.some((o) => /^(?:delegation|team)$/.test(word(tokens[o.head])));
  const isElsewhere = phrases.some(
    (p) => /^(?:to|for|in|at)$/.test(p.preposition) && !p.nouns.every((n) => isKnownGathering(parsed, n))
  );
  return /^(?:lead|head)$/.test(verb.lemma) && led && !isElsewhere;
}

/** The place of the gathering that one of some noun phrases names, or means as told before; null for none. */
export function gatheringAmong(
  context: VisitContext,
  parsed: ParsedSentence,
  nouns: readonly Chunk[]
): Destination | null {
  const city = nouns.map((noun) => gatheringCity(parsed, noun)).find((place) => place !== null);
  if (city != null) return destinationOf(city);
  const held = placeWhereHeld(parsed, nouns);
  if (held !== null) return held;
  const noun = nouns.find((n) => isKnownGathering(parsed, n));
  return noun === undefined ? null : gatheringToldBefore(context, parsed, word(parsed.sentence.tokens[noun.head]));
}

/** The city that a gathering bears in its name: "the Paris AI summit"; null where a noun phrase is no such name. */
export function gatheringCity({sentence: {tokens}}: ParsedSentence, {head, mentions}: Chunk): City | null {
  if (!NAMED_GATHERING.test(word(tokens[head]))) return null;
  const city = mentions.find((m): m is PlaceMention => isLocated(m) && m.form === "city" && m.lastToken < head);
  const between = city === undefined ? [] : tokens.slice(city.lastToken + 1, head).map(word);
  if (city !== undefined) return between.some((w) => w === "'s" || BODY.test(w)) ? null : city;
  // "the Vienna Economic Forum"
  const body = mentions.find((m) => m.type === "organisation" && m.lastToken === head && m.country !== null);
  const named = body === undefined ? undefined : gazetteer.get(nameKey(tokens[body.firstToken]!.text));
  return named?.find(({country}) => body?.type === "organisation" && country === body.country) ?? null;
}

/** "a forum to be held in Oslo", "the summit, which opens in Oslo on Friday": the place behind the verb of holding. */
export function placeWhereHeld(
  {sentence: {tokens, mentions}}: ParsedSentence,
  nouns: readonly Chunk[]
): Destination | null {
  const gathering = nouns.find(({head}) => NAMED_GATHERING.test(word(tokens[head])));
  if (gathering === undefined) return null;
  const {last} = gathering;
  const place = mentions.find(
    (m): m is PlaceMention =>
      isLocated(m) &&
      m.firstToken > last &&
      (/^(?:in|at)$/.test(word(tokens[m.firstToken - 1])) || isHostAt(tokens, m.firstToken))
  );
  const between = place === undefined ? [] : tokens.slice(last + 1, place.firstToken - 1).map(word);
  const isOther = (w: string, i: number): boolean => OTHER_DEED.test(w) && !(w === "from" && isDay(between[i + 1]));
  const isHeld = between.length < WAY && between.some((w) => HELD.test(w)) && !between.some(isOther);
  return place !== undefined && isHeld
    ? {country: place.country!, place: place.form === "city" ? place.place : null, token: place.firstToken}
    : null;
}

/** "held from May 14", "from 14 to 16 May". */
function isDay(word: string | undefined): boolean {
  return /^(?:\d{1,2}(?:st|nd|rd|th)?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)$/.test(
    word ?? ""
  );
}

/** "a summit hosted by Qatar" */
function isHostAt(tokens: readonly Token[], at: number): boolean {
  return word(tokens[at - 1]) === "by" && /^(?:hosted|convened|organi[sz]ed)$/.test(word(tokens[at - 2]));
}

/** The place of a gathering, of one kind or of any, that the sentences before or the headline tell; null for none. */
export function gatheringToldBefore(
  context: VisitContext,
  parsed: ParsedSentence,
  kind: string | null = null
): Destination | null {
  const at = context.order.get(parsed) ?? 0;
  const before = context.parsed.slice(Math.max(0, Math.min(at, context.told) - REACH), at).reverse();
  const headline = context.parsed.slice(context.told).find(({sentence}) => sentence.kind === "title");
  for (const told of headline === undefined || headline === parsed ? before : [...before, headline]) {
    const place = placeOf(told, kind);
    if (place !== null) return destinationOf(place);
  }
  return null;
}

/** "the summit", "the two-day meeting", with no place of its own. */
export function isKnownGathering({sentence: {tokens}}: ParsedSentence, {first, head, mentions}: Chunk): boolean {
  return (
    GATHERING.test(word(tokens[head])) &&
    /^(?:the|this|that)$/.test(word(tokens[first])) &&
    mentions.every((m) => m.type === "date" || m.type === "quantity")
  );
}

/** The city in which a sentence puts a gathering of that kind: "a summit in Oslo", "gathered in Oslo for a summit". */
function placeOf(told: ParsedSentence, kind: string | null): City | null {
  const {tokens, mentions} = told.sentence;
  const at = tokens.findIndex((t) => (kind === null ? GATHERING.test(t.lower) : t.lower === kind));
  if (at < 0) return null;
  const near = mentions.find((m): m is PlaceMention => {
    if (!isLocated(m) || m.form !== "city" || Math.abs(m.firstToken - at) > NEAR) return false;
    return /^(?:in|at|of)$/.test(word(tokens[m.firstToken - 1])) || m.lastToken === at - 1;
  });
  const noun = told.chunks.find((c) => c.first <= at && at <= c.last);
  return near ?? (noun === undefined ? null : (gatheringCity(told, noun) ?? placeWhereHeld(told, [noun])));
}

function destinationOf({country, place}: City): Destination {
  return {country: country!, place, token: -1};
}
