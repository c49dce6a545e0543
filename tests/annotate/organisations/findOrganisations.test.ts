import {describe, expect, it} from "vitest";
import {readOrganisations} from "../sampleDocument.ts";

describe("annotate finds organisations", () => {
  it.each([
    ["Gazprom and BASF joined the SCO.", "Gazprom = Gazprom (company)", "BASF = BASF (company)", "SCO = Shanghai Cooperation Organisation (alliance)"], // prettier-ignore
    [
      "The Ministry of Foreign Affairs agreed.",
      "Ministry of Foreign Affairs = Ministry of Foreign Affairs (government)"
    ],
    ["Novy Dom Holdings Ltd bought it.", "Novy Dom Holdings Ltd = Novy Dom Holdings Ltd (company)"],
    ["The Joint Commission on Trade, Economic and Technical Cooperation met.", "Joint Commission on Trade, Economic and Technical Cooperation = Joint Commission on Trade, Economic and Technical Cooperation (commission)"], // prettier-ignore
    ["A loan of the Export-Import Bank of China helped.", "Export-Import Bank of China = Export-Import Bank of China (company)"], // prettier-ignore
    ["At the Ministry of Trade Deputy Director Roe left.", "Ministry of Trade = Ministry of Trade (government)"],
    ["The Communist Party of China Central Committee met.", "Communist Party of China Central Committee = Communist Party of China Central Committee (commission)"], // prettier-ignore
    ["Rafael sold its shares to Tata.", "Rafael = Rafael (company)", "Tata = Tata (company)"],
    ["The Namibian reported it.", "The Namibian = Namibian Sun (media)"],
    ["It stood in the Lakeside Herald.", "Lakeside Herald = Lakeside Herald (media)"]
  ])("in: %s", (text, ...found) => expect(readOrganisations(text)).toEqual(found));

  it.each([
    "Total silence fell.",
    "Who is next?",
    "Rafael Ortega and Ratan Tata left.",
    "Plans for a Norway-Kenya power project grew.",
    "The company met the ministry.",
    "The Namibian minister left.",
    "President of the Russian Federation"
  ])("but none in: %s", (text) => expect(readOrganisations(text)).toEqual([]));
});
