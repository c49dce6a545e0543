import type {EnergyRule} from "../energyRule.ts";
import {isFirm} from "../isFirm.ts";
import {kindOfWord} from "../kindWords.ts";
import {KIND, NAME} from "./namePatterns.ts";

const OF_FIRM = `(?<![\\p{L}-])(?<firm>${NAME})(?:[’']s)? (?<kind>${KIND})`;

/** What is called after its owner, which is no name of its own. */
export const firmRules: readonly EnergyRule[] = [
  {
    name: "energy/firm-at-site",
    pattern: new RegExp(`${OF_FIRM} (?:at|in|near) (?<site>${NAME})`, "u"),
    build: ({firm = "", kind = "", site = ""}) => {
      const owner = firm.replace(/^The |[’']s$/gu, "");
      const place = site.replace(/[.’']{1,9}$/u, "");
      return isFirm(owner) && !kind.endsWith("s")
        ? {name: `${place} ${kind}`, aliases: [`${owner} ${kind}`], kind: kindOfWord(kind), places: [place]}
        : null;
    },
    examples: [
      [
        "The Shell refinery at Tavanger in Norway has been shut down after a fire.",
        "Tavanger refinery (Shell refinery) other @ Tavanger: stalled"
      ],
      [
        "A Dutch firm is building Petronas's LNG terminal near Lodva.",
        "Lodva LNG terminal (Petronas LNG terminal) LNG @ Lodva: under construction"
      ]
    ],
    misses: ["The Shell office at Tavanger has been shut down.", "Petronas's wind of change in Lodva was felt."]
  },
  {
    name: "energy/of-firm",
    pattern: new RegExp(OF_FIRM, "u"),
    build: ({firm = "", kind = ""}) => {
      const owner = firm.replace(/^The |[’']s$/gu, "");
      return isFirm(owner) && !kind.endsWith("s")
        ? {name: `${owner} ${kind}`, aliases: [], kind: kindOfWord(kind), places: []}
        : null;
    },
    examples: [
      ["The Gazprom pipeline brings oil. It was shut down in May.", "Gazprom pipeline () oil pipeline @ : stalled"],
      [
        "The refinery at Tavanger in Norway burns. The Shell refinery was shut down in May.",
        "Tavanger refinery () other @ Tavanger: stalled"
      ]
    ],
    misses: ["The Shell refinery is large.", "The Shell pipeline of new films is full."]
  }
];
