const card = (headline: string, date: string) =>
  `<div class="post-item"><span>News</span><h3><a href="/x">${headline}</a></h3><time>${date}</time><p>It's what you'd expect.</p></div>`;

/** What saved pages hold below an article, by markup that comments may have too, and is none. */
export const htmlNoComments: readonly {readonly name: string; readonly markup: string}[] = [
  {
    name: "a form's field that asks for a comment",
    markup: '<div class="comments"><div class="warning-comment">Please enter your comment!</div></div>'
  },
  {
    name: "an empty place for comments that a script loads",
    markup: '<section class="article-comments"><div id="c" class="article-comment"></div></section>'
  },
  {
    name: "a note that comments are turned off",
    markup: '<div class="comment-section"><div class="display-message">Comments are turned off</div></div>'
  },
  {
    name: "the answers of a newsletter's form",
    markup:
      '<div id="mce-responses"><div class="response">Try again.</div><div class="response">Thanks a lot!</div></div>'
  },
  {
    name: "cards of other articles with dates",
    markup: `<div class="posts">${card("Rowers off to the cup", "May 10, 2019")}${card("Rowers back from the cup", "May 12, 2019")}</div>`
  },
  {
    name: "a list of related articles",
    markup:
      '<ul class="related-posts"><li class="post">A new pier for you <b>5 May 2019, 10:14</b></li>' +
      '<li class="post">What the ferry costs us <b>6 May 2019, 11:20</b></li></ul>'
  },
  {
    name: "the latest comments of the whole site in a sidebar",
    markup:
      '<div class="widget recent-comments"><div class="comment"><b class="author">Ann</b> on A pier for us: I like it.</div>' +
      '<div class="comment"><b class="author">Bob</b> on Rowing home: Me too!</div></div>'
  },
  {
    name: "rubrics over their articles, with ages",
    markup:
      "<div><p>Latest News</p><p>Holiday</p><p>1 hour ago</p><p>If you're looking for oars, you've come to the right place.</p>" +
      "<p>Holiday</p><p>2 hours ago</p><p>You can't miss these boats</p></div>"
  },
  {
    name: "words in bold over paragraphs",
    markup:
      "<div><p>Print</p><p>I can't tell you how it went.</p><p>Telegram</p><p>You'd not believe it!</p>" +
      "<p>Tags</p><p>It's all there.</p><p>oarTalk</p><p>That's it.</p></div>"
  },
  {
    name: "rules for comments under their heading",
    markup:
      "<h3>Comments</h3><p>The Sound values your comments but asks that posts be polite.</p>" +
      "<p>You need an account to join the conversation.</p>"
  },
  {
    name: "a count of comments over links",
    markup: "<p>4 Comments</p><p>Mango Sundae</p><p>Conch Salad</p><p>Squid Stew</p><p>Kelp Pie</p>"
  },
  {
    name: "cards with writers and times of day, in a list of posts",
    markup: `<div class="posts-list">${["Pia Strand", "Per Lund", "Ada Holm"]
      .map(
        (name, i) =>
          `<article class="post"><h4>Harbour news ${i}</h4><span class="author">${name}</span> <time>May ${i + 4}, 2019 10:14 am</time><p>The council met on the pier and settled the budget.</p></article>`
      )
      .join("")}</div>`
  },
  {
    name: "counts of comments below the headlines of other pages",
    markup: [40, 34, 28].map((n) => `<div><p>${n} comments</p><p>A cake for the crew of ship ${n}</p></div>`).join("")
  },
  {
    name: "names of sections over links, below a heading for comments",
    markup:
      "<h3>Comments</h3><h4>Archives</h4><p>July 2020</p><p>June 2020</p><h4>Categories</h4><p>Boats and piers</p>" +
      "<h4>Meta</h4><p>Log in</p>"
  },
  {
    name: "a definition list of facts",
    markup: '<dl class="facts"><dt>Capacity</dt><dd>We counted 120 cars!</dd><dt>Length</dt><dd>It\'s 80 m.</dd></dl>'
  }
];
