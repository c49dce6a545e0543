import {describe, expect, it} from "vitest";
import {findReplyTo, indexNames} from "../../loaders/read/comments/findReplyTo.ts";

const authors = indexNames(["Swan River", "mr. tidy tidesman", "Dr. K. Moor", "mudlark", "Ole"]);

const comments: readonly [text: string, names: readonly string[]][] = [
  ["@mudlark: you are wrong", ["mudlark"]],
  ["@ mudlark , so what", ["mudlark"]],
  ["@Swan River The pier is home.", ["Swan River"]],
  ["@mr. tidy tidesman:\nIs there any doubt?", ["mr. tidy tidesman"]],
  ["@Sultan Aziz.:\n“It sails.”", ["Sultan Aziz."]],
  ["@Zarah Lund You missed the point", ["Zarah Lund"]],
  ["@jonas malik UNO was there too", ["jonas malik"]],
  ["@Gratia If they pay, I sail.", ["Gratia"]],
  ["@David from Hythe You mix up port and starboard", ["David from Hythe"]],
  ["@Ruth B. Nobody drowned.", ["Ruth B."]],
  ["@Anke lovely picture", ["Anke"]],
  ["@mudlark n K.Moor\nFirst of all, no.", ["mudlark", "K.Moor"]],
  ["@Ole: yes.\n\n@mudlark: no.", ["Ole", "mudlark"]],
  ["to Swan River: they were asked", ["Swan River"]],
  ["@all\nListen", []],
  ["@ all\nListen", []],
  ["@to all lovers of boats, hear", []],
  ["write to me@harbour.example", []],
  ["We met @ 5 in the morning", []],
  ["Response to mudlark, 1 May 2019 11:43PM\nNobody drowned.", ["mudlark"]],
  ["The dues\n\nTO: Swan River\n\nNobody pays them.", ["Swan River"]],
  ["In response to the dues, I row.\nSo do my friends.", []],
  ["Reply to all\nRow!", []],
  ["to be fair: it floats", []],
  ["no name at all", []]
];

describe("findReplyTo", () => {
  for (const [text, names] of comments)
    it(`finds ${JSON.stringify(names)} in ${JSON.stringify(text)}`, () => {
      expect(findReplyTo(text, authors)).toEqual(names);
    });
});
