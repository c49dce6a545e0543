import {annotate} from "../../../loaders/annotate/annotate.ts";
import type {AnnotatedDocument, SourceComment, SourceDocument} from "../../../loaders/types.ts";

/** A page with an article paragraph and comments, each "text" or {text, author, replyTo}. */
export function commentDocument(
  comments: readonly (string | {text: string; author?: string; replyTo?: readonly string[]})[],
  {article = "", ...fields}: Partial<SourceDocument> & {article?: string} = {}
): AnnotatedDocument {
  let text = article;
  const found: SourceComment[] = comments.map((comment, i) => {
    const {text: words, author = null, replyTo = []} = typeof comment === "string" ? {text: comment} : comment;
    text += "\n\n";
    const start = text.length;
    text += words;
    return {n: i + 1, author, posted: null, replyTo, quoted: [], start, end: text.length};
  });
  return annotate({
    id: "page", file: "page.txt", text, textFile: null, title: null, publisher: null, published: null, publishedFrom: null,
    kind: "article", url: null, blocks: article === "" ? [] : [{kind: "paragraph", start: 0, end: article.length}], boilerplate: [],
    repeats: [], copies: 1, comments: found, commentsStated: null, words: 0, sha256: "", ...fields
  }); // prettier-ignore
}
