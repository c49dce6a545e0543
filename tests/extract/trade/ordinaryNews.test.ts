import {describe, expect, test} from "vitest";
import {extractTrade} from "../../../loaders/extract/trade/extractTrade.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";
import {formatTrade} from "./formatTrade.ts";
import {ordinaryNews} from "./ordinaryNews.ts";

describe.each(Object.entries(ordinaryNews))("extractTrade on %s", (_, sentences) => {
  test.each(sentences)("%j", (text, ...rows) => {
    const records = extractTrade(annotateParagraphs(text.split("\n\n")));
    expect(records.map((record, i) => formatTrade(record, rows[i]))).toEqual(rows);
  });
});
