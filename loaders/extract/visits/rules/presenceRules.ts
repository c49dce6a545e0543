import type {ReaderRule} from "./readerRule.ts";

/** Stays that a clause about something else mentions. */
export const presenceRules: readonly ReaderRule[] = [
  {
    name: "visit/briefing",
    examples: [
      [
        "LIMA, March 11 - Talks have failed, Belgian finance minister Mark Eyskens said. He was speaking at a news conference.",
        "Mark Eyskens BEL>PER held"
      ],
      [
        "HANOI, March 11 - Peace is near, Norwegian Foreign Minister Ine Soreide said. Soreide told a press briefing that all was well.",
        "Ine Soreide NOR>VNM held"
      ]
    ],
    misses: [
      "LIMA, March 11 - Peruvian foreign minister Allan Wagner said talks had failed. He was speaking at a news conference.",
      "LIMA, March 11 - Copper fell. Belgian finance minister Mark Eyskens told a news conference that demand was weak."
    ]
  },
  {
    name: "visit/remarks",
    examples: [
      [
        "In remarks to reporters on Friday at the bank's seat in Tunis, Ghanaian President John Mahama defended the loan.",
        "John Mahama GHA>TUN held"
      ],
      [
        "During his address at the Lisbon Ocean Conference, Kenyan President William Ruto asked for time.",
        "William Ruto KEN>PRT held"
      ],
      [
        "Kenyan President William Ruto praised the plan at the end of talks in Tunis on Friday.",
        "William Ruto KEN>TUN held"
      ],
      ["The loan was announced by Ghanaian President John Mahama at a ceremony in Tunis.", "John Mahama GHA>TUN held"]
    ],
    misses: [
      "In a video address to a conference in Lisbon, Kenyan President William Ruto asked for time.",
      "In remarks by the mayor in Lisbon, Kenyan President William Ruto was praised.",
      "In a speech in Nairobi, Kenyan President William Ruto asked for time.",
      "Kenyan President William Ruto praised the accord after talks in Tunis.",
      "Kenyan President William Ruto expressed his trust in talks in Tunis.",
      "Kenyan President William Ruto welcomed the outcome of a meeting in Tunis."
    ]
  },
  {
    name: "visit/days-in",
    examples: [
      [
        "Prime Minister Abdulla Aripov of Uzbekistan's two days in Bishkek ended on Friday.",
        "Abdulla Aripov UZB>KGZ held"
      ],
      ["After two days in Cairo, French President Emmanuel Macron spoke of peace.", "Emmanuel Macron FRA>EGY held"]
    ],
    misses: [
      "The strike lasted two days in Cairo, the minister said.",
      "Two years in Cairo taught President Joe Biden nothing."
    ]
  },
  {
    name: "visit/fresh-from",
    examples: [
      [
        "Finland's President Sauli Niinisto, back from Kyiv since Tuesday, spoke to reporters.",
        "Sauli Niinisto FIN>UKR held"
      ],
      ["President Joe Biden, fresh from Tokyo, met the press on Monday.", "Joe Biden USA>JPN held"]
    ],
    misses: [
      "The oranges are fresh from Tokyo, the minister said.",
      "Finland's President Sauli Niinisto is back at his desk."
    ]
  },
  {
    name: "visit/bound-for",
    examples: [
      ["President Joe Biden stopped in Shannon on his way to Oslo.", "Joe Biden USA>NOR planned"],
      [
        "En route to Lima, French President Emmanuel Macron spoke to reporters on his plane.",
        "Emmanuel Macron FRA>PER planned"
      ]
    ],
    misses: [
      "The tanker stopped in Shannon on its way to Oslo.",
      "President Joe Biden is on his way to a majority in Congress."
    ]
  },
  {
    name: "visit/headline",
    examples: [
      ["French President Emmanuel Macron in Riga on 8 March 2021.", "Emmanuel Macron FRA>LVA held"],
      ["President Joe Biden back from Warsaw with no deal", "Joe Biden USA>POL held"],
      ["President Joe Biden off to Lima to ask for votes", "Joe Biden USA>PER planned"]
    ],
    misses: [
      "President Joe Biden in Ukraine policy shift",
      "French President Emmanuel Macron in Paris on 8 March 2021."
    ]
  },
  {
    name: "visit/in-aside",
    examples: [
      [
        "Australian Prime Minister Malcolm Turnbull, in Hangzhou for the G20 summit in September 2016, was asked about it.",
        "Malcolm Turnbull AUS>CHN held"
      ],
      [
        "Greek Foreign Minister Nikos Dendias, in Cairo on a two-day visit, welcomed it.",
        "Nikos Dendias GRC>EGY under way"
      ],
      [
        "Greek Foreign Minister Nikos Dendias, now in Cairo on the second leg of a tour, welcomed it.",
        "Nikos Dendias GRC>EGY under way"
      ],
      [
        "This sets up a clash with French President Emmanuel Macron, due in Washington next week.",
        "Emmanuel Macron FRA>USA planned"
      ]
    ],
    misses: [
      "The minister, in office for two years, welcomed it.",
      "The minister, now in charge of the army, welcomed it.",
      "The ruling on President Joe Biden, due in London next week, was put off.",
      "President Joe Biden, in Washington for the weekend, welcomed it."
    ]
  },
  {
    name: "visit/sighting",
    examples: [
      [
        "Georgia's President Salome Zourabichvili was garlanded in Colombo on Monday.",
        "Salome Zourabichvili GEO>LKA held"
      ],
      ["French President Emmanuel Macron was photographed in Yerevan in February.", "Emmanuel Macron FRA>ARM held"],
      [
        "French President Emmanuel Macron at the climate conference in Baku in November.",
        "Emmanuel Macron FRA>AZE held"
      ]
    ],
    misses: [
      "President Salome Zourabichvili was born in Paris in March 1952.",
      "A candle was lit in Yerevan on Monday.",
      "French President Emmanuel Macron at home in Paris in November.",
      "French President Emmanuel Macron on the climate conference in Baku."
    ]
  },
  {
    name: "visit/as-well",
    examples: [
      [
        "French President Emmanuel Macron came to Hanoi in May 2018, German Chancellor Angela Merkel in June.",
        "Angela Merkel DEU>VNM held"
      ],
      [
        "Ivorian President Alassane Ouattara was in Accra in May 2015, and Foreign Minister Heiko Maas of Germany in July.",
        "Heiko Maas DEU>GHA held"
      ]
    ],
    misses: [
      "The rain came to Hanoi in May 2018, the snow in June.",
      "Exports rose in May 2018, German Chancellor Angela Merkel said in June."
    ]
  }
];
