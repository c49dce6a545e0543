import {findPartedPosts} from "./comments/findPartedPosts.ts";
import {areReaders} from "./comments/areReaders.ts";
import {endOfList} from "./comments/endOfList.ts";
import {findOpeningPost} from "./comments/findOpeningPost.ts";
import {withFirstIndent} from "./comments/numberedItems.ts";
import {findCommentSection} from "./comments/findCommentSection.ts";
import type {Finds} from "./comments/findSureComments.ts";
import type {DatedDraft} from "./comments/finishComments.ts";
import {findAnchoredPosts} from "./comments/findAnchoredPosts.ts";
import {findAnswers, titleOfQuestion} from "./comments/findAnswers.ts";
import {areMessages, findFieldPosts} from "./comments/findFieldPosts.ts";
import {findLetters} from "./comments/findLetters.ts";
import {findLonePost} from "./comments/findLonePost.ts";
import {findFootedPosts} from "./comments/findFootedPosts.ts";
import {findForumPosts, type ForumPost} from "./comments/findForumPosts.ts";
import {findRankedPosts} from "./comments/findRankedPosts.ts";
import {findHeadedPosts} from "./comments/findHeadedPosts.ts";
import {findSirLetters} from "./comments/findSirLetters.ts";
import {hasReaderVoice} from "./comments/hasReaderVoice.ts";
import {isButtonLine} from "./comments/isButtonLine.ts";
import {isThreadIndex} from "./comments/isThreadIndex.ts";
import {parseComments} from "./comments/parseComments.ts";
import {parseThread, type Thread} from "./comments/parseThread.ts";
import {splitEntry} from "./comments/splitEntry.ts";
import {isProse} from "./isProse.ts";
import {findCue} from "./pageCues.ts";
import type {PageLine} from "./pageLines.ts";

/** Which lines of a page are the article's, the comments' and neither's. */
export interface PageLayout {
  /** Lines of the article. */
  readonly article: readonly PageLine[];
  /** Comments before their times are made whole. */
  readonly drafts: readonly DatedDraft[];
  /** Lines that stand in the page before, beside those that the article's own copies make. */
  readonly repeats: readonly PageLine[];
  /** Headings, rules and buttons of the comment list. */
  readonly furniture: readonly PageLine[];
  /** What stands below the comments. */
  readonly foot: readonly PageLine[];
  /** The number of comments that the page prints; null for none. */
  readonly stated: number | null;
  /** What a forum's page tells of its thread; null for other pages. */
  readonly thread: Thread | null;
}

/** Fields further down are those of comments below an article. */
const FIRST_LINES = 6;
/** Comments that nobody signs. */
const MANY = 8;
const MOST_SIGNED = 0.2;
const LEAST_VOICED = 0.3;
const NOTHING_BELOW = {drafts: [], repeats: [], furniture: [], foot: [], stated: null, thread: null};

/** Tells a forum thread, an article with comments and an article alone apart. */
export function findLayout(page: readonly PageLine[], finds: Finds = "all"): PageLayout {
  const lines = withFirstIndent(page);
  const layout = layoutOf(lines, finds);
  return isThreadIndex(lines, layout.drafts) ? {...NOTHING_BELOW, article: lines} : layout;
}

function layoutOf(lines: readonly PageLine[], finds: Finds): PageLayout {
  const thread = findThread(lines, finds);
  if (thread) return thread;
  const letters = findLonePost(lines) ?? findSirLetters(lines) ?? findLetters(lines);
  if (letters)
    return {...NOTHING_BELOW, ...letters, article: lines.slice(0, letters.from), foot: lines.slice(letters.to)};
  const section = findCommentSection(lines, finds);
  const headed = section && section.heading >= 0 ? [] : findHeadedPosts(lines);
  if (headed.length > 0) return parseThread(lines, headed);
  if (!section) return {...NOTHING_BELOW, article: lines};
  const list = lines.slice(section.from);
  const end = section.stated === 0 ? 0 : endOfList(list);
  const inside = list.slice(0, end);
  const found = inside.length === 0 ? [] : parseComments(inside, section.stated);
  const isOverAll = section.heading < 0 || !lines.slice(0, section.heading).some(({text}) => isProse(text));
  const {entry, drafts} = isOverAll
    ? splitEntry(lines.slice(0, section.from), inside, found)
    : {entry: [], drafts: found};
  const texts = drafts.filter((draft) => draft.end > draft.start).length;
  if (section.heading < 0 && (texts * 2 <= drafts.length || areParagraphs(inside, drafts)))
    return {...NOTHING_BELOW, article: lines};
  const heading = {text: lines[section.heading]?.text ?? "", stated: section.stated, isSaved: finds === "clocked"};
  if (section.heading >= 0 && inside.length > 0 && !areReaders(inside, drafts, heading))
    return {...NOTHING_BELOW, article: lines};
  const head = section.heading < 0 ? [] : lines.slice(section.heading, section.from);
  const above = lines.slice(0, section.heading < 0 ? section.from : section.heading);
  const opening = section.heading < 0 ? undefined : findOpeningPost(above);
  return {
    article: opening ? above.slice(0, opening.from) : [...above, ...entry],
    drafts: opening ? [opening.draft, ...drafts] : drafts,
    repeats: [],
    furniture: [...head, ...outside(inside.slice(entry.length), drafts)],
    foot: list.slice(end),
    stated: section.stated,
    thread: null
  };
}

/** A page that is a thread by the cards, fields or numbers of its posts; undefined for others. */
function findThread(lines: readonly PageLine[], finds: Finds): PageLayout | undefined {
  const answers = findAnswers(lines);
  if (answers.length > 0) return withTitle(parseThread(lines, answers), titleOfQuestion(lines));
  const messages = findFieldPosts(lines);
  if (messages.length > 0 && areMessages(lines)) return parseThread(lines, messages);
  const footed = findFootedPosts(lines);
  const posts = footed.length > 0 ? footed : longer(findAnchoredPosts(lines), findForumPosts(lines));
  const parted = posts.length < 2 ? findPartedPosts(lines, posts[0]) : undefined;
  if (parted || posts.length > 0) return parseThread(lines, parted ?? posts);
  if (messages.length > 0 && (messages[0]?.cardFrom ?? 0) <= FIRST_LINES && standOverWords(lines, messages))
    return parseThread(lines, messages);
  const ranked = finds === "all" ? findRankedPosts(lines) : [];
  if (ranked.length > 0) return parseThread(lines, ranked);
  return undefined;
}

/** False for names that stand below the words: nothing but notices follows the last of them. */
const standOverWords = (lines: readonly PageLine[], posts: readonly ForumPost[]) =>
  lines
    .slice(posts.at(-1)?.textFrom)
    .some(({text}) => !isButtonLine(text) && !findCue(text, ["policy", "form", "more"]));

const withTitle = (layout: PageLayout, title: string | null): PageLayout =>
  layout.thread && title !== null ? {...layout, thread: {...layout.thread, title}} : layout;

const longer = (a: readonly ForumPost[], b: readonly ForumPost[]) => (a.length >= b.length ? a : b);

/**
 * Whether many drafts, hardly any with a name or time and under no heading, do not speak like readers: they are an
 * article's paragraphs.
 */
function areParagraphs(lines: readonly PageLine[], drafts: readonly DatedDraft[]): boolean {
  const signed = drafts.filter(({author, timestamp}) => author !== null || timestamp !== null);
  if (drafts.length < MANY || signed.length > drafts.length * MOST_SIGNED) return false;
  return lines.filter(({text}) => hasReaderVoice(text)).length < lines.length * LEAST_VOICED;
}

/** Lines of the list that are no comment's text: buttons and notices; heads are left to the comments. */
function outside(lines: readonly PageLine[], drafts: readonly DatedDraft[]): PageLine[] {
  let n = 0;
  return lines.filter((line) => {
    while (n < drafts.length && (drafts[n]?.end ?? 0) < line.start) n++;
    const draft = drafts[n];
    if (draft && line.start < draft.end && draft.start < line.end) return false;
    return isButtonLine(line.text) || findCue(line.text, ["policy", "form", "more", "related"]) !== undefined;
  });
}
