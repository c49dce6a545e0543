import {describe, expect, it} from "vitest";
import {parseDocument} from "../../loaders/read/parseDocument.ts";
import {htmlLayouts, page} from "./layouts/htmlLayouts.ts";
import {moreHtmlLayouts} from "./layouts/moreHtmlLayouts.ts";

const read = (html: string) => parseDocument({file: "page.html", id: "page", text: html, encoding: "utf-8"});

describe("saved pages, by layout of their comments", () => {
  for (const {name, body, comments, stated} of [...htmlLayouts, ...moreHtmlLayouts])
    it(name, () => {
      const {document} = read(page(body));
      const found = document?.comments.map(
        ({author, posted, start, end}) => `${author ?? "-"} | ${posted ?? "-"} | ${document.text.slice(start, end)}`
      );
      expect(found).toEqual(comments);
      expect(document?.commentsStated ?? null).toBe(stated);
      expect(document?.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(3);
    });
});

const pasted = `HARBOURTON, May 2 - The transport ministers of both shores signed the contract for a new ferry on Thursday, after years of talks about who should pay.<br><br>
The vessel will carry 120 cars and is to sail from the spring of 2022, the ministry said in a statement that named no price for it.<br><br>I for one shall stay on shore.`;

const xenForo = (name: string, iso: string, text: string) =>
  `<article class="message message--post" data-author="${name}"><section class="message-user"><h4 class="message-name">${name}</h4>
<h5 class="userTitle">Senior Member</h5><dl><dt>Joined</dt><dd>Feb 3, 2009</dd></dl></section><header><time datetime="${iso}">May 3, 2019</time></header>
<article class="message-body"><div class="bbWrapper">${text}</div></article></article>`;

const phpBb = (name: string, iso: string, text: string) =>
  `<div class="post bg1"><dl class="postprofile"><dt><a class="username">${name}</a></dt><dd>Posts: 12</dd></dl><div class="postbody"><h3>Re: New ferry</h3>
<p class="author">by <a class="username">${name}</a> » <time datetime="${iso}">Fri May 03, 2019 ${iso.slice(12, 16)} am</time></p><div class="content">${text}</div><div class="signature">Fair winds</div></div></div>`;

const vBulletin = (name: string, iso: string, text: string) =>
  `<table id="post${iso.slice(14, 16)}" class="tborder"><tr><td class="thead">05-03-2019, ${iso.slice(11, 16)} AM</td><td class="thead">#1</td></tr>
<tr><td class="alt2"><a class="bigusername">${name}</a><div>Senior Member</div><div>Join Date: Feb 2009</div><div>Posts: 12</div></td></tr>
<tr><td class="alt1"><div>Re: New ferry</div><div id="post_message_${iso.slice(14, 16)}">${text}</div></td></tr></table>`;

describe("comments that a saved page gives as data alone", () => {
  const comment = (name: unknown, text: string, more = {}) => ({
    "@type": "Comment",
    author: name,
    dateCreated: "2019-05-04T10:00:00Z",
    text,
    ...more
  });
  const readData = (data: unknown) =>
    read(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).document;
  const shown = (document: ReturnType<typeof readData>) =>
    document?.comments.map(({author, posted, start, end}) => [author, posted, document.text.slice(start, end)]);

  it("come in order, answers after what they answer, without mark-up", () => {
    const answer = comment("Per", "<p>I do not.</p><p>Why should I?</p>");
    const found = readData({
      "@type": "NewsArticle",
      comment: [comment({name: "Pia"}, "I like it.", {comment: answer})]
    });
    expect(shown(found)).toEqual([
      ["Pia", "2019-05-04T10:00", "I like it."],
      ["Per", "2019-05-04T10:00", "I do not.\nWhy should I?"]
    ]);
  });

  it("are none where they have no words or are of another kind", () => {
    const others = [comment("Pia", " "), {"@type": "Review", author: "Per", text: "Five stars."}, null, 7];
    expect(shown(readData({"@type": "NewsArticle", comment: others}))).toEqual([]);
  });
});

describe("saved forum threads", () => {
  for (const [name, post] of [
    ["XenForo", xenForo],
    ["phpBB", phpBb],
    ["vBulletin", vBulletin]
  ] as const)
    // prettier-ignore
    it(`by ${name} give the pasted article, the poster's remark and the answers`, () => {
      const quote = "<blockquote><cite>Quarterdeck said:</cite> I for one shall stay on shore.</blockquote>";
      const posts = post("Quarterdeck", "2019-05-03T08:40:00Z", pasted) + post("mudlark", "2019-05-03T09:02:00Z", `${quote}You always do.`);
      const {document} = read(`<html><head><title>New ferry</title></head><body><h1>New ferry</h1>${posts}</body></html>`);
      expect(document).toMatchObject({kind: "forum thread", title: "New ferry", published: "2019-05-03"});
      expect(document?.blocks.filter(({kind}) => kind === "paragraph")).toHaveLength(2);
      expect(document?.comments.map(({author, posted}) => [author, posted])).toEqual([
        ["Quarterdeck", "2019-05-03T08:40"],
        ["mudlark", "2019-05-03T09:02"]
      ]);
      expect(document?.comments[1]?.quoted).toHaveLength(1);
    });
});

describe("saved pages", () => {
  it("give title, publisher, date and address from their head", () => {
    expect(read(page("")).document).toMatchObject({
      title: "Ministers agree on a new ferry",
      publisher: "Northern Ferryman",
      published: "2019-05-03",
      publishedFrom: "stated",
      url: "https://ferryman.example/2019/05/03/new-ferry",
      textFile: "texts/page.txt"
    });
  });
  it("give a text without scripts, menus and buttons", () => {
    expect(read(page("")).document?.text).not.toMatch(/visit|Home|Tweet|Imprint/);
  });
  it("without any text are an error", () => {
    expect(read("<html><body><script>render()</script></body></html>").problems).toMatchObject([
      {level: "error", code: "no-text"}
    ]);
  });
  it("nested without end are read without their mark-up", () => {
    const {document, problems} = read(`${"<div>".repeat(200_000)}The ferry sails at noon.`);
    expect(document?.text.trim()).toBe("The ferry sails at noon.");
    expect(problems).toMatchObject([{level: "warning", code: "nested-too-deep"}]);
  });
  it("may hold mark-up of any depth in their scripts, and shut what stays open with its parent", () => {
    const script = `<script>write("${"<div>".repeat(400)}")</script><!-- ${"<b>".repeat(400)} -->`;
    const open = "<div><font><span>The ferry is in.</div>".repeat(400);
    const icons = `<div><svg>${"<path/>".repeat(400)}</svg></div>`;
    for (const html of [script, open, icons]) expect(read(`${html}<p>The ferry sails.</p>`).problems).toEqual([]);
  });
  it("read without their mark-up give none of their scripts", () => {
    const script = `<script>let a = "<i>"; visit({"minister": "Lima"});</script>`;
    expect(read(`${script}${"<div>".repeat(400)}The ferry sails at noon.`).document?.text.trim()).toBe(
      "The ferry sails at noon."
    );
  });
  it("keep what the closing tags forgot", () => {
    expect(read("<p>One line<p>Another <b>line<p>A third").document?.text).toBe("One line\n\nAnother line\n\nA third");
  });
});
