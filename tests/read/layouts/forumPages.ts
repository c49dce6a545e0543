/** A forum's thread as a browser saves it. */
export interface ForumPage {
  /** What is peculiar to it. */
  readonly name: string;
  readonly page: string;
  /** Expected posts as "author | posted | text"; "-" for null. */
  readonly comments: readonly string[];
}

type Post = readonly [name: string, iso: string, text: string];
const opening: Post = [
  "Quarterdeck",
  "2019-05-03T08:40:00Z",
  "<p>I hear that they signed. Has anybody seen the drawings?</p>"
];
const answers: readonly Post[] = [
  ["mudlark", "2019-05-03T09:02:00Z", "<p>Not yet. They will be ugly, that much I can tell you.</p>"],
  ["Quarterdeck", "2019-05-04T10:15:00Z", "<p>As ugly as the old one, and twice as wide.</p><p>Koz</p>"],
  ["Ada_P", "2019-05-05T11:30:00Z", "<p>I like wide ones, they roll less.</p><p>Ada</p>"],
  ["Quarterdeck", "2019-05-06T12:45:00Z", "<p>Then you have never tried to berth one in a gale.</p><p>Koz</p>"]
];
const posts = [opening, ...answers];
const shown = (iso: string) => `May ${Number(iso.slice(8, 10))}, 2019`;
const each = (list: readonly Post[], write: (name: string, iso: string, text: string, i: number) => string) =>
  list.map(([name, iso, text], i) => write(name, iso, text, i)).join("\n");
const words = (text: string) => text.replaceAll("</p><p>", " ").replaceAll(/<[^>]*>/gu, "");
const expected = (list: readonly Post[]) =>
  list.map(([name, iso, text]) => `${name} | ${iso.slice(0, 16)} | ${words(text)}`);
const wrap = (body: string, head = "") =>
  `<!DOCTYPE html><html lang="en"><head><title>New ferry signed</title>${head}</head><body>${body}</body></html>`;

export const forumPages: readonly ForumPage[] = [
  {
    name: "answers marked as comments below a post that is not (Discourse, for crawlers)",
    page: wrap(
      `<h1>New ferry signed</h1><div itemscope itemtype="http://schema.org/DiscussionForumPosting">${each(posts, (name, iso, text, i) => `<div id="post_${i + 1}" ${i > 0 ? 'itemprop="comment" itemscope itemtype="http://schema.org/Comment" ' : ""}class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope><a href="/u/${name}"><span itemprop="name">${name}</span></a> (${name} of Harbourton)</span><span class="crawler-post-infos"><time datetime="${iso}">${shown(iso)}</time><span itemprop="position">${i + 1}</span></span></div><div class="post" itemprop="text">${text}</div></div>`)}</div>`,
      '<meta name="generator" content="Discourse 3.4.0">'
    ),
    comments: expected(posts)
  },
  {
    name: "avatar, rank and counts around the name, a notice over the text (Invision)",
    page: wrap(
      `<main><h1>New ferry signed</h1>${each(posts, (name, iso, text, i) => `<article id="elComment_${i}00" class="cPost ipsComment"><aside class="ipsComment_author"><a href="/profile/${i}-x/" class="ipsUserPhoto"><img alt=""></a><ul><li><h3 class="cAuthorPane_author"><a href="/profile/${i}-x/">${name}</a></h3></li><li data-role="group">Members</li><li>${i + 3}k</li></ul></aside><div class="ipsComment_content"><div class="ipsComment_meta"><a href="?do=findComment">Posted <time datetime="${iso}">${shown(iso)}</time></a> (edited)</div><div class="cPost_contentWrap"><div data-role="commentContent">${text}</div></div><p class="ipsReact">mudlark and Ada_P</p></div></article>`)}</main>`,
      '<meta property="og:url" content="https://forum.harbour.example/topic/12-new-ferry/">'
    ),
    comments: expected(posts)
  },
  {
    name: "two who answer each other more often than readers of an article do (NodeBB)",
    page: wrap(
      `<ul component="topic">${each([...posts, ...posts.slice(1, 3), ...posts.slice(1, 3)], (name, iso, text, i) => `<li component="post" data-username="${name}" itemprop="comment" itemtype="http://schema.org/Comment" itemscope><a href="/user/x"><span class="avatar">Q</span></a><strong itemprop="author" itemscope><meta itemprop="name" content="${name}"><a href="/user/${name}">${name}</a></strong><a class="badge">Premium</a><small>last edited by <a href="/user/x">mudlark</a></small><time class="timeago" datetime="${iso.replace("00Z", `0${i}Z`)}">${shown(iso)}</time><div class="content" component="post/content">${text.replace(".", `, ${i} times.`)}</div></li>`)}</ul>`
    ),
    comments: [...posts, ...posts.slice(1, 3), ...posts.slice(1, 3)].map(
      ([name, iso, text], i) => `${name} | ${iso.slice(0, 16)} | ${words(text.replace(".", `, ${i} times.`))}`
    )
  },
  {
    name: "answers, each with comments of its own and two signatures (Stack Exchange)",
    page: wrap(
      `<div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h1>New ferry signed</h1><div class="question"><div itemprop="text"><p>I hear that they signed the contract for the new ferry on Thursday. Has anybody seen the drawings of it?</p></div></div>${each(answers.slice(0, 2), (name, iso, text, i) => `<div id="answer-${i}" class="answer" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><div class="js-vote-count">12</div><div class="js-post-body" itemprop="text">${text}</div><div class="post-signature"><div class="user-action-time">edited <span class="relativetime" title="${iso}">${shown(iso)} at ${iso.slice(11, 16)}</span></div><div class="user-details"><a href="/users/9/editor">editor</a></div></div><div class="post-signature"><div class="user-action-time">answered <span class="relativetime" title="${iso}">${shown(iso)} at ${iso.slice(11, 16)}</span></div><div class="user-details" itemprop="author" itemscope><a href="/users/${i}/x">${name}</a><meta itemprop="name" content="${name}"><span>12 silver badges</span></div></div><ul><li id="comment-${i}00" class="comment" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span class="comment-copy" itemprop="text">How do you know, number ${i}?</span> – <a href="/users/7/pia" class="comment-user">Pia</a> <span class="comment-date" title="${iso}">${shown(iso)}</span></li></ul></div>`)}</div>`,
      '<link rel="canonical" href="https://harbours.example/questions/12/new-ferry">'
    ),
    comments: expected(answers.slice(0, 2)).flatMap((answer, i) => [
      answer,
      `Pia | ${answers[i]?.[1].slice(0, 16) ?? ""} | How do you know, number ${i}?`
    ])
  },
  {
    name: "a mark of XML that is never closed, attributes in mixed case, mottos below the posts (XenForo)",
    page: wrap(
      `<![CDATA[<div class="p-body"><h1>New ferry signed</h1>${each(posts, (name, iso, text) => `<article class="message message--post" data-author="${name}"><section class="message-user"><h4 class="message-name">${name}</h4></section><time dateTime="${iso}">${shown(iso)}</time><div class="message-body"><div class="bbWrapper">${text}<div class="message-signature">Low tide, high hopes, ${name}</div></div></div></article>`)}</div>`
    ),
    comments: expected(posts)
  }
];
