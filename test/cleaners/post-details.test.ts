import { describe, expect, it } from "vitest";
import { kept, postDetails, read, run } from "../../src/index";

const left = (html: string) =>
  kept(run(read(`<body>${html}`, { format: "html" }), [postDetails()])).map(({ text }) => text);

const ASKED = "The kiln climbs happily to eleven hundred degrees and then the breaker trips.";
const ANSWERED = "Then the breaker is tired, not the kiln. Breakers age with every trip.";

const post = (name: string, text: string) =>
  `<article class="message message--post"><h4><a class="username">${name}</a></h4><div class="user-extras">Posts: 14</div>
  <div class="message-body"><p>${text}</p></div><aside class="message-signature"><p>Two wheels, no patience</p></aside></article>`;

describe("post-details", () => {
  it("leaves the texts of a thread without names, profiles and signatures", () => {
    expect(left(`<h1>Breaker trips</h1>${post("Ann", ASKED)}${post("firebrick", ANSWERED)}`)).toEqual([
      "Breaker trips",
      ASKED,
      ANSWERED,
    ]);
  });
  it("takes a post's heading where one above the posts names the thread, and leaves another", () => {
    const headed = (heading: string, text: string) =>
      `<li class="postbitlegacy"><a class="username">Ann</a><h2>${heading}</h2><blockquote class="postcontent">${text}</blockquote></li>`;
    const posts = headed("Breaker trips", ASKED) + headed("Ageing", ANSWERED);
    expect(left(`<h1>Thread: Breaker trips</h1>${posts}`)).toEqual([
      "Thread: Breaker trips",
      ASKED,
      "Ageing",
      ANSWERED,
    ]);
    expect(left(posts)).toEqual(["Breaker trips", ASKED, "Ageing", ANSWERED]);
  });
  it("takes who is quoted from a quotation, and leaves the quotation", () => {
    const quote = "<blockquote><div>Ann said:</div><p>and then the breaker trips</p></blockquote>";
    expect(left(post("Ann", ASKED) + post("firebrick", `${quote}${ANSWERED}`))).toEqual([
      ASKED,
      "and then the breaker trips",
      ANSWERED,
    ]);
  });
  it("does not take a short post for a name because its element names its author", () => {
    const comment = (text: string) =>
      `<li class="comment byuser comment-author-ann depth-1"><div class="comment-body"><p>${text}</p></div></li>`;
    expect(left(comment(ASKED) + comment("Try another breaker."))).toEqual([ASKED, "Try another breaker."]);
  });
  it("takes lines that say who wrote a post and when", () => {
    const dated = (day: number, text: string) =>
      `<article class="message message--post"><p>Ann May ${day}, 2023, 10:40am</p><div><p>${text}</p></div></article>`;
    expect(left(dated(1, ASKED) + dated(2, ANSWERED) + dated(3, "Yes."))).toEqual([ASKED, ANSWERED, "Yes."]);
  });
  it("believes the page of what is a post's text: who wrote it stands above", () => {
    const stated = (name: string, text: string) =>
      `<li itemscope itemtype="http://schema.org/Comment" data-timestamp="1741000000000"><div>${name} Keeper</div><div itemprop="text"><p>${text}</p></div></li>`;
    expect(left(stated("Ann", ASKED) + stated("firebrick", "Yep.") + stated("Ann", ANSWERED))).toEqual([
      ASKED,
      "Yep.",
      ANSWERED,
    ]);
  });
  it("does not take a post for a date because its element has one", () => {
    const dated = (text: string) =>
      `<article class="message message--post" data-timestamp="1741000000000"><div><p>${text}</p></div></article>`;
    expect(left(dated(ASKED) + dated("Yes.") + dated(ANSWERED))).toEqual([ASKED, "Yes.", ANSWERED]);
  });
  it("takes the profiles of vBulletin, whose posts are no quotations", () => {
    const post = (text: string) =>
      `<li class="postbitlegacy postcontainer"><div class="userinfo"><a class="username">Ann</a><span class="usertitle">Moderadora</span><dl class="userinfo_extra"><dt>Ubicación</dt><dd>Zaragoza</dd></dl></div><blockquote class="postcontent restore">${text}</blockquote></li>`;
    const html = `<ol>${post(ASKED)}${post(ANSWERED)}</ol>`;
    const blocks = kept(run(read(html, { format: "html" }), [postDetails()]));
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", ASKED],
      ["paragraph", ANSWERED],
    ]);
  });
  it("takes what software writes into a text: that it was changed, and that a quotation is long", () => {
    const noted = (text: string) =>
      `<article class="message message--post"><div itemprop="text"><blockquote><p>Breakers age.</p><div class="bbCodeBlock-expandLink"><a>Zum Vergrößern anklicken....</a></div></blockquote><p>${text}</p></div><div class="message-lastEdit">Zuletzt bearbeitet: gestern</div></article>`;
    expect(left(noted(ASKED) + noted(ANSWERED))).toEqual(["Breakers age.", ASKED, "Breakers age.", ANSWERED]);
  });
  it("takes what stands between the posts of a thread and below them, but no heading between", () => {
    const between = (line: string) => `<div><p>${line}</p></div>`;
    const html = `${between("Welcome, guest")}${post("Ann", ASKED)}<h2>1 answer</h2>${between("Ann moved this thread")}${post("firebrick", ANSWERED)}<h3>Who is online</h3>${between("2 members")}`;
    expect(left(html)).toEqual(["Welcome, guest", ASKED, "1 answer", ANSWERED]);
  });
  it("leaves alone a page with one text, whatever stands beside it", () => {
    expect(left(post("Ann", ASKED))).toEqual(["Ann", "Posts: 14", ASKED, "Two wheels, no patience"]);
  });
});
