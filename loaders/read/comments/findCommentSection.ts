import {isProse} from "../isProse.ts";
import {findCue} from "../pageCues.ts";
import type {PageLine} from "../pageLines.ts";
import {findUnheadedComments} from "./findUnheadedComments.ts";
import {parseCommentsHeading} from "./parseCommentsHeading.ts";
import {parseHead} from "./parseHead.ts";

/** Where a page's comments stand, as indices of lines. */
export interface CommentSection {
  /** The line with the heading; -1 where comments follow the article without one. */
  readonly heading: number;
  /** First line after the heading and the rules below it. */
  readonly from: number;
  /** The number of comments that the page prints; null where it prints none. */
  readonly stated: number | null;
}

const NEAR = 15;
const BELOW_HEADING = ["policy", "form", "more", "share", "menu", "donation"] as const;

/** Finds the list of comments under its heading, or by two heads after the article; undefined for a page without any. */
export function findCommentSection(lines: readonly PageLine[]): CommentSection | undefined {
  const prose = lines.findIndex(({text}) => isProse(text));
  const headings = lines.flatMap(({text}, i) => {
    const heading = i > prose ? parseCommentsHeading(text) : undefined;
    return heading ? [{i, stated: heading.stated}] : [];
  });
  const nearHead = headings.find(({i}) =>
    lines.slice(i + 1, i + 1 + NEAR).some(({text}) => parseHead(text)?.timestamp)
  );
  const chosen = nearHead ?? headings.find(({stated}) => stated !== null) ?? headings[0];
  if (!chosen) return unheaded(lines, prose);
  let from = chosen.i + 1;
  let stated = chosen.stated;
  for (; from < lines.length; from++) {
    const text = lines[from]?.text ?? "";
    const again = parseCommentsHeading(text);
    if (again) stated ??= again.stated;
    else if (!findCue(text, BELOW_HEADING) || parseHead(text)?.timestamp) break;
  }
  return {heading: chosen.i, from, stated};
}

function unheaded(lines: readonly PageLine[], prose: number): CommentSection | undefined {
  const from = prose < 0 ? undefined : findUnheadedComments(lines, prose);
  return from === undefined ? undefined : {heading: -1, from, stated: null};
}
