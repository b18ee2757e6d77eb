import { expect, it } from "vitest";
import { findTabbed } from "../../src/headline/tab-title";
import { read } from "../../src/index";

const find = (...lines: string[]) =>
  findTabbed(read(lines.join("\n\n"), { format: "text" }).blocks)?.text ?? null;

it("finds the line that the title of the tab names, not the site", () => {
  expect(find("Heron nests - Birds - Marsh Log", "Marsh Log", "Birds", "Heron nests")).toBe("Heron nests");
  expect(find("Nests : a year - Marsh Log", "Nests", "Nests : a year")).toBe("Nests : a year");
  expect(find("Marsh Log | Heron nests above the weir", "Heron nests above the weir")).toBe(
    "Heron nests above the weir",
  );
});

it("finds none where nothing stands again below, or the first line names a feed", () => {
  expect(find("Heron nests - Marsh Log", "Marsh Log", "Birds")).toBeNull();
  expect(find("Heron nests", "Heron nests")).toBeNull();
  expect(find("#Marsh Log » Feed", "Marsh Log")).toBeNull();
  expect(find()).toBeNull();
});
