import { describe, expect, it } from "vitest";
import { Tokenizer } from "../../src/read/html/tokenizer";

/** The tokens of a source, a string each. */
function list(source: string): string[] {
  const found: string[] = [];
  const slice = (start: number, end: number) => source.slice(start, end);
  new Tokenizer(source, {
    startTag: (start, end) => {
      found.push(`<${slice(start, end)}`);
      return slice(start, end).toLowerCase();
    },
    attribute: (start, end, valueStart, valueEnd) =>
      found.push(`${slice(start, end)}=${slice(valueStart, valueEnd)}`),
    startTagEnd: (_, slashed) => found.push(slashed ? "/>" : ">"),
    endTag: (start, end) => found.push(`</${slice(start, end)}`),
    text: (start, end) => found.push(slice(start, end)),
  }).run();
  return found;
}

describe("tokenizer", () => {
  it.each([
    ["<p>one</p>", ["<p", ">", "one", "</p"]],
    [`<a href="x>y" b='"' c = d/ e f>`, ["<a", "href=x>y", `b="`, "c=d/", "e=", "f=", ">"]],
    [`<a =b c=>d`, ["<a", "=b=", "c=", ">", "d"]],
    ["<br/><br / ><a/b>", ["<br", "/>", "<br", "/>", "<a", "b=", ">"]],
    ["1 < 2 <<b>3", ["1 ", "< 2 ", "<", "<b", ">", "3"]],
    ["a</>b</ >c</ p x>d</1>e", ["a", "b", "c", "</p", "d", "e"]],
    ["a<!-- <b> -->b<!-->c<!--->d<!-- e", ["a", "b", "c", "d"]],
    ["<!doctype html>a<?php 1 ?>b<![if IE]>c<!> d>e", ["a", "b", "c", "e"]],
    ["<script>a</b><!-- '</SCRIPT\n>c", ["<script", ">", "a</b><!-- '", "</SCRIPT", "c"]],
    ["<title></titles></title>", ["<title", ">", "</titles>", "</title"]],
    ["<style>a", ["<style", ">", "a"]],
  ])("reads %s", (source, tokens) => {
    expect(list(source)).toEqual(tokens);
  });

  it("reads what a CDATA section holds, up to the first mark that closes it", () => {
    expect(list("a<![CDATA[b<i><![CDATA[c]]>d]]>e")).toEqual(["a", "b", "<i", ">", "c", "d]]>e"]);
  });

  it.each(["<p", "<p a", "<p a=", `<p a="b>`, "</p", "<p a/", "<!-- a", "<![CDATA["])(
    "passes over %s at the end",
    (end) => {
      expect(list(`a${end}`)[0]).toBe("a");
      expect(list(`a${end}`).some((token) => token === ">" || token.startsWith("</"))).toBe(false);
    },
  );

  it.each(["<", "</", "<a b=\"'", "<!", "<?", "<![CDATA[", "<script>", "<![CDATA[]]>", "<a =", "</a", "]]>"])(
    "takes linear time on many %s",
    (part) => {
      const start = performance.now();
      list(part.repeat(200_000));
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});
