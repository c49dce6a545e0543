import type {ReaderRule} from "./readerRule.ts";

/** Guests whom a speech addresses, and speakers who say where they stand. */
export const addressRules: readonly ReaderRule[] = [
  {
    name: "visit/welcome-to",
    examples: [
      ["President Emmanuel Macron, welcome to Oslo!", "Emmanuel Macron FRA>NOR held"],
      ["Welcome to Lima, Foreign Minister Nikos Dendias, and thank you all.", "Nikos Dendias GRC>PER held"]
    ],
    misses: [
      "The minister gave a warm welcome to Oslo's new mayor, said President Emmanuel Macron.",
      "Welcome to our website on Peru and President Emmanuel Macron."
    ]
  },
  {
    name: "visit/thanked-for-coming",
    examples: [
      ["I wish to thank you, Chancellor Angela Merkel, for coming to Bali.", "Angela Merkel DEU>IDN held"],
      ["We are grateful to President Emmanuel Macron for visiting Riga in these days.", "Emmanuel Macron FRA>LVA held"]
    ],
    misses: [
      "I thank President Emmanuel Macron for coming forward.",
      "Chancellor Angela Merkel thanked the firms for investing in Bali."
    ]
  },
  {
    name: "visit/venue",
    examples: [
      [
        "Transcript of a speech given by President Emmanuel Macron in Delhi on 12 March 2018.\nThank you all for coming.",
        "Emmanuel Macron FRA>IND held"
      ],
      [
        "Joint press conference of Prime Minister John Howard, Tokyo, 6 July 1997\nThank you.",
        "John Howard AUS>JPN held"
      ]
    ],
    misses: [
      "Transcript of a speech given by President Emmanuel Macron in Paris on 12 March 2018.\nThank you.",
      "The speech of President Emmanuel Macron was heard in Tokyo by radio."
    ]
  },
  {
    name: "visit/here-in",
    examples: [
      ["PRESIDENT MACRON: I thank the people for the warmth shown to us here in Riga.", "Emmanuel Macron FRA>LVA held"],
      ["PRESIDENT BIDEN: Good evening. Here in Tallinn I have met old friends.", "Joe Biden USA>EST held"]
    ],
    misses: ["The price of fish here in Riga has risen.", "PRESIDENT MACRON: I love the fish of Riga."]
  }
];
