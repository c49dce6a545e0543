import {anyOf} from "../../../anyOf.ts";
import {monthNumber, weekdayNumber} from "../../../annotate/dates/words.ts";
import {gazetteer} from "../../../annotate/places/gazetteer.ts";
import {nameKey} from "../../../annotate/tokens/plainText.ts";
import type {EnergyRule} from "../energyRule.ts";
import {isFirm} from "../isFirm.ts";
import {isWide} from "../isWide.ts";
import {kindOfWord} from "../kindWords.ts";
import {isCountry} from "./draftNamed.ts";
import {KIND, NAME} from "./namePatterns.ts";

/** The place without article, owner and stop: "Uzbekistan's Karakalpakstan" is Karakalpakstan. */
function siteName(site: string): string {
  return site
    .replace(/^(?:the )?(?:\p{Ll}{4,13}[- ]){0,2}(?=\p{Lu})/u, "")
    .replace(OWNER, (owner, place: string) => (gazetteer.has(nameKey(place)) ? "" : owner))
    .replace(/[’']s?$|[.’']{1,9}$/gu, "");
}

/** "Saudi Arabia's": whose place it is, not the first word of "Fisherman's Landing". */
const OWNER = /^(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})[’']s (?=\p{Lu})/u;

/** "The central Asian country", "the Peruvian coast": whose word stands where a place would. */
const GENERAL = "(?:country|nation|republic|coast|side|part|capital|city|port|island|desert|jungle)(?!\\p{L})";

function isAdjective(place: string): boolean {
  const form = gazetteer.get(nameKey(place))?.[0]?.form;
  return form === "demonym" || /^(?:Asian|African|European|American|Arab)$/u.test(place);
}

/** "A plant in March" stands nowhere. */
function isOfCalendar(place: string): boolean {
  const [first = ""] = place.split(" ");
  return monthNumber(first) !== null || weekdayNumber(first) !== null;
}

const BUILDERS = "(?:which |that )?(?:\\p{Lu}[\\p{L}-]+|it|they)";
const BUILD = "(?:is|are|was|were|has been|have been|plans|wants|hopes) [\\p{L} ]{0,20}\\bbuil(?:ding|d|t)";
const BUILT = "(?:built|constructed|erected|set up|sited|located|situated|laid|opened|commissioned|inaugurated)";
const PASSIVE =
  "(?:(?:will|would|should|could|is to|are to|is|are|was|were|has|have) (?:also |now |soon )?(?:be |been |being )?)?" +
  `${BUILT} (?:by (?:[\\p{L}’'&-]{1,20} ){1,4}?)?`;
const TO_COME = anyOf(
  "to be built |being built |planned |under construction |that [\\p{L} ]{1,20}",
  `${BUILDERS} ${BUILD} |opens |opened |opening |stands |lies `
);
const DEFINITE = "\\b(?:[Tt]he|[Tt]his|[Ii]ts) ";
const AT =
  "(?:at|in|near|on|off|of(?= (?!\\p{Lu}\\p{L}+(?:an|ish|ese|i) )\\p{Lu})|(?:along|across|through|under|beneath)(?= the ))";
const QUARTER = "(?:(?:north|south|east|west)(?:ern)?[- ]?(?:(?:east|west)(?:ern)?)? |central )?";
const AREA =
  "region|province|district|governorate|state|county|department|area|valley|desert|block|field|peninsula|island|basin";
const TOWN_OF =
  `(?:the )?${QUARTER}(?:\\p{Lu}[\\p{L}’']{2,20} )?(?:[\\p{Ll}]{3,12} )?` + "(?:city|town|port|village) of ";

/** "Of 600 MW", "with a capacity of 200,000 barrels a day". */
const CAPACITY =
  "(?: (?:of|with an? (?:[\\p{Ll}-]{3,12} )?capacity of) \\d[\\d,.]{0,8} ?" +
  '(?:MW|megawatts|barrels(?: (?:a|per) day)?|bpd)[”"]?)';

/** "CB-ONN-2004/2", "N-34": a block by letters and a number. */
const LETTERED = "[A-Z]{1,4}(?:-[A-Z\\d]{1,4}){0,3}-\\d{1,4}(?:[A-Z]|\\/\\d{1,4})?";
const BLOCK = `(?:\\d{1,4}[A-Z]?(?:[-/][A-Z\\d]{1,3})?(?![\\d.]?\\d)|${LETTERED}|[A-Z](?![\\p{L}\\d.]))`;

/** Projects that are named by where they stand. */
export const siteRules: readonly EnergyRule[] = [
  {
    name: "energy/at-site",
    pattern: new RegExp(
      `(?<told>${DEFINITE})?(?<![\\p{L}-])(?<kind>${KIND})(?: projects?)?(?: of \\p{Lu}\\p{Ll}{2,12} design)?${CAPACITY}?` +
        `(?: (?:${TO_COME})?|(?<loose>, | ${PASSIVE}))${AT} (?:the coast of )?` +
        `(?:${TOWN_OF})?(?<site>(?:the )?${QUARTER}${NAME})(?<area> (?:${AREA}))?(?<general> ${GENERAL})?`,
      "u"
    ),
    build: ({told, loose, kind = "", site = "", area, general}) => {
      // "The dam, on the Nile", "the plant will be built at …": of one that has been named.
      if (told !== undefined && loose !== undefined) return null;
      const known = kindOfWord(kind);
      // "Refineries in Texas" are no project, and a pipeline somewhere is any.
      if (known === null ? !/^power (?:plant|station)$/i.test(kind) : known === "other" && kind.endsWith("s"))
        return null;
      const place = siteName(site);
      if (general !== undefined && isAdjective(place)) return null;
      if (/pipes$/i.test(kind) || isFirm(place) || isOfCalendar(place) || (loose === ", " && isWide(place)))
        return null;
      const isArea = site.startsWith("the ") && area === undefined && !isCountry(place);
      const name = isArea ? `${kind} on the ${place}` : `${place} ${kind}`;
      return {name, aliases: [], kind: known, places: [place]};
    },
    examples: [
      ["Rosatom is to build a nuclear power plant in Kogi.", "Kogi nuclear power plant () nuclear @ Kogi: proposed"],
      [
        "The thermal power station at Jaffra was built by the Soviets and still works.",
        "Jaffra thermal power station () thermal power @ Jaffra: operating"
      ],
      [
        "Inspectors looked at the heavy-water reactor Syria is building in Raqqa.",
        "Raqqa heavy-water reactor () nuclear @ Raqqa: under construction"
      ]
    ],
    misses: ["A plant in Kogi makes bread.", "Nuclear power is disputed in Germany."]
  },
  {
    name: "energy/block",
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Bb]locks?(?: [Nn]os?\\.?| [Nn]umbers?)?,? (?<id>${BLOCK})(?<more>(?:, ${BLOCK}){0,4},? (?:and|&) ${BLOCK})?|` +
        `(?<before>${LETTERED})(?<moreBefore>(?:, ${LETTERED}){0,4},? (?:and|&) ${LETTERED})? [Bb]locks?)(?![\\p{L}\\d])`,
      "u"
    ),
    build: ({id, more = "", before = "", moreBefore = ""}) => {
      const ids = `${id ?? before}${more}${moreBefore}`.split(/,? (?:and|&) |, /u);
      const [last = "", ...others] = [...ids].reverse();
      const name = others.length === 0 ? `Block ${last}` : `Blocks ${others.reverse().join(", ")} and ${last}`;
      return {name, aliases: others.length === 0 ? [] : ids.map((one) => `Block ${one}`), kind: null, places: []};
    },
    examples: [
      [
        "PetroVietnam holds a third of Block 67 in Peru, whose wells have begun to produce oil.",
        "Block 67 () other @ : operating"
      ],
      ["Angola and Italy signed a contract on oil exploration in Block 15/06.", "Block 15/06 () other @ : agreed"],
      [
        "Petronas signed a contract with Gabon for oil exploration in blocks 7, 8 and E-12.",
        "Blocks 7, 8 and E-12 (Block 7; Block 8; Block E-12) other @ : agreed"
      ],
      [
        "Sonangol signed a contract with Namibia for exploration block no. 41, where oil was found.",
        "Block 41 () other @ : agreed"
      ]
    ],
    misses: ["She lives in Block 9 of the estate in Lima.", "Peru and Chile agreed on seats in Block 4 of the stadium."]
  },
  {
    name: "energy/capacity-at-site",
    pattern: new RegExp(
      "\\d[\\d,.]{0,8}[ -]?(?:MW|[Mm]egawatts?) (?:[\\p{Ll}-]{2,14} ){0,2}(?<kind>plant|station|project|scheme|block|unit)" +
        `(?: to be built| being built)? (?:at|in|near|on) (?<site>(?:the )?${NAME})`,
      "u"
    ),
    build: ({kind = "", site = ""}) => {
      const place = siteName(site);
      return isOfCalendar(place)
        ? null
        : {name: `${place} power ${kind}`, aliases: [place], kind: null, places: [place]};
    },
    examples: [
      [
        "India promised Laos money for the 500 MW plant at Lodva, which was to burn coal.",
        "Lodva power plant (Lodva) thermal power @ Lodva: offered"
      ],
      [
        "A 60-megawatt project near Sorang would tame the river, say Nepal's hydropower engineers.",
        "Sorang power project (Sorang) hydropower @ Sorang: proposed"
      ]
    ],
    misses: ["The 2 MW engine at Le Mans failed.", "A plant at Lodva makes bread."]
  }
];
