import { describe, expect, it } from "vitest";
import { fold } from "../../src/lexicon/fold";
import { LEXICONS, TOPICS } from "../../src/lexicon/index";

/** The phrase without its star and what sets it off from what follows: a colon, or the end of a sentence. */
const bodyOf = (entry: string): string =>
  entry.replace(/^\* ?| ?\*$/g, "").replace(entry.endsWith("*") ? /(?:[:?!.。؟।]|\.{3})$/u : /:$/, "");

describe.each(LEXICONS.map((lexicon) => [lexicon.lang, lexicon] as const))("lexicon %s", (_, lexicon) => {
  const lists = Object.entries(lexicon.topics);
  const entries = lists.flatMap(([, phrases]) => phrases);

  it("has known topics, each sorted and without doubles", () => {
    expect(lists.map(([topic]) => topic).filter((topic) => !TOPICS.some((known) => known === topic))).toEqual(
      [],
    );
    for (const [, phrases] of lists) expect(phrases).toEqual([...new Set(phrases)].sort());
  });

  it("has every phrase under one topic", () => {
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });

  it("is written as lines are folded", () => {
    expect(entries.filter((entry) => fold(bodyOf(entry)) !== bodyOf(entry))).toEqual([]);
    expect(lexicon.months.flat().filter((name) => fold(name) !== name)).toEqual([]);
  });

  it("says something in every phrase: figures, signs and a lone letter are content as often as not", () => {
    const speaks = /\p{L}.*\p{L}|[^\P{L}\p{Script=Latin}]|©|^c # /u;
    expect(entries.filter((entry) => !speaks.test(entry))).toEqual([]);
  });

  it("has a star only at one end", () => {
    expect(entries.filter((entry) => bodyOf(entry).includes("*"))).toEqual([]);
  });

  it("names twelve months", () => {
    expect(lexicon.months.map((names) => names.length > 0)).toEqual(Array(12).fill(true));
  });
});
