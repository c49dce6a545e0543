import type {ReaderRule} from "./readerRule.ts";

/** Meetings of named people, and sessions of bodies. */
export const meetingRules: readonly ReaderRule[] = [
  {
    name: "meeting/met",
    examples: [
      [
        "Indian Prime Minister Narendra Modi met Japanese Prime Minister Yoshihide Suga in Geneva on Monday.",
        "Narendra Modi+Yoshihide Suga ->CHE held"
      ],
      [
        "President Joe Biden and Russian President Vladimir Putin held talks in Vienna on Monday.",
        "Joe Biden+Vladimir Putin ->AUT held"
      ]
    ],
    misses: [
      "President Joe Biden and Russian President Vladimir Putin spoke by telephone on Monday.",
      "President Joe Biden met the deadline on Monday."
    ]
  },
  {
    name: "meeting/envoy",
    examples: [
      [
        "Chilean Ambassador Rosa Pinto met Ghanaian Trade Minister Alan Kyerematen on Thursday.",
        "Rosa Pinto+Alan Kyerematen ->GHA held"
      ],
      [
        "The Dutch Ambassador to Oman, Marta Veidas, paid a courtesy call on Omani Foreign Minister Badr Albusaidi on Sunday.",
        "Marta Veidas+Badr al-Busaidi ->OMN held"
      ],
      [
        "Polish President Andrzej Duda received Ambassador Rosa Pinto of Chile on Monday.",
        "Andrzej Duda+Rosa Pinto ->POL held"
      ]
    ],
    misses: [
      "Polish President Andrzej Duda received the ambassador's letter on Monday.",
      "Chilean Ambassador Rosa Pinto met the deadline in Accra on Thursday.",
      "The Dutch Ambassador to Oman, Marta Veidas, paid a high price on Sunday."
    ]
  },
  {
    name: "session/next",
    examples: [
      [
        "Officials of Mali and Burkina Faso ended talks in Bobo-Dioulasso on Monday. A further meeting will be held in Sikasso in May.",
        "- ->MLI planned"
      ],
      [
        "The 12th session of the Australia-Philippines forum was held in Adelaide on Monday. The ministers agreed to hold the 13th session in Manila in 2025.",
        "- ->PHL planned"
      ]
    ],
    misses: [
      "The band talks of a new start. Another session will be held in Manila in May.",
      "Mali and Burkina Faso trade in gold. A further auction will be held in Sikasso in May."
    ]
  },
  {
    name: "meeting/at-home",
    examples: [
      [
        "Japanese Prime Minister Yoshihide Suga met Indian Prime Minister Narendra Modi in Delhi in February.",
        "Yoshihide Suga JPN>IND held"
      ],
      [
        "Pakistan's army chief, General Qamar Javed Bajwa, called on Sri Lankan President Gotabaya Rajapaksa on Tuesday.",
        "Qamar Javed Bajwa PAK>LKA held"
      ]
    ],
    misses: [
      "The prime minister called on Sri Lankan President Gotabaya Rajapaksa to resign.",
      "President Joe Biden met Vice President Kamala Harris in Washington on Monday."
    ]
  },
  {
    name: "meeting/abroad",
    examples: [
      ["Egyptian Foreign Minister Sameh Shoukry held talks in Riyadh on Tuesday.", "Sameh Shoukry EGY>SAU held"],
      [
        "Turkish President Recep Tayyip Erdogan will hold meetings in Doha on Monday.",
        "Recep Tayyip Erdogan TUR>QAT planned"
      ]
    ],
    misses: [
      "Egyptian Foreign Minister Sameh Shoukry held talks in Cairo on Tuesday.",
      "Turkish President Recep Tayyip Erdogan held a meeting by video on Monday."
    ]
  },
  {
    name: "meeting/sidelines",
    examples: [
      [
        "Chinese President Xi Jinping met French President Emmanuel Macron on the sidelines of the G20 summit on Monday.",
        "Xi Jinping+Emmanuel Macron ->- held"
      ],
      [
        "President Joe Biden and Turkish President Recep Tayyip Erdogan met on the margins of the NATO summit in Brussels on Monday.",
        "Joe Biden+Recep Tayyip Erdogan ->BEL held"
      ]
    ],
    misses: [
      "The referee met the players on the sidelines on Monday.",
      "President Joe Biden stood on the margins of the photograph on Monday."
    ]
  },
  {
    name: "session/body",
    examples: [
      ["The Russian-Pakistani intergovernmental commission met in Moscow in November 2019.", "- ->RUS held"],
      ["The next meeting of the joint economic committee will be held in Hanoi in May.", "- ->VNM planned"]
    ],
    misses: [
      "The budget committee met in Washington on Monday.",
      "The intergovernmental commission is a good idea, the minister said."
    ]
  },
  {
    name: "session/talks",
    examples: [
      ["Delegations of Armenia and Azerbaijan met in Geneva on Monday.", "- ->CHE held"],
      ["Technical talks in Addis Ababa on 8 January broke down.", "- ->ETH held"]
    ],
    misses: ["Wage talks in Geneva broke down on Monday.", "The delegates met in the lobby on Monday."]
  }
];
