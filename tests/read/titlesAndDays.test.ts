import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {findDayOrder} from "../../loaders/read/timestamps/findDayOrder.ts";
import {article} from "./layouts/textLayouts.ts";

const read = (file: string, text: string) => parseDocument({file, id: "a", text, encoding: "utf-8"}).document;
const prose =
  "<p>The guild of Torrick said that the new ferry would sail at noon, with forty guests on board.</p>" +
  "<p>The old one has been sold to a museum, which will keep it at the pier for the summer.</p>";

describe("the day of a page", () => {
  it.each([
    ["an update named before it", "<h1>The new ferry sails</h1><p>Updated 6:12 PM, March 15, 2019; posted 9:15 PM, March 13, 2019</p>", "2019-03-13"], // prettier-ignore
    ["the line below a blog's entry", "<h1>The new ferry sails</h1>FOOT<p>This entry was posted on Wednesday, March 13th, 2019 at 4:15 am and is filed under Ferries.</p>", "2019-03-13"], // prettier-ignore
    ["numbers in the order of its address", '<link rel="canonical" href="https://sound.example/2019/03/05/ferry"><h1>The new ferry sails</h1><p>05/03/2019</p>', "2019-03-05"], // prettier-ignore
    ["numbers in its country's order", '<link rel="canonical" href="https://www.sound.co.uk/ferry"><h1>The new ferry sails</h1><p>05/03/2019</p>', "2019-03-05"] // prettier-ignore
  ])("is read with %s", (_, head, published) => {
    const [above = "", below = ""] = head.split("FOOT");
    expect(read("a.html", `<html><body>${above}${prose}${below}</body></html>`)?.published).toBe(published);
  });
});

describe("the day of a text", () => {
  it.each([
    [
      "an archive's sentence",
      "a.txt",
      "The new ferry sails\n\nThe press release issued by the harbour board on 13 March 2019.\n\n"
    ],
    ["the list under its title", "a.md", "# The new ferry sails\n\n- Date: 2019-03-13\n- Source: Torrick Post\n\n"],
    [
      "fields in bold, one to a line",
      "a.md",
      "# The new ferry sails\n\n**Category:** Ferries\n**Source:** [https://www.sound.example/news/the-new-ferry-sails-52758.html](https://www.sound.example/news/the-new-ferry-sails-52758.html)\n**Publisher:** Torrick Post\n**Published:** 2019-03-13\n**Scraped (UTC):** 2019-03-14T07:01:41+00:00\n\n"
    ],
    [
      "front matter of a blog's export",
      "a.md",
      "---\npost_title: The new ferry sails\npost_date: 2019-03-13 08:44:30\n---\n\n"
    ]
  ])("is read from %s", (_, file, head) => {
    const document = read(file, head + prose.replaceAll(/<\/?p>/gu, "\n\n"));
    expect(document).toMatchObject({title: "The new ferry sails", published: "2019-03-13"});
  });
});

describe("the order of day and month", () => {
  it.each([
    ["a day in words close by", ["Posted 05/03/2019", "It sailed on 1 March 2019."], null, "day first"],
    [
      "a day in words that fits the other order",
      ["Posted 05/03/2019", "It sailed on 1 May 2019."],
      null,
      "month first"
    ],
    ["no day close by", ["Posted 05/03/2019", "It was built on 1 May 2009."], null, null],
    ["a day close to neither", ["Posted 05/03/2019"], "https://sound.example/ferry", null],
    ["a wire's number", ["NTB20190503.0256", "05/03/2019 18:46:00"], null, "month first"],
    ["a dateline without a year", ["03/05/2019", "OSLO, May 3 (NTB) - The ferry sails."], null, "day first"],
    ["a day that an American program printed", ["5/3/2019 5:08:37 AM"], null, "month first"],
    ["an office of the United States", ["Posted 05/03/2019"], "https://ferries.gov/new", "month first"]
  ])("is told by %s", (_, lines, url, order) => expect(findDayOrder(lines, url)).toBe(order));

  it("settles comments by what else the page says", () => {
    const page = (day: string) => `Comments\n\nAnn\n05/04/2019 10:14\nI rowed there.\n\nBo\n05/04/2019 11:02\nSo did I, but I never liked it.\n\n${day}\n`; // prettier-ignore
    const text = article.replace(/3 May 2019|May 3, 2019/u, "") + page("");
    expect(read("a.txt", text)?.comments.map(({posted}) => posted)).toHaveLength(2);
  });
});

describe("a page's title", () => {
  it.each([
    ["a blog's entry below the blog's name", '<title>The Sound</title><h1>The Sound</h1><h3 class="post-title">The new ferry sails</h3>'], // prettier-ignore
    ["an entry that the page's head gives behind the blog's name", "<title>The Sound: The new ferry sails</title><h1>The Sound</h1><h3>The new ferry sails</h3>"], // prettier-ignore
    ["a page whose only heading is of lower rank", "<title>Harbour office</title><h3>The new ferry sails</h3>"],
    ["a thread of a forum", "<title>The new ferry sails - Torrick Harbour Forums</title>"],
    ["a topic of an old forum", "<title>Torrick :: View topic - The new ferry sails</title>"]
  ])("is that of %s", (_, head) => {
    expect(read("a.html", `<html><body>${head}${prose}</body></html>`)?.title).toBe("The new ferry sails");
  });

  it("is a message's subject", () => {
    const text = "From: Ann Holm\nDate: 4 May 1993 20:01:00 GMT\nSubject: Re: the new ferry\n\nIt sails at noon, they say, and nobody knows where it goes.\n"; // prettier-ignore
    expect(read("a.txt", text)?.title).toBe("Re: the new ferry");
  });
});
