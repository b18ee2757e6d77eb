import { describe, expect, it } from "vitest";
import type { Cleaner } from "../../src/cleaner";
import {
  authorCards,
  commentThreads,
  kept,
  newsletterBoxes,
  pictureCaptions,
  postCards,
  promoBoxes,
  read,
  run,
  sideColumns,
  trailingLinks,
} from "../../src/index";

const TEXT = Array.from(
  { length: 8 },
  (_, i) =>
    `The council met for the ${i + 2}nd time on Tuesday to weigh the plan for a new bridge across the river.`,
);
const OTHER = "A good year for the eel, says the warden, who has counted them at the weir since 1988.";
const BODY = TEXT.map((text) => `<p>${text}</p>`).join("");
const page = (body: string, type: string, url: string) => ({
  html: `<html><head><meta property="og:type" content="${type}"><title>A new bridge</title></head><body>${body}</body></html>`,
  url,
});
const story = (body: string) => page(body, "article", "https://example.com/2024/03/05/a-new-bridge");
const shop = (body: string) =>
  page(body, "product", "https://example.com/products/brass-lantern?variant=brass");
const keptBy = (cleaner: Cleaner, { html, url }: ReturnType<typeof page>): string[] =>
  kept(run(read(html, { format: "html", url }), [cleaner])).map(({ text }) => text);

describe("author-cards", () => {
  it("drops what a class calls the author's", () => {
    const card = `<div class="m-authorBio"><h4>Mira Holt</h4><p>Mira writes about rivers, and lives beside one.</p></div>`;
    expect(keptBy(authorCards(), story(BODY + card))).toEqual(TEXT);
  });
  it("keeps the people of other pages", () => {
    const card = `<div class="staff-bio"><h4>Mira Holt</h4><p>${OTHER}</p></div>`;
    expect(keptBy(authorCards(), shop(BODY + card))).toContain(OTHER);
  });
  it("keeps a page that is about its author", () => {
    expect(keptBy(authorCards(), story(`<div class="author-bio">${BODY}</div>`))).toEqual(TEXT);
  });
});

describe("picture-captions", () => {
  it("drops captions that a class calls a picture's, and no plain ones", () => {
    const captions = `<p class="wp-caption-text">The quay in March</p><figure><figcaption>A plan of the bridge</figcaption></figure>`;
    expect(keptBy(pictureCaptions(), story(BODY + captions))).toEqual([...TEXT, "A plan of the bridge"]);
  });
  it("leaves captions that tell the story: photos with the steps below them", () => {
    const steps = TEXT.slice(0, 5).map(
      (text) => `<figure><figcaption class="wp-element-caption">${text}</figcaption></figure>`,
    );
    expect(keptBy(pictureCaptions(), story(BODY + steps.join("")))).toEqual([...TEXT, ...TEXT.slice(0, 5)]);
  });
});

describe("post-cards", () => {
  const item = (heading: string) =>
    `<div role="listitem" class="w-dyn-item"><h3>${heading}</h3><p>${OTHER}</p></div>`;
  const list = (...headings: string[]) => `<div class="w-dyn-items">${headings.map(item).join("")}</div>`;
  const link = (text: string) => `<a href="/${text.length}">${text}</a>`;
  it("drops posts in a list", () => {
    expect(keptBy(postCards(), story(BODY + list(link("Eels at the weir"), link("The ferry"))))).toEqual(
      TEXT,
    );
  });
  it("leaves speakers and services, whose cards lead nowhere", () => {
    expect(keptBy(postCards(), story(BODY + list("Ana Petrič", "Tobias Renn")))).toContain(OTHER);
  });
  it("leaves questions with their answers, which page builders list alike", () => {
    expect(keptBy(postCards(), story(BODY + list(link("Who counts eels?"), link("Since when?"))))).toContain(
      OTHER,
    );
  });
});

describe("promo-boxes", () => {
  const promo = `<div class="post-cta"><h3>Walk the river with us</h3><p>${OTHER}</p></div>`;
  it("drops promotions from an article", () => {
    expect(keptBy(promoBoxes(), story(BODY + promo))).toEqual(TEXT);
  });
  it("keeps them where they may be the matter itself", () => {
    expect(keptBy(promoBoxes(), shop(BODY + promo))).toContain(OTHER);
  });
});

describe("parts that say what they are", () => {
  const offers = `<p>${OTHER}</p>`.repeat(30);
  it("are believed on an article, however long they are", () => {
    expect(keptBy(newsletterBoxes(), story(`${BODY}<div class="newsletter">${offers}</div>`))).toEqual(TEXT);
  });
  it("are not where they hold the headline or the text below it, or where no article is", () => {
    const below = `<h1>Issue 12</h1><div class="newsletter">${offers}</div>${BODY}`;
    expect(keptBy(newsletterBoxes(), story(below))).toContain(OTHER);
    const headed = `<div class="newsletter"><h1>Issue 12</h1>${offers}</div>${BODY}`;
    expect(keptBy(newsletterBoxes(), story(headed))).toContain(OTHER);
    expect(keptBy(newsletterBoxes(), shop(`${BODY}<div class="newsletter">${offers}</div>`))).toContain(
      OTHER,
    );
  });
});

describe("the names of a post's categories and tags", () => {
  it("say what it is about, not what it is", () => {
    const other = `<p>${OTHER}</p>`.repeat(12);
    for (const name of ["category-newsletter", "tag-newsletter", "category-harbour tag-sign-up"]) {
      const post = `<div class="post-12 type-post ${name} hentry">${BODY}</div>`;
      expect(keptBy(newsletterBoxes(), story(post + other))).toContain(TEXT[0]);
    }
    const soup = `<div class="hentry category-soups tag-how-to-sign-up">${BODY}</div>`;
    expect(keptBy(newsletterBoxes(), story(soup + other))).toContain(TEXT[0]);
    for (const name of ["newsletter-feature", "newsletter-features"])
      expect(keptBy(newsletterBoxes(), story(`<div class="${name}">${BODY}</div>${other}`))).toContain(
        TEXT[0],
      );
    const box = `<div class="post-12 newsletter">${BODY}</div>`;
    expect(keptBy(newsletterBoxes(), story(box + other))).not.toContain(TEXT[0]);
  });
});

describe("side-columns", () => {
  const column = (label: string) => `<div class="${label}"><h3>Notice board</h3><p>${OTHER}</p></div>`;
  it("drops each column beside an article", () => {
    for (const label of ["sidebar", "sidebar-right", "theme-sidebar", "right-rail"])
      expect(keptBy(sideColumns(), story(BODY + column(label)))).toEqual(TEXT);
  });
  it("keeps notes in boxes that stand between the paragraphs of the text", () => {
    const box = `<div class="sidebar"><h5>Tides</h5><p>${OTHER}</p></div>`;
    const amid = BODY.replace("</p><p>", `</p>${box}${box}<p>`);
    expect(keptBy(sideColumns(), story(amid)).filter((text) => text === OTHER)).toHaveLength(2);
  });
  it("keeps what is called after the column beside it", () => {
    const wrapped = `<div class="content-sidebar-wrap">${BODY}${column("widget-area")}</div>`;
    expect(keptBy(sideColumns(), story(wrapped))).toEqual(TEXT);
    for (const label of ["grid with-sidebar-left wide", "content-sidebar"])
      expect(keptBy(sideColumns(), story(BODY + column(label)))).toContain(OTHER);
  });
  it("keeps the column that holds the text, and those of other pages", () => {
    expect(keptBy(sideColumns(), story(`<div class="sidebar">${BODY}</div>`))).toEqual(TEXT);
    expect(keptBy(sideColumns(), shop(BODY + column("sidebar")))).toContain(OTHER);
  });
});

describe("trailing-links", () => {
  const teaser = `<a href="/eel"><h3>Eels are back at the weir</h3><p>${OTHER}</p></a>`;
  it("drops teasers below an article that are links as a whole", () => {
    expect(keptBy(trailingLinks(), story(BODY + teaser))).toEqual(TEXT);
  });
  it("keeps links amid the text, and items of lists", () => {
    const list = `<ul><li><a href="/plan">The plan of 1904</a></li></ul>`;
    const html = `<h2><a href="#1">The first plan</a></h2>${BODY}${list}`;
    expect(keptBy(trailingLinks(), story(html))).toEqual(["The first plan", ...TEXT, "The plan of 1904"]);
  });
  it("keeps them on other pages, and where they are what the page is about", () => {
    expect(keptBy(trailingLinks(), shop(BODY + teaser))).toContain(OTHER);
    expect(keptBy(trailingLinks(), story(BODY + teaser.repeat(40)))).toContain(OTHER);
    expect(keptBy(trailingLinks(), story(`<p>${TEXT[0]}</p>${teaser}`))).toContain(OTHER);
  });
});

describe("comment-threads", () => {
  const comments = `<div class="comments"><p>${OTHER}</p></div>`;
  it("drops comments of an article, and keeps those of a thread", () => {
    expect(keptBy(commentThreads(), story(BODY + comments))).toEqual(TEXT);
    const thread = `<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>${BODY}${comments}`;
    expect(keptBy(commentThreads(), page(thread, "website", "https://example.com/t/1"))).toContain(OTHER);
  });
  it("keeps the comments that an issue is made up of", () => {
    const comment = (text: string) =>
      `<div class="js-comment-container"><h3><a>ann</a> commented</h3><div class="comment-body js-comment-body"><p>${text}</p></div></div>`;
    const issue = page(`<h1>Kiln trips</h1>${TEXT.map(comment).join("")}`, "object", "https://example.com/7");
    expect(keptBy(commentThreads(), issue)).toEqual(expect.arrayContaining(TEXT));
    expect(keptBy(commentThreads(), story(BODY + comment(OTHER)))).not.toContain(OTHER);
  });
  it("keeps what a table of details says in its row of comments", () => {
    const table = `<table><tr><td>Comments:</td><td class="tablecell comments">12 pages, 5 figures</td></tr></table>`;
    expect(keptBy(commentThreads(), story(BODY + table))).toContain("12 pages, 5 figures");
  });
});
