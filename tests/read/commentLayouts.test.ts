import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {apartLayouts} from "./layouts/apartLayouts.ts";
import {bareInducedLayouts, inducedNoComments} from "./layouts/bareInducedLayouts.ts";
import {bareLayouts} from "./layouts/bareLayouts.ts";
import {bareNoComments} from "./layouts/bareNoComments.ts";
import {copiedLayouts} from "./layouts/copiedLayouts.ts";
import {footedLayouts} from "./layouts/footedLayouts.ts";
import {gapLayouts, gapNoComments, headLayouts} from "./layouts/gapLayouts.ts";
import {inferredLayouts, otherRepeats} from "./layouts/inferredLayouts.ts";
import {moreTextLayouts, noComments} from "./layouts/moreTextLayouts.ts";
import {digestNoComments, mottoLayouts} from "./layouts/mottoLayouts.ts";
import {notedLayouts} from "./layouts/notedLayouts.ts";
import {oddHeadLayouts} from "./layouts/oddHeadLayouts.ts";
import {ownLists} from "./layouts/ownLists.ts";
import {rankedHeadLayouts} from "./layouts/rankedHeadLayouts.ts";
import {referenceNoComments} from "./layouts/referenceNoComments.ts";
import {repeatedTextLayouts} from "./layouts/repeatedTextLayouts.ts";
import {sameWriterLayouts} from "./layouts/sameWriterLayouts.ts";
import {strippedLayouts, strippedNoComments} from "./layouts/strippedLayouts.ts";
import {gluedPage, hastyLayouts, shownNoComments} from "./layouts/taglessPages.ts";
import {talkNoComments} from "./layouts/talkNoComments.ts";
import {article, textLayouts} from "./layouts/textLayouts.ts";
import {unheadedLayouts} from "./layouts/unheadedLayouts.ts";

const read = (page: string) =>
  parseDocument({file: "page.txt", id: "page", text: article + page, encoding: "utf-8"}).document;

describe("comments under an article, by layout", () => {
  for (const {name, page, comments, stated} of [
    ...textLayouts,
    ...moreTextLayouts,
    ...unheadedLayouts,
    ...oddHeadLayouts,
    ...apartLayouts,
    ...inferredLayouts,
    ...bareLayouts,
    ...bareInducedLayouts,
    ...copiedLayouts,
    ...repeatedTextLayouts,
    ...strippedLayouts,
    ...footedLayouts,
    ...gapLayouts,
    ...mottoLayouts,
    ...headLayouts,
    ...hastyLayouts,
    ...notedLayouts,
    ...rankedHeadLayouts,
    ...sameWriterLayouts
  ])
    it(name, () => {
      const document = read(page);
      const found = document?.comments.map(
        ({author, posted, start, end}) => `${author ?? "-"} | ${posted ?? "-"} | ${document.text.slice(start, end)}`
      );
      expect(found).toEqual(comments);
      expect(document?.commentsStated ?? null).toBe(stated);
      expect(document?.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(3);
      expect(document?.published).toBe("2019-05-03");
    });
});

describe("what looks like comments but is none", () => {
  for (const {name, page} of [
    ...noComments,
    ...ownLists,
    ...otherRepeats,
    ...bareNoComments,
    ...inducedNoComments,
    ...referenceNoComments,
    ...talkNoComments,
    ...strippedNoComments,
    ...digestNoComments,
    ...gapNoComments,
    ...shownNoComments
  ])
    it(name, () => expect(read(page)?.comments).toEqual([]));

  it("a page whose sentences are glued, from its first paragraph on", () => {
    const {document} = parseDocument({file: "page.txt", id: "page", text: gluedPage, encoding: "utf-8"});
    expect(document?.comments).toEqual([]);
  });
});
