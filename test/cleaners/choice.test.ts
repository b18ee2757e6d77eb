import { describe, expect, it } from "vitest";
import { userChoice } from "../../src/cleaners/user-choice";
import { clean, kept, read, run, unwantedKinds } from "../../src/index";

describe("unwanted-kinds", () => {
  it("drops the kinds it is told to, and nothing by itself", () => {
    const page = read("<p>Text.</p><pre>x = 1</pre>");
    expect(run(page, [unwantedKinds()]).blocks).toEqual(page.blocks);
    expect(kept(run(page, [unwantedKinds({ kinds: ["code"] })])).map(({ kind }) => kind)).toEqual([
      "paragraph",
    ]);
  });
});

describe("user-choice", () => {
  const html = `<form><p>In the form.</p></form><p class="promo">A form for you.</p>`;
  const keptWith = (options: Parameters<typeof userChoice>[0]) => {
    const choice = userChoice(options);
    return kept(run(read(html, { selectors: choice.selectors }), [choice])).map(({ text }) => text);
  };
  it("takes a string for a selector where it selects, and for words of a block elsewhere", () => {
    expect(keptWith({ drop: ["form"] })).toEqual(["A form for you."]);
    expect(keptWith({ drop: ["for you"] })).toEqual(["In the form."]);
    expect(keptWith({ drop: [".promo"] })).toEqual(["In the form."]);
  });
  it("selects among the elements that the page is read from, by any attribute, however they are nested", () => {
    const select = (html: string, drop: string) => clean(html, { format: "html", drop }).text;
    expect(select("<p>One.<p data-box='a &amp; b'>Two.<p>Three.", "[data-box='a & b']")).toBe(
      "One.\n\nThree.",
    );
    expect(select("<ul><li>One.<li class=x>Two.<li>Three.</ul>", "li.x")).not.toContain("Two.");
    const deep = `${"<div>".repeat(20_000)}<p class="promo">Two.</p>${"</div>".repeat(20_000)}<p>One.</p>`;
    expect(select(deep, ".promo")).toBe("One.");
    expect(select("<p>One.</p><p>Two.</p>", "p:contains('Two')")).toBe("One.");
  });
});
