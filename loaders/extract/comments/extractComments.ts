import type {AnnotatedDocument, Comment} from "../../types.ts";
import {toneModels} from "../sentiment/toneModels.ts";
import {readSigns} from "./commentSigns.ts";
import {commentContext} from "./commentContext.ts";
import {judgeComment, type CommentJudgement} from "./judgeComment.ts";
import {readJudgementModels} from "./readJudgementModels.ts";

const models = readJudgementModels();
const SILENT: CommentJudgement = {sentiment: null, label: null, targets: []};

/** The readers' comments of one document, in page order, with their tone and whom they are for or against. */
export function extractComments(document: AnnotatedDocument): readonly Comment[] {
  const {source} = document;
  if (source.comments.length === 0) return [];
  const context = commentContext(document);
  return source.comments.map(({n, author, posted, replyTo, start, end}, i) => {
    const signs = readSigns(document, i, context, toneModels);
    const judgement = signs === null ? SILENT : judgeComment(signs, models);
    return {
      id: `${source.id}#${n}`,
      document: source.id,
      n,
      author,
      posted,
      replyTo,
      start,
      end,
      text: source.text.slice(start, end),
      ...judgement
    };
  });
}
