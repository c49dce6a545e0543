import type {EnergyRule, ProjectDraft} from "../energyRule.ts";
import {kindOfWord} from "../kindWords.ts";
import {KIND, NAME} from "./namePatterns.ts";

type Groups = Readonly<Record<string, string | undefined>>;

const NOT_A_NAME = /^(?:The|A|An|This|That|These|Its|Their|Our|His|Her|New|Another|First|Second|Each|Both|Two|Three|In|On|At|By|For|With|Work|Construction|And|But|If|As|It|All|Some|Any|No|Under|President|Minister|Many|Most|Other|Several|State|National|Old|Big|Such|MW|GW|MWe|Chinese|Russian|American|French|Indian|Soviet|German|Japanese|Iranian|Turkish|Korean|British)$/u; // prettier-ignore

function named({name = "", quoted, kind = "", alias, alias2, acronym}: Groups): ProjectDraft | null {
  const own = cleanName(quoted ?? name);
  if (own === "") return null;
  const short = [alias, alias2, acronym].filter((a) => a !== undefined && a !== "").map((a) => a!.trim());
  const suffix = /[\p{Lu}]/u.test(kind.charAt(0)) ? kind : kind.replace(/s$/, "");
  return {name: `${own} ${suffix}`, aliases: [own, ...short], kind: kindOfWord(kind), places: []};
}

/** The name without the sentence's first "The", and "" where nothing that names is left. */
function cleanName(name: string): string {
  const words = name.replace(/[’']s$/u, "").split(" ");
  while (words.length > 0 && NOT_A_NAME.test(words[0]!)) words.shift();
  return words.join(" ").replace(/[.’']+$/u, "");
}

const ALIAS = `(?: project)?(?: ?\\((?:the )?(?<alias>[\\p{Lu}][\\p{L}\\p{N} &-]{1,24})\\)|,? (?:or|known as|called|also known as|formerly|formerly known as) (?:the )?(?<alias2>${NAME})|, (?<acronym>\\p{Lu}{3,6}),)?`;

/** Projects that have a name of their own. */
export const namedRules: readonly EnergyRule[] = [
  {
    name: "energy/named",
    pattern: new RegExp(`(?<![\\p{L}-])(?:[‘'“"](?<quoted>${NAME})[’'”"](?: ?\\((?<acronym2>${NAME})\\))?|(?<name>${NAME}))(?: (?!and |to |of |in )[\\p{Ll}-]{3,14})?? (?<kind>${KIND})${ALIAS}`, "u"),
    build: (groups) => named({...groups, alias: groups.alias ?? groups.acronym2}),
    examples: [
      ["Uzbek crews are building the Sherabad Hills nuclear power plant (SHNPP) with Rosatom.", "Sherabad Hills nuclear power plant (Sherabad Hills; SHNPP) nuclear @ : under construction"],
      ["The Soi Dao hydropower plant has been in full service since March.", "Soi Dao hydropower plant (Soi Dao) hydropower @ : operating"],
      ["Both sides discussed the 'Silver Stream' (West-East) gas pipeline.", "Silver Stream gas pipeline (Silver Stream; West-East) gas pipeline @ : proposed"]
    ],
    misses: ["The new power plant needs coal.", "The Green party opposed nuclear power plants.", "The Moscow pipeline of new films is full."]
  },
  {
    name: "energy/apposition",
    pattern: new RegExp(`(?<![\\p{L}-])(?<name>${NAME}), (?:the|a|an) (?:(?:half-built|new|giant|huge|first|biggest|largest|planned|long-delayed|disputed|[\\p{L}-]{2,14}) ){0,3}(?<kind>${KIND})`, "u"),
    build: ({name, kind}) => {
      const draft = named({name, kind});
      return draft === null || draft.kind === null ? null : draft;
    },
    examples: [
      ["Duyen Hai 9, the coal-fired plant that Marubeni has been building since May, is nearly ready.", "Duyen Hai 9 coal-fired plant (Duyen Hai 9) thermal power @ : under construction"],
      ["Gariep Falls, a hydropower station, was shelved.", "Gariep Falls hydropower station (Gariep Falls) hydropower @ : stalled"]
    ],
    misses: ["Anna Bell, a nurse, works at the plant.", "Marubeni, the contractor, left."]
  }
]; // prettier-ignore
