import { describe, expect, it } from "vitest";
import { clean } from "../../src/index";

const MENU =
  "Home News Sport Business Culture Opinion Jobs Local Weather Obituaries Letters Puzzles Classifieds Travel";
const TITLE = "Council votes to reopen the Harrow Street ferry after nine years";
const TEXT = [
  "The town council voted on Tuesday evening to reopen the ferry at Harrow Street, nine years after the last boat was sold.",
  "The service will run every twenty minutes between seven in the morning and eight at night, also at weekends.",
  "A single ticket is to cost two pounds, and holders of a bus pass will travel free on all days but Fridays.",
  "Opponents said the money would be better spent on the bridge, where repairs have been put off twice this year.",
  "The council expects the ferry to lose about forty thousand pounds in its first year, and half of that later.",
  "The old landing stage has been mended already, and the boat will come from a yard on the coast in early May.",
  "Those who wish to work on the ferry may write to the harbour office, which looks for four pilots and a cook.",
  "The last pilot, who is eighty now, has been asked to steer the boat on the first day and has said that he will.",
];
const read = (head: string) => clean(`${MENU} ${TITLE} ${head} ${TEXT.join(" ")}`, { format: "text" });
const fields = (head: string) => {
  const { authors, publishedAt } = read(head);
  return [authors, publishedAt];
};

describe("the head of a page squashed into one line", () => {
  it("names the author before the date, with a word for it or a common given name", () => {
    expect(fields("By Osric Hollis 4 March 2025")).toEqual([["Osric Hollis"], "2025-03-04"]);
    expect(fields("by Martha Hollis 4 March 2025")).toEqual([["Martha Hollis"], "2025-03-04"]);
    expect(fields("Martha Hollis | 4 March 2025")).toEqual([["Martha Hollis"], "2025-03-04"]);
    expect(fields("Street Music 4 March 2025")[0]).toEqual([]);
  });

  it("names the author behind the date", () => {
    expect(fields("Posted on 4 March 2025 by Martha Hollis Leave a comment")).toEqual([
      ["Martha Hollis"],
      "2025-03-04",
    ]);
  });

  it("names the author without a date", () => {
    expect(fields("By Martha Hollis Filed under Ferries")).toEqual([["Martha Hollis"], null]);
  });

  it("takes no name out of the middle of the text", () => {
    const text = [
      ...TEXT.slice(0, 4),
      "A song by Martha Hollis, 4 March 2025, was played.",
      ...TEXT.slice(4),
    ];
    const article = clean(`${MENU} ${TITLE} ${text.join(" ")}`, { format: "text" });
    expect(article.authors).toEqual([]);
    for (const sentence of TEXT) expect(article.text).toContain(sentence);
  });

  it("keeps all sentences of the text", () => {
    for (const head of ["Martha Hollis 4 March 2025", "4 March 2025 by Martha Hollis", "By Martha Hollis"])
      for (const sentence of TEXT.slice(1)) expect(read(head).text).toContain(sentence);
  });
});
