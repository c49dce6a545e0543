import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";

const body =
  "The transport ministers of both shores signed the contract for a new ferry on Thursday, after long talks.";
const read = (text: string) => parseDocument({file: "page.txt", id: "page", text, encoding: "utf-8"}).document;

describe("titles and publishers", () => {
  for (const [name, head, title, publisher] of [
    [
      "a masthead with what kind of paper it is",
      "The Rudder — an independent weekly\n24.03.2015\n\nThree signatures and a pier\n\n",
      "Three signatures and a pier",
      "The Rudder"
    ],
    [
      "a note in brackets below a name in capitals",
      "ROWING CLUB CIRCULAR\n(for members of the club)\n\nA visitor calls at the pier\n\n",
      "A visitor calls at the pier",
      "Rowing Club Circular"
    ],
    [
      "capitals over the text below a column's name",
      "THE SOUND SUNDAY\n17 June 2018\n\nFrom the Quay, with Ann H.\n\nGONE WITH THE FERRY\n\n",
      "GONE WITH THE FERRY",
      "The Sound Sunday"
    ],
    [
      "a paper with the day in its line",
      "THE QUAY HERALD TUESDAY, APRIL 14, 1992\n\nMr Quayle's round of the ports\n\n",
      "Mr Quayle's round of the ports",
      "The Quay Herald"
    ],
    ["a link past the menu", "Skip Navigation\n\nTwo islands share a pilot\n\n", "Two islands share a pilot", null],
    ["an empty field", "Number:\n\nTwo islands share a pilot\n\n", "Two islands share a pilot", null]
  ] as const)
    // prettier-ignore
    it(`are told apart below ${name}`, () => {
      const document = read(`${head}${body}`);
      expect(document?.title).toBe(title);
      expect(document?.publisher).toBe(publisher);
    });
});

describe("a page of one line", () => {
  it("is read as text, not as a title without any", () => {
    const document = read("The minister flies to Harbourton on Friday.");
    expect(document?.blocks.map(({kind}) => kind)).toEqual(["paragraph"]);
  });
});

describe("the date of a statement", () => {
  it("is the one below the office that signs it", () => {
    const page = `STATE HOUSE PRESS RELEASE\n\nTHE PRESIDENT RETURNS TO HARBOURTON\n\n${body}\n\nSigned:\nSpecial Adviser to the President\n(Media)\nNovember 22, 2023`;
    expect(read(page)).toMatchObject({published: "2023-11-22", kind: "press release"});
  });
  it("is that of its release, which a note may precede", () => {
    const page = `A walk along the quay\n\n${body}\n\nTHE HARBOUR OFFICE\n\nFor Immediate Release July 1, 2009\n\n${body}`;
    expect(read(page)?.published).toBe("2009-07-01");
  });
  it("has its month first over a transcript with an American clock", () => {
    const page = `Press Briefing at the Harbour, 6/5/2015\n\n1:08 P.M. EDT\n\n${body}`;
    expect(read(page)?.published).toBe("2015-06-05");
    expect(read(page.replace("1:08 P.M. EDT", "1:08 P.M."))?.published).toBe("2015-05-06/2015-06-05");
  });
  it("stands below a menu that reads like text, and is not the day on which the page was archived", () => {
    const menu = "Harbour office, timetables, dues, forms and more for boats, crews and guests of the sound.";
    expect(read(`${menu}\nJuly 17, 2008\n\nMinisters to sail\n\n${body}\n\n${body}`)?.published).toBe("2008-07-17");
    const archived = `This site has been archived on (12/11/2014)\n\nMinisters to sail\n\n${body}\n\nPublished: 16/10/2013`;
    expect(read(archived)?.published).toBe("2013-10-16");
  });
  it("may stand on the line below its label, and beside that of a later change", () => {
    const page = `News story\n\nMinisters to sail\n\n${body}\n\nPublished\n29 April 2019\nLast updated\n3 May 2019\n\n${body}`;
    expect(read(page)?.published).toBe("2019-04-29");
  });
  it("is not that of a link below an article", () => {
    expect(read(`Ministers agree on a ferry\n\n${body}\n\nHarbour dues to rise\nMay 2, 2019`)?.published).toBeNull();
  });

  it("dates a page by the line that says where it was printed, whatever stands below", () => {
    const below =
      "Opinion\n\nHarbour dues\n02 May, 2024\n\nHarbour dues\n\nTHE council has raised the dues for boats once more, and not for the last time.";
    const page = read(`${body}\n\nPublished in The Sound, September 12th, 2018\n\n${below}`);
    expect(page?.published).toBe("2018-09-12");
  });

  it("is that of a foot which says so, before one over the page that may be the day on which it was saved", () => {
    const page = (foot: string) =>
      read(`Wednesday, December 24th, 2025\n\nMinisters agree on a ferry\n\n${body}\n\n${foot}`);
    expect(page("Publish Date : 13 November 2024 13:18 PM")?.published).toBe("2024-11-13");
    expect(page("Harbour dues to rise, 13 November 2024")?.published).toBe("2025-12-24");
  });

  it("takes the year of a dateline from a weekday that the text names with its date, where the two agree", () => {
    const page = (day: string) =>
      read(`OSLO, Oct. 9, NTW – ${body}\n\nThe minister will sail on ${day} and be back soon.`);
    expect(page("Monday, October 10, 2022")).toMatchObject({published: "2022-10-09", publishedFrom: "inferred"});
    expect(page("Friday, October 14, 2020")?.published).toBeNull();
    expect(page("Monday, January 10, 2022")?.published).toBeNull();
  });
});
