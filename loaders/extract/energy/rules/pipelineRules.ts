import {anyOf} from "../../../anyOf.ts";
import {MONTH_NAME} from "../../../annotate/dates/words.ts";
import type {EnergyRule} from "../energyRule.ts";
import {isWide} from "../isWide.ts";
import {isCountry} from "./draftNamed.ts";
import {kindOfWord, singular} from "../kindWords.ts";
import {KIND, NAME, TOWARDS} from "./namePatterns.ts";

type Groups = Readonly<Record<string, string | undefined>>;

const LINES = new Set(["gas pipeline", "oil pipeline", "electricity"]);

/** "Karachi-Lahore gas pipeline" for a line that the text names by its ends; null for what is no line. */
export function fromEnds({kind = "", a, b, c}: Groups): ReturnType<EnergyRule["build"]> {
  const known = kindOfWord(kind);
  if (known !== null && !LINES.has(known)) return null;
  const ends = [a, b, c]
    .filter((end) => end !== undefined)
    .map(trimEnd)
    .filter((end) => !DIRECTION.test(end));
  if (ends.some((end) => MONTH.test(end))) return null;
  if (ends.length === 0) return null;
  const word = /^(?:line|pipe)$/i.test(kind) ? "pipeline" : singular(kind);
  const name = ends.length > 1 ? `${ends.join("-")} ${word}` : `${word} to ${ends[0]}`;
  return {name, aliases: [], kind: known, places: ends};
}

/** "On to Western markets" is no town's name. */
const DIRECTION = /^(?:(?:North|South|East|West)ern|European|Asian|African)$/u;

/** "Lines from June 15 to November 15" join no towns. */
const MONTH = new RegExp(`^(?:${MONTH_NAME})(?!\\p{L})`, "iu");

/** "Namibia's Kunene" is Kunene. */
const trimEnd = (end = "") =>
  end
    .replace(/^.*\p{L}[’']s (?=\p{Lu})/u, "")
    .replace(/[’']s?$/u, "")
    .replace(/[.’']{1,9}$/u, "");

/** Where an end lies: "on the Gulf of Mexico", "in the east of the country". */
const LYING =
  "(?: (?:sub-?station|terminal|power station|refinery))?(?: (?:on|in|near|at|off) (?:the )?[\\p{L} ]{3,30}?|, \\p{Lu}[\\p{L}.]{1,14},)?";
const twoEnds = (a: string, b: string) =>
  `${TOWARDS}(?<${a}>${NAME})${LYING},? (?:and|with|to) ${TOWARDS}(?<${b}>${NAME})`;
const CONNECTS = "(?:connect|link|join)(?:s|ed|ing)?";
/** A third end, unless a new clause begins with its name. */
const THIRD_END =
  "(?: and (?:on )?(?:to )?(?<c>(?!\\p{Lu}\\p{L}+ (?:is|was|are|has|have|will|would|said|says))" + `${NAME}))?`;
const PORT_OF =
  "(?:(?:the|its|their) (?:[\\p{L}-]{3,14} ){0,2}(?:port|town|coast|harbour|terminal|city) (?:of |at |in )?)?";

/** "The" in front of a sea. */
const TO_SEA =
  "the (?=(?:\\p{Lu}\\p{L}+ ){1,2}(?:Sea|Ocean|Gulf)(?!\\p{L})|Mediterranean|Baltic|Adriatic|Caribbean|Gulf of )";

const TAKES = "(?:carr(?:ies|ied|ying)|tak(?:es|ing)|bring(?:s|ing)|pump(?:s|ing)|export(?:s|ing))";
const CARRIES = anyOf("goes|runs|leads", "(?:carries|transports|takes|brings|pumps|connects|links) [^.;:,]{1,60}?");
/** Between a line and its only end that has a name: "from the desert fields". */
const RUNNING = anyOf(
  `,? (?:which|that) ${CARRIES}`,
  ` (?:through|across|via|over|under) (?:the )?${NAME}(?: and ${NAME})?`,
  " (?:from|linking|connecting|carrying|running|bringing|taking) (?:[\\p{Ll}-]{2,14} ){0,3}[\\p{Ll}-]{2,14}"
);

const ENDS = new RegExp(
  `^(?:,? which [^,.;]{1,40}?)? (?:from|between) ${TOWARDS}(?<a>${NAME}) (?:to|and) ${TOWARDS}(?<b>${NAME})`,
  "u"
);

/** The ends behind the name of a line: "… gas pipeline from Baku to Ceyhan"; none where only countries are told. */
export function endsBehind(words: string): readonly string[] {
  const {a, b} = ENDS.exec(words)?.groups ?? {};
  const ends = a === undefined || b === undefined ? [] : [trimEnd(a), trimEnd(b)];
  return ends.some(isWide) ? [] : ends;
}

/** Lines that are named by where they begin and end. */
export const pipelineRules: readonly EnergyRule[] = [
  {
    name: "energy/line-from-to",
    pattern: new RegExp(
      `(?<kind>${KIND}|line|pipe)(?=[ ,])[^.;:]{0,110}? from (?!the (?:start|beginning))${TOWARDS}(?<a>${NAME})` +
        `[^.;:]{0,80}? to ${TOWARDS}(?<b>${NAME})${THIRD_END}`,
      "u"
    ),
    build: fromEnds,
    examples: [
      [
        "Iran has proposed a gas pipeline from Asaluyeh to Lahore and Delhi.",
        "Asaluyeh-Lahore-Delhi gas pipeline () gas pipeline @ Asaluyeh; Lahore; Delhi: proposed"
      ],
      [
        "Workers are building a gas pipeline from Bukhara to Shymkent.",
        "Bukhara-Shymkent gas pipeline () gas pipeline @ Bukhara; Shymkent: under construction"
      ],
      [
        "The crude oil pipeline, 900 km long, will run from Agadem to the port of Cotonou.",
        "Agadem-Cotonou crude oil pipeline () oil pipeline @ Agadem; Cotonou: proposed"
      ],
      [
        "Rebels blew up a pipeline from the Tavan oilfield to the Caribbean.",
        "Tavan-Caribbean pipeline () oil pipeline @ Tavan; Caribbean: stalled"
      ]
    ],
    misses: ["A bus line from Quito to Lima opened.", "The minister drove from Bukhara to Shymkent."]
  },
  {
    name: "energy/line-between",
    pattern: new RegExp(
      `(?<kind>${KIND}|(?<!\\p{L})pipe)(?=[ ,])[^.;:]{0,50}? between ${TOWARDS}(?<a>${NAME}) and ${TOWARDS}(?<b>${NAME})`,
      "u"
    ),
    build: fromEnds,
    examples: [
      [
        "Iran is building a gas pipeline between Tabriz and Nakhchivan.",
        "Tabriz-Nakhchivan gas pipeline () gas pipeline @ Tabriz; Nakhchivan: under construction"
      ],
      [
        "A power line between Ghazni and Kandahar has been proposed.",
        "Ghazni-Kandahar power line () electricity @ Ghazni; Kandahar: proposed"
      ]
    ],
    misses: ["Talks between Baku and Tbilisi went on.", "The line between war and peace is thin."]
  },
  {
    name: "energy/line-linking",
    pattern: new RegExp(
      anyOf(
        `(?<kind>${KIND}|line|pipe)(?=[ ,])[^.;:]{0,50}? ${CONNECTS} ${twoEnds("a", "b")}`,
        `${CONNECTS} ${twoEnds("a2", "b2")} (?:with|by|through|via) (?:an? |the )?(?:[\\p{L}\\d-]{2,14} ){0,3}?` +
          `(?<kind2>${KIND})`
      ),
      "u"
    ),
    build: ({kind, kind2, a, a2, b, b2}) => fromEnds({kind: kind ?? kind2, a: a ?? a2, b: b ?? b2}),
    examples: [
      [
        "A 500 kV line linking Surkhan and Puli-Khumri entered service in 2013.",
        "Surkhan-Puli-Khumri 500 kV line () electricity @ Surkhan; Puli-Khumri: operating"
      ],
      [
        "A gas pipeline linking Tarija in the hills with Salta was proposed by Bolivia.",
        "Tarija-Salta gas pipeline () gas pipeline @ Tarija; Salta: proposed"
      ],
      [
        "Bolivia proposed to connect Tarija and Salta by a gas pipeline.",
        "Tarija-Salta gas pipeline () gas pipeline @ Tarija; Salta: proposed"
      ]
    ],
    misses: ["A bus line linking Quito and Lima opened.", "The firm connects Quito with Lima by telephone."]
  },
  {
    name: "energy/line-carrying",
    pattern: new RegExp(
      `(?<kind>${KIND}) (?:(?:that|which) )?${TAKES} (?:[\\p{Ll}-]{2,12} ){0,3}?(?<owner>\\p{Lu}\\p{L}{2,20}?)(?:[’']s?)? ` +
        "(?:[\\p{Ll}-]{3,8} )?(?<fuel>oil|crude|gas)(?!\\p{L})",
      "u"
    ),
    build: ({kind = "", owner = "", fuel = ""}) =>
      isCountry(owner) && /pipe/iu.test(kind)
        ? {
            name: `${owner} ${fuel} pipeline`,
            aliases: [],
            kind: fuel === "gas" ? "gas pipeline" : "oil pipeline",
            places: []
          }
        : null,
    examples: [
      [
        "The pipeline that carries all of Ecuador's crude exports was ruptured by the tremor.",
        "Ecuador crude pipeline () oil pipeline @ : stalled"
      ],
      [
        "Turkey has shut the pipeline carrying Iraqi oil to the Mediterranean.",
        "Iraqi oil pipeline () oil pipeline @ : stalled"
      ]
    ],
    misses: ["The pipeline that carries Ecuador's water was ruptured.", "The ship that carries Iraqi oil was stopped."]
  },
  {
    name: "energy/line-to",
    pattern: new RegExp(
      `(?<![-\\p{L}])(?<kind>${KIND}|(?<=[Aa] )line)(?: projects?)?` +
        `${RUNNING}? (?:to|with) (?:${PORT_OF}|${TO_SEA})(?<a>${NAME})`,
      "u"
    ),
    build: fromEnds,
    examples: [
      ["Juba still dreams of an oil pipeline to Djibouti.", "oil pipeline to Djibouti () oil pipeline @ : proposed"],
      [
        "Uganda wanted an oil pipeline. A line to Lamu was dropped in 2016.",
        "oil pipeline to Lamu () oil pipeline @ Lamu: stalled"
      ],
      [
        "A storm has ruptured the pipeline from the desert fields to the Sudanese port of Suakin, which carries crude.",
        "oil pipeline to Suakin () oil pipeline @ Suakin: stalled"
      ],
      [
        "Peru has repaired the pipeline that carries crude from the jungle over the Andes to the port of Bayovar.",
        "oil pipeline to Bayovar () oil pipeline @ Bayovar: operating"
      ]
    ],
    misses: ["She took the tram line to Djibouti Street.", "He drew a line to Lamu on his map."]
  }
];
