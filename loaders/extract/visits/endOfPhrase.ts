import type {Chunk} from "../../annotate/modality/chunks.ts";
import type {ParsedSentence} from "../../annotate/modality/clause.ts";
import {word} from "../../annotate/modality/word.ts";
import type {Token} from "../../types.ts";
import {isPlaceName} from "./mentionKinds.ts";

/** Last token of the prepositional phrases that hang on a noun. */
export function endOfPhrase({chunks, sentence: {tokens}}: ParsedSentence, noun: Chunk): number {
  let last = noun.last;
  for (let i = chunks.indexOf(noun) + 1; i < chunks.length; i++) {
    const {kind} = chunks[i]!;
    const next = chunks[i + 1]?.kind;
    if (kind === "preposition" && (next === "noun" || next === "date")) last = chunks[++i]!.last;
    else if (kind === "date" || (kind === "other" && chunks[i]!.mentions.some((m) => m.type === "date")))
      last = chunks[i]!.last;
    else if (isJoined(chunks, i) && isNamed(chunks[i + 1]) && !opensClause(chunks, i)) last = chunks[++i]!.last;
    // "visits to Oslo from 4 to 7 May and to Riga from 8 to 10 May"
    else if (
      kind === "conjunction" &&
      next === "preposition" &&
      word(tokens[chunks[i + 1]!.first]) === "to" &&
      isNamed(chunks[i + 2])
    )
      last = chunks[(i += 2)]!.last;
    // "a visit here this week by X"
    else if (i === chunks.indexOf(noun) + 1 && /^(?:here|there)$/.test(word(tokens[chunks[i]!.first])))
      last = chunks[i]!.last;
    // "a trip planned to Oslo", "the visit to be made in May by X"
    else if (
      kind === "verb" &&
      i === chunks.indexOf(noun) + 1 &&
      next === "preposition" &&
      /^(?:planned|scheduled|slated|made|paid|undertaken)$/.test(word(tokens[chunks[i]!.last])) &&
      /^(?:to|in|by)$/.test(word(tokens[chunks[i + 1]!.first]))
    )
      last = chunks[i]!.last;
    // "the visit of X, Speaker of the Senate, in May"
    else if (kind === "comma" && isSetOffDate(chunks, i, tokens)) last = chunks[(i += 2)]!.last;
    // "a visit by the army's chief, General X, to Oslo"
    else if (kind === "comma" && isWayBehindName(chunks, i, tokens)) last = chunks[(i += 2)]!.last;
    // "Doha, Oslo, and Sofia"
    else if (kind === "comma" && next === "conjunction" && isJoined(chunks, i + 1) && isNamed(chunks[i + 2]))
      last = chunks[(i += 2)]!.last;
    else break;
  }
  return last;
}

/** A date between commas behind the title of somebody: what follows goes on with something else. */
function isSetOffDate(chunks: readonly Chunk[], at: number, tokens: readonly Token[]): boolean {
  const [comma, preposition, date, after] = chunks.slice(at, at + 4);
  const titled = chunks.slice(Math.max(0, at - 6), at).some((c) => c.mentions.some((m) => m.type === "person"));
  return (
    comma !== undefined &&
    titled &&
    /^(?:in|on|from)$/.test(word(tokens[preposition?.first ?? -1])) &&
    date?.mentions.some((m) => m.type === "date") === true &&
    /^(?:|[,.;]|and)$/.test(tokens[after?.first ?? -1]?.lower ?? "")
  );
}

/** "by X, his deputy, to Oslo": the way goes on behind whoever makes it. */
function isWayBehindName(chunks: readonly Chunk[], at: number, tokens: readonly Token[]): boolean {
  const [name, , preposition, place] = chunks.slice(at - 1, at + 3);
  return (
    name?.mentions.some((m) => m.type === "person" && m.lastToken === name.last) === true &&
    word(tokens[preposition?.first ?? -1]) === "to" &&
    isNamed(place) &&
    chunks.slice(Math.max(0, at - 4), at).some(({first}) => /^(?:by|of)$/.test(word(tokens[first])))
  );
}

/** "Ahead of his visit, President X on Monday said": a name behind the comma that nobody's name stands before. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]!;
  const isNamed = before.mentions.some((m) => m.type === "person" && m.lastToken === before.last);
  return chunks[at]!.kind === "comma" && chunks[at + 1]!.mentions.some((m) => m.type === "person") && !isNamed;
}

/** A comma or "and" before a noun that is no subject of its own. */
function isJoined(chunks: readonly Chunk[], at: number): boolean {
  const joins = chunks[at]?.kind === "comma" || chunks[at]?.kind === "conjunction";
  // "his visit to Israel and Jordan would be"
  // "his visit to Israel, Oman, and Jordan would be"
  const before = chunks[at - 1]?.kind === "comma" && chunks[at - 3]?.kind === "comma" ? chunks[at - 2] : chunks[at - 1];
  const places = chunks[at]?.kind === "conjunction" && isPlace(before) && isPlace(chunks[at + 1]);
  return joins && chunks[at + 1]?.kind === "noun" && (places || chunks[at + 2]?.kind !== "verb");
}

function isPlace(noun: Chunk | undefined): boolean {
  return noun?.mentions.some((m) => isPlaceName(m) && m.lastToken === noun.last) === true;
}

function isNamed(noun: Chunk | undefined): boolean {
  return noun !== undefined && noun.mentions.some((m) => m.type === "place" || m.type === "person");
}
