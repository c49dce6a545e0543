import type {Told} from "./tradeSentences.ts";

/** Figures of ordinary news by what is told, and near-misses of each; dated 11 March 2021. */
export const ordinaryNews: Readonly<Record<string, readonly Told[]>> = {
  "electricity told in megawatts": [
    ["Ethiopia will provide 400 MW of electricity to Kenya via a new line.", "delivery ETH>KEN 400 MW planned"],
    [
      "The deal allows Vietnam to purchase more electricity from Laos to 3,000 megawatts from 1,800 MW.",
      "purchase LAO>VNM 3000 megawatts planned",
      "purchase LAO>VNM 1800 MW reported"
    ],
    ["Iran currently exports 1,200 megawatts of electricity to Iraq.", "export IRN>IRQ 1200 megawatts reported"],
    ["Zambia has agreed to sell 100 MW to Namibia, ZESCO said.", "purchase ZMB>NAM 100 MW planned"],
    ["Mozambique's Cahora Bassa supplies 1,100 MW to South Africa.", "delivery MOZ>ZAF 1100 MW reported"],
    [
      "Under the 25-year agreement, 300 MW will be delivered to Uganda from Ethiopia.",
      "delivery ETH>UGA 300 MW planned"
    ],
    [
      "Laos signed an agreement with Singapore on Thursday to export 60 megawatts of power via Malaysia.",
      "export LAO>SGP 60 megawatts planned"
    ],
    ["The plant in Laos will have a capacity of 1,400 MW."],
    ["Kenya commissioned a 310 MW wind farm with money from Denmark."],
    ["A line that can carry 500 MW will link Greece with Egypt."],
    ["The outage in Namibia cut 300 MW from the grid."],
    ["Kenya and Denmark will build a plant that generates 310 MW."]
  ],
  "arms sold by a government called by its leader": [
    [
      "The Carter Administration is going to sell Kuwait 500 shoulder-fired rockets.",
      "purchase USA>KWT 500 rockets planned"
    ],
    ["The Thatcher government plans to sell Oman 50 jets.", "purchase GBR>OMN 50 jets planned"],
    ["The Bush administration will sell 40 radars to Peru.", "purchase USA>PER 40 radars planned"],
    ["The school administration is going to sell 900 tickets to Peru."],
    ["The Bush administration sent 900 advisers to Colombia."]
  ]
};
