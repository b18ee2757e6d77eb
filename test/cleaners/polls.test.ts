import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { polls } from "../../src/cleaners/trimmings/polls";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const left = (...lines: string[]) =>
  kept(run(read(lines.join("\n"), { format: "text" }), [polls()])).map(({ text }) => text);
const TEXT = "The town has rented forty berths for the boats that lie at the northern pier.";

it("drops a question with its answers and the button below, and what heads them", () => {
  expect(left(TEXT, "Poll", "Should the pier be rebuilt?", "Yes", "No", "Can't say", "Vote", TEXT)).toEqual([
    TEXT,
    TEXT,
  ]);
  expect(left(TEXT, "Soll die Mole neu gebaut werden?", "Ja", "Nein", "Abstimmen")).toEqual([TEXT]);
});

it("leaves other questions, and a button without answers", () => {
  const questions = [
    ["Should the pier be rebuilt?", TEXT, "Vote"],
    ["Should the pier be rebuilt?", "Vote"],
    ["The board decides", "Yes", "No", "Vote"],
    ["Should the pier be rebuilt?", "Yes", "No", TEXT],
    [
      `${"Is it true that the pier and the berths for boats at it and the crane ".repeat(3)}go?`,
      "Yes",
      "No",
      "Vote",
    ],
    [
      "Should the pier be rebuilt?",
      "The pier is rebuilt with the money that the town had set aside",
      "The berths are rented to whoever has a boat in the harbour",
      "Vote",
    ],
  ];
  for (const lines of questions) expect(left(...lines)).toEqual(lines);
});
