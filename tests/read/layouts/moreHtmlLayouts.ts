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
  },
  {
    name: "names, times and texts known by ids alone, in elements of the page's own (YouTube)",
    body: `<ytd-comments id="comments"><h2 id="count"><span>3</span> Comments</h2>${each((name, time, text) => `<ytd-comment-thread-renderer><ytd-comment-view-model id="comment"><div id="header"><h3><a id="author-text"><span> @${name.replace(/\W/gu, "")} </span></a></h3><span id="published-time-text"><a>${time}</a></span></div><div id="content"><span id="content-text">${text}</span></div><div id="toolbar"><span>Reply</span></div></ytd-comment-view-model></ytd-comment-thread-renderer>`)}</ytd-comments>`,
    comments: [
      "PiaStrand | 2019-05-04T10:00 | I like it.",
      "per_oar | 2019-05-04T11:30 | I do not, and I said so.",
      "AdaP | 2019-05-05T08:15 | You never do!"
    ],
    stated: 3
  },
  {
    name: "an age shown, and the time in an attribute of the site's own or of an element inside",
    body: `<ul class="comments">${each((name, time, text, i) => `<li class="comment"><a class="author">${name}</a> ${i > 0 ? `<span class="moment-time" data-tippy-content="${time}">1 year ago</span>` : `<a class="date-link"><span title="${time}">May 4, 2019</span></a>`}<div class="text">${text}</div></li>`)}</ul>`,
    comments: expected,
    stated: null
  },
  {
    name: "a day shown that the page's zone parts from the one in the attribute",
    body: `<ul class="comments">${each((name, time, text) => `<li class="comment"><a class="author">${name}</a> <time datetime="2019-05-03T23:30:00Z">${time.slice(0, 10)}</time><div class="text">${text}</div></li>`)}</ul>`,
    comments: expected.map((row) => row.replace(/T\d\d:\d\d/u, "")),
    stated: null
  },
  {
    name: "times of day alone before names that said",
    body: `<div id="comments"><h4>3 Comments:</h4><dl>${each((name, time, text) => `<dt>At <a href="#c">${time.slice(14)} PM</a>, <a rel="nofollow">${name}</a> said&hellip;</dt><dd><p>${text}</p></dd><dd></dd>`)}</dl></div>`,
    comments: expected.map((row) => row.replace(/\d{4}-\S+/u, "-")),
    stated: 3
  },
  {
    name: "a salutation above the words, name and time below them (Movable Type)",
    body: `<div class="comments-head"><a name="comments"></a>Comments</div>${each((name, time, text, i) => `<div class="comments-body">${i === 1 ? "<p>Hi Pia -</p>" : ""}<p>${text}</p><span class="comments-post">Posted by: <a href="#">${name}</a> at ${time}</span></div>`)}`,
    comments: expected.map((row, i) => (i === 1 ? row.replace("I do", "Hi Pia -\n\nI do") : row)),
    stated: null
  },
  {
    name: "definition list without times, whose writers give no names (Blogger)",
    body: `<div id="comments"><dl id="comments-block">${["Why two boats for one pier?", "He's fond of boats.", "I'm not."].map((text) => `<dt class="comment-author">Anonymous said...</dt><dd class="comment-body"><p>${text}</p></dd>`).join("")}</dl></div>`,
    comments: [
      "Anonymous | - | Why two boats for one pier?",
      "Anonymous | - | He's fond of boats.",
      "Anonymous | - | I'm not."
    ],
    stated: null
  },
  {
    name: "heads beside their texts without times",
    body: `<section class="comments">${each((name, _, text) => `<div class="comment-head"><b>${name}</b> says:</div><div class="words"><p>${text}</p></div>`)}</section>`,
    comments: expected.map((row) => row.replace(/\| 2019\S+/u, "| -")),
    stated: null
  }
];

function block(i: number): string {
  const [name, time, text] = comments[i] ?? ["", "", ""];
  return `<div class="comment-meta"><div class="comment-author">${name}</div><small class="comment-time">${time}</small></div><div class="comment-content"><p>${text}</p></div>`;
}
