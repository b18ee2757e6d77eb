import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { read } from "../../src/index";

const images = (html: string, url?: string) => read(html, { format: "html", url }).images;
const files = (html: string, url?: string) => images(html, url).map(({ src }) => src);

describe("the pictures of a page", () => {
  it("have an address made absolute by the page's own, or by its base", () => {
    const html = '<p>a<img src="b.png">';
    expect(files(html, "https://example.org/x/y")).toEqual(["https://example.org/x/b.png"]);
    expect(files(`<base href="/z/">${html}`, "https://example.org/x/y")).toEqual([
      "https://example.org/z/b.png",
    ]);
    expect(files(`<base href="https://cdn.example/">${html}`)).toEqual(["https://cdn.example/b.png"]);
    expect(files(html)).toEqual(["b.png"]);
  });
  it("are where their tag is, and say what the page says they show", () => {
    const html = '<p>a</p><IMG ALT=" A  bell\n&amp; rope " Src="b.png?x=1&amp;y=2" /><p>c</p>';
    const [image] = images(html);
    expect(image).toMatchObject({ src: "b.png?x=1&y=2", alt: "A bell & rope" });
    expect(html.slice(image?.span.start, image?.span.end)).toBe(html.slice(8, html.indexOf("<p>c")));
  });
  it.each([
    ["a script puts in", '<img src="spinner.gif" data-src="real.jpg">'],
    ["a script puts in for a stand-in", '<img src="/img/placeholder.png" data-original="real.jpg">'],
    ["stands first of several sizes", '<img srcset="real.jpg 400w, large.jpg 800w">'],
    [
      "stands first of several late ones",
      '<img src="data:image/gif;base64,R0lG" data-srcset="real.jpg, large.jpg 2x">',
    ],
    [
      "a picture element offers",
      '<picture><source srcset="real.jpg 1x"><source srcset="b.png"><img src="data:,"></picture>',
    ],
    ["a noscript has", '<img class="lazy" src="data:,"><noscript><img src="real.jpg"></noscript>'],
    ["an AMP page has", '<amp-img src="real.jpg" width="4" height="3"></amp-img>'],
  ])("have the file that %s", (_what, html) => {
    expect(files(html)).toEqual(["real.jpg"]);
  });
  it("are not what counts visitors, keeps a place, is hidden or would run", () => {
    const html = `<img src="p.gif" width="1" height="1"><img src="q.gif" height="0px"><img src="data:image/png;base64,AA"><img>
      <img src="spacer.gif" width="20"><img src="r.png" style="display:none"><div hidden><img src="s.png"></div>
      <img src="javascript:alert(1)"><img src=" "><script src="t.png"></script><video><source src="u.mp4" srcset="v.png"></video>`;
    expect(files(html)).toEqual([]);
  });
  it("come once each", () => {
    expect(files('<img src="a.png"><img src="b.png"><img src="a.png">')).toEqual(["a.png", "b.png"]);
  });
  it("are the same in a document that is loaded", () => {
    const html =
      '<p>a <img src="b.png" alt="B"></p><picture><source srcset="c.png 1x"><img alt="C"></picture>';
    const shown = (list: ReturnType<typeof images>) => list.map(({ src, alt }) => ({ src, alt }));
    expect(shown(read(load(html)).images)).toEqual(shown(images(html)));
  });
  it("change nothing in the text", () => {
    const html =
      '<p>One<img src="a.png" alt="x"> two<picture><source srcset="c.png"><img src="b.png"></picture>.</p>';
    expect(read(html).blocks.map(({ text }) => text)).toEqual(["One two."]);
  });
});
