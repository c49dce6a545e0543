import {anyOf} from "../../anyOf.ts";
import {LINES_OF_A_PAGE, remembered} from "../../remembered.ts";
import type {MarkdownLine} from "../markdownLines.ts";
import type {PageLine} from "../pageLines.ts";

const EXTENSION = "js|mjs|cjs|ts|c|h|py|pl|rb|json|xml|sh|vim|conf|cfg|exe|dll|jar|css|tar|gz|zip|md|txt";
const OPTION = String.raw`(?:^|[\s[(])--?[a-z][a-z\d]{1,20}(?:-[a-z\d]{1,20}){0,5}(?=[=\s\]),])(?!.{0,3}$)`;
/** "oar_count" or "oarCount", but not where a reader's made-up name stands: at an end of its line, or behind "by". */
const JOINED_WORD = String.raw`(?:[\p{L}\d]{1,30}_|\p{Ll}{2,20}\p{Lu}\p{Ll})[\p{L}\d_]{1,30}`;
/** What stands in programs and their manuals, and hardly ever in what readers write. */
const MARKS: readonly RegExp[] = [
  /^(?:`{3}|~{3})|[{};]$|`[^`]{1,80}`/,
  /=>|::|->|\)\s?\{|\p{L}\(\)|\p{L}{2}\([^()\s]{1,60}\)|[!=]==?|&&|\|\|/u,
  new RegExp(String.raw`[\p{L}\d,;=](?<!\bby)\s["'(*|]?${JOINED_WORD}(?:\(\)|["')*|,.]){0,3}\s\S`, "u"),
  /<\/?[a-z][^<>\s]{0,40}>|<[a-z]{1,10}\s[a-z]{2,12}=/i,
  new RegExp(
    anyOf(OPTION, String.raw`\b[\w-]{1,40}\.(?:${EXTENSION})\b`, String.raw`(?:^|\s)(?:~?\/[\w.-]{1,40}){2,10}`)
  ),
  /\$\{?[A-Za-z_]{2}|%[A-Z]{3,20}%|^#(?:define|include|if)|@(?:param|returns?|deprecated)\b/,
  // "*oar-settings*", "|:pull|"
  /(?:^|\s)[*|](?=[^\s*|]{0,40}[-:(_'])[^\s*|]{2,40}[*|](?=$|[\s,.])/,
  // The sum of a change, and the number of a version.
  /\b(?=[a-f\d]{0,39}\d)(?=\d{0,39}[a-f])[a-f\d]{7,40}\b|\bv\d{1,3}(?:\.\d{1,4}){1,3}\b/
];
const ADDRESSES = /https?:\/\/\S{1,300}/g;
const LONGEST = 400;
/** Of the lines. */
const LEAST_CODE = 0.08;
const LEAST_CODE_LINES = 2;

/** True for lines of a program's manual, list of changes or code: a word over a paragraph is then no reader's name. */
export function isTechnical(lines: readonly PageLine[]): boolean {
  const code = lines.filter(({text, raw = text}: MarkdownLine) => isCode(raw)).length;
  return code >= LEAST_CODE_LINES && code >= lines.length * LEAST_CODE;
}

/** A word alone may be the name that a reader made up. */
const isCode = remembered((line): boolean => {
  const words = line.slice(0, LONGEST).replaceAll(ADDRESSES, " ").trim();
  return /[\s({;`]/.test(words) && MARKS.some((mark) => mark.test(words));
}, LINES_OF_A_PAGE);
