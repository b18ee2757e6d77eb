import { describe, expect, it } from "vitest";
import { UnboilError } from "../../src/index";
import { decode } from "../../src/read/decode";

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("decode", () => {
  it("reads UTF-8 without its byte order mark", () => {
    expect(decode(new TextEncoder().encode("\ufeffPříliš"))).toBe("Příliš");
  });

  it("takes what fetch gives, and says what it cannot take", () => {
    expect(decode(new TextEncoder().encode("schön").slice().buffer)).toBe("schön");
    for (const value of [null, undefined, "text", {}])
      expect(() => decode(value as unknown as ArrayBuffer)).toThrow(UnboilError);
  });

  it("believes no declaration in a comment", () => {
    expect(decode(latin('<!-- was: <meta charset="koi8-r"> --><p>caf\xe9'))).toContain("café");
  });

  it("obeys the byte order marks of UTF-16", () => {
    expect(decode(latin("\xff\xfeh\0i\0"))).toBe("hi");
    expect(decode(latin("\xfe\xff\0h\0i"))).toBe("hi");
  });

  it.each([
    '<meta charset="windows-1252"><p>caf\xe9',
    "<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'><p>caf\xe9",
    '<?xml version="1.0" encoding="iso-8859-1"?><p>caf\xe9',
  ])("takes the charset from %s", (page) => {
    expect(decode(latin(page))).toContain("café");
  });

  it("reads the alphabets of ISO-2022-JP", () => {
    expect(decode(latin("<meta charset=iso-2022-jp>\u001b$B$3$s\u001b(B"))).toContain("こん");
  });

  it("believes the bytes of a page saved as UTF-8 over what it declares", () => {
    expect(decode(new TextEncoder().encode('<meta charset="iso-8859-1"><p>café'))).toContain("café");
  });

  it("takes undeclared bytes for what fits them better", () => {
    expect(decode(latin("caf\xe9"))).toBe("café");
    expect(decode(new TextEncoder().encode("žluťoučký kůň").subarray(0, -1))).toBe("žluťoučký ků\ufffd");
  });

  it("survives a charset that does not exist or cannot be", () => {
    expect(decode(latin('<meta charset="klingon">caf\xe9'))).toContain("café");
    expect(decode(latin('<meta charset="utf-16">abc'))).toContain("abc");
  });
});
