/** A way in which saved pages mark up readers' comments. */
export interface HtmlLayout {
  readonly name: string;
  /** What stands in the body below the article. */
  readonly body: string;
  /** Expected comments as "author | posted | text"; "-" for null. */
  readonly comments: readonly string[];
  readonly stated: number | null;
}

const wordPress = (n: number, name: string, iso: string, shown: string, text: string, children = "") =>
  `<li id="comment-${n}" class="comment even depth-1"><article class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><b class="fn"><a href="#" rel="external">${name}</a></b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="#"><time datetime="${iso}">${shown}</time></a></div></footer>
<div class="comment-content"><p>${text}</p></div><div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></article>${children}</li>`;

export const htmlLayouts: readonly HtmlLayout[] = [
  {
    name: "nested list items with footer and content (WordPress)",
    body: `<div id="comments"><h2 class="comments-title">2 thoughts on “New ferry”</h2><ol class="comment-list">
${wordPress(1, "Old Pilot", "2019-05-03T18:12:00+02:00", "May 3, 2019 at 6:12 pm", "She will need a deeper channel.", `<ol class="children">${wordPress(2, "Bettina", "2019-05-04T08:01:00+02:00", "May 4, 2019 at 8:01 am", "And who dredges it?")}</ol>`)}
</ol><div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p><textarea></textarea></form></div></div>`,
    comments: [
      "Old Pilot | 2019-05-03T18:12 | She will need a deeper channel.",
      "Bettina | 2019-05-04T08:01 | And who dredges it?"
    ],
    stated: 2
  },
  {
    name: "names that say, over dates without a mark and bare paragraphs (older WordPress)",
    body: `<ol class="commentlist">${[
      ["Marlow", "May 3, 2019 at 7:05 pm", "The old boat was good enough."],
      ["Ada P.", "May 3, 2019 at 8:41 pm", "For whom?"]
    ]
      .map(
        ([name, time, text]) => `<li class="comment odd"><div class="comment-body"><div class="comment-author vcard">
<cite class="fn"><a href="#" class="url">${name}</a></cite> <span class="says">says:</span></div>
<div class="comment-meta commentmetadata"><a href="#">${time}</a></div><p>${text}</p></div></li>`
      )
      .join("\n")}</ol>`,
    comments: ["Marlow | 2019-05-03T19:05 | The old boat was good enough.", "Ada P. | 2019-05-03T20:41 | For whom?"],
    stated: null
  },
  {
    name: "posts with a title for the time (Disqus)",
    body: `<div id="disqus_thread"><header>2 Comments</header><ul class="post-list">
<li class="post" id="post-1"><div class="post-content"><header><span class="post-byline"><span class="author publisher-anchor-color">Marlow</span></span>
<span class="post-meta"><a class="time-ago" title="Friday, May 3, 2019 7:05 PM">5 years ago</a></span></header>
<div class="post-body-inner"><div class="post-message"><p>The old boat was good enough.</p></div></div>
<footer><span class="vote-up">2</span><a class="reply">Reply</a></footer></div>
<ul class="children"><li class="post" id="post-2"><div class="post-content"><header><span class="post-byline"><span class="author">Ada P.</span></span>
<span class="post-meta"><a class="time-ago" title="Friday, May 3, 2019 8:41 PM">5 years ago</a></span></header>
<div class="post-message"><p>For whom?</p><p>Not for me.</p></div></div></li></ul></li></ul></div>`,
    comments: [
      "Marlow | 2019-05-03T19:05 | The old boat was good enough.",
      "Ada P. | 2019-05-03T20:41 | For whom?\nNot for me."
    ],
    stated: 2
  },
  {
    name: "definition list with author above and date below (Blogger)",
    body: `<div id="comments"><h4>2 comments:</h4><dl id="comments-block">
<dt class="comment-author"><a href="#">Rosemary Finch</a> said...</dt><dd class="comment-body"><p>I shall miss the little boat.</p></dd>
<dd class="comment-footer"><span class="comment-timestamp">May 3, 2019 at 7:15 PM</span></dd>
<dt class="comment-author">Anonymous said...</dt><dd class="comment-body"><p>It smelt of herring.</p></dd>
<dd class="comment-footer"><span class="comment-timestamp">May 3, 2019 at 9:40 PM</span></dd></dl></div>`,
    comments: [
      "Rosemary Finch | 2019-05-03T19:15 | I shall miss the little boat.",
      "Anonymous | 2019-05-03T21:40 | It smelt of herring."
    ],
    stated: 2
  },
  {
    name: "cards with names that mean nothing to a machine",
    body: `<section aria-label="Reader comments"><h3>Reader comments (2)</h3>
<div class="comment-card"><img alt=""><strong>Gull</strong> <small>3 May 2019, 21:00</small><blockquote>who should pay for the piers</blockquote><p>We shall. We always do.</p><a>Like</a> <a>Reply</a></div>
<div class="comment-card"><img alt=""><strong>Tern</strong> <small>3 May 2019, 22:10</small><p>Speak for yourself.</p><a>Like</a> <a>Reply</a></div></section>`,
    comments: [
      "Gull | 2019-05-03T21:00 | > who should pay for the piers\nWe shall. We always do.",
      "Tern | 2019-05-03T22:10 | Speak for yourself."
    ],
    stated: 2
  },
  {
    name: "a name and a time in one line above the words (Drupal)",
    body: `<div id="comments"><h2>Comments</h2>${[
      ['Submitted by <span class="username">Pia Strand</span> on 4 May 2019 at 10:00.', "I like it."],
      ['Submitted by <span class="username">Per</span> on 4 May 2019 at 11:30.', "I do not."]
    ]
      .map(
        ([
          head,
          text
        ]) => `<div class="comment clearfix"><h3><a href="#">Re: ferry</a></h3><div class="submitted">${head}</div>
<div class="content"><p>${text}</p></div><ul class="links"><li><a href="#">reply</a></li></ul></div>`
      )
      .join("\n")}</div>`,
    comments: ["Pia Strand | 2019-05-04T10:00 | I like it.", "Per | 2019-05-04T11:30 | I do not."],
    stated: null
  },
  {
    name: "a name and a time in one line below the words, between counts (Typepad)",
    body: `<div class="comments"><h2>Comments</h2>${[
      ["Pia Strand", "4 May 2019 at 10:00", "I like it."],
      ["Per", "4 May 2019 at 11:30", "I do not."]
    ]
      .map(
        ([
          name,
          time,
          text
        ]) => `<div class="comment"><div class="comment-content"><div>Comment 3</div><p>${text}</p><div>+12</div></div>
<p class="comment-footer">Posted by: <a href="#">${name}</a> | <a href="#">${time}</a></p></div>`
      )
      .join("\n")}</div>`,
    comments: ["Pia Strand | 2019-05-04T10:00 | I like it.", "Per | 2019-05-04T11:30 | I do not."],
    stated: null
  },
  {
    name: "rows of a table of links and words (Hacker News)",
    body: `<table class="comment-tree">${[
      ["pia", "on May 4, 2019", "I like it."],
      ["per", "on May 5, 2019", "I do not."]
    ]
      .map(
        ([name, time, text]) => `<tr class="athing comtr"><td><span class="comhead"><a class="hnuser">${name}</a>
<span class="age"><a href="#">${time}</a></span> | <a href="#">parent</a> | <a href="#">next</a> <a class="togg">[–]</a></span>
<div class="comment"><span class="commtext">${text}</span><div class="reply"><a href="#">reply</a></div></div></td></tr>`
      )
      .join("\n")}</table>`,
    comments: ["pia | 2019-05-04 | I like it.", "per | 2019-05-05 | I do not."],
    stated: null
  },
  {
    name: "a plain list that only its heading gives away",
    body: `<h2>What readers say</h2><ul><li><b>Pia</b> (4 May 2019 10:00): I like it.</li><li><b>Per</b> (4 May 2019 11:30): I do not.</li></ul>`,
    comments: ["Pia | 2019-05-04T10:00 | I like it.", "Per | 2019-05-04T11:30 | I do not."],
    stated: null
  },
  {
    name: "table rows of an old guestbook",
    body: `<h3>Comments</h3><table><tr><td>Name: Hester Vane<br>Date: 4 May 2019</td><td>I was born on the old ferry.</td></tr>
<tr><td>Name: Ole<br>Date: 5 May 2019</td><td>I nearly drowned from it.</td></tr></table>`,
    comments: [
      "Hester Vane | 2019-05-04 | I was born on the old ferry.",
      "Ole | 2019-05-05 | I nearly drowned from it."
    ],
    stated: null
  }
];

/** A saved page with an article, furniture and `body` below the article. */
export const page = (body: string): string => `<!doctype html>
<html><head><meta charset="utf-8"><title>Ministers agree on a new ferry - Northern Ferryman</title>
<meta property="og:site_name" content="Northern Ferryman"><meta property="article:published_time" content="2019-05-03T06:00:00+02:00">
<link rel="canonical" href="https://ferryman.example/2019/05/03/new-ferry"><script>var visit = "menu";</script></head>
<body><header><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav></header>
<article class="post"><h1>Ministers agree on a new ferry</h1><p class="byline">By Our Harbour Staff</p>
<p>The transport ministers of both shores signed the contract for a new ferry on Thursday, after four years of talks about who should pay for the piers.</p>
<p>The ship will carry 120 cars and is to sail from the spring of 2022, the ministry said in a statement that named no price.</p>
<div class="share-buttons"><a>Share</a><a>Tweet</a></div>
<p>Fishermen fear for their moorings, and the mayor has promised to listen to them before the first stone is laid.</p></article>
${body}
<footer><a href="/imprint">Imprint</a> &copy; Northern Ferryman</footer></body></html>`;
