import type {HtmlLayout} from "./htmlLayouts.ts";

const comments: readonly (readonly [name: string, time: string, text: string])[] = [
  ["Pia Strand", "4 May 2019 at 10:00", "I like it."],
  ["per_oar", "4 May 2019 at 11:30", "I do not, and I said so."],
  ["Ada P.", "5 May 2019 at 08:15", "You never do!"]
];
const expected = [
  "Pia Strand | 2019-05-04T10:00 | I like it.",
  "per_oar | 2019-05-04T11:30 | I do not, and I said so.",
  "Ada P. | 2019-05-05T08:15 | You never do!"
];
const each = (write: (name: string, time: string, text: string, i: number) => string) =>
  comments.map(([name, time, text], i) => write(name, time, text, i)).join("\n");

/** Mark-up of which no class is known, or of which a class misleads. */
export const moreHtmlLayouts: readonly HtmlLayout[] = [
  {
    name: "classes that mean nothing, counts and buttons without a gap",
    body: `<section class="x7f"><h2 class="q1">3 comments</h2>${each((name, time, text, i) => `<div class="k9"><div class="k1"><span class="z">${name}</span><span class="y">${time}</span></div><div class="k2"><p>${text}</p></div><div class="k3"><span>${i + 7}</span><span>Reply</span></div></div>`)}</section>`,
    comments: expected,
    stated: 3
  },
  {
    name: "a text whose class has a button's name (Kinja)",
    body: `<section class="discussion"><h4>Discussion</h4>${each((name, time, text) => `<article class="reply"><header><div class="reply__byline"><a href="#">${name}</a></div><time>${time}</time></header><div class="reply__content"><p>${text}</p></div><div class="reply__tools"><a>Reply</a><a>Dismiss</a></div></article>`)}</section>`,
    comments: expected,
    stated: null
  },
  {
    name: "texts in quotations, between counts in words (Yahoo)",
    body: `<div id="comments"><h3>3 Comments</h3><ul>${each((name, time, text, i) => `<li id="mwp-comment-${i}000"><div class="mwp-rate">${i * 9} users liked this comment</div><cite><strong>${name}</strong> <abbr title="x">${time}</abbr> <a>Report Abuse</a></cite><blockquote class="mwp-commenttext">${text}</blockquote></li>`)}</ul></div>`,
    comments: expected,
    stated: 3
  },
  {
    name: "heads beside their texts (definition list)",
    body: `<h3>Comments</h3><dl id="comments">${each((name, time, text) => `<dt class="comment"><span>${name}</span> <span>${time}</span></dt><dd class="comment"><p>${text}</p></dd>`)}</dl>`,
    comments: expected,
    stated: null
  },
  {
    name: "places and ranks that most writers share",
    body: `<div class="comments"><h3>Comments</h3>${each((name, time, text) => `<div class="comment"><div class="user"><span class="name">${name}</span><span class="loc">Harbourton</span></div><span class="date">${time}</span><span class="cmt">${text}</span><div class="bar"><a>Up Vote</a><span>3</span><a>Flag</a></div></div>`)}</div>`,
    comments: expected,
    stated: null
  },
  {
    name: "answers with a class of their own, in the comments",
    body: `<div class="comments"><h3>3 comments</h3><div class="comment">${block(0)}<div class="comment-reply">${block(1)}</div></div><div class="comment">${block(2)}</div></div>`,
    comments: expected,
    stated: 3
  },
  {
    name: "words of a head that no element holds",
    body: `<h3 id="comments">3 Responses to “A new ferry”</h3><ol class="commentlist">${each((name, time, text, i) => `<li class="alt" id="comment-${i}"><cite><a href="#">${name}</a></cite> Says: <br><small class="commentmetadata"><a href="#">${time}</a></small><p>${text}</p></li>`)}</ol>`,
    comments: expected,
    stated: 3
  }
];

function block(i: number): string {
  const [name, time, text] = comments[i] ?? ["", "", ""];
  return `<div class="comment-meta"><div class="comment-author">${name}</div><small class="comment-time">${time}</small></div><div class="comment-content"><p>${text}</p></div>`;
}
