const DEEPEST = 300;
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z\d]{0,20})\b[^<>]{0,20000}>/giu;
/** Elements without an end tag, or whose end tag is often left out. */
const OPEN = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot".split(
    " "
  )
);

/** True for a page nested so deep that building its tree would take long. */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0;
  for (const {groups} of html.matchAll(TAG)) {
    if (OPEN.has((groups?.name ?? "").toLowerCase())) continue;
    depth += groups?.close ? -1 : 1;
    if (depth > DEEPEST) return true;
    if (depth < 0) depth = 0;
  }
  return false;
}

/** A page's words without its tags, for pages too odd to be parsed. */
export function stripTags(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[^<>]{0,20000}>[^<]*<\/\1>/giu, " ")
    .replaceAll(/<\/?(?:p|div|br|li|h\d|tr|section|article)\b[^<>]{0,20000}>/giu, "\n")
    .replaceAll(TAG, " ")
    .replaceAll(/<!--[^<>]{0,2000}>/gu, " ")
    .replaceAll(/[ \t]+/gu, " ");
}
