import {nameKey} from "../../../annotate/tokens/plainText.ts";
import {projectsByName} from "../energyLexicon.ts";
import type {EnergyRule, ProjectDraft} from "../energyRule.ts";
import {isWide} from "../isWide.ts";
import {kindOfWord, singular} from "../kindWords.ts";
import {named} from "./draftNamed.ts";
import {KIND, NAME} from "./namePatterns.ts";

const LIST = `${NAME}(?:, ${NAME}){0,3},? and (?:the |at |in |near )?${NAME}`;
/** Of these the words around them must tell that they are of energy. */
const NUMBER = "(?:\\d{1,2}|[IVX]{1,4})(?![\\p{L}\\d])";
const PLAIN = "fields|reactors|units";
const namesOf = (list: string) =>
  list.replace(/[.’']{1,9}$/u, "").split(/, (?:and )?(?:the )?| and (?:the |at |in |near )?/u);

/** Several projects or none: what is left of a list with one name is read as that name alone. */
function severalOf(drafts: readonly (ProjectDraft | null)[]): readonly ProjectDraft[] | null {
  const several = drafts.filter((draft) => draft !== null);
  // "Lodva I and IV" are two of one name.
  const isPart = several.some(({aliases: [name = ""]}) => /^(?:\d{1,2}|[IVX]{1,4})$/u.test(name));
  return several.length > 1 && several.length === drafts.length && !isPart ? several : null;
}

/** Oil fields that a list names are one piece of work, as plants and dams are not, unless each is known by itself. */
function asOneOfFields(
  drafts: readonly ProjectDraft[] | null,
  list: string,
  kind: string
): readonly ProjectDraft[] | null {
  const names = namesOf(list.replace(/^.*\p{L}[’']s (?=\p{Lu})/u, ""));
  const isOne = / ?fields$/iu.test(kind) && !names.some((name) => projectsByName.has(nameKey(name)));
  if (drafts === null || !isOne) return drafts;
  const [last = "", ...others] = [...names].reverse();
  return [
    {
      name: `${others.reverse().join(", ")} and ${last} ${kind}`,
      aliases: drafts.flatMap(({aliases}) => aliases),
      kind: drafts[0]!.kind,
      places: drafts.flatMap(({places}) => places)
    }
  ];
}

/** Projects that share the word for what they are. */
export const listRules: readonly EnergyRule[] = [
  {
    name: "energy/listed",
    pattern: new RegExp(
      `(?<=(?:\\b(?:[Tt]he|[Ii]ts|[Tt]heir|at|of|from|for|in)|[’']s) )(?<list>${LIST}) (?:(?:off|on)shore )?(?<kind>${KIND}|${PLAIN})(?<=s)`,
      "u"
    ),
    build: ({list = "", kind = ""}) =>
      asOneOfFields(severalOf(namesOf(list).map((name) => named({name, kind}))), list, kind),
    examples: [
      [
        "Equinor has approved the Tavan and Sorang oil fields.",
        "Tavan and Sorang oil fields (Tavan; Sorang) other @ : agreed"
      ],
      [
        "Work on the Soi Dao, Lodva and Tavan dams has begun.",
        "Soi Dao dam (Soi Dao) hydropower @ : under construction|Lodva dam (Lodva) hydropower @ : under construction|" +
          "Tavan dam (Tavan) hydropower @ : under construction"
      ]
    ],
    misses: ["The Shell and Exxon refineries are large.", "The French and German nuclear plants are old."]
  },
  {
    name: "energy/numbered",
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<name>\\p{Lu}[\\p{L}’]{2,20}(?: \\p{Lu}[\\p{L}’]{2,20}){0,2}) (?<one>${NUMBER}),? and (?<other>${NUMBER}) ` +
        `(?:[\\p{Ll}-]{3,14} )??(?<kind>${KIND}|${PLAIN})(?<=s)`,
      "u"
    ),
    build: ({name = "", one = "", other = "", kind = ""}) =>
      severalOf([one, other].map((number) => named({name: `${name} ${number}`, kind}))),
    examples: [
      [
        "Brazil has shut down the Tavan 1 and 2 nuclear reactors.",
        "Tavan 1 nuclear reactor (Tavan 1) nuclear @ : stalled|Tavan 2 nuclear reactor (Tavan 2) nuclear @ : stalled"
      ],
      [
        "Orsted has dropped its Lodva Wind 1 and 2 wind farms.",
        "Lodva Wind 1 wind farm (Lodva Wind 1) electricity @ : stalled|" +
          "Lodva Wind 2 wind farm (Lodva Wind 2) electricity @ : stalled"
      ]
    ],
    misses: ["Articles 1 and 2 of the law on dams were read.", "In May 3 and 4 wind turbines stood still."]
  },
  {
    name: "energy/listed-sites",
    pattern: new RegExp(`(?<![\\p{L}-])(?<kind>${KIND})(?<=s) (?:at|in|near) (?<list>${LIST})(?! \\p{Lu})`, "u"),
    build: ({list = "", kind = ""}) =>
      asOneOfFields(
        severalOf(
          namesOf(list).map((place) =>
            isWide(place)
              ? null
              : {name: `${place} ${singular(kind)}`, aliases: [], kind: kindOfWord(kind), places: [place]}
          )
        ),
        list,
        kind
      ),
    examples: [
      [
        "Iraqi warplanes have destroyed the oilfields at Sorang, Tavan and Lodva.",
        "Sorang, Tavan and Lodva oilfields () other @ Sorang; Tavan; Lodva: stalled"
      ],
      [
        "Rosatom is building nuclear plants at Tavan and Lodva.",
        "Tavan nuclear plant () nuclear @ Tavan: under construction|" +
          "Lodva nuclear plant () nuclear @ Lodva: under construction"
      ]
    ],
    misses: ["Refineries in Texas and Louisiana are busy.", "Power lines in Kenya and Uganda are old."]
  },
  {
    name: "energy/listed-behind",
    pattern: new RegExp(`(?<![\\p{L}-])(?<kind>${KIND})(?<=s)[,:] (?<list>${LIST})(?=[,.;]|$)`, "u"),
    build: ({list = "", kind = ""}) => severalOf(namesOf(list).map((name) => named({name, kind}))),
    examples: [
      [
        "The country's last three nuclear plants, Tavan 2, Sorang and Lodva, were shut down on Saturday.",
        "Tavan 2 nuclear plant (Tavan 2) nuclear @ : stalled|Sorang nuclear plant (Sorang) nuclear @ : stalled|" +
          "Lodva nuclear plant (Lodva) nuclear @ : stalled"
      ],
      [
        "Laos has begun to build two dams: Tavan and Sorang.",
        "Tavan dam (Tavan) hydropower @ : under construction|Sorang dam (Sorang) hydropower @ : under construction"
      ]
    ],
    misses: ["Two refineries, Shell and Exxon said, were busy.", "The pipelines, France and Spain agreed, are old."]
  }
];
