import { expect, it } from "vitest";
import { visitAddress } from "../../src/kind/address";

const wordsOf = (url: string): number[] => {
  const words: number[] = [];
  visitAddress(url, (hash) => words.push(hash));
  return words;
};

it("says the same of two topics of one forum", () => {
  expect(wordsOf("https://forum.example/t/41233?page=2#post-9")).toEqual(
    wordsOf("https://forum.example/t/98211"),
  );
});

it("leaves port, www and query out", () => {
  expect(wordsOf("https://www.site.example:8080/docs/intro/?utm=1")).toEqual(
    wordsOf("http://site.example/docs/intro/"),
  );
});

it("does not take the words of a title in an address for names of sections", () => {
  const [short, long] = [
    "https://a.example/blog/cheap-shoes",
    "https://a.example/blog/how-to-buy-cheap-shoes",
  ];
  expect(wordsOf(long ?? "").length).toBeLessThan(wordsOf(short ?? "").length);
});

it("finds nothing in what is no address", () => {
  expect(wordsOf("")).toEqual([]);
  expect(wordsOf("about:blank")).toEqual([]);
  expect(wordsOf("/relative/path")).toEqual([]);
});
