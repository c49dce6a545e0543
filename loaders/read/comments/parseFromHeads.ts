import type {PageLine} from "../pageLines.ts";
import {isName} from "./parseName.ts";
import {parseHead} from "./parseHead.ts";
import {makeDraft, type CommentDraft} from "./parseMarkedComments.ts";

/** "Comment from: Ann Holm [Visitor] · http://…", whose name may be a picture. */
const HEAD =
  /^(?:comment|trackback|pingback|feedback) (?:from|by):?(?:\s{1,2}(?<name>[^[\]·|]{1,60}?))?\s?\[(?:visitor|member|guest|admin|registered|unregistered)\](?:\s?[·|*–-].{0,120}|\s?\S{0,120})?$/iu;
const LINK = /^(?:https?:\/\/|www\.)\S{1,300}$/iu;

/** The first line that names a comment's writer and his rank as b2evolution does; undefined for none. */
export function findFromHead(lines: readonly PageLine[]): number | undefined {
  const at = lines.findIndex(({text}) => HEAD.test(text));
  return at < 0 ? undefined : at;
}

/** Splits a list at the heads of b2evolution, which stand over their comments while the times stand below. */
export function parseFromHeads(lines: readonly PageLine[]): CommentDraft[] | undefined {
  const starts = lines.flatMap(({text}, i) => (HEAD.test(text) ? [i] : []));
  if (starts[0] !== 0) return undefined;
  return starts.map((from, n) => {
    const head = lines[from];
    const name = HEAD.exec(head?.text ?? "")?.groups?.name?.trim() ?? "";
    const author = isName(name) ? name : null;
    const block = lines.slice(from + 1, starts[n + 1]);
    const foot = parseHead(block.at(-1)?.text ?? "");
    const isTime = foot?.timestamp != null && foot.author === null;
    const above = block.findIndex(({text}) => text !== author && !LINK.test(text));
    const words = block.slice(Math.max(0, above), isTime ? -1 : undefined);
    return makeDraft({author, timestamp: isTime ? foot.timestamp : null, answered: null}, words, head);
  });
}
