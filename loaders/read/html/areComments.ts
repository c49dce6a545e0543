import {hasReaderVoice} from "../comments/hasReaderVoice.ts";
import {isInformal} from "../comments/isInformal.ts";
import {isNewsroom} from "../comments/areReaders.ts";
import {isProse} from "../isProse.ts";
import type {HtmlComment} from "./readCommentElement.ts";

/** Of the comments of a list. */
const MOST = 0.5;
const LEAST_VOICED = 0.25;
/** Comments; a reader may answer himself. */
const LEAST_OF_ONE = 3;
/** What pages call readers who give no name. */
const UNNAMED = /^(?:anonymous|anon|guest|a reader|unknown|visitor|reader)$/iu;

/**
 * True where what the elements of a list say may be readers' words. Cards for other pages have names and times too, so
 * that a list without a count, which is not called one of comments, needs names, times and readers' voices.
 */
export function areComments(comments: readonly HtmlComment[], isCalled: boolean): boolean {
  const share = (test: (comment: HtmlComment) => boolean) => comments.filter(test).length / comments.length;
  const authors = comments.flatMap(({author}) => (author === null ? [] : [author]));
  if (comments.length === 0 || isNewsroom(authors) || isOneWriter(comments, authors)) return false;
  // A blog's entry may end with its writer's name, and be cut in two at a day that it tells of.
  const isNamed = isCalled ? authors.length >= comments.length * MOST : authors.length > comments.length * MOST;
  const isTimed = share(({timestamp}) => timestamp !== null) >= MOST;
  if (comments.length === 1) return isCalled && isNamed && isTimed;
  if (isCalled && isNamed && isTimed) return true;
  if (!isNamed && !isTimed) return false;
  const voiced = share(({lines}) => lines.some((line) => hasReaderVoice(line) || isInformal(line)));
  return voiced >= (isNamed && (isTimed || isCalled) ? LEAST_VOICED : MOST);
}

/** True where the entries of a forum's page are posts and no list of its threads: many are sentences. */
export function arePosts(comments: readonly HtmlComment[]): boolean {
  const isSpoken = ({lines}: HtmlComment) => lines.some((line) => isProse(line) || hasReaderVoice(line));
  return comments.filter(isSpoken).length >= comments.length * LEAST_VOICED;
}

/** True where all elements of a list have the same writer: the newsroom, which calls itself by some name. */
const isOneWriter = (comments: readonly HtmlComment[], authors: readonly string[]) =>
  comments.length >= LEAST_OF_ONE &&
  authors.length === comments.length &&
  new Set(authors).size === 1 &&
  !UNNAMED.test(authors[0] ?? "");
