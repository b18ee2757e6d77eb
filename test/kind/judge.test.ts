import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, PAGE_KINDS, read } from "../../src/index";
import { judgeKind } from "../../src/kind/judge";

const PAGES = join(import.meta.dirname, "../../fixtures/pages");
const load = (name: string): string => readFileSync(join(PAGES, name), "utf8");

describe("the kind of a page", () => {
  it.each([
    ["forum", "forum--phpbb-posts-and-signatures/input.html"],
    ["forum", "forum--discourse-posts-in-noscript/input.html"],
    ["forum", "forum--xenforo-quotes-reactions-and-signature/input.html"],
    ["product", "product--shopify-description-and-recommendations/input.html"],
    ["documentation", "docs--sphinx-readthedocs-with-code-and-headerlinks/input.html"],
    ["article", "clean--paper-with-related-work-section/input.txt"],
  ])("is %s for %s", (kind, name) => {
    expect(clean(load(name)).kind.name).toBe(kind);
  });

  it("is told in probabilities that add up to 1, the highest of which names it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("html", "text"), (input, format) => {
        const { name, probability, probabilities } = judgeKind(read(input, { format }));
        const all = PAGE_KINDS.map((kind) => probabilities[kind]);
        expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(probability).toBe(Math.max(...all));
        expect(probabilities[name]).toBe(probability);
      }),
    );
  });

  it("takes the address into account, from the caller or from the page", () => {
    const page = (head = "") =>
      `<html><head>${head}<title>Merino beanie</title></head><body><h1>Merino beanie</h1><p>Warm and light.</p></body></html>`;
    const url = "https://shop.example/products/merino-beanie";
    const product = (html: string, options = {}) => clean(html, options).kind.probabilities.product;
    expect(product(page(), { url })).toBeGreaterThan(product(page()));
    expect(product(page(`<link rel="canonical" href="${url}">`))).toBe(product(page(), { url }));
  });

  it("does not depend on which cleaners run", () => {
    const html = load("category--shop-grid-with-filters/input.html");
    expect(clean(html, { cleaners: [] }).kind).toEqual(clean(html).kind);
  });

  it("is an article in Chinese, too, whose paragraphs have fewer characters", () => {
    const article = [
      "港务局星期二决定，北码头将关闭六个月，等潜水员检查完水下的桩基之后再决定何时重新开放。",
      "渔民们早就说过，秋天的大风之后栈桥就有些歪，可是谁也没有想到问题会这么严重。",
      "第一批工程师上个月来到镇上，他们在退潮的时候下到水里，拍了三百多张照片，又取了木料样本。",
      "“我父亲当年就在这里卸鱼，”七十一岁的老船长说，“现在我的孙子也在这里学撒网，码头不能没有人照看。”",
      "镇政府估计修缮需要两百万元，其中一半由省里承担，另一半要靠今年的渡轮票款和渔港的停泊费。",
      "在码头重新开放之前，渡轮将改停南岸，每天四班，星期天加开一班，票价不变。",
    ];
    const menu = ["首页", "新闻", "港口", "天气", "潮汐", "渡轮", "联系我们", "关于我们", "登录", "注册"];
    const text = article.flatMap((line, i) => [line + article[(i + 2) % 6], line + article[(i + 3) % 6]]);
    const html = `<nav>${menu.map((line) => `<a href="/">${line}</a>`).join(" ")}</nav><main><h1>北码头关闭六个月</h1>${text.map((line) => `<p>${line}</p>`).join("")}</main>`;
    expect(clean(html, { format: "html" }).kind.name).toBe("article");
    expect(clean([...menu, ...text].join("\n"), { format: "text" }).kind.name).toBe("article");
  });

  it("is an article in languages of which no word is known, unless elements say otherwise", () => {
    for (const page of ["chinese-portal-original-title-and-notice", "lithuanian-taip-pat-skaitykite"]) {
      expect(clean(load(`news--${page}/input.html`)).kind.name, page).toBe("article");
    }
  });

  it("is an article when nothing speaks for anything else", () => {
    expect(clean("").kind.name).toBe("article");
  });
});
