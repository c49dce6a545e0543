import type {BlockKind} from "../../types.ts";

/** A line of text made of a page's elements. */
export interface HtmlLine {
  /** The line's characters. */
  readonly text: string;
  /** What its element makes of it; undefined for a plain paragraph. */
  readonly mark?: BlockKind;
  /** The machine-readable time of a `<time>` or `<abbr>` that stands in the line, as the page writes it. */
  readonly time?: string;
}

const SKIPPED = new Set(
  (
    "script style noscript template svg math iframe object embed video audio canvas head title select option " +
    "textarea input button nav dialog map"
  ).split(" ")
);
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 " +
    "h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" ")
);
const MARKS: ReadonlyMap<string, BlockKind> = new Map([
  ["h1", "title"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["li", "list item"],
  ["dt", "list item"],
  ["dd", "list item"],
  ["blockquote", "quotation"],
  ["figcaption", "meta"]
] as [string, BlockKind][]);

const LONGEST_FORM = 600;

const ISO_TIME = /^(?:19|20)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}/u;

/** Before there was a `<time>`, blogs put the time into the title of an abbreviation; null for other titles. */
function timeInTitle(element: Element): string | null {
  const title = element.getAttribute("title");
  return title !== null && ISO_TIME.test(title) ? title : null;
}

/** Options of a walk over a page's elements. */
export interface WalkOptions {
  /** Elements whose text is left out. */
  readonly without?: (element: Element) => boolean;
}

/** The visible text below `root`, one line a block element; walks without recursion, so that depth does no harm. */
export function htmlLines(root: Node, {without}: WalkOptions = {}): HtmlLine[] {
  const lines: HtmlLine[] = [];
  const marks: (BlockKind | undefined)[] = [undefined];
  let words = "";
  let time: string | null = null;
  const flush = () => {
    const mark = marks.at(-1);
    for (const part of words.split("\n")) {
      const text = part.replaceAll(/[\s\u00a0\u200b\ufeff\u0000-\u001f]+/gu, " ").trim();
      if (text !== "") lines.push({text, ...(mark && {mark}), ...(time !== null && {time})});
    }
    words = "";
    time = null;
  };
  walk(root, {
    enter(element) {
      const name = element.localName;
      if (name === "br" || name === "hr") words += "\n";
      if (isSkipped(element) || without?.(element)) return false;
      if (name === "time") time ??= element.getAttribute("datetime");
      if (name === "abbr") time ??= timeInTitle(element);
      if (BLOCKS.has(name)) {
        flush();
        marks.push(MARKS.get(name) ?? marks.at(-1));
      }
      return true;
    },
    leave(element) {
      if (!BLOCKS.has(element.localName)) return;
      flush();
      marks.pop();
    },
    text: (value) => void (words += value.replaceAll(/[\r\n]+/gu, " "))
  });
  flush();
  return lines;
}

/** The words below an element in one line. */
export function htmlWords(root: Node, options?: WalkOptions): string {
  return htmlLines(root, options)
    .map(({text}) => text)
    .join(" ");
}

interface Visitor {
  /** False leaves the element and all below it out. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(value: string): void;
}

/** Visits the nodes below `root` in document order, without recursion. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    if (node.nodeType === 3) visitor.text(node.nodeValue ?? "");
    if (node.nodeType === 1 && visitor.enter(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node as Element);
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && node.nodeType === 1) visitor.leave(node as Element);
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName) || element.hasAttribute("hidden")) return true;
  // Some pages stand in a form from top to bottom; short ones are for searching and writing.
  if (element.localName === "form" && (element.textContent ?? "").length < LONGEST_FORM) return true;
  return /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu.test(element.getAttribute("style") ?? "");
}
