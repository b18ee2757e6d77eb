import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { playerTimes } from "../../src/cleaners/trimmings/player-times";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const left = (html: string) =>
  kept(run(read(html, { format: "html" }), [playerTimes()])).map(({ text }) => text);

it("drops the time of a player that has not begun, however long the film", () => {
  expect(left("<p>00:00 / 48:12</p><p>0:00 / 3:21</p><p>00:00:00 / 01:12:30</p>")).toEqual([]);
});

it("leaves other times, and those in a table", () => {
  const times = ["09:00 / 12:00", "00:00 / 06:30"];
  expect(left(`<p>${times[0]}</p><table><tr><th>Ferry</th><td>${times[1]}</td></tr></table>`)).toEqual([
    times[0],
    "Ferry",
    times[1],
  ]);
});
