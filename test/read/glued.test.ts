import { describe, expect, it } from "vitest";
import { read } from "../../src/read";

const lines = (text: string) => read(text, { format: "text" }).blocks.map(({ text }) => text);
const CUT =
  "Home|About us|Contact|News|Letters|Farming|Sport|Weather|Obituaries|Podcasts|Harbour|Schools|Council".split(
    "|",
  );
const MENU = CUT.join("");

describe("glued text", () => {
  it("is cut between the labels of its menus", () => {
    expect(lines(`${MENU}Sign in\n\nThe pier is open.`)).toEqual([...CUT, "Sign in", "The pier is open."]);
  });
  it("is cut behind numbers and brackets as well", () => {
    expect(lines(`${MENU}\nApple (87)Browser (12)Weather`)).toEqual([
      ...CUT,
      "Apple (87)",
      "Browser (12)",
      "Weather",
    ]);
  });
  it("keeps names in a sentence whole, and those that begin with one letter", () => {
    const sentence = "She left YouTube for LinkedIn, and PayPal, then WhatsApp. Her iPhone stayed.";
    expect(lines(`${MENU}\n${sentence}`)).toEqual([...CUT, sentence]);
  });
  it("is not cut behind one letter or one digit", () => {
    const names = "For iPhone and iPad and eReader and the 4Runner and the 7Days and the 9Lives";
    expect(lines(`${MENU}\n${names}`)).toEqual([...CUT, names]);
  });
  it("is not cut in names that are far apart, or parts of sentences", () => {
    const apart = "The FitzGerald house that had stood empty for some years near OldCastle was sold";
    const told = "Old FitzGerald, who lived near OldCastle, left";
    expect(lines(`${MENU}\n${apart}\n\n${told}`)).toEqual([...CUT, apart, told]);
  });
  it("is not seen in the names of a program", () => {
    const code = "makeFinder(readLabels, findReader) = newMap.getOrInsert(thisKey)";
    expect(lines(`${code}\nJavaScript TypeScript PostgreSQL`)).toEqual([
      code,
      "JavaScript TypeScript PostgreSQL",
    ]);
  });
  it("is cut between sentences, headings and lines of a page on one line, but not within names that come again", () => {
    const parts =
      "Home|News|Contact|The pier is open again|By Ann Lee|May 4, 2024|I went to see it on the first day that anybody could, and it rained.|The wood is new and smells of tar, said LeeWood, who sold it.|How it was built|Everything came by barge, and LeeWood says that none of it was late.|© 2024 The Pier".split(
        "|",
      );
    expect(lines(parts.join(""))).toEqual(parts);
  });
  it("is not seen where a blank is missing now and then", () => {
    const text =
      "The GitPod and the LogRocket and the DeepMind were here.They left.\nAfter that came the FitBit and the OpenTable, and the ClassPass.Nobody saw them.\n";
    const rest = "Nothing else was seen of them, on any day of the week, by anybody. ".repeat(12).trim();
    expect(lines(text + rest).length).toBe(
      lines(text.replaceAll(".T", ". T").replaceAll(".N", ". N") + rest).length,
    );
  });
  it("is cut where title, byline and date of an article have run into each other, in a text that is not glued", () => {
    const parts = ["Pier opens again after the long run", "By Ann Lee4 March 2026", "Share this"];
    const text = "The pier is open again, and the wood is new and smells of tar.";
    expect(lines(`${parts.join("")}\n${text}`)).toEqual([...parts, text]);
    const deck = ["Council votes for the ferry", "It sails from June.", "Von Ann Lee", "May 4, 2024"];
    expect(lines(`${deck.join("")}\n${text}`)).toEqual([...deck, text]);
  });
  it("is not cut in other lines, nor at the credit of a picture, nor in rows of teasers", () => {
    const told = "She wrote to LeeWood of OldCastle in 2024, and on 4 May 2024 to the council as well.";
    const credit =
      "The pier. © Ann Lee2024 was the year in which it opened again, on 4 March 2024Nobody came.";
    const teasers =
      "Mon, Jul 15 2013Pier is openTue, Jul 16 2013Pier is shutWed, Jul 17 2013OpenThu, Jul 18 2013ShutFri, Jul 19 2013Open";
    expect(lines(told)).toEqual([told]);
    expect(lines(credit).some((line) => line.startsWith("©"))).toBe(false);
    expect(lines(teasers).length).toBe(1);
  });
});
