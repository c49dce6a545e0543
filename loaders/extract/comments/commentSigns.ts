import {compactText} from "../../compactText.ts";
import type {AnnotatedDocument, SourceComment} from "../../types.ts";
import {readTargetTone, readTone, type ToneModels} from "../sentiment/readTone.ts";
import {leaningOf, type Probabilities} from "../sentiment/softmaxModel.ts";
import type {PartyContext} from "../stance/party.ts";
import {isIronic} from "../stance/isIronic.ts";
import {readerVote} from "../stance/readerVote.ts";
import {readStances, type StanceSigns} from "../stance/readStances.ts";
import {addressesReader} from "./addressesReader.ts";
import {ownSpans} from "./ownWords.ts";

/** What was read from a comment before anything is decided. */
export interface CommentSigns {
  /** The writer's own words. */
  readonly words: string;
  /** Tone by these words alone. */
  readonly tone: Probabilities;
  /** How good (up to 1) or bad (down to -1) each sentence sounds by its words alone. */
  readonly leanings: readonly number[];
  /** What is said of countries, organisations and people, in order of mention. */
  readonly stances: ReadonlyMap<string, StanceSigns>;
  /** For (above 0) or against another reader. */
  readonly reader: number;
  /** Whether it answers another reader by name, or sets his lines before what it says. */
  readonly isReply: boolean;
  /** Whether only such lines tell that it answers somebody. */
  readonly isQuoting: boolean;
  /** Whether the page speaks of politics at all. */
  readonly isPolitical: boolean;
  /** Whether it speaks of elections and parties of one country. */
  readonly isPartisan: boolean;
  /** Country of the page's readers; null where unknown. */
  readonly home: string | null;
  /** Whether the page itself tells that country. */
  readonly isHomeTold: boolean;
  /** The other country that the page is about; null where it is about one alone. */
  readonly about: string | null;
  /** Country of the statesman whom the article is about; null where it has none. */
  readonly protagonist: string | null;
  /** Country or alliance that the page is mainly about; null where it does not tell. */
  readonly subject: string | null;
  /** Whether the page's story is short. */
  readonly isBrief: boolean;
  /** Country that a verdict which names nobody means; null where nothing tells. */
  readonly unsaid: string | null;
  /** Whether it carries a mark of mockery. */
  readonly isMockery: boolean;
}

/** The signs of the nth comment of a document; null where its writer says nothing. */
export function readSigns(
  {source, comments}: AnnotatedDocument,
  n: number,
  context: PartyContext,
  models: ToneModels
): CommentSigns | null {
  const comment = source.comments[n]!;
  const spans = ownSpans(source.text, comment);
  const words = spans.map(({start, end}) => compactText(source.text.slice(start, end))).join("\n");
  if (words.trim() === "") return null;
  const from = spans[0]!.start;
  const sentences = comments[n] ?? [];
  const leanings = sentences.map(({start, end}) =>
    leaningOf(readTone(compactText(source.text.slice(Math.max(from, start), end)), models))
  );
  const targetTone = (before: string, after: string): Probabilities => readTargetTone(before, after, models);
  const isQuoting = comment.replyTo.length === 0 && quotesPoster(source.text, comment);
  const isReply = isQuoting || comment.replyTo.length > 0 || addressesReader(words, context.readers);
  return {
    words,
    tone: readTone(words, models),
    leanings,
    stances: readStances({text: source.text, sentences, leanings, from, targetTone}, context),
    reader: readerVote(words, {isReply}),
    isReply,
    isQuoting,
    isPolitical: context.isPolitical,
    isPartisan: context.isPartisan,
    home: context.home,
    isHomeTold: context.isHomeTold,
    about: context.about,
    protagonist: context.protagonist,
    subject: context.subject,
    isBrief: context.isBrief,
    unsaid: context.unsaid,
    isMockery: isIronic(words)
  };
}

const POSTER = /^(?:>|\[quote|(?:originally posted|quote|quoting)\b|[^\n]{0,80}\b(?:wrote|writes)\s?:)/iu;

/** Whether a comment answers lines of another poster that it quotes; those of the article are no poster's. */
function quotesPoster(text: string, {quoted, end}: SourceComment): boolean {
  return quoted.some((span) => POSTER.test(text.slice(span.start, span.end)) && span.end < end);
}
