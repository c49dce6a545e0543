import {parseHTML} from "linkedom";
import {isName} from "../comments/parseName.ts";
import {findTimestamp} from "../timestamps/findTimestamp.ts";
import {htmlLines} from "./htmlLines.ts";
import {nameOf, readJsonLd, valuesOf, type DataNode} from "./jsonLd.ts";
import type {HtmlComment} from "./readCommentElement.ts";

const COMMENT = /^(?:schema:)?(?:User)?Comments?$/u;
const POSTING = /^(?:schema:)?DiscussionForumPosting$/u;
const MOST_COMMENTS = 20_000;
/** Characters of an opening post by which it is known again in the page. */
const OPENING = 40;
const SPACES = /\s+/gu;

/**
 * The comments that a page gives as data only (schema.org's Comment in JSON-LD), in order, answers after what they
 * answer; a forum's opening post comes first where the page does not show it.
 */
export function findDataComments(document: Document): HtmlComment[] {
  const stack = readJsonLd(document).flatMap((node) => [...openingPost(node, document), ...commentsOf(node)]);
  stack.reverse();
  const comments: HtmlComment[] = [];
  for (let node = stack.pop(); node && comments.length < MOST_COMMENTS; node = stack.pop()) {
    const comment = toComment(node);
    if (comment) comments.push(comment);
    stack.push(...commentsOf(node).reverse());
  }
  return comments;
}

function openingPost(node: DataNode, document: Document): DataNode[] {
  const text = (stringOf(node.text) ?? stringOf(node.articleBody) ?? "").replaceAll(SPACES, " ").trim();
  const shown = (document.body.textContent ?? "").replaceAll(SPACES, " ");
  const isNew = isOfType(node, POSTING) && text !== "" && !shown.includes(text.slice(0, OPENING));
  return isNew ? [{...node, comment: undefined}] : [];
}

const commentsOf = (node: DataNode): DataNode[] =>
  valuesOf(node.comment).filter(
    (value): value is DataNode => typeof value === "object" && value !== null && isOfType(value as DataNode, COMMENT)
  );

const isOfType = (node: DataNode, type: RegExp) => valuesOf(node["@type"]).some((name) => type.test(String(name)));

function toComment(node: DataNode): HtmlComment | undefined {
  const words = stringOf(node.text) ?? stringOf(node.commentText) ?? stringOf(node.articleBody);
  const lines = words === undefined ? [] : linesOf(words);
  if (lines.length === 0) return undefined;
  const author = nameOf(node.author) ?? nameOf(node.creator);
  const time = [node.dateCreated, node.datePublished, node.commentTime].map(stringOf).find(Boolean) ?? null;
  return {
    author: author !== undefined && isName(author) ? author : null,
    timestamp: findTimestamp(time ?? "") ?? null,
    timeWords: time,
    joined: null,
    answered: null,
    lines
  };
}

const stringOf = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : undefined);

/** The lines of a text that may hold mark-up. */
function linesOf(words: string): string[] {
  if (!/<\w|&#?\w{2,8};/u.test(words))
    return words
      .split(/[\r\n]+/u)
      .map((line) => line.replaceAll(SPACES, " ").trim())
      .filter((line) => line !== "");
  const {document} = parseHTML(`<html><body>${words.replaceAll(/[\r\n]+/gu, "<br>")}</body></html>`);
  return htmlLines(document.body as unknown as Node).map(({text}) => text);
}
