import type {AnnotatedDocument, Comment, Sentence, SourceComment} from "../../types.ts";

/** The readers' comments of one document, in page order. */
export function extractComments({source, comments}: AnnotatedDocument): readonly Comment[] {
  return source.comments.map((comment, i) => readComment(source, comment, comments[i] ?? []));
}

function readComment(
  source: AnnotatedDocument["source"],
  comment: SourceComment,
  sentences: readonly Sentence[]
): Comment {
  const {n, author, posted, replyTo, start, end} = comment;
  const text = source.text.slice(start, end);
  const said = sentences.length > 0 || text.trim() !== "";
  return {
    id: `${source.id}#${n}`,
    document: source.id,
    n,
    author,
    posted,
    replyTo,
    start,
    end,
    text,
    sentiment: said ? 0 : null,
    label: said ? "neutral" : null,
    targets: []
  };
}
