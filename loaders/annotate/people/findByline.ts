import type {ReferringSentence} from "./discourse.ts";
import type {Reference} from "./findReferences.ts";

/** Lines at either end of a document on which its author may sign. */
const FIRST_LINES = 14;
const LAST_LINES = 4;
const LONGEST_LINE = 22;
/** Levels of offices whose holders speak for others. */
const SPEAKS_FOR_OTHERS = /^(?:spokesperson|official|delegation|unnamed|relation|rank)$/;
/** "By", "Author: ". */
const LABEL = /^(?:by|author|minister|:)$/;
/** Signs of Markdown around a line. */
const MARKUP = /^[*_#]{1,3}$/;

/**
 * Who signs what is told in the first person, with name and office on one line or on two, above the text or below it;
 * null for nobody.
 */
export function findByline(lines: readonly ReferringSentence[]): Reference | null {
  if (!lines.some(({kind, references}) => kind === "paragraph" && references.some(isOneself))) return null;
  const margin = lines.filter((_, i) => i < FIRST_LINES || i >= lines.length - LAST_LINES);
  for (const [i, line] of margin.entries()) {
    const named = line.kind === "paragraph" ? undefined : nameOf(line);
    if (named === undefined) continue;
    const beside = officesOf(margin[i + 1]) ?? officesOf(margin[i - 1]);
    if (beside !== null) return {...named, offices: beside};
    if (named.offices.some(isOffice) && line.kind !== "title") return {...named, offices: withCountry(named, line)};
  }
  return null;
}

function isOneself({pronoun, determiner}: Reference): boolean {
  return pronoun === "i" || determiner === "my";
}

function isOffice({title}: Reference["offices"][number]): boolean {
  return !SPEAKS_FOR_OTHERS.test(title.level);
}

/** The name that a line consists of, but for "By" in front and "MP" or ", Australia" behind. */
function nameOf({tokens, references}: ReferringSentence): Reference | undefined {
  if (tokens.length > LONGEST_LINE || /^[.!?:]$/.test(tokens.at(-1)?.text ?? ".")) return undefined;
  return references.find(({name, plural, firstToken, lastToken}) => {
    const behind = tokens.slice(lastToken + 1).filter(({text}) => !MARKUP.test(text));
    const opens = tokens.slice(0, firstToken).every(({lower}) => LABEL.test(lower) || MARKUP.test(lower));
    return name !== null && !plural && opens && (behind.length < 2 || (behind[0]!.text === "," && behind.length < 5));
  });
}

/** "Minister for Trade, Australia", on a line of its own. */
function officesOf(line: ReferringSentence | undefined): Reference["offices"] | null {
  if (line === undefined || line.kind === "paragraph" || line.tokens.length > LONGEST_LINE) return null;
  const told = line.references.find(
    ({name, plural, firstToken}) =>
      name === null && !plural && firstToken === line.tokens.findIndex(({text}) => !MARKUP.test(text))
  );
  return told?.offices.some(isOffice) ? withCountry(told, line) : null;
}

function withCountry({offices}: Reference, line: ReferringSentence): Reference["offices"] {
  return offices.map((office) => (office.countries.length > 0 ? office : {...office, countries: line.countries}));
}
