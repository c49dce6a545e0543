import {describe, expect, it} from "vitest";
import {readPage} from "./readVisits.ts";

const HAUGE = "Norwegian Foreign Minister Knut Hauge";

interface Page {
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
  readonly rows: readonly string[];
}

const chronicles: readonly Page[] = [
  {
    title: "a date in a line of its own holds for what stands below it",
    text: `Hauge in office\n\n05/09/1988\n${HAUGE} arrives in Tokyo.\n\n05/31/1988\nHauge visits South Korea.\n\n02/04/1989\nHauge travels to Japan again.\n`,
    published: null,
    rows: [
      "Knut Hauge NOR>JPN Tokyo held 1988-05-09 -",
      "Knut Hauge NOR>KOR - held 1988-05-31 -",
      "Knut Hauge NOR>JPN - held 1989-02-04 -"
    ]
  },
  {
    title: "a day in front of an entry is of the title's year",
    text: `Chronology of Norwegian diplomacy, 1977\n\n5 January – ${HAUGE} visits Portugal.\n\nMay 5-11 – Hauge visits India.\n\nJune 1977 – Hauge visits Portugal.\n`,
    published: null,
    rows: [
      "Knut Hauge NOR>PRT - held 1977-01-05 -",
      "Knut Hauge NOR>IND - held 1977-05-05 1977-05-11",
      "Knut Hauge NOR>PRT - held 1977-06 1977-06"
    ]
  },
  {
    title: "days in numbers are of the year above them",
    text: `Norway abroad\n\n* 1972\n    * 21/02: ${HAUGE} visits China, beginning a tour of talks.\n    * 02/05: The harbour of Bergen is widened.\n* 1973\n    * 04/03: Hauge visits China.\n`,
    published: null,
    rows: ["Knut Hauge NOR>CHN - held 1972-02-21 -", "Knut Hauge NOR>CHN - held 1973-03-04 -"]
  },
  {
    title: "what an agenda sets down for days to come is planned",
    text: `The week ahead\n\nMonday, May 9\n${HAUGE} arrives in Tokyo.\n\nThursday, May 12\nHauge visits South Korea.\n\nFriday, May 13\nHauge flies to Laos.\n`,
    published: "1988-05-07",
    rows: [
      "Knut Hauge NOR>JPN Tokyo planned 1988-05-09 -",
      "Knut Hauge NOR>KOR - planned 1988-05-12 -",
      "Knut Hauge NOR>LAO - planned 1988-05-13 -"
    ]
  },
  {
    title: "an entry's own day comes before that of its line",
    text: `Diary of 1988\n\n9 May 1988\n${HAUGE} opens a school.\n\n12 May 1988\nHauge arrived in Tokyo on 11 May 1988.\n\n14 May 1988\nHauge gives a speech.\n`,
    published: null,
    rows: ["Knut Hauge NOR>JPN Tokyo held 1988-05-11 -"]
  },
  {
    title: "a year in front of an entry is that of its trip",
    text: `Norway and India\n\n1949   ${HAUGE} visits India.\n\n1966   The two countries build a school.\n\n1971   Hauge visits India and the school is opened.\n`,
    published: null,
    rows: ["Knut Hauge NOR>IND - held 1949 1949", "Knut Hauge NOR>IND - held 1971 1971"]
  },
  {
    title: "entries may run on in one paragraph",
    text: `Norway and Asia\n\nJan. 13-15, 2008: ${HAUGE} visits China for talks. Feb. 26, 2008: A school opens in Bergen. June 4-7, 2008: Hauge travels to India.\n`,
    published: null,
    rows: ["Knut Hauge NOR>CHN - held 2008-01-13 2008-01-15", "Knut Hauge NOR>IND - held 2008-06-04 2008-06-07"]
  },
  {
    title: "entries of several lists need be in order in their own list alone",
    text: `Norway and India

Old ties

• 1949: ${HAUGE} visits India.
• 1971: A school opens in Bergen.
• 2009: Indian traders come to stay.

New ties

• Aug 1988: Hauge's three-day visit to New Delhi: a treaty on ships
• Jan 1993: A harbour is widened
• 15 May 1996: Hauge visits India, his eighth stay.
• May 1996: A line of ships opens

A new start

• 1997: Hauge visits India for the first time since his illness.
`,
    published: "2011-02-02",
    rows: [
      "Knut Hauge NOR>IND - held 1949 1949",
      "Knut Hauge NOR>IND New Delhi held 1988-08 1988-08",
      "Knut Hauge NOR>IND - held 1996-05-15 -",
      "Knut Hauge NOR>IND - held 1997 1997"
    ]
  },
  {
    title: "an entry may tell of days before its own",
    text: `Diary of 1988\n\n05/09/1988: A school opens.\n\n27/09/1988: ${HAUGE} visits Laos and meets the king on 25 September 1988.\n\n30/09/1988: Rain falls.\n`,
    published: null,
    rows: ["Knut Hauge NOR>LAO - held 1988-09-25 1988-09-25"]
  },
  {
    title: "days may stand in bold letters, or in a column of their own",
    text: `Diary of Hauge\n\n1993\n- **January 5** ${HAUGE} visits India.\n- **May 7** A school opens.\n- **June 9** Hauge travels to Peru.\n`,
    published: null,
    rows: ["Knut Hauge NOR>IND - held 1993-01-05 -", "Knut Hauge NOR>PER - held 1993-06-09 -"]
  },
  {
    title: "rows of a table without lines are entries",
    text: `Norway and India\n\nLate talks\n\n4 Feb 2002 | ${HAUGE} visits India\nMar 2003 | A school in Bergen opens its doors to all\nMay 2005 | Hauge arrives in New Delhi\n\nThe two countries have traded for long, and the harbour of Bergen is full of ships from India.\n`,
    published: null,
    rows: ["Knut Hauge NOR>IND - held 2002-02-04 -", "Knut Hauge NOR>IND New Delhi held 2005-05 2005-05"]
  },
  {
    title: "a day without a year is of its entry's year",
    text: `Norway and Asia\n\n1998 | A school opens\n2005 | ${HAUGE} arrived in New Delhi on 13 December\n2007 | Rain falls on Bergen\n\nThe two have traded for long, and the harbour of Bergen is full of ships from far away.\n`,
    published: "2011-06-01",
    rows: ["Knut Hauge NOR>IND New Delhi held 2005-12-13 -"]
  },
  {
    title: "who travels in a chronicle of two countries' relations goes to the other one",
    text: `Norway–India relations

1949: ${HAUGE} visited for talks.

1966: The two countries build a school.

1971: Indian Prime Minister Indira Gandhi arrived for a week.
`,
    published: null,
    rows: ["Knut Hauge NOR>IND - held 1949 1949", "Indira Gandhi IND>NOR - held 1971 1971"]
  }
];

const others: readonly Page[] = [
  {
    title: "the date of publication under a title is no day of the trip",
    text: `Hauge in Tokyo\n\n12 May 1988\n\n${HAUGE} is visiting Japan and will stay in Tokyo for talks.\n`,
    published: "1988-05-12",
    rows: ["Knut Hauge NOR>JPN Tokyo underway ../1988-05-12 -"]
  },
  {
    title: "dates out of order are those of pages that are linked",
    text: `Notes\n\n12 May 1988\n${HAUGE} visits Japan.\n\n3 March 1988\nA school opens in Bergen.\n\n30 July 1988\nThe harbour is widened.\n\n2 June 1988\nRain is on its way.\n`,
    published: "1988-08-01",
    rows: ["Knut Hauge NOR>JPN - underway ../1988-08-01 -"]
  },
  {
    title: "two dates make no chronicle",
    text: `Notes\n\n12 May 1988\n${HAUGE} visits Japan.\n\n30 July 1988\nThe harbour of Bergen is widened.\n`,
    published: "1988-08-01",
    rows: ["Knut Hauge NOR>JPN - underway ../1988-08-01 -"]
  }
];

describe("findEntryDays", () => {
  it.each([...chronicles, ...others])("$title", ({text, published, rows}) => {
    expect(readPage(text, published)).toEqual(rows);
  });
});
