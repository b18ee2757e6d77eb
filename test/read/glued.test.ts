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
  it("is not seen in the names of a program", () => {
    const code = "makeFinder(readLabels, findReader) = newMap.getOrInsert(thisKey)";
    expect(lines(`${code}\nJavaScript TypeScript PostgreSQL`)).toEqual([
      code,
      "JavaScript TypeScript PostgreSQL",
    ]);
  });
});
