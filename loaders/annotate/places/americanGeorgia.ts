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

/**
 * "rallies in Ohio, Michigan and Georgia": on a page that names several states of America, and neither Georgians nor a
 * town of theirs, Georgia is the state.
 */
export function withStateAmongStates(sentences: readonly PlaceMention[][]): PlaceMention[][] {
  const all = sentences.flat();
  const georgian = all.filter(({country}) => country === "GEO");
  if (georgian.length === 0 || georgian.some(({form}) => form !== "country")) return [...sentences];
  const states = new Set(all.filter(isState).map((m) => m.place));
  const isBeside = sentences.some(
    (mentions) => mentions.some((m) => m.country === "GEO") && mentions.some((m) => isState(m))
  );
  if (states.size < STATES || !isBeside) return [...sentences];
  return sentences.map((mentions) => mentions.map((m) => (m.country === "GEO" ? asState(m) : m)));
}
