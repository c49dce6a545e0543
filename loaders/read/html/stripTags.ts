const DEEPEST = 300;
/** Tags; a whole book has fewer, and a tree of more would fill the memory. */
const MOST_TAGS = 400_000;
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z\d]{0,20})\b[^<>]{0,20000}>/giu;
/** Elements without an end tag, or whose end tag is often left out. */
const OPEN = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody " +
    "tfoot"
  ).split(" ")
);
const ATTRIBUTES = String.raw`(?:[^<>"']|"[^"<>]{0,5000}"|'[^'<>]{0,5000}'){0,5000}`;
/** What holds no mark-up of the page, even where it looks like some. */
const RAW_STARTS = new RegExp(String.raw`<(?:(?<name>script|style)(?=[\s>])${ATTRIBUTES}(?<!/)>|!--)`, "giu");
const RAW_ENDS = {
  script: /<\/script[^<>]{0,100}>/giu,
  style: /<\/style[^<>]{0,100}>/giu,
  comment: /-->/gu
};

/**
 * What forbids to build a page's tree: elements nested deep, which takes long, or too many of them; null for nothing.
 */
export function findTreeFault(html: string): "nested-too-deep" | "too-many-elements" | null {
  const stack: string[] = [];
  let tags = 0;
  for (const {0: tag, groups} of withoutRaw(html).matchAll(TAG)) {
    if (++tags > MOST_TAGS) return "too-many-elements";
    const name = (groups?.name ?? "").toLowerCase();
    if (OPEN.has(name) || (tag.endsWith("/>") && stack.includes("svg"))) continue;
    // An end tag closes all that is open inside its element; one without an element closes nothing.
    if (groups?.close) stack.splice(Math.max(0, stack.lastIndexOf(name)), stack.includes(name) ? Infinity : 0);
    else if (stack.push(name) > DEEPEST) return "nested-too-deep";
  }
  return null;
}

/** A page's words without its tags, for pages too odd to be parsed. */
export function stripTags(html: string): string {
  return withoutRaw(html)
    .replaceAll(/<\/?(?:p|div|br|li|h\d|tr|section|article)\b[^<>]{0,20000}>/giu, "\n")
    .replaceAll(TAG, " ")
    .replaceAll(/[ \t]+/gu, " ");
}

/** A page without its scripts, styles and comments; one that nothing closes takes the rest of the page. */
function withoutRaw(html: string): string {
  const parts: string[] = [];
  let from = 0;
  RAW_STARTS.lastIndex = 0;
  for (let found = RAW_STARTS.exec(html); found; found = RAW_STARTS.exec(html)) {
    parts.push(html.slice(from, found.index));
    const end = RAW_ENDS[(found.groups?.name?.toLowerCase() ?? "comment") as keyof typeof RAW_ENDS];
    end.lastIndex = found.index;
    if (!end.exec(html)) return parts.join(" ");
    from = RAW_STARTS.lastIndex = end.lastIndex;
  }
  return [...parts, html.slice(from)].join(" ");
}
