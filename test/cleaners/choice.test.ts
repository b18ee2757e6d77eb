import { describe, expect, it } from "vitest";
import { userChoice } from "../../src/cleaners/user-choice";
import { kept, read, run, unwantedKinds } from "../../src/index";

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
});
