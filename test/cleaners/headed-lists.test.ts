import { expect, it } from "vitest";
import { headedLists, kept, read, readMoreLinks, run } from "../../src/index";

const PROSE =
  "The harbour board agreed on Tuesday to close the northern pier for six months of repairs. ".repeat(8);
const clean = (below: string) =>
  kept(run(read(`${PROSE}\n\n${below}`, { format: "text" }), [readMoreLinks(), headedLists()]))
    .slice(1)
    .map(({ text }) => text);
const left = (mark: string) => clean(`${mark}\n\nBerths from April\nVans of the divers`).length;

it("drops what a line such as Read also heads, and nothing below one that leads on", () => {
  expect(left("Read more:")).toBe(0);
  expect(left("Click to expand...")).toBe(2);
});

it("drops the one line that Also read leads to, and nothing of the text that goes on below", () => {
  const text = "And the skippers? They wait.";
  const paragraph =
    "Each of them has been told by telephone where the berth is that the town has rented for the boat.";
  expect(clean(`Also read:\nBerths from April\n${paragraph}`)).toEqual([paragraph]);
  expect(clean(`Read more\nBerths from April\nVans of the divers\n${text}\n${paragraph}`)).toEqual([
    text,
    paragraph,
  ]);
});

it("takes a question in quotation marks of any language for a headline", () => {
  expect(clean("Read more\n„Wer zahlt die neue Brücke?“\n»Wem nützt sie?«")).toEqual([]);
});

it("takes no list of sentences for headlines", () => {
  expect(clean("Read more\nRovers: At Hull on Sunday.\nUnited: Host Leeds on Monday.")).toHaveLength(2);
});

it("counts the links of a line, which templates set without a space between them", () => {
  const box = (links: string) =>
    kept(
      run(read(`<p>${PROSE}</p><div><p>Read more</p>${links}</div><p>${PROSE}</p>`, { format: "html" }), [
        readMoreLinks(),
        headedLists(),
      ]),
    ).length;
  const links =
    "<a href='/1'>The bridge will open a year late, the board says</a><a href='/2'>Ice road opened in record time</a>";
  expect(box(links)).toBe(2);
  expect(box("<a href='/1'>The bridge will open a year late</a>")).toBe(3);
});

it("drops all that Also read heads in a text without headings, and keeps what may be one in others", () => {
  const paragraph =
    "Each of them has been told by telephone where the berth is that the town has rented for the boat.";
  const teasers = "Read also\nBerths from April\nVans of the divers block the quay";
  expect(clean(`${teasers}\n${paragraph}`)).toEqual([paragraph]);
  expect(clean(`${teasers}\n${paragraph}\nThe divers\n${paragraph}`)).toEqual([
    "Vans of the divers block the quay",
    paragraph,
    "The divers",
    paragraph,
  ]);
  expect(clean(`Read also\nBerths from April\nThe divers\n${paragraph}`)).toEqual(["The divers", paragraph]);
  expect(clean(`Read also\nBerths from April\n${paragraph}`)).toEqual([paragraph]);
  expect(clean(`Read more\nBerths from April\n${paragraph}`)).toEqual(["Berths from April", paragraph]);
});
