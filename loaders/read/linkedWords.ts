import type {PageLine} from "./pageLines.ts";

const MOST_WORDS = 6;
const LEAST_PROSE = 25;
/** So many linked words on lines of their own tell that a page lost its line breaks' meaning. */
const LEAST_LINKS = 4;
const ENDS_SENTENCE = /[.!?:;”"]$/u;
/** "The minister of", "He said,": what a link's words follow; a headline over a dateline ends in any word. */
const LEADS_ON = /(?:^|[\s(“"])(?:\p{Ll}[\p{L}’'-]{0,30},?|[\p{L}’'.-]{1,30},|[(“"])$/u;
const OPENS_LARGE = /^[\p{Lu}\d“"]/u;
/** What no line begins with that is a paragraph's first: "was there", ", he said", ". There". */
const GOES_ON = /^(?:\p{Ll}[\p{L}’'-]*(?: |$)|[,.;)]|[’']s(?!\p{L}))/u;

/** Whether a page has the words of its links on lines of their own: "visited" over "Chile" over "in May". */
export function hasLinkedWords(lines: readonly PageLine[]): boolean {
  const links = lines.filter((line, i) => isLinkedWord(lines[i - 1], line, lines[i + 1]));
  return links.length >= LEAST_LINKS;
}

/** Whether a line of such a page goes on in the sentence of the line above. */
export function goesOnAtLink(before: PageLine, line: PageLine, after: PageLine | undefined): boolean {
  return line.gap === 0 && (GOES_ON.test(line.text) || isLinkedWord(before, line, after));
}

/** A few words with a capital between the halves of a sentence. */
function isLinkedWord(before: PageLine | undefined, line: PageLine, after: PageLine | undefined): boolean {
  if (before === undefined || after === undefined || line.gap > 0 || after.gap > 0) return false;
  const isShort = line.text.split(" ").length <= MOST_WORDS && OPENS_LARGE.test(line.text);
  const isProse = before.text.length >= LEAST_PROSE || after.text.length >= LEAST_PROSE;
  return (
    isShort &&
    isProse &&
    LEADS_ON.test(before.text) &&
    before.start > 0 &&
    !ENDS_SENTENCE.test(line.text) &&
    GOES_ON.test(after.text)
  );
}
