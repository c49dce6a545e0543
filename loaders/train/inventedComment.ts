import {annotate} from "../annotate/annotate.ts";
import {OTHER_READER} from "../extract/comments/otherReader.ts";
import type {PartyContext} from "../extract/stance/party.ts";
import type {AnnotatedDocument, CountryCode} from "../types.ts";

/** An invented comment with what a reader would say of it; data/training/comments.json holds them. */
export interface InventedComment {
  /** Words of the comment. */
  readonly text: string;
  /** Country that the page is written for; null where it could be any. */
  readonly home: CountryCode | null;
  /** Other country that the page is about; null where it could be any. */
  readonly about: CountryCode | null;
  /** Names that it addresses; empty for none. */
  readonly replyTo: readonly string[];
  /** Its tone. */
  readonly label: "negative" | "neutral" | "positive";
  /** Whom it is for (1) or against (-1). */
  readonly targets: readonly (readonly [target: string, stance: -1 | 1])[];
}

/** Tone of an invented comment as models count it. */
export function labelOf({label}: InventedComment): -1 | 0 | 1 {
  return label === "negative" ? -1 : label === "neutral" ? 0 : 1;
}

/** Stance of an invented comment to a target; 0 where it takes none. */
export function stanceTo({targets}: InventedComment, name: string): -1 | 0 | 1 {
  return targets.find(([target]) => target === name)?.[1] ?? 0;
}

/** Stance of an invented comment to another reader. */
export function stanceToReader(comment: InventedComment): -1 | 0 | 1 {
  return stanceTo(comment, OTHER_READER);
}

/** A document that holds nothing but one comment. */
export function documentOf({text, replyTo}: InventedComment): AnnotatedDocument {
  const comment = {n: 1, author: null, posted: null, replyTo, quoted: [], start: 0, end: text.length};
  // prettier-ignore
  return annotate({
    id: "comment", file: "comment.txt", text, textFile: null, title: null, publisher: null,
    published: null, publishedFrom: null, kind: "forum thread", url: null, blocks: [], boilerplate: [], repeats: [],
    copies: 1, comments: [comment], commentsStated: null, words: 0, sha256: ""
  });
}

/** What is known around an invented comment. */
export function contextOf({home, about}: Pick<InventedComment, "home" | "about">): PartyContext {
  const none: ReadonlySet<string> = new Set();
  return {
    home, about, isHomeTold: true, isPolitical: true, isPartisan: false, publisher: null,
    readers: none, officials: none, protagonist: null, statesman: null, unsaid: null, subject: null, isBrief: true, bodies: none
  }; // prettier-ignore
}
