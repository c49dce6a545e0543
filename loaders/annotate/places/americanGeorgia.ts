import type {PlaceMention, Token} from "../../types.ts";

/** So many other states of America on a page, one of them beside it, and Georgia is a state too. */
const STATES = 2;

function isState({country, form}: PlaceMention): boolean {
  return country === "USA" && form === "region";
}

/** The state of Georgia, where a mention would else be of the country. */
function asState(mention: PlaceMention): PlaceMention {
  return {...mention, form: "region", country: "USA", place: "Georgia"};
}

/** "Atlanta, Georgia" is in America. */
export function withStateBehindTown(
  mention: PlaceMention,
  before: PlaceMention | undefined,
  tokens: readonly Token[]
): PlaceMention {
  if (mention.country !== "GEO" || before?.country !== "USA" || before.form !== "city") return mention;
  const isBehind = before.lastToken === mention.firstToken - 2 && tokens[mention.firstToken - 1]!.text === ",";
  return isBehind ? asState(mention) : mention;
}

/** What pages on American elections speak of. */
const OF_AMERICAN_VOTE = /^(?:republicans?|democrats?|gop|battleground|swing|caucus|caucuses|electoral|ballots?)$/;
/** Such words on a page about Americans. */
const VOTE_WORDS = 3;

/**
 * "rallies in Ohio, Michigan and Georgia": on a page that names several states of America, or an American vote, and
 * neither Georgians, a town of theirs nor a neighbour, Georgia is the state.
 */
export function withStateAmongStates(
  sentences: readonly PlaceMention[][],
  texts: readonly (readonly Token[])[]
): PlaceMention[][] {
  const all = sentences.flat();
  const georgian = all.filter(({country}) => country === "GEO");
  if (georgian.length === 0 || georgian.some(({form}) => form !== "country")) return [...sentences];
  if (!isAmongStates(sentences) && !isOnAmericanVote(all, texts)) return [...sentences];
  return sentences.map((mentions) => mentions.map((m) => (m.country === "GEO" ? asState(m) : m)));
}

function isAmongStates(sentences: readonly PlaceMention[][]): boolean {
  const states = new Set(
    sentences
      .flat()
      .filter(isState)
      .map((m) => m.place)
  );
  const isBeside = sentences.some((mentions) => mentions.some((m) => m.country === "GEO") && mentions.some(isState));
  return states.size >= STATES && isBeside;
}

function isOnAmericanVote(all: readonly PlaceMention[], texts: readonly (readonly Token[])[]): boolean {
  const isNear = all.some(({country}) => country === "ARM" || country === "AZE");
  const words = texts.flatMap((tokens) => tokens.filter(({lower}) => OF_AMERICAN_VOTE.test(lower)));
  return !isNear && words.length >= VOTE_WORDS && all.some(({country}) => country === "USA");
}
