import { describe, expect, it } from "vitest";
import { cookieNotices, copyrightLines, kept, navigationLines, read, run } from "../../src/index";
import { fold } from "../../src/lexicon/fold";
import { isLegalTitle, LEGAL_TITLES } from "../../src/lexicon/legal-titles";

const CLEANERS = [cookieNotices(), copyrightLines(), navigationLines()];
const textOf = (html: string) => kept(run(read(html), CLEANERS)).map(({ text }) => text);

const BANNER = "We use cookies to improve your experience on our website.";
const SENTENCE =
  "When you hire a boat we keep your name, your address and the hours of the hire for as long as the law asks.";

describe("pages on privacy, terms and the like", () => {
  it("are told by their titles", () => {
    for (const title of [
      "Privacy Policy",
      "Cookies",
      "Datenschutzerklärung",
      "プライバシーポリシー",
      "Gizlilik Politikası",
    ])
      expect(isLegalTitle(title)).toBe(true);
    for (const title of [
      "Cookies with oats",
      "Why nobody reads the terms of use of the sites that they visit every day",
    ])
      expect(isLegalTitle(title)).toBe(false);
  });

  it("have a list of titles that is sorted, folded and without doubles", () => {
    expect(LEGAL_TITLES).toEqual([...new Set(LEGAL_TITLES.map(fold))].sort());
  });

  it("say what are notices elsewhere", () => {
    const html = `<title>Privacy policy | Marsh Boats</title><h1>Privacy policy</h1>
      <p>${BANNER}</p><h2>Who we are</h2><p>${SENTENCE}</p>
      <h2>Cookies</h2><p>This site uses cookies.</p><p>${SENTENCE} They are ours.</p>
      <h2>Contact us</h2><p>Write to boats@marsh.example or call us in the morning.</p>`;
    expect(textOf(html)).toEqual([
      "Privacy policy",
      BANNER,
      "Who we are",
      SENTENCE,
      "Cookies",
      "This site uses cookies.",
      `${SENTENCE} They are ours.`,
      "Contact us",
      "Write to boats@marsh.example or call us in the morning.",
    ]);
  });

  it("list what users must not do in words of notices", () => {
    const html = `<title>Terms of service | Marsh Boats</title><h1>Terms of service</h1><p>${SENTENCE}</p>
      <ul><li>Contact us</li><li>No malware</li></ul><p>${SENTENCE} Twice.</p>`;
    expect(textOf(html)).toContain("Contact us");
  });

  it("say so in plain text, too", () => {
    const lines = [
      "Privacy policy",
      BANNER,
      "Who we are",
      SENTENCE,
      "Cookies",
      "This site uses cookies.",
      `${SENTENCE} Thrice.`,
    ];
    const text = `${lines.join("\n\n")}\n\nContact us\n© 2024 Marsh Boats. All rights reserved.`;
    expect(kept(run(read(text, { format: "text" }), CLEANERS)).map((block) => block.text)).toEqual(lines);
  });

  it("have notices above and below their text", () => {
    const html = `<title>Privacy policy | Marsh Boats</title><p>${BANNER}</p><p>Accept all</p>
      <h1>Privacy policy</h1><p>${SENTENCE}</p><p>${SENTENCE} Thrice.</p>
      <p>This site uses cookies.</p><p>© 2024 Marsh Boats. All rights reserved.</p>`;
    expect(textOf(html)).toEqual(["Privacy policy", SENTENCE, `${SENTENCE} Thrice.`]);
  });
});
