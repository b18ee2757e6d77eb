import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { reactionCounts } from "../../src/cleaners/trimmings/reaction-counts";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const left = (text: string) =>
  kept(run(read(text, { format: "text" }), [reactionCounts()])).map(({ text }) => text);

it("drops rows of counted reactions, and leaves sentences with such signs", () => {
  const kept = "👍 12 of the 14 wardens voted for the new weir.";
  expect(left(`👍 112 🔥 31 😢 4\n\n${kept}\n\n❤️ 1.2K`)).toEqual([kept]);
});
