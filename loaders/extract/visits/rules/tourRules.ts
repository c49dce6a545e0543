import type {ReaderRule} from "./readerRule.ts";

/** Stops of tours and entries of diaries. */
export const tourRules: readonly ReaderRule[] = [
  {
    name: "visit/itinerary",
    examples: [
      [
        "Romanian Foreign Minister Bogdan Aurescu will tour the Caucasus next week. The tour includes visits to Baku and Tbilisi.",
        "Bogdan Aurescu ROU>AZE planned"
      ],
      ["French President Emmanuel Macron's trip will take in Lima and Quito.", "Emmanuel Macron FRA>ECU planned"],
      [
        "French President Emmanuel Macron is in Oman, the first leg of a tour that also includes stops in Kenya and Djibouti.",
        "Emmanuel Macron FRA>DJI planned"
      ]
    ],
    misses: [
      "French President Emmanuel Macron spoke on Monday. The agenda includes the war in Ukraine.",
      "The tour includes a visit to Lima, said the band that President Joe Biden likes."
    ]
  },
  {
    name: "visit/rounds",
    examples: [
      [
        "French President Emmanuel Macron will meet Prime Minister Donald Tusk in Warsaw on Monday and President Petr Pavel in Prague on Tuesday.",
        "Emmanuel Macron FRA>CZE planned"
      ],
      [
        "Indian Prime Minister Narendra Modi held talks with President William Ruto in Nairobi and President Yoweri Museveni in Kampala.",
        "Narendra Modi IND>KEN held"
      ]
    ],
    misses: [
      "French President Emmanuel Macron never met Prime Minister Donald Tusk in Warsaw or President Petr Pavel in Prague.",
      "French President Emmanuel Macron fears Prime Minister Donald Tusk in Warsaw and President Petr Pavel in Prague."
    ]
  },
  {
    name: "visit/chronicle",
    examples: [
      [
        "Foreign trips of President Emmanuel Macron of France\n3 May 2019: Lima, Peru\n9 May 2019: Quito, Ecuador\n4 June 2019: working visit to Oslo",
        "Emmanuel Macron FRA>NOR held"
      ],
      [
        "Travels of Foreign Minister Nikos Dendias of Greece\n2 January 2020 – Egypt; met the president\n5 January 2020 – Cairo\n7 February 2020 – Jordan and Israel",
        "Nikos Dendias GRC>ISR held"
      ]
    ],
    misses: [
      "Results of the season, President Emmanuel Macron of France at the match\n3 May 2019: Lima, Peru\n9 May 2019: Quito, Ecuador\n4 June 2019: Oslo",
      "Travels of Foreign Minister Nikos Dendias of Greece\n2 January 2020 – rain\n5 January 2020 – talks on Egypt\n7 February 2020 – the strike in Jordan"
    ]
  },
  {
    name: "visit/on-agenda",
    examples: [
      ["Warsaw stays in President Donald Trump's diary.", "Donald Trump USA>POL planned"],
      ["Lima is on French President Emmanuel Macron's itinerary.", "Emmanuel Macron FRA>PER planned"]
    ],
    misses: ["Reform stays on President Donald Trump's agenda.", "Washington is in President Donald Trump's diary."]
  },
  {
    name: "visit/stop-of-tour",
    examples: [
      ["Addis Ababa was the first stop of French President Emmanuel Macron's tour.", "Emmanuel Macron FRA>ETH held"],
      [
        "Turkish President Recep Tayyip Erdogan will tour Africa next week. His first stop will be Dakar.",
        "Recep Tayyip Erdogan TUR>SEN planned"
      ]
    ],
    misses: ["Addis Ababa was the first stop of the new railway.", "The bus stop in Dakar was the first of its kind."]
  }
];
