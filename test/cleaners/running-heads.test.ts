import { expect, it } from "vitest";
import { runningHeads } from "../../src/cleaners/factories";
import { clean } from "../../src/index";

it("drops the head of each page, and joins the sentence that it tore", () => {
  const text =
    "Notes on Eels\n\n1\n\nThe eels of the upper river were counted in spring by\n\n\fNotes on Eels\n\n2\n\nthe wardens of the weirs.\n\n\fNotes on Eels\n\n3\n\nIn autumn they were counted again.";
  expect(clean(text, { format: "text", cleaners: [runningHeads()] }).text).toBe(
    "The eels of the upper river were counted in spring by the wardens of the weirs.\n\nIn autumn they were counted again.",
  );
});

const PAGES = [1, 2, 3].map(
  (count) => `Eels of the Upper River in 2031
${count}.  The weir of ward ${count}

   The eels of ward ${count} were counted in spring by
   the wardens, who wrote them on the wall.

   In autumn nobody could read the wall any more, for
   it had been painted.

Doe                    Notes                   [Page ${count}]`,
);

it("drops the heads and feet of pages in one listing or in several, which keep their lines and indents", () => {
  const one = `<pre>${PAGES.join("\n\n")}</pre>`;
  const several = PAGES.map((page) => `<pre>${page}</pre>`).join("<hr>");
  for (const html of [one, several]) {
    const { text } = clean(html, { format: "html", cleaners: [runningHeads()] });
    // The first one is the title.
    expect(text.match(/2031|Page/g)).toEqual(["2031"]);
    expect(text).toContain("wall.\n\n   In autumn");
    expect(text).toContain("painted.\n\n2.  The weir of ward 2\n\n   The eels");
  }
});

it("leaves listings beside text, which may count pages as well", () => {
  const log = [1, 2, 3].map((count) => `Fetching page ${count}\nok\nok\nok\nok\nok`).join("\n");
  const html = `<p>${"The program that fetches the pages of the register tells of each of them. ".repeat(4)}</p><pre>${log}</pre>`;
  expect(clean(html, { format: "html", cleaners: [runningHeads()] }).removed).toEqual([]);
});
