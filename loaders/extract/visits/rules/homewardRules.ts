import {MOTION, type VerbRule} from "./verbRule.ts";

const COMES_HOME =
  "return come fly go travel journey arrive land fly-in come-in come-back fly-back jet-back jet-in touch-down get-back bring".split(
    " "
  );

/** Verbs of coming back and leaving. */
export const homewardRules: readonly VerbRule[] = [
  {
    ...MOTION,
    name: "visit/return-from",
    verbs: COMES_HOME,
    to: ["from"],
    dates: "end",
    examples: [
      [
        "Australian Prime Minister Anthony Albanese returned from Washington in October 2020.",
        "Anthony Albanese AUS>USA held"
      ],
      ["Foreign Minister Sergei Lavrov arrived from India on Tuesday.", "Sergey Lavrov RUS>IND held"]
    ],
    misses: [
      "Foreign Minister Sergei Lavrov returned from Moscow on Tuesday.",
      "Demand came from India, President Joe Biden said."
    ]
  },
  {
    ...MOTION,
    name: "visit/leave",
    verbs: ["leave", "depart", "take-off", "fly-out", "go-home", "fly-home", "return-home", "head-home", "travel-home"],
    to: ["object", "from"],
    implied: "topic",
    dates: "end",
    examples: [
      ["Chinese President Xi Jinping left Hanoi on Friday.", "Xi Jinping CHN>VNM held"],
      ["President Joe Biden departed from Riyadh on Saturday.", "Joe Biden USA>SAU held"]
    ],
    misses: ["Chinese President Xi Jinping left Beijing on Friday.", "President Joe Biden left office in January."]
  }
];
