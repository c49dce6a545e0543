import {expect, test} from "vitest";
import {splitGlued} from "../../../loaders/annotate/tokens/splitGlued.ts";

/** The stretches of a text, those apart from it in brackets. */
function stretches(text: string): string[] {
  return splitGlued(text, {start: 0, end: text.length}).map(({start, end, isApart}) =>
    isApart ? `[${text.slice(start, end)}]` : text.slice(start, end)
  );
}

test.each([
  [
    "Aid came on Friday.LIMA SENDS HELP TO CALLAOThe minister thanked Oman.",
    "Aid came on Friday.",
    "[LIMA SENDS HELP TO CALLAO]",
    "The minister thanked Oman."
  ],
  [
    "“We are glad,” said Mr. Reyes.CLICK HERE TO GET THE LIMA NEWS APP“Oman helped us.”",
    "“We are glad,” said Mr. Reyes.",
    "[CLICK HERE TO GET THE LIMA NEWS APP]",
    "“Oman helped us.”"
  ],
  [
    "He came in 2019.OMAN'S $8 BILLION 'RING OF PORTS' IS OPENI saw it.",
    "He came in 2019.",
    "[OMAN'S $8 BILLION 'RING OF PORTS' IS OPEN]",
    "I saw it."
  ],
  [
    "The port of Callao on May 3.(A. Reyes/Reuters)The minister thanked Oman.",
    "The port of Callao on May 3.",
    "[(A. Reyes/Reuters)]",
    "The minister thanked Oman."
  ],
  ["Aid came on Friday.MORE ON THE PORT OF CALLAO", "Aid came on Friday.", "[MORE ON THE PORT OF CALLAO]"]
])("splitGlued cuts %j", (text, ...parts) => {
  expect(stretches(text)).toEqual(parts);
});

test.each([
  "LIMA, May 3 (AP) — The minister thanked Oman.",
  "He wrote: “LIMA SENDS HELP TO CALLAO” and left.",
  "The U.S.-led SEATO, CENTO AND NATO pacts held.",
  "See F(x)Y, and the file (Reuters) That was all.",
  "Write to node.JS or to WWW.LIMA.PE The end."
])("splitGlued leaves %j whole", (text) => {
  expect(stretches(text)).toEqual([text]);
});
