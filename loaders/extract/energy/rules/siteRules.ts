import type {EnergyRule} from "../energyRule.ts";
import {kindOfWord} from "../kindWords.ts";
import {KIND, NAME} from "./namePatterns.ts";

/** Projects that are named by where they stand. */
export const siteRules: readonly EnergyRule[] = [
  {
    name: "energy/at-site",
    pattern: new RegExp(`(?<kind>${KIND}) (?:to be built |being built |planned |under construction |that [\\p{L} ]{1,20})?(?:at|in|near|on|by|off|along|across|through|under) (?:the coast of )?(?<site>(?:the )?${NAME})`, "u"),
    build: ({kind = "", site = ""}) => {
      const known = kindOfWord(kind);
      if (known === null) return null;
      const place = site.replace(/^the /, "").replace(/[’']s?$|[.’']+$/gu, "");
      const name = site.startsWith("the ") ? `${kind} on the ${place}` : `${place} ${kind}`;
      return {name, aliases: [], kind: known, places: [place]};
    },
    examples: [
      ["Rosatom is to build a nuclear power plant in Kogi.", "Kogi nuclear power plant () nuclear @ Kogi: proposed"],
      ["The thermal power station at Jaffra was built by the Soviets and still works.", "Jaffra thermal power station () thermal power @ Jaffra: operating"]
    ],
    misses: ["A plant in Kogi makes bread.", "Nuclear power is disputed in Germany."]
  }
]; // prettier-ignore
