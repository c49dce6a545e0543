import {wholeWord} from "../../anyOf.ts";
import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {Clause, ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import {startsWithCapital} from "../../annotate/tokens/wordShapes.ts";
import type {PersonMention} from "../../types.ts";
import {actorsOfMention, findActors} from "./findActors.ts";
import {isNamedPerson} from "./mentionKinds.ts";
import type {Actor, VisitContext} from "./tripFrame.ts";

/** What a host gives for a guest: "gave a banquet in honour of X", "played host to X", "rolled out the carpet for X". */
const GIVEN = /^(?:host|carpet|banquets?|dinner|lunch|luncheon|reception|breakfast|feast|audience)$/;
/** Words that stand for somebody whose name follows behind a comma: "my brother, the Minister of Health". */
const ADDRESSED = wholeWord("you|brother|sister|friend|colleague|counterpart|guest|guests|excellency");
/** What stands between a verb and its object when that comes last: "received at his office this morning the envoy". */
const ADVERBIAL = wholeWord(
  "today|yesterday|tonight|here|earlier|later|this|last|morning|afternoon|evening|night|noon|week|separately|also",
  "to|in|at|on|his|her|its|the|a|office|palace|residence|headquarters|house|ministry|and|airport|audience|court|diwan"
);

/** Where guests are received; its name stands in front of it or behind: "Bayan Palace", "the Ministry of Defence". */
const VENUE = wholeWord(
  "palace|house|court|office|residence|hall|diwan|majlis|ministry|headquarters|castle|hotel|base|airport|qasr|kremlin"
);

/** Guests whom a host's verb does not name right behind it. */
export function findGuests(context: VisitContext, parsed: ParsedSentence, clause: Clause): Actor[] {
  const found = [
    addressed(context, parsed, clause),
    honoured(context, parsed, clause),
    delayed(context, parsed, clause)
  ];
  return (found.find((actors) => actors.length > 0) ?? []).filter((a) => a.official);
}

/** "welcome you, President X, to Oslo": the name stands in apposition. */
function addressed(context: VisitContext, {chunks, sentence}: ParsedSentence, {objects}: Clause): Actor[] {
  const at = chunks.findIndex((c) => c === objects[0] && ADDRESSED.test(word(sentence.tokens[c.head])));
  const [comma, name] = chunks.slice(at + 1);
  return at < 0 || comma?.kind !== "comma" || name?.kind !== "noun" ? [] : peopleIn(context, name);
}

/** The guests for whom a host gives something. */
function honoured(context: VisitContext, parsed: ParsedSentence, {verb, objects, phrases}: Clause): Actor[] {
  const gives = !verb.passive && objects.some((o) => GIVEN.test(word(parsed.sentence.tokens[o.head])));
  const guests = phrases.filter(({preposition}) => /^(?:for|of|to)$/.test(preposition)).flatMap(({nouns}) => nouns);
  return gives ? findActors(context, parsed, guests) : [];
}

/** "received today in Doha Mr X", "welcomed to Doha Mr X and Ms Y": the objects behind the time and the place. */
function delayed(context: VisitContext, {sentence: {tokens, mentions}}: ParsedSentence, {verb, last}: Clause): Actor[] {
  if (!/^(?:receive|welcome|host|greet)$/.test(verb.lemma) || verb.passive) return [];
  const [named, ...rest] = mentions.filter(
    (m): m is PersonMention => isNamedPerson(m) && m.firstToken > verb.last && m.lastToken <= last
  );
  if (named === undefined || /^(?:in|at|on)$/.test(word(tokens[named.firstToken - 1]))) return [];
  const isAdverbial = (i: number): boolean =>
    ADVERBIAL.test(tokens[i]!.lower) ||
    mentions.some((m) => (m.type === "place" || m.type === "date") && m.firstToken <= i && i <= m.lastToken);
  const between = Array.from({length: named.firstToken - verb.last - 1}, (_, i) => verb.last + 1 + i);
  const isPlaced = between.some((i) => VENUE.test(tokens[i]!.lower));
  const isOfVenue = (i: number): boolean =>
    isPlaced && (startsWithCapital(tokens[i]!.text) || /^(?:-|of|and|for)$/.test(tokens[i]!.lower));
  if (between.length === 0 || !between.every((i) => isAdverbial(i) || isOfVenue(i))) return [];
  const listed = rest.filter((m) => /^(?:,|and)$/.test(word(tokens[m.firstToken - 1])));
  return [named, ...listed].flatMap((m) => actorsOfMention(context, m));
}

function peopleIn(context: VisitContext, noun: Chunk): Actor[] {
  const people = noun.mentions.filter((m): m is PersonMention => m.type === "person");
  return people.flatMap((m) => actorsOfMention(context, m));
}
