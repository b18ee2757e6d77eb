import { describe, expect, it } from "vitest";
import { decodeText, decodeValue } from "../../src/read/html/references";

describe("html references", () => {
  it.each([
    ["a &amp; b &#8217; &nbsp;", "a & b ’ \u00a0"],
    ["&eacute;&amp;&notin;&#128;&#x41;", "é&∉€A"],
    ["?a=1&b=2&copy=3&lt=4&amp;c", "?a=1&b=2&copy=3&lt=4&c"],
    ["AT&T & co &c; &copy &ltx", "AT&T & co &c; © &ltx"],
    ["&#39&#x27=&#", "''=&#"],
    [`It's "big" &amp; &eacute;`, `It's "big" & é`],
    ["&amp;amp;", "&amp;"],
  ])("decodes the value %s", (value, decoded) => {
    expect(decodeValue(value)).toBe(decoded);
  });

  it.each([
    ["a &amp; b", ["a ", "[&]", " b"]],
    ["&lt;&hellip;&eacute; &", ["[<]", "[…]", "[é]", " &"]],
    ["&copy=1 &amp;", ["[©]", "=1 ", "[&]"]],
  ])("tells references from text in %s", (text, parts) => {
    const found: string[] = [];
    decodeText(text, 100, {
      text: (from, to) => found.push(text.slice(from - 100, to - 100)),
      entity: (decoded) => found.push(`[${decoded}]`),
    });
    expect(found).toEqual(parts);
  });
});
