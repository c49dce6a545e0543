import {expect, test} from "vitest";
import {commentContext} from "../../../loaders/extract/comments/commentContext.ts";
import {readSigns} from "../../../loaders/extract/comments/commentSigns.ts";
import {judgeComment} from "../../../loaders/extract/comments/judgeComment.ts";
import {readJudgementModels} from "../../../loaders/extract/comments/readJudgementModels.ts";
import {toneModels} from "../../../loaders/extract/sentiment/toneModels.ts";
import {commentDocument} from "./commentDocument.ts";

const article = "Norway warned Sweden over herring. The government of Norway wants a treaty.";

test("hears no complaint in words that are plainly neutral, unless a rule hears one", () => {
  const document = commentDocument(["No idea why they drew that boat, but nothing about the drawing is false."], {
    article
  });
  const signs = readSigns(document, 0, commentContext(document), toneModels)!;
  const labelOf = (fields: Partial<typeof signs>) => judgeComment({...signs, ...fields}, readJudgementModels()).label;
  expect(labelOf({tone: [0.4, 0.45, 0.15]})).toBe("negative");
  expect(labelOf({tone: [0.4, 0.53, 0.07]})).toBe("neutral");
  expect(labelOf({tone: [0.4, 0.53, 0.07], reader: -1})).toBe("negative");
});

test("means no country where readers quarrel about its parties, but by its own name and for sure", () => {
  const document = commentDocument(["Erna Solberg is a liar and a clown, shame on her!"], {
    article: "Norway votes. Erna Solberg wants a treaty. The government of Norway is silent."
  });
  const signs = readSigns(document, 0, {...commentContext(document), home: "NOR", isHomeTold: true}, toneModels)!;
  const targetsOf = (fields: Partial<typeof signs>) =>
    judgeComment({...signs, ...fields}, readJudgementModels()).targets;
  expect(targetsOf({})).toEqual([{target: "NOR", stance: -1}]);
  expect(targetsOf({isPartisan: true, subject: null, protagonist: null})).toEqual([]);
});
