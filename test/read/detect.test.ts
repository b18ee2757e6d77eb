import { describe, expect, it } from "vitest";
import { clean } from "../../src/index";
import { looksLikeHtml } from "../../src/read/detect";

describe("looksLikeHtml", () => {
  it.each([
    ["a document", "<!doctype html><html><body>The pier is closed."],
    ["a fragment", "<p>The pier is closed.</p>"],
    ["text with several tags", "The <b>pier</b> is <i>closed</i>, and so is the <a href='/'>lock</a>."],
    [
      "a document that speaks of Markdown",
      "<html><body><p>[a](/a) [b](/b) [c](/c) [d](/d)</p></body></html>",
    ],
  ])("knows %s", (_, input) => {
    expect(looksLikeHtml(input)).toBe(true);
  });

  it.each([
    ["text", "The pier is closed."],
    ["text that names a tag", "Put it into a <div>, he said."],
    ["Markdown", "# Pier\n\n[Home](/) [News](/news)"],
    [
      "Markdown that opens with tags",
      '<h1 align="center">\n<br>\n<b>Pier</b>\n</h1>\n\n## Use\n\n[Docs](/docs), [chat](/chat) and [more](/more).',
    ],
    [
      "the text of a page with its scripts, which write tags",
      `The pier is closed.\nwindow.dataLayer = ['<div class="a">', '</div>', '<p>', '</p>', '<ul>', '</ul>'];\nIt rained.`,
    ],
    [
      "the text of a page with a script that writes another",
      `document.write('<script src="/a.js"><\\/script>');\n<div>{{#if a}}<h1>{{a}}</h1>{{/if}}<div>{{b}}</div></div><p></p>\nIt rained.`,
    ],
    ["Markdown with a doctype left", "<!doctype html>\n\n[Skip](#main)\n\n[Home](/)\n\n# Pier\n\n## Open"],
  ])("does not take %s for HTML", (_, input) => {
    expect(looksLikeHtml(input)).toBe(false);
  });
});

it("reads Markdown as text, line by line, without being told", () => {
  const { text } = clean(
    "# Pier\n\n<br>\n\nThe pier is [closed](/closed).\n\nThe [lock](/lock) is [open](/open).",
  );
  expect(text).toContain("The pier is closed.\n\nThe lock is open.");
});
