import { describe, expect, it } from "vitest";
import { clean, embeddedText, read, run } from "../../src/index";

const BODY = "The ferry left the lower quay on Monday morning for the first time in two years.";
const html = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${BODY}"}</script>`;

describe("embedded-text", () => {
  it("takes back what others have dropped of a text that stands nowhere else, and says where it comes from", () => {
    const dropAll = {
      name: "drop-all",
      doc: "Drops everything.",
      *apply({ blocks }: ReturnType<typeof read>) {
        for (const block of blocks)
          yield { type: "drop" as const, block, why: "all", category: "boilerplate" as const };
      },
    };
    expect(run(read(html), [dropAll, embeddedText()]).blocks.map(({ fate }) => fate)).toEqual([undefined]);
    expect(clean(html).sources["text"]).toBe("json-ld");
  });
  it("drops what the page shows in other lines", () => {
    const more = "Nobody had told the crew that the bells would ring.";
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${BODY} ${more}"}</script>`;
    const { text } = clean(`${data}<p>${BODY}</p><p>${more}</p>`, { cleaners: [embeddedText()] });
    expect(text).toBe(`${BODY}\n\n${more}`);
  });
  it("drops what the page shows, too", () => {
    const { text, removed } = clean(`${html}<p>${BODY}</p>`, { cleaners: [embeddedText()] });
    expect(text).toBe(BODY);
    expect(removed).toMatchObject([{ category: "duplicate", by: "embedded-text" }]);
  });
});
