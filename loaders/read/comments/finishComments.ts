import {anyOf} from "../../anyOf.ts";
import {lazily} from "../../lazily.ts";
import type {Edtf, SourceComment, Span} from "../../types.ts";
import {isButton} from "../pageCues.ts";
import {repeatKey} from "../findRepeats.ts";
import type {DayOrder} from "../timestamps/findDayOrder.ts";
import type {Timestamp} from "../timestamps/findTimestamp.ts";
import {formatDay, formatPosted} from "../timestamps/formatPosted.ts";
import {findQuoted, indexWords} from "./findQuoted.ts";
import {findSignatures, withoutSignature} from "./findSignatures.ts";
import {findReplyTo, indexNames} from "./findReplyTo.ts";
import {findSharedFoot, withoutSharedFoot} from "./sharedFoot.ts";
import {withoutLeadingQuote} from "./leadingQuote.ts";
import {plainAuthors} from "./plainAuthors.ts";
import type {CommentDraft} from "./parseMarkedComments.ts";

/** A draft, with the day on which a forum's member joined where the post itself has no date. */
export type DatedDraft = CommentDraft & {readonly joined?: Timestamp | null};

/** What else of the page the comments are read against. */
export interface CommentContext {
  /** The frozen text. */
  readonly text: string;
  /** The article's blocks, whose words comments may quote. */
  readonly article: readonly Span[];
  /** When the page was published; null where not told. */
  readonly published: Edtf | null;
  /** Which of day and month the page puts first in dates of numbers; null where it does not tell. */
  readonly order: DayOrder;
}

const BUTTON = anyOf("Recommend(?:ed)?|Reply|Report(?: abuse)?|Like|Share ›?|Flag|Permalink|Quote");
const GLUED_BUTTON = new RegExp(String.raw`(?:\s{0,3}(?<!\p{Lu})${BUTTON}(?:\s?\(?\d{1,4}\)?)?){1,4}$`, "u");

/** Numbers the comments, dates them, and finds whom they answer and whom they quote; later copies become repeats. */
export function finishComments(cut: readonly DatedDraft[], {text, article, published, order}: CommentContext) {
  const authors = plainAuthors(cut.map(({author}) => author));
  const drafts = cut.map((draft, i) => ({...draft, author: authors[i] ?? null}));
  const foot = findSharedFoot(text, drafts);
  const {kept, repeats} = withoutRepeats(
    text,
    drafts.map((draft) => cutButtons(text, withoutSharedFoot(text, draft, foot)))
  );
  const known = indexNames(kept.flatMap(({author}) => (author === null ? [] : [author])));
  const posted = formatPosted(
    kept.map(({timestamp}) => timestamp),
    published,
    order
  );
  const index = lazily(() => indexWords([...article, ...kept].map(({start, end}) => text.slice(start, end))));
  const signatures = findSignatures(text, kept);
  const comments = kept.map((signed, i): SourceComment => {
    const draft = withoutSignature(text, signed, signatures);
    const {end, author, answered, joined} = draft;
    const {start, quoted} = withoutLeadingQuote(text, draft, findQuoted(text, draft, article.length + i, index()));
    const named = findReplyTo(text.slice(start, end), known);
    const day = joined && formatDay(joined);
    return {
      n: i + 1,
      start,
      end,
      author,
      posted: posted[i] ?? (day ? `${day}/..` : null),
      replyTo: answered !== null && !named.includes(answered) ? [answered, ...named] : named,
      quoted
    };
  });
  return {comments, repeats};
}

/** A page may print a comment twice: the first copy is kept. */
function withoutRepeats<Draft extends DatedDraft>(text: string, drafts: readonly Draft[]) {
  const seen = new Set<string>();
  const repeats: Span[] = [];
  const kept = drafts.filter((draft) => {
    const time = JSON.stringify(draft.timestamp && {...draft.timestamp, start: 0, end: 0});
    const key = `${draft.author ?? ""} ${time} ${repeatKey(text.slice(draft.start, draft.end))}`;
    const copy = seen.has(key) && draft.end - draft.start >= 12;
    seen.add(key);
    if (copy) repeats.push({start: draft.start, end: draft.end});
    return !copy;
  });
  return {kept, repeats};
}

/** A button's word that runs on from the last sentence ("… as a snub.Recommend") is no part of the comment. */
function cutButtons(text: string, draft: DatedDraft): DatedDraft {
  const words = text.slice(draft.start, draft.end);
  const glued = GLUED_BUTTON.exec(words.slice(-80));
  const before = glued ? words.slice(0, words.length - glued[0].length) : words;
  const cut =
    glued && /[.!?…”"’')\]]$/u.test(before.trimEnd()) && glued[0].split(/\s+/u).every((word) => isButton(word));
  return cut ? {...draft, end: draft.start + before.trimEnd().length} : draft;
}
