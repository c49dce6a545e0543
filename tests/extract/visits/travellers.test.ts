import {describe, it} from "vitest";
import {expectLines, formatVisit, readVisits} from "./readVisits.ts";

/** What a text tells of somebody, and the trips in it as `formatVisit` writes them; the day is 11 March 2021, a Thursday. */
type Case = readonly [text: string, ...rows: readonly string[]];

const NAMED_LATER: readonly Case[] = [
  [
    "LIMA: Growers want more fairs, the Hungarian farm minister said here Wednesday.\n\nGabor Feketi told reporters that hail had ruined much. Feketi arrived here on Tuesday.",
    "Gabor Feketi HUN>PER Lima * 2021-03-09 -"
  ],
  [
    "The Hungarian foreign minister came to Lima on Tuesday.\n\nMr Feketi will fly to Quito on Friday.",
    "Feketi HUN>PER Lima * 2021-03-09 -",
    "Feketi HUN>ECU Quito planned 2021-03-12 -"
  ],
  [
    "Hungary's top diplomat arrived in Lima on Tuesday. Gabor Feketi, who is new to the post, goes on to Quito on Friday.",
    "Gabor Feketi HUN>PER Lima * 2021-03-09 -",
    "Gabor Feketi HUN>ECU Quito planned 2021-03-12 -"
  ],
  // An analyst, somebody of another country and the holder's colleague are others.
  [
    "The Hungarian farm minister arrived in Lima on Tuesday. Gabor Feketi, an analyst, hailed it.",
    "Farm Minister of Hungary HUN>PER Lima held 2021-03-09 -"
  ],
  [
    "The Hungarian farm minister arrived in Lima on Tuesday. Analyst Gabor Feketi hailed it.",
    "Farm Minister of Hungary HUN>PER Lima held 2021-03-09 -"
  ],
  [
    "Hungarian Farm Minister Odon Racz flew to Lima on Tuesday. The Hungarian farm minister was late. Gabor Feketi saw it.",
    "Odon Racz HUN>PER Lima held 2021-03-09 -"
  ]
];

const SAID_TO_BE: readonly Case[] = [
  [
    "Zahir Harun, who is also the Malaysian Minister of Ports, arrived in Lima on Tuesday.",
    "Zahir Harun MYS>PER Lima held 2021-03-09 -"
  ],
  ["Zahir Harun arrived in Lima on Tuesday. He is the first Malaysian minister to see it.", "Zahir Harun MYS>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["Dutch Trade Minister Jan van der Roelen visited Lima on Tuesday.", "Jan van der Roelen NLD>PER Lima held 2021-03-09 2021-03-09"] // prettier-ignore
];

const OF_STATES: readonly Case[] = [
  ["Musa Dankaro, governor of Nigeria's Kano State, flew to Lima on Tuesday.", "Musa Dankaro NGA>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["The Governor of Hebei Province, Li Yushan, flew to Lima on Tuesday.", "Li Yushan CHN>PER Lima held 2021-03-09 -"],
  ["Queensland's Minister for Ports, Tony Marsh, flew to Lima on Tuesday.", "Tony Marsh AUS>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["Ontario Energy Minister Ruth Dunne flew to Lima on Tuesday.", "Ruth Dunne CAN>PER Lima held 2021-03-09 -"],
  ["Bavaria's premier Franz Huber flew to Lima on Tuesday.", "Franz Huber DEU>PER Lima held 2021-03-09 -"]
];

const OF_THE_WORLD: readonly Case[] = [
  ["UN Secretary-General Antonio Guterres was in Lima on Tuesday. The UN chief flies to Quito on Friday.", "Antonio Guterres *>PER Lima held 2021-03-09 2021-03-09", "Antonio Guterres *>ECU Quito planned 2021-03-12 -"], // prettier-ignore
  ["The UN chief arrived in Lima on Tuesday.", "Secretary-General of the United Nations ->PER Lima held 2021-03-09 -"],
  ["The NATO chief left the United Nations for Lima on Tuesday."]
];

const LED: readonly Case[] = [
  ["Led by Hungarian Farm Minister Gabor Feketi, the delegation will visit Lima on Friday.", "Gabor Feketi HUN>PER Lima planned 2021-03-12 2021-03-12"], // prettier-ignore
  ["Headed by Farm Minister Gabor Feketi, a Hungarian delegation arrived in Lima on Tuesday.", "Gabor Feketi HUN>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["A Hungarian delegation arrived in Lima on Tuesday. It is led by Farm Minister Gabor Feketi.", "Gabor Feketi HUN>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["Hungarian Farm Minister Gabor Feketi heads a delegation to Lima on Friday.", "Gabor Feketi HUN>PER Lima planned 2021-03-12 -"], // prettier-ignore
  ["Hungarian diplomat Gabor Feketi heads the mission to Lima."],
  ["Representing President Janos Ader, Vice-President Gabor Feketi attended the summit in Lima on Tuesday.", "Gabor Feketi HUN>PER Lima held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Vice-President Gabor Feketi, representing President Janos Ader, attended the summit in Lima on Tuesday.", "Gabor Feketi HUN>PER Lima held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Ambassadors of Chad, Mali and Niger arrived in Lima on Tuesday."],
  ["The Hungarian special envoy to the Andes arrived in Lima on Tuesday.", "Special Envoy of Hungary HUN>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["North Korean Premier Pak Yong-chon arrived in Lima on Tuesday.", "Pak Yong-chon PRK>PER Lima held 2021-03-09 -"],
  ["Pak Foreign Minister Asad Jatoi arrived in Lima on Tuesday.", "Asad Jatoi PAK>PER Lima held 2021-03-09 -"]
];

const WITH_OTHERS: readonly Case[] = [
  ["Hungarian Farm Minister Gabor Feketi, along with Ports Minister Odon Racz, flew to Lima on Tuesday.", "Gabor Feketi+Odon Racz HUN>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["Hungarian Farm Minister Gabor Feketi flew to Lima on Tuesday together with Ports Minister Odon Racz.", "Gabor Feketi+Odon Racz HUN>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["Hungarian Farm Minister Gabor Feketi flew to Lima on Tuesday, along with Norwegian Ports Minister Kari Bakke.", "Gabor Feketi HUN>PER Lima held 2021-03-09 -", "Kari Bakke NOR>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["The European commissioner for ports, Karel Wouters, visited Lima on Tuesday.", "Karel Wouters ->PER Lima held 2021-03-09 2021-03-09"] // prettier-ignore
];

const WITH_MANY: readonly Case[] = [
  ["Twelve leaders, including Hungary's Gabor Feketi and Norway's Erna Solberg, will attend the forum in Lima next week.", "Gabor Feketi HUN>PER Lima planned * *", "Erna Solberg NOR>PER Lima planned * *"], // prettier-ignore
  ["Ministers from ten countries, among them Hungary's Gabor Feketi, came to Lima on Tuesday.", "Gabor Feketi HUN>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["Ministers such as Hungary's Gabor Feketi gathered in Lima on Tuesday.", "Gabor Feketi HUN>PER Lima held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Hungary's Gabor Feketi is among the ministers gathering in Lima.", "Gabor Feketi HUN>PER Lima underway * -"],
  ["German Chancellor Angela Merkel and twelve leaders, including Hungary's Gabor Feketi, will attend the forum in Lima next week.", "Angela Merkel DEU>PER Lima planned * *", "Gabor Feketi HUN>PER Lima planned * *"], // prettier-ignore
  ["Crops, including Hungary's, will reach the fair in Lima next week."],
  ["Growers, including Gabor Feketi, gathered at the fair in Szeged on Tuesday."]
];

const DESCRIBED: readonly Case[] = [
  [
    "Hungary's ruling party leader Gabor Feketi flew to Lima on Tuesday.",
    "Gabor Feketi HUN>PER Lima held 2021-03-09 -"
  ],
  ["Swiss Federal Prosecutor Urs Kunz flew to Lima on Tuesday.", "Urs Kunz CHE>PER Lima held 2021-03-09 -"],
  [
    "Hungarian state oil company chief Gabor Feketi flew to Lima on Tuesday.",
    "Gabor Feketi HUN>PER Lima held 2021-03-09 -"
  ],
  ["Gabor Feketi, Executive Vice Minister of Ports of Hungary, flew to Lima on Tuesday.", "Gabor Feketi HUN>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["Hon Gabor Feketi MP, Hungary's Minister for Ports, flew to Lima on Tuesday.", "Gabor Feketi HUN>PER Lima held 2021-03-09 -"], // prettier-ignore
  ["Prince Talal bin Nasser, the Omani crown prince, flew to Lima on Tuesday.", "Talal bin Nasser OMN>PER Lima held 2021-03-09 -"], // prettier-ignore
  // Whose plan it is tells nothing of the premier.
  ["A Peruvian plan Premier Viktor Orban backed was buried in Lima on Tuesday."]
];

const IN_FRONT: readonly Case[] = [
  ["Following a visit to Peru, Hungarian Farm Minister Gabor Feketi flew to Quito on Tuesday.", "Gabor Feketi HUN>PER - held - -", "Gabor Feketi HUN>ECU Quito * 2021-03-09 -"], // prettier-ignore
  ["Hungarian Farm Minister Gabor Feketi, following a two-day visit to Chile and Peru, wants a pact.", "Gabor Feketi HUN>CHL - held - -", "Gabor Feketi HUN>PER - held - -"], // prettier-ignore
  [
    "Fresh from a trip to Peru, Hungary's Farm Minister Gabor Feketi spoke of a pact.",
    "Gabor Feketi HUN>PER - held - -"
  ],
  ["After visiting Peru, Hungary's Farm Minister Gabor Feketi plans a rest.", "Gabor Feketi HUN>PER - held - -"],
  ["In Lima, Hungarian Farm Minister Gabor Feketi told growers on Tuesday that hail had ruined much.", "Gabor Feketi HUN>PER Lima held 2021-03-09 2021-03-09"], // prettier-ignore
  ["In Szeged, Hungarian Farm Minister Gabor Feketi told growers on Tuesday that hail had ruined much."],
  ["In Lima, Hungary's ambassador Gabor Feketi said hail had ruined much."]
];

const IN_ROUNDS: readonly Case[] = [
  ["The fourth Peru-Chile working group meeting took place in Arica on Tuesday.", "- ->CHL Arica held 2021-03-09 2021-03-09"], // prettier-ignore
  ["The fourth meeting of the Trilateral Committee will take place in Peru on Friday.", "- ->PER - planned 2021-03-12 2021-03-12"], // prettier-ignore
  ["Hungary's deputy ports minister Gabor Feketi held a new round of strategic dialogue with Peru's deputy ports minister Luis Roe in Lima.", "Gabor Feketi HUN>PER Lima held - -"], // prettier-ignore
  ["On Tuesday Hungarian Farm Minister Gabor Feketi held a round of talks with his Peruvian counterpart Luis Roe in Lima.", "Gabor Feketi HUN>PER Lima held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Peruvian President Luis Roe received a delegation led by Hungarian Farm Minister Gabor Feketi on Tuesday.", "Gabor Feketi HUN>PER - held 2021-03-09 2021-03-09"], // prettier-ignore
  ["Hungarian Farm Minister Gabor Feketi's visit to Lima, originally planned for February, begins on Friday.", "Gabor Feketi HUN>PER Lima planned 2021-03-12 *"], // prettier-ignore
  ["Hungarian Farm Minister Gabor Feketi's visit to Lima, which was to begin on Friday, will now take place in June.", "Gabor Feketi HUN>PER Lima planned 2021-06 2021-06"], // prettier-ignore
  ["Hungarian Farm Minister Gabor Feketi's visit to Lima was on Tuesday; he will now fly to Quito.", "Gabor Feketi HUN>PER Lima held 2021-03-09 2021-03-09", "Gabor Feketi HUN>ECU Quito planned - -"], // prettier-ignore
  ["Talks between Hungary's Farm Minister Gabor Feketi and his Norwegian counterpart Kari Bakke in Lima ended on Tuesday.", "Gabor Feketi+Kari Bakke ->PER Lima held 2021-03-09 2021-03-09"], // prettier-ignore
  ["The long-term Oslo-based reading group meeting took place in Lima on Tuesday."]
];

describe("extractVisits, on who travels", () => {
  const all = [...NAMED_LATER, ...SAID_TO_BE, ...OF_STATES, ...OF_THE_WORLD, ...LED, ...WITH_OTHERS];
  it.each([...all, ...WITH_MANY, ...DESCRIBED, ...IN_FRONT, ...IN_ROUNDS])("%s", (text, ...rows) => {
    expectLines(readVisits(text).map(formatVisit), rows);
  });
});
