import {wholeWord} from "../../anyOf.ts";
import type {Sentence, Token} from "../../types.ts";
import type {Party} from "./party.ts";

const THEY = /^(?:they|them)$/;
const HE = /^(?:he|him|his|himself|she|her|herself)$/;
const THIS = /^(?:this|that|the)$/;
const NAME_CALLED = wholeWord(
  "man|guy|woman|lady|fellow|bloke|dude|clown|fool|idiot|moron|thief|crook|liar|coward|buffoon|joker|bully|dictator",
  "tyrant|criminal|puppet|imbecile|fraud|monster|narcissist|traitor"
);
/** "The man in the street" is nobody whom an article tells of. */
const SOME_MAN = /^(?:in|on|of|at|from|next|behind)$/;
const SOMEBODY = wholeWord(
  "father|mother|brother|sister|son|daughter|uncle|aunt|wife|husband|friend|cousin|grandfather|grandmother|neighbou?r",
  "man|woman|guy|boy|girl|kid|child|person|somebody|someone|everyone|everybody|anyone|author|writer|journalist",
  "reporter|teacher|professor|doctor|lawyer|soldier|officer|driver|worker|farmer|boss|poster|commenter|captain|judge"
);

/** The parties with "they", and "he" or "this clown" for a statesman, for the party named last before them. */
export function withPronouns(sentence: Sentence, named: readonly Party[], before: Party | null): Party[] {
  const {tokens} = sentence;
  const others = otherPeople(sentence, named);
  const all: Party[] = [];
  let last = before;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (next < named.length && named[next]!.first <= i) all.push((last = named[next++]!));
    if (last === null || i <= (all.at(-1)?.last ?? -1)) continue;
    const length = last.kind === "leader" ? heLength(tokens, i) : THEY.test(tokens[i]!.lower) ? 1 : 0;
    if (length > 0) all.push(pronounFor(last, i, i + length - 1));
    else if (last.kind === "leader" && others.has(i)) last = null;
  }
  return all;
}

/** The party that "he" means at the head of the next sentence; null where somebody else was spoken of last. */
export function partyAfter(sentence: Sentence, parties: readonly Party[], before: Party | null): Party | null {
  const last = parties.findLast(({kind}) => kind !== "pronoun") ?? before;
  if (last?.kind !== "leader") return last;
  const from = parties.includes(last) ? last.last : -1;
  return [...otherPeople(sentence, parties)].some((i) => i > from) ? null : last;
}

function pronounFor({targets, weight, kind}: Party, first: number, last: number): Party {
  const isLeader = kind === "leader";
  return {targets, first, last, weight: Math.min(0.6, weight + 0.2), kind: isLeader ? kind : "pronoun"};
}

/** How many tokens from one on are "he" or "this clown"; 0 where they are not. */
function heLength(tokens: readonly Token[], i: number): number {
  if (HE.test(tokens[i]!.lower)) return 1;
  const [noun, next] = [tokens[i + 1]?.lower ?? "", tokens[i + 2]?.lower ?? ""];
  return THIS.test(tokens[i]!.lower) && NAME_CALLED.test(noun) && !SOME_MAN.test(next) ? 2 : 0;
}

/** Tokens that mean people who are no parties: "my brother", a name that stands for no country. */
function otherPeople({tokens, mentions}: Sentence, parties: readonly Party[]): ReadonlySet<number> {
  const isParty = (i: number): boolean => parties.some(({first, last}) => first <= i && i <= last);
  const named = mentions.flatMap((mention) =>
    mention.type === "person" && mention.form !== "pronoun" ? [mention.firstToken] : []
  );
  const nouns = tokens.flatMap(({lower}, i) => (SOMEBODY.test(lower) ? [i] : []));
  return new Set([...named, ...nouns].filter((i) => !isParty(i)));
}
