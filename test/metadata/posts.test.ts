import { describe, expect, it } from "vitest";
import { type Article, clean } from "../../src/index";

const ASKED =
  "The kiln climbs happily to about eleven hundred degrees and then the breaker trips, every single time.";
const ANSWERED =
  "Then the breaker is tired, not the kiln. Breakers age with every trip, and yours has had a good many.";

const posts = (html: string): Article["posts"] =>
  clean(`<title>Breaker trips</title><body><h1>Breaker trips</h1>${html}`, { format: "html" }).posts;

describe("posts", () => {
  it.each([
    [
      "XenForo",
      (author: string, time: string, text: string) =>
        `<article class="message message--post" id="js-post-1"><section class="message-user"><h4 class="message-name"><a class="username">${author}</a></h4></section><div class="message-main"><header><time datetime="${time}">then</time></header><article class="message-body"><p>${text}</p></article></div></article>`,
    ],
    [
      "Flarum",
      (author: string, time: string, text: string) =>
        `<div class="PostStream-item"><article class="CommentPost Post"><header class="Post-header"><ul><li class="item-user"><h3 class="PostUser-name"><span class="username">${author}</span></h3></li><li><time datetime="${time}">then</time></li></ul></header><div class="Post-body"><p>${text}</p></div></article></div>`,
    ],
    [
      "phpBB",
      (author: string, time: string, text: string) =>
        `<div id="p101" class="post bg2"><dl class="postprofile"><dt><a class="username">${author}</a></dt></dl><div class="postbody"><p class="author">by <strong class="username">${author}</strong> » <time datetime="${time}">then</time></p><div class="content">${text}</div></div></div>`,
    ],
    [
      "Discourse",
      (author: string, time: string, text: string) =>
        `<div class="topic-body crawler-post" id="post_1"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">${author}</span></span> <time itemprop="datePublished" datetime="${time}">then</time></div><div class="post"><p>${text}</p></div></div>`,
    ],
    [
      "GitHub",
      (author: string, time: string, text: string) =>
        `<div class="TimelineItem js-comment-container"><h3><a class="author">${author}</a> commented <a href="#c"><relative-time datetime="${time}">then</relative-time></a> <details><summary>edited by ${author}</summary></details></h3><div class="comment-body js-comment-body"><p>${text}</p></div></div>`,
    ],
    [
      "old Reddit",
      (author: string, time: string, text: string) =>
        `<div class=" thing id-t1_k noncollapsed comment " id="thing_t1_k"><div class="entry unvoted"><p class="tagline"><a class="expand">[–]</a><a href="https://old.reddit.com/user/${author}" class="author">${author}</a> <span class="score">23 points</span> <time datetime="${time}">then</time></p><form action="#" class="usertext warn-on-unload"><div class="usertext-body"><div class="md"><p>${text}</p></div></div></form><ul class="flat-list buttons"><li><a>permalink</a></li><li><a>parent</a></li></ul></div></div>`,
    ],
    [
      "Hacker News",
      (author: string, time: string, text: string) =>
        `<table><tr class="athing comtr" id="39"><td><span class="comhead"><a href="user?id=${author}" class="hnuser">${author}</a> <span class="age" title="${time}"><a href="item?id=39">5 months ago</a></span> <span class="navs"> | <a>next</a> <a class="togg">[–]</a></span></span><div class="comment"><div class="commtext c00">${text}</div><div class="reply"><p><a>reply</a></p></div></div></td></tr></table>`,
    ],
    [
      "Lemmy",
      (author: string, time: string, text: string) =>
        `<ul class="comments"><li class="comment"><article id="comment-9" class="details comment-node"><div><span class="person-listing"><a href="/u/${author}"><span>${author}</span></a></span><b>12</b><span class="moment-time" data-tippy-content="${time}">3 months ago</span></div><div class="comment-content"><div class="md-div"><p>${text}</p></div><button>reply</button></div></article></li></ul>`,
    ],
    [
      "MyBB",
      (author: string, time: string, text: string) =>
        `<div class="post" id="post_7"><div class="post_author"><div class="author_information"><strong><span class="largetext"><a href="member.php?action=profile&amp;uid=51">${author}</a></span></strong><br><span class="smalltext">Newcomer</span></div><div class="author_statistics">Reputation: 0</div></div><div class="post_content"><div class="post_head"><div><a>#1</a></div><span class="post_date">${time}</span></div><div class="post_body" id="pid_7">${text}</div></div></div>`,
    ],
    [
      "Hyperkitty",
      (author: string, time: string, text: string) =>
        `<div class="email"><div class="email-header"><div class="email-author"><span class="name">${author}</span></div><div class="email-date"><span>${time}</span></div></div><div class="email-body"><p>${text}</p></div><a>Reply</a></div>`,
    ],
    [
      "Flarum without scripts",
      (author: string, time: string, text: string) =>
        `<article><div class="PostUser"><h3 class="PostUser-name">${author}</h3><time datetime="${time}">then</time></div><div class="Post-body"><p>${text}</p></div></article>`,
    ],
    [
      "Reddit",
      (author: string, time: string, text: string) =>
        `<shreddit-comment author="${author}"><div slot="commentMeta"><a href="/user/${author}/" class="truncate">${author}</a><span>OP</span> <faceplate-timeago><time datetime="${time}">2 months ago</time></faceplate-timeago></div><div id="t1_c-comment-rtjson-content"><p>${text}</p></div><div>9</div></shreddit-comment>`,
    ],
    [
      "Vanilla",
      (author: string, time: string, text: string) =>
        `<div class="Item ItemDiscussion" id="Discussion_4"><div class="Discussion"><div class="Item-Header"><span class="Author"><a href="/profile/${author}" class="Username">${author}</a></span><span class="MItem RoleTitle">Member</span><div class="Meta"><span class="MItem DateCreated"><time datetime="${time}">then</time></span></div></div><div class="Item-BodyWrap"><div class="Item-Body"><div class="Message userContent"><p>${text}</p></div></div></div></div></div>`,
    ],
    [
      "SMF",
      (author: string, time: string, text: string) =>
        `<div class="windowbg"><div class="post_wrapper"><div class="poster"><h4><a href="index.php?action=profile;u=31">${author}</a></h4><ul><li>Newcomer</li></ul></div><div class="postarea"><div class="smalltext">« <strong>on:</strong> ${time} »</div><div class="post"><div class="inner" id="msg_610">${text}</div></div></div><div class="smalltext reportlinks">Logged</div></div></div>`,
    ],
    [
      "Question2Answer",
      (author: string, time: string, text: string) =>
        `<div class="qa-a-list-item hentry answer" id="a31"><form><div class="qa-voting"><span>+1</span> <span>vote</span></div></form><div class="qa-a-item-main"><form><div class="qa-a-item-content"><div class="entry-content">${text}</div></div><span class="qa-a-item-meta"><a>answered</a> <span>${time}</span> by <a href="../user/${author}" class="qa-user-link">${author}</a> (310 points)</span></form></div></div>`,
    ],
    [
      "Khoros",
      (author: string, time: string, text: string) =>
        `<div class="lia-panel-message"><div class="MessageView lia-message-view-forum-message lia-message-view-display"><div class="lia-message-author-username"><span class="UserName lia-user-name"><a class="lia-user-name-link" href="/t5/user/viewprofilepage/user-id/7"><span class="login-bold">${author}</span></a></span></div><div class="lia-message-author-rank lia-component-author-rank">Newcomer</div><div class="lia-message-post-date"><span class="DateTime"><span class="local-date">${time}</span></span></div><div class="lia-message-heading">Message 1 of 2</div><div class="lia-message-body"><div class="lia-message-body-content"><p>${text}</p></div></div><div class="UserSignature lia-message-signature">Front loader, three phases</div><div class="lia-message-footer"><span>2 Kudos</span> <a>Reply</a></div></div></div>`,
    ],
    [
      "bbPress",
      (author: string, time: string, text: string) =>
        `<div id="post-7" class="bbp-reply-header"><div class="bbp-meta"><span class="bbp-reply-post-date">${time}</span> <a href="#post-7" class="bbp-reply-permalink">#7</a></div></div><div class="loop-item-0 user-id-5 bbp-parent-forum-3 bbp-parent-topic-7 odd post-7 reply type-reply hentry"><div class="bbp-reply-author"><a href="/forums/users/x/" class="bbp-author-link"><span class="bbp-author-name">${author}</span></a><div class="bbp-author-role">Participant</div></div><div class="bbp-reply-content"><p>${text}</p></div></div>`,
    ],
    [
      "wpForo",
      (author: string, time: string, text: string) =>
        `<div id="post-7" class="post-wrap wpfn-1"><div class="wpforo-post wpfcl-1"><div class="wpf-left"><div class="author-name"><a href="#">${author}</a></div><div class="author-title">Active Member</div><div class="author-joined">Joined: 3 years ago</div></div><div class="wpf-right"><div class="wpf-post-date">${time}</div><div class="wpforo-post-content"><p>${text}</p></div><div class="wpforo-post-signature">Front loader, three phases</div><div><span>Reply</span> <span>Quote</span></div></div></div></div>`,
    ],
    [
      "WoltLab",
      (author: string, time: string, text: string) =>
        `<article class="wbbPost message messageSidebarOrientationLeft"><aside class="messageSidebar"><div class="messageAuthor"><a href="/user/9-x/" class="username">${author}</a></div></aside><div class="messageContent"><header class="messageHeader"><time datetime="${time}" class="datetime">then</time></header><div class="messageBody"><div class="messageText"><p>${text}</p></div></div></div></article>`,
    ],
    [
      "Bugzilla",
      (author: string, time: string, text: string) =>
        `<div id="c7" class="bz_comment"><div class="bz_comment_head"><span class="bz_comment_number"><a href="#c7">Comment 7</a></span> <span class="bz_comment_user"><span class="vcard"><span class="fn">${author}</span></span></span> <span class="bz_comment_time">${time}</span></div><pre class="bz_comment_text">${text}</pre></div>`,
    ],
    [
      "Lobsters",
      (author: string, time: string, text: string) =>
        `<li class="comments_subtree"><div id="c_x4k2ab" class="comment"><div class="details"><div class="byline"><a href="/~${author}">${author}</a> <time datetime="${time}">3 months ago</time> | <a href="/c/x4">link</a></div><div class="comment_text"><p>${text}</p></div></div></div></li>`,
    ],
    [
      "Tildes",
      (author: string, time: string, text: string) =>
        `<li><article id="comment-4a7c" class="comment"><div class="comment-itemtext"><header class="comment-header"><a href="/user/${author}" class="link-user">${author}</a> <time datetime="${time}">3 months ago</time></header><div class="comment-text"><p>${text}</p></div></div></article></li>`,
    ],
    [
      "Discuz",
      (author: string, time: string, text: string) =>
        `<div id="post_7"><table id="pid7" class="plhin"><tr><td class="pls"><div class="authi"><a href="space-uid-4.html" class="xw1">${author}</a></div><p>主题</p></td><td class="plc"><div class="pi"><div class="authi"><em id="authorposton7">发表于 ${time}</em> | <a>只看该作者</a></div></div><div class="pct"><table><tr><td class="t_f" id="postmessage_7">${text}</td></tr></table></div></td></tr></table></div>`,
    ],
    [
      "microdata",
      (author: string, time: string, text: string) =>
        `<div itemscope itemtype="https://schema.org/Comment"><b itemprop="author">${author}</b><div><meta itemprop="datePublished" content="${time}"><time datetime="${time}">then</time></div><p itemprop="text">${text}</p></div>`,
    ],
  ])("of %s have author, date and text", (_software, post) => {
    const found = posts(
      post("firebrick", "2022-11-20", ASKED) + post("Jane7", "2022-11-21T10:00:00Z", ANSWERED),
    );
    expect(found).toMatchObject([
      { author: "firebrick", publishedAt: "2022-11-20", text: ASKED },
      { author: "Jane7", publishedAt: "2022-11-21T10:00:00Z", text: ANSWERED },
    ]);
  });

  it("keep what stands in the form around their text, whatever it is", () => {
    const comment = (text: string) =>
      `<div class="thing comment"><a href="/user/ann">ann</a><form class="usertext"><input type="hidden"><div class="usertext-body">${text}</div></form></div>`;
    const list = "<p>In this order:</p><ul><li>a scale</li><li>a spatula</li></ul>";
    expect(posts(comment(`<p>${ASKED}</p>`) + comment(`${list}<p>${ANSWERED}</p>`))[1]?.text).toBe(
      `In this order:\n\na scale\na spatula\n\n${ANSWERED}`,
    );
  });

  it("are quoted without who is quoted", () => {
    const quoted = (who: string) =>
      `<div class="message message--post"><article class="message-body"><blockquote><div>${who}</div><p>The breaker trips.</p></blockquote><p>${ANSWERED}</p></article></div>`;
    const asked = `<div class="message message--post"><article class="message-body"><p>${ASKED}</p></article></div>`;
    for (const who of ["Kelle schrieb:", "Il y a 13 heures, Mousqueton a dit :", "Wren escribió:"])
      expect(posts(asked + quoted(who))[1]?.text).toBe(`The breaker trips.\n\n${ANSWERED}`);
  });

  it("say nothing of when vBulletin let them be changed", () => {
    const post = (text: string) =>
      `<li class="postbitlegacy postcontainer"><a href="member.php?8-Ann" class="username">Ann</a><div class="content"><blockquote class="postcontent restore">${text}</blockquote></div><div class="after_content"><div class="postcontent lastedited">Last edited by Ann; 03-14-2016 at <span class="time">08:41 PM</span>.</div></div></li>`;
    const { text } = clean(`<h1>Breaker trips</h1><ol>${post(ASKED)}${post(ANSWERED)}</ol>`, {
      format: "html",
    });
    expect(text).toBe(`${ASKED}\n\n${ANSWERED}`);
  });

  it("name no author of the page where the text that opens it stands above them", () => {
    const comment = (name: string, text: string) =>
      `<div class="Comment"><a href="/profile/${name}">${name}</a><div class="comment-content"><p>${text}</p></div></div>`;
    const opening = `<div class="opening"><div><p>${ASKED}</p></div></div>`;
    const { authors } = clean(
      `<title>Breaker trips</title><h1>Breaker trips</h1>${opening}${comment("tomo", ANSWERED)}${comment("piet", `${ANSWERED} Mine did.`)}`,
      { format: "html" },
    );
    expect(authors).toEqual([]);
  });

  it("have no authors from those whom they mention", () => {
    const post = (text: string) => `<div class="postbit"><p><a href="/u/ann">@ann</a> ${text}</p></div>`;
    expect(posts(post(ASKED.slice(0, 60)) + post(ANSWERED.slice(0, 60))).map(({ author }) => author)).toEqual(
      [null, null],
    );
  });

  it("belong to the innermost one around them, and an answer ends its question", () => {
    const html = `<div itemscope itemtype="https://schema.org/Question"><p>${ASKED}</p>
      <div itemscope itemtype="https://schema.org/Answer"><p>${ANSWERED}</p></div><p>Not what you were looking for? Ask a question of your own.</p></div>`;
    expect(posts(html).map(({ text }) => text)).toEqual([ASKED, ANSWERED]);
  });

  it("have the date of the question around them, and are dated beside their authors, as Stack Exchange does", () => {
    const html = `<div itemscope itemtype="https://schema.org/Question"><div>Asked <time itemprop="dateCreated" datetime="2022-11-20">a year ago</time></div>
      <div class="question js-question" id="question"><p>${ASKED}</p></div>
      <div class="answer js-answer" id="answer-7"><p>${ANSWERED}</p><div class="user-info"><div>answered Nov 21, 2022 at 10:00</div></div></div></div>`;
    expect(posts(html)).toMatchObject([
      { publishedAt: "2022-11-20", text: ASKED },
      { publishedAt: "2022-11-21T10:00:00", text: ANSWERED },
    ]);
  });

  it("begin with what was submitted to Hacker News, where it has a text", () => {
    const submission = (text: string) =>
      `<table class="fatitem"><tr class="athing submission"><td class="title"><a>Breaker trips</a></td></tr><tr><td class="subtext"><span class="score">214 points</span> by <a href="user?id=quill" class="hnuser">quill</a> <span class="age" title="2024-01-15T14:02:11 1705327331"><a>5 months ago</a></span> | <a>hide</a> | <a>3 comments</a></td></tr><tr><td>${text}</td></tr></table>`;
    const comment = (text: string) =>
      `<table><tr class="athing comtr"><td><span class="comhead"><a href="user?id=ann">ann</a></span><div class="commtext">${text}</div></td></tr></table>`;
    const comments = comment(ANSWERED) + comment(ASKED);
    expect(posts(submission(`<div class="toptext">${ASKED}</div>`) + comment(ANSWERED))).toMatchObject([
      { author: "quill", publishedAt: "2024-01-15T14:02:11", text: ASKED },
      { author: "ann", text: ANSWERED },
    ]);
    expect(posts(submission("") + comments).map(({ author }) => author)).toEqual(["ann", "ann"]);
  });

  it("stand where their spans say", () => {
    const html = `<h1>Q</h1><div class="postbit"><p>${ASKED}</p></div><div class="postbit"><p>${ANSWERED}</p></div>`;
    const { posts: found, text } = clean(html, { format: "html" });
    expect(found.map(({ span }) => html.slice(span.start, span.end))).toEqual([ASKED, ANSWERED]);
    expect(text).toBe(`${ASKED}\n\n${ANSWERED}`);
  });

  it("are none on a page with one text", () => {
    expect(posts(`<div class="postbit"><p>${ASKED}</p></div>`)).toEqual([]);
    expect(
      posts(
        `<article class="post"><p>${ASKED}</p></article><article class="post"><p>${ANSWERED}</p></article>`,
      ),
    ).toEqual([]);
  });

  it("date the page, not when its author has joined", () => {
    const post = (text: string, day: number) =>
      `<div id="p30" class="post bg2"><dl class="postprofile"><dt><a href="./memberlist.php?u=5" class="username">Ann</a></dt><dd><strong>Enregistré le :</strong> 02 févr. 2021, 10:14</dd></dl>
      <div class="postbody"><p class="author">par <a class="username">Ann</a> » <time datetime="2022-04-${day}T15:02:33+00:00">${day} avr. 2022, 17:02</time></p><div class="content">${text}</div><div class="notice">Modifié en dernier par Ann le ${day} avr. 2022, 17:20, modifié 1 fois.</div></div></div>`;
    const { publishedAt, text } = clean(
      `<html lang="fr"><title>Breaker trips</title><body><h2><a>Breaker trips</a></h2>${post(ASKED, 18)}${post(ANSWERED, 19)}`,
      { format: "html" },
    );
    expect([publishedAt, text]).toEqual(["2022-04-18T15:02:33+00:00", `${ASKED}\n\n${ANSWERED}`]);
  });

  it("are not dated by when their authors have joined, in other languages", () => {
    const post = (n: number, text: string) =>
      `<div class="post" id="p${n}"><div class="post-author"><a class="username" href="/u/${n}">Мария ${n}</a> <span>Регистриран на: 12.04.2015</span></div><div><p class="post-date">${n} ноември 2023, 18:22 ч.</p><p>${text}</p></div></div>`;
    expect(posts(post(3, ASKED) + post(4, ANSWERED)).map(({ publishedAt }) => publishedAt)).toEqual([
      "2023-11-03T18:22:00",
      "2023-11-04T18:22:00",
    ]);
  });
  it("name the author of the page: who opened the thread, though only the answers carry data", () => {
    const { authors, sources } = clean(
      `<h1>Q</h1><div class="postbit"><a class="username">ridwan</a><p>${ASKED}</p></div>
       <div class="postbit"><div itemprop="author" itemscope><span itemprop="name">Lutfij</span></div><p>${ANSWERED}</p></div>`,
      { format: "html" },
    );
    expect([authors, sources["authors"]]).toEqual([["ridwan"], "first post"]);
  });
});

describe("posts of a live blog", () => {
  const entry = (at: string, text: string, by = "") =>
    `<article id="block-1"><header><time datetime="2024-01-21T0${at}:00Z">0${at}</time>${by}</header><p>${text}</p></article>`;
  const html = `<title>Pier closes</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Pier closes","datePublished":"2024-01-21T07:02:11Z"}</script>
    <main><article><h1>Pier closes</h1><p>${ASKED}</p><p>${ANSWERED}</p><p>${ASKED} Again.</p><p>${ANSWERED} Again.</p>
    ${entry("9:00", "Two divers have gone down to look at the piles beneath the northern end of the pier.", '<div><a href="/profile/jane-doe">Jane Doe</a></div>')}
    ${entry("8:00", "The board has begun its meeting in the old custom house.")}</article></main>`;
  const { posts: entries, kind, warnings, authors, publishedAt } = clean(html, { format: "html" });
  it("are its entries, the newest first, however long its introduction is", () => {
    expect(entries).toMatchObject([
      { author: "Jane Doe", publishedAt: "2024-01-21T09:00:00Z" },
      { author: null, publishedAt: "2024-01-21T08:00:00Z" },
    ]);
    expect(entries[0]?.text).toMatch(/^Two divers .* pier\.$/);
  });
  it("make it an article, of which the newest entry tells neither author nor date", () => {
    expect([kind.name, warnings, authors, publishedAt]).toEqual(["article", [], [], "2024-01-21T07:02:11Z"]);
  });
});
