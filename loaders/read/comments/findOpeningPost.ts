import {isMenu} from "../classifyArticle.ts";
import type {PageLine} from "../pageLines.ts";
import {parseHead} from "./parseHead.ts";
import {makeDraft, type CommentDraft} from "./parseMarkedComments.ts";

const MOST_ABOVE = 3;
const HANDLE = /^\S{2,30}$/u;

/**
 * The post that the comments on a page answer, where a reader's name and the post's age stand over it in place of a
 * title, and the index of that line; undefined for an article.
 */
export function findOpeningPost(lines: readonly PageLine[]): {from: number; draft: CommentDraft} | undefined {
  const from = lines.slice(0, MOST_ABOVE).findIndex(({text}) => !isMenu(text));
  const head = from < 0 ? undefined : parseHead(lines[from]?.text ?? "");
  if (!head?.timestamp?.relative || head.author === null || !HANDLE.test(head.author)) return undefined;
  const draft = makeDraft(head, lines.slice(from + 1), lines[from]);
  return draft.end > draft.start ? {from, draft} : undefined;
}
