import type {AnnotatedDocument, Comment, CountryCode, SourceComment} from "../../types.ts";
import {readTone} from "../sentiment/readTone.ts";
import {readerVote} from "../stance/readerVote.ts";
import {collectVotes} from "../stance/readStances.ts";
import {homeCountry} from "./homeCountry.ts";
import {judgeComment, type CommentJudgement} from "./judgeComment.ts";
import {ownSpans} from "./ownWords.ts";

/** The readers' comments of one document, in page order, with their tone and whom they are for or against. */
export function extractComments(document: AnnotatedDocument): readonly Comment[] {
  const {source} = document;
  const home = homeCountry(document);
  return source.comments.map((comment, i) => {
    const {n, author, posted, replyTo, start, end} = comment;
    const judgement = judge(document, comment, i, home);
    return {id: `${source.id}#${n}`, document: source.id, n, author, posted, replyTo, start, end, text: source.text.slice(start, end), ...judgement}; // prettier-ignore
  });
}

function judge(
  {source, comments}: AnnotatedDocument,
  comment: SourceComment,
  i: number,
  home: CountryCode | null
): CommentJudgement {
  // prettier-ignore
  const spans = ownSpans(source.text, comment);
  const words = spans.map(({start, end}) => source.text.slice(start, end)).join("\n");
  if (words.trim() === "") return {sentiment: null, label: null, targets: []};
  const from = spans[0]!.start;
  return judgeComment({
    tone: readTone(words),
    votes: collectVotes(source.text, comments[i] ?? [], {home}, from),
    reader: readerVote(words, {isReply: comment.replyTo.length > 0})
  });
}
