import type {EnergyRule} from "../energyRule.ts";
import {isWide} from "../isWide.ts";
import {kindOfWord} from "../kindWords.ts";
import {KIND, NAME} from "./namePatterns.ts";

/** What stands before a plant that is named by its town: "the 900-megawatt". */
const DETERMINED = "(?:\\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?)|[’']s)(?: [\\p{Ll}\\d][\\p{L}\\d.,-]{1,20}){0,3} ";
const STATE_NAME = "\\p{Lu}[\\p{L}.]{1,19}(?: \\p{Lu}[\\p{L}.]{1,14})?";

/** What American papers call by town and state. */
export const townRules: readonly EnergyRule[] = [
  {
    name: "energy/of-town",
    pattern: new RegExp(
      `(?<=${DETERMINED})(?<site>${NAME}), (?<state>${STATE_NAME}),? ` +
        `(?:[\\p{Ll}\\d-]{2,14} ){0,2}?(?<kind>${KIND})(?<!s)` +
        "(?! (?:work|own|build|operat|manag|mak|develop)\\p{Ll}{0,4}(?:er|or)s?\\b)",
      "u"
    ),
    build: ({site = "", state = "", kind = ""}) =>
      state.endsWith(".") || isWide(state)
        ? {name: `${site} ${kind}`, aliases: [], kind: kindOfWord(kind), places: [site]}
        : null,
    examples: [
      [
        "Pemex is to buy half of Shell's Deer Park, Texas, oil refinery.",
        "Deer Park oil refinery () other @ Deer Park: proposed"
      ],
      [
        "Duke Energy has shut its 900-megawatt Lodva, N.C. nuclear plant.",
        "Lodva nuclear plant () nuclear @ Lodva: stalled"
      ]
    ],
    misses: ["The Houston, Texas, pipeline operator left.", "He moved to Lodva, Texas, where a refinery stood idle."]
  }
];
