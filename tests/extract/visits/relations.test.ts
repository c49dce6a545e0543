import {describe, expect, it} from "vitest";
import {readPage} from "./readVisits.ts";

interface Page {
  readonly title: string;
  readonly text: string;
  readonly rows: readonly string[];
}

/** Pages on the relations of two countries, as embassies and encyclopedias write them. */
const pages: readonly Page[] = [
  {
    title: "officials of no named country come from the other of the two countries",
    text: `Peru and Norway boost ties

Odile Vandersnoek, Vice Minister of Ports, visited Peru in October 2013, followed by the visit of Ola Dunk, Minister of Fisheries and Ports, in November 2013, and the visit of Knut Hauge, Speaker of the Parliament, in September 2009.
`,
    rows: [
      "Odile Vandersnoek NOR>PER - held 2013-10 2013-10",
      "Ola Dunk NOR>PER - held 2013-11 2013-11",
      "Knut Hauge NOR>PER - held 2009-09 2009-09"
    ]
  },
  {
    title: "stays in a list are so many trips",
    text: `Norwegian–Peruvian relations

Norwegian Foreign Minister Knut Hauge made several visits to Peru, including from 22 to 27 January 2013, and from 27 to 29 April 2014.
`,
    rows: ["Knut Hauge NOR>PER - held 2013-01-22 2013-01-27", "Knut Hauge NOR>PER - held 2014-04-27 2014-04-29"]
  },
  {
    title: "who visited in a page on two countries visited the other one",
    text: `Norway and Peru

Norwegian Foreign Minister Knut Hauge visited in May 2011. Peruvian President Alan Garcia came in June 2011.
`,
    rows: ["Knut Hauge NOR>PER - held 2011-05 2011-05", "Alan Garcia PER>NOR - held 2011-06 2011-06"]
  }
];

describe("extractVisits, on the relations of two countries", () => {
  it.each(pages)("$title", ({text, rows}) => {
    expect(readPage(text, "2015-02-02")).toEqual(rows);
  });
});
