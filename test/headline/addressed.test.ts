import { expect, it } from "vitest";
import { readAddressed } from "../../src/headline/addressed";
import { read } from "../../src/index";

const find = (url: string, ...lines: string[]) =>
  readAddressed(url)?.find(read(lines.join("\n\n"), { format: "text" }).blocks)?.text;

it.each([
  ["https://x.example/c/hiking-boots?page=2", "Hiking boots"],
  ["https://x.example/wohnen/tueren-und-boeden.html", "Türen und Böden"],
  ["https://x.example/t/heron-nests-above-the-weir/3321", "Heron nests above the weir"],
  ["https://x.example/threads/heron-nests-above-weir.90211/", "Heron nests above the weir"],
  ["https://x.example/headlamps", "Headlamps"],
])("finds the line that an address names: %s", (url, line) => {
  expect(find(url, "Board and lodging", line, "Sort by")).toBe(line);
});

it.each([
  ["the address itself", "https://x.example/a/the-old-crane", "the-old-crane"],
  ["what names the section", "https://x.example/old-crane/70341", "Old crane"],
  ["a short word", "https://x.example/help", "Help"],
  ["what shares a few words", "https://x.example/how-the-old-crane-was-moved", "The old crane"],
  ["anything where there is no path", "https://x.example/", "x.example"],
])("does not find %s", (_, url, line) => {
  expect(find(url, line, "Sort by")).toBeUndefined();
});

it("reads what cannot be decoded as it stands, and nothing of what is no address", () => {
  expect(find("https://x.example/%E0%A4%A-heron-nests", "Sort by")).toBeUndefined();
  expect(readAddressed("heron-nests")).toBeNull();
  expect(readAddressed(null)).toBeNull();
});
