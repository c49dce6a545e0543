import {parseDocument, type Document} from "yaml";

/** The block between two lines of hyphens at the top of a file. */
export interface FrontMatter {
  /** Offset after the block; 0 where there is none or it cannot be read. */
  readonly end: number;
  /** Keys in lower case, with their values as text; lists and maps are left out. */
  readonly values: ReadonlyMap<string, string>;
  /** Why the block cannot be read, with its line in the file from 1; null where all is well. */
  readonly problem: {readonly message: string; readonly line: number} | null;
}

const NONE: FrontMatter = {end: 0, values: new Map(), problem: null};
const LONGEST = 20_000;
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
/** A line of hyphens may also be a rule above a text. */
const UNCLOSED = /^(?:title|publisher|published|date|url|publish):/iu;
const notClosed = {message: "no line of three hyphens closes it", line: 1};
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;

/** Reads YAML front matter; dates stay as they are written, so that no time zone moves them. */
export function parseFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return NONE;
  const from = opening[0].length;
  const closing = CLOSING.exec(text.slice(from, from + LONGEST).replaceAll("\r", " "));
  if (!closing) return UNCLOSED.test(text.slice(from, from + LONGEST)) ? {...NONE, problem: notClosed} : NONE;
  const yaml = parseDocument(text.slice(from, from + closing.index), {schema: "failsafe", maxAliasCount: 0} as object);
  const error = yaml.errors[0];
  const end = from + closing.index + closing[0].length;
  if (error)
    return {
      ...NONE,
      end,
      problem: {message: error.message.split("\n")[0] ?? "", line: (error.linePos?.[0].line ?? 1) + 1}
    };
  const content = valueOf(yaml);
  if (content === undefined) return {...NONE, end, problem: {message: "one value stands for another", line: 1}};
  if (typeof content !== "object" || content === null || Array.isArray(content)) return NONE;
  return {end, values: plainValues(content), problem: null};
}

/** What the block holds; undefined where a value stands for another, by which it can grow without end. */
function valueOf(yaml: Pick<Document, "toJS">): unknown {
  try {
    return yaml.toJS({maxAliasCount: 0});
  } catch {
    return undefined;
  }
}

function plainValues(content: object): Map<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(content))
    if (typeof value === "string" && value.trim() !== "") values.set(key.toLowerCase(), value.trim());
  return values;
}
