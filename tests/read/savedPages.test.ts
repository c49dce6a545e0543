import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";

const body = `The transport ministers of both shores signed the contract for a new ferry on Thursday, after four years of talks.

The ship will carry 120 cars and is to sail from the spring of 2022, the ministry said in a statement.`;

function read(text: string) {
  const {document} = parseDocument({file: "a.txt", id: "a", text, encoding: "utf-8"});
  if (!document) throw new Error("no document");
  return document;
}

/** Pages as crawlers save them, with the title, publisher and date that they tell. */
const pages: readonly {
  name: string;
  page: string;
  title: string | null;
  publisher?: string | null;
  published: string | null;
}[] = [
  {
    name: "date of the crawl before the first sentence",
    page: ` date 2021-04-30 HARBOURTON: ${body}`,
    title: null,
    published: "2021-04-30"
  },
  {
    name: "date of the crawl after the title",
    page: `Ferry minister due today\n date 2021-04-30 HARBOURTON: ${body}`,
    title: "Ferry minister due today",
    published: "2021-04-30"
  },
  {
    name: "masthead made for the day of saving",
    page: `Thu, Nov 26, 2015, Safar 13, 1437 A.H | Last updated 13 hours ago\nHot Topics\nYou are here: Home > News\n\nProgress on the ferry: minister\n\n- January 21, 2013 - Updated 1814 GMT - From Web Edition\n\n${body}`,
    title: "Progress on the ferry: minister",
    publisher: null,
    published: "2013-01-21"
  },
  {
    name: "today's paper above the day of publication",
    page: `SOUND.COM\n\nToday's Paper | November 25, 2024\n\nPublished 29 Apr, 2022 06:55am\n\nMinister arrives in Harbourton\n\n${body}`,
    title: "Minister arrives in Harbourton",
    publisher: "Sound",
    published: "2022-04-29"
  },
  {
    name: "date above the title and another below it",
    page: `Monday, 30th March, 2020\n\n\nHow the ferry was signed\n\n15, Mar 2014 By Ann Holm\n\n${body}`,
    title: "How the ferry was signed",
    published: "2014-03-15"
  },
  {
    name: "byline run into its date",
    page: `Minister leaves for both shores\n\nAnn HolmSeptember 18, 2018\n\n${body}`,
    title: "Minister leaves for both shores",
    published: "2018-09-18"
  },
  {
    name: "breadcrumb and date in brackets",
    page: `SOUND.EXAMPLE / World news\n\nShores to triple their trade\n\n01 October 2018 [16:54] - SOUND.EXAMPLE\n\nBy  Trend\n\n${body}`,
    title: "Shores to triple their trade",
    publisher: "Sound",
    published: "2018-10-01"
  },
  {
    name: "date in another language beside buttons",
    page: `< Imprimare >      SOUND - ENGLISH - miercuri, 9 iulie 2008\n\nLATEST - In Brief\n\nMinister's visit looks different from here\n\n${body}`,
    title: "Minister's visit looks different from here",
    publisher: null,
    published: "2008-07-09"
  },
  {
    name: "blog's motto above date and title",
    page: `Can I help you? No, we sell no boats, but we do have little oars.\n\nJun 22, 2007\n\nShores to seek help for their ferry\n\n${body}`,
    title: "Shores to seek help for their ferry",
    published: "2007-06-22"
  },
  {
    name: "blog's motto above title and byline",
    page: `I believe in the free seas that our fathers believed in.\n\nShores sign a ferry deal\n\nby @ 12:17 pm on August 28, 2008. Filed under Boats, Ferries, Prices\n\n${body}`,
    title: "Shores sign a ferry deal",
    published: "2008-08-28"
  },
  {
    name: "ticker of headlines on top",
    page: `Off the wire\nRow over taxis in the port  • Seals return to the bay  • Ice takes its toll on piers  • Council to vote on fees\nYou are here:   Home\n\nBank approves loan for the ferry\nSound Agency, February 20, 2015 Adjust font size:\n${body}`,
    title: "Bank approves loan for the ferry",
    published: "2015-02-20"
  },
  {
    name: "caption alone",
    page: `The minister on the quay. — file pic\n\nHARBOURTON, Feb 16 — ${body}`,
    title: null,
    published: null
  },
  {
    name: "title that ends like a sentence",
    page: `While The Council Meets Over The Crisis Of Empty Ferries…\n\n${body}`,
    title: "While The Council Meets Over The Crisis Of Empty Ferries…",
    published: null
  },
  {
    name: "comments older than the day of saving",
    page: `Wednesday, August 20, 2014\n\nShores sign ferry deal\n\n${body}\n\nComments\n\nAlex\nJune 26, 2012 18:25\nBuild it.\n\nOtto\nJune 27, 2012 06:51\nWith what?`,
    title: "Shores sign ferry deal",
    published: "../2012-06-26"
  },
  {
    name: "days of other pages below a text without one",
    page: `${body}—AFP\n\nOpinion\n\nPiers\nUpdated 01 May, 2024\n\nSeals\n30 Apr, 2024`,
    title: null,
    published: null
  },
  {
    name: "days of a first and a later edition",
    page: `More ferries for the sound\n\nJanuary 15, 2011 01:59 am | Updated November 17, 2021 05:48 am IST - HARBOURTON\n\n${body}`,
    title: "More ferries for the sound",
    published: "2011-01-15"
  },
  ...["Nov 25:", "Nov. 25 (SNA) --", "November 25. /SNA/."].map((day) => ({
    name: `dateline "${day}" and readers who tell the year`,
    page: `Shores sign ferry deal\n\nHARBOURTON, ${day} ${body}\n\nComments\n\nAlex\nNovember 26, 2012 18:25\nBuild it.`,
    title: "Shores sign ferry deal",
    published: "2012-11-25"
  }))
];

describe("pages as crawlers save them", () => {
  for (const {name, page, title, publisher, published} of pages)
    it(`${name}: title and date`, () => {
      const document = read(page);
      expect(document).toMatchObject({title, published, ...(publisher !== undefined && {publisher})});
      expect(document.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(2);
    });
  it("the first sentence does not begin with the date of the crawl", () => {
    const {blocks, text} = read(` date 2021-04-30 HARBOURTON: ${body}`);
    const first = blocks.find(({kind}) => kind === "paragraph");
    expect(text.slice(first?.start, first?.end)).toMatch(/^HARBOURTON: The/u);
  });
});
