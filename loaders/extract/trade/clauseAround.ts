import {anyOf} from "../../anyOf.ts";
import type {Span} from "../../types.ts";
import {verbClasses} from "../figures/verbClasses.ts";

const SHARE = anyOf(
  "an? (?:third|quarter|fifth|half)|(?:two|three|four)[- ](?:thirds|quarters|fifths)|half|most|much|some|part|the (?:bulk|rest)"
);
const GAVE = anyOf("gave|sent|lent|sold|bought|took|paid|has|had|\\p{Ll}{2,12}ed");
/** "Exported copper to Japan, and imported cars worth 3 million": a deed of its own. */
const NEXT_DEED = `,?(?: and)?(?: then| also| later)? ${anyOf(...verbClasses.values())} [^;\ue000-\ue2ff]{0,40}(?:[\ue000-\ue0ff] [^;\ue000-\ue2ff]{0,40})?[\ue200-\ue2fe]`;
const BOUNDARY = new RegExp(
  [
    `(?<=[\ue000-\ue0ff])${NEXT_DEED}`,
    // "Exports of Oman rose to 3 million, and Qatar's to 2".
    "(?:,|,? and) (?:the )?[\ue000-\ue0ff]['’]s (?:\\p{Ll}+ ){0,3}(?:about )?[\ue200-\ue2fe]",
    ";|, and (?:the )?[\ue000-\ue0ff] (?:\\p{Ll}{2,12}s|had|was|were|are|have|will|gave|sent|lent|sold|bought|with) ",
    `,(?: and)? (?:the )?[\ue000-\ue0ff] ${GAVE} (?:an? )?(?:(?:extra|further|about|some) )?[\ue200-\ue2fe]`,
    "(?:,| and|, and|,? with) (?:about |some )?[\ue200-\ue2fe] (?:(?:sourced|coming|bought|imported|going|sent|sold) )?(?:to|from|for) (?:the )?[\ue000-\ue0ff]",
    "(?:,|,? and) (?:to|from|with) (?:the )?[\ue000-\ue0ff] (?:at|with) (?:about |some )?[\ue200-\ue2fe]",
    // Each of "a loan of 6 million from Peru, a 2 million gift from Chile" has a country of its own.
    "(?<=[\ue000-\ue0ff])(?:,|,? and) (?:an? )?[\ue200-\ue2fe] (?:[\\p{L}-]+ ){1,4}" +
      "(?:from|with|by|to) (?:the )?[\ue000-\ue0ff]",
    "(?:,|,? and) (?:about |some )?[\ue200-\ue2fe] of (?:that|it|this|which|them|these)",
    `,? (?:and )?${SHARE} of (?:them|it|that|which|these|this)`,
    " — | – |\\. |: (?=[^\ue200-\ue2ff]{0,40}$)"
  ].join("|"),
  "u"
);
const OPENING = ["; ", " — ", " – ", " while ", " whereas ", ", but ", ", although ", ", its ", ", their "];
const CLOSING = [
  ...[
    " while ",
    " whereas ",
    ", with exports ",
    ", with imports ",
    ", driven by ",
    ", led by ",
    ", thanks to ",
    ", due to ",
    ", exceeding ",
    ", compared with ",
    ", compared to ",
    ", placing ",
    ", taking ",
    ", bringing ",
    ", making ",
    ", behind ",
    " and imports ",
    " and exports ",
    ", but ",
    ", and the ",
    ", although ",
    " when "
  ],
  ...[
    " after ",
    " because ",
    " as the ",
    " as it ",
    " where ",
    " followed by ",
    ", more than ",
    " than with ",
    " than ",
    ", of which ",
    " and another "
  ]
];

/** The stretch of text that belongs to the cue: up to the marks that part clauses. */
export function clauseAround(text: string, from: number, to: number): Span {
  const amounts = [...text.slice(0, from).matchAll(/[\ue200-\ue2fe]/gu)].at(-1)?.index ?? -1;
  // "imported goods worth 7 billion from Ukraine and exported": the second verb has a clause of its own.
  const second =
    amounts >= 0 && /(?: and|, then) (?:\p{L}+ly |also |then |later )?$/u.test(text.slice(Math.max(0, from - 20), from))
      ? from
      : 0;
  const starts = OPENING.map((mark) => end(text.lastIndexOf(mark, from), mark));
  const tail = BOUNDARY.exec(text.slice(to));
  const ends = CLOSING.map((mark) => orEnd(text.indexOf(mark, to), text));
  return {
    start: Math.max(second, amounts + 1, ...starts),
    end: Math.min(tail === null ? text.length : to + tail.index, ...ends)
  };
}

const end = (index: number, mark: string) => (index < 0 ? 0 : index + mark.length);
const orEnd = (index: number, text: string) => (index < 0 ? text.length : index);
