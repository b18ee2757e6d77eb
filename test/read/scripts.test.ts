import { describe, expect, it } from "vitest";
import { read } from "../../src/read";
import { findScripts } from "../../src/read/scripts/scripts";

const found = (text: string): string[] => findScripts(text).map(({ start, end }) => text.slice(start, end));
const PUSH = "window.dataLayer = window.dataLayer || [];";

describe("findScripts", () => {
  it.each([
    ["a call", "(adsbygoogle = window.adsbygoogle || []).push({});"],
    [
      "a function with a regular expression, a template and a comment",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of the script.
      "(function () {\n  // it's off\n  gtag('event', `a ${b['}']} )`, /[/')]/.test(c));\n})();",
    ],
    ["branches", "if (typeof gtag === 'function') gtag('event', 'read'); else console.log('no tag');"],
    ["a loop without braces", "for (var i = 0; i < 3; i++) fbq('track', i);"],
    ["an error caught", "try { jwplayer('a').setup({}) } catch (e) {} finally { done() }"],
    ["statements without a semicolon", "googletag.cmd.push(a)\nvar b = 'it is'\nb++"],
    ["data", `{"props":{"title":"It's (still) here","ids":[${"1,2,3,4,5,6,7,8,9,10,".repeat(4)}0]}}`],
    ["a minified program", `!function(e){${'var t=e.find("[data-b]");t&&t.close();'.repeat(12)}}(d);`],
  ])("finds %s between words that it has run into", (_, script) => {
    expect(
      found(
        `About us${script.startsWith("(") || script.startsWith("!") ? "" : "\n"}${script}\nThank you, all.`,
      ),
    ).toEqual([script]);
  });
  it("ends a script in front of the text that it has run into", () => {
    expect(found(`${PUSH}Thank you (and good night).`)).toEqual([PUSH]);
    expect(found("gtag('config', 'G-1')Thank you (and good night).")).toEqual(["gtag('config', 'G-1')"]);
  });
  it("goes on over semicolons, no-break spaces and the remark that names a source map", () => {
    expect(found(`The pier.\n${PUSH};;\u00a0${PUSH}`)).toEqual([`${PUSH};;\u00a0${PUSH}`]);
    expect(found(`${PUSH};;The pier.`)).toEqual([`${PUSH};;`]);
    expect(found(`${PUSH}\n//# sourceMappingURL=a.js.map\nThe pier.`)).toEqual([
      `${PUSH}\n//# sourceMappingURL=a.js.map`,
    ]);
  });
  it("goes on with an expression on the next line where that cannot begin a statement", () => {
    expect(found("dataLayer.push({ a: 1 })\n.then(b)\nThe pier.")).toEqual([
      "dataLayer.push({ a: 1 })\n.then(b)",
    ]);
  });
  it("takes a remark only where code follows it: behind the last statement it may have run into the text", () => {
    expect(found(`${PUSH}\n// and\nb();\n// the endThe pier was closed.`)).toEqual([`${PUSH}\n// and\nb();`]);
  });
  it("finds rules of CSS beside scripts, behind the word they have run into", () => {
    const style = ".nav > a:not(.on)::after{content:'}'}@media (max-width:6em){.nav{display:none}}";
    expect(found(`Contact${style}Home\n${PUSH}`)).toEqual([style, PUSH]);
    expect(found(`jane@example.edu#card-1 .a{top:0} ${PUSH}`)).toEqual([`#card-1 .a{top:0} ${PUSH}`]);
  });
  it("finds style sheets that import others, and takes no sentence in braces for a rule", () => {
    expect(found(`The pier.\n${PUSH}\n@import url("a.css");\nThe end.`)).toEqual([
      `${PUSH}\n@import url("a.css");`,
    ]);
    expect(found(`${PUSH}\n.a {The pier was closed.}`)).toEqual([PUSH]);
    expect(found(`${PUSH}\nmy-card{top:0}\nThe end.`)).toEqual([`${PUSH}\nmy-card{top:0}`]);
  });
  it("ends a statement in front of a number on the next line", () => {
    expect(found("dataLayer.push({ a: 1 })\n5; the last pier.")).toEqual(["dataLayer.push({ a: 1 })"]);
  });
  it("takes none of the code that a text shows", () => {
    const shown = [
      'const image = document.querySelector("img");\nimage.addEventListener("load", () => {\n  show(image);\n});',
      "table {\n  border: 2px solid;\n}\n\n.row {\n  color: red;\n}",
      '{\n  "@context": "https://schema.org",\n  "@type": "Recipe"\n}',
    ];
    shown.push('document.addEventListener("click",function(e){e.preventDefault();});');
    for (const code of shown) expect(found(`Write this:\n\n${code}\n\nThen save it.`)).toEqual([]);
  });
  it("takes no example of that kind beside scripts either, unless it does what scripts of pages do", () => {
    expect(
      found(`${PUSH}\n\nWrite:\n\ntd {\n  padding: 4px;\n}\n\nconst square = (n) => {\n  return n * n;\n};`),
    ).toEqual([PUSH]);
    expect(found(`${PUSH}\n\nText.\n\njQuery(".a").hide();`)).toEqual([PUSH, 'jQuery(".a").hide();']);
  });
  it("takes no example amid a text about programs, nor one behind a colon, but what stands above and below the text", () => {
    const shown = 'document.querySelector(".a").addEventListener("click", () => {\n  open();\n});';
    const words =
      "This page of the docs shows how one adds listeners in JavaScript, and what they are called with. ".repeat(
        2,
      );
    const own = 'document.querySelector(".menu").hidden = true;';
    expect(
      found(
        `Menu\n${PUSH}\n${words}\n${shown}\nThat is all, and works in every browser of the last years.\n${own}`,
      ),
    ).toEqual([PUSH, own]);
    expect(found(`${PUSH}\nWrite:\n${shown}\nThat is all.`)).toEqual([PUSH]);
    expect(found(`${PUSH}\nThe pier is open.\n${shown}\nThat is all.`)).toEqual([PUSH, shown]);
  });
  it("takes what a program declares where nobody speaks of programs", () => {
    const map = 'var mapOptions = {zoom: 13}; initMap("m", mapOptions);';
    expect(found(`${PUSH}\nThe pier is open.\n${map}\nThat is all.`)).toEqual([PUSH, map]);
  });
  it.each([
    [
      "rules without white space",
      ".hd{padding:0;margin:0;line-height:1}.hd .hd-title[class*=size]>a{color:inherit;font-size:inherit;line-height:inherit}.hd i{top:0}",
    ],
    [
      "rules behind a comment that has run into a word",
      "/* latin */\n@font-face {\n  font-family: 'A';\n}\nfbq('track');",
    ],
    ["variables behind a word", ":root{--a:1px}fbq('track');"],
    [
      "a function called on the next line",
      'window.ym = 1;\n(function(m,e){m[e]=1})\n   (window, document, "script", "https://mc.yandex.example/tag.js");',
    ],
    ["a call with a list", "(self.__next_f=self.__next_f||[]).push([0])"],
    ["a picture that counts", `${PUSH} <img height="1" width="1" src="https://example.org/tr?id=9"/>`],
  ])("finds %s", (_, code) => {
    expect(found(`The pier${code}\nThank you, all.`)).toEqual([code]);
  });
  it.each([
    "The pier (closed since May) = a loss, she wrote {sic}.",
    "Cost(USD) of the refit: 4 million; see the table (p. 4).",
    "He typed (function and got nothing.",
    "window.dataLayer = [ is how it begins",
  ])("takes nothing of %j", (text) => {
    expect(found(text)).toEqual([]);
  });
  it("finds what noscript elements hold, which is text where scripts are known", () => {
    const frame = '<iframe src="https://www.googletagmanager.com/ns.html?id=GTM-1" height="0"></iframe>';
    const picture = '<img class="lazy" alt="The pier" src="/pier.jpg" />';
    expect(found(`${frame}Home\n${picture} The pier.`)).toEqual([frame, picture]);
    expect(found(`He wrote ${picture} The pier.`)).toEqual([]);
  });
  it.each([
    ["brackets", "(function(".repeat(20_000)],
    ["a name of one letter after the other", `${PUSH}\n${"amzn_assoc_".repeat(30_000)}`],
    ["remarks that hold statements", `${PUSH}\n${"--> window.x={a:1};\n".repeat(20_000)}`],
    ["remarks behind byte order marks", `${PUSH}\n${"\ufeff// window.x={a:1};\n".repeat(20_000)}`],
  ])("looks at what never ends a few times at most: %s", (_, text) => {
    expect(found(text).length).toBeLessThan(20);
  });
});

describe("scripts in plain text", () => {
  const lines = (text: string) =>
    read(text, { format: "text" }).blocks.map(({ kind, tag, text }) => [tag?.name ?? kind, text]);
  it("are blocks of their own, and what stands beside them on a line as well", () => {
    expect(lines(`Before it.${PUSH} After it.\nLast line.`)).toEqual([
      ["paragraph", "Before it."],
      ["script", PUSH],
      ["paragraph", "After it."],
      ["paragraph", "Last line."],
    ]);
  });
  it("stay where they are shown between fences", () => {
    expect(lines(`Add this:\n\n\`\`\`js\n${PUSH}\n\`\`\`\n\n${PUSH}`)).toEqual([
      ["paragraph", "Add this:"],
      ["code", `\`\`\`js\n${PUSH}\n\`\`\``],
      ["script", PUSH],
    ]);
  });
});
