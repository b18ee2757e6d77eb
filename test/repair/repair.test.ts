import { describe, expect, it } from "vitest";
import { RepairError, repair, repairAll, softHyphens } from "../../src/repair/index";

describe("repair", () => {
  it("mends a rupee sign and an apostrophe that were read as Thai, with the chain that explains it", () => {
    const { text, repairs } = repair("The fare rose to โ‚น16,000, and Indiaโ€™s airlines said no word.");
    expect(text).toBe("The fare rose to ₹16,000, and India’s airlines said no word.");
    expect(repairs).toHaveLength(2);
    expect(repairs[0]).toMatchObject({ start: 17, end: 20, from: "โ‚น", to: "₹", by: "mojibake" });
    expect(repairs[0]?.chain).toBe("utf-8 → windows-874+1252");
    expect(repairs[0]?.bits).toBeGreaterThan(10);
  });

  it("believes a lone Thai letter before a no-break space to be damage once another line has proven it", () => {
    const { text } = repair("Indiaโ€™s fleet grew to โ‚น16,000 crore.\nNEW DELHI:ย\u00a0By the year’s end");
    expect(text).toBe("India’s fleet grew to ₹16,000 crore.\nNEW DELHI:\u00a0By the year’s end");
  });

  it("lets the blocks of a page vouch for each other", () => {
    const blocks = ["Itâ€™s late, sheâ€™s tired.", "Healthy line.", "Price:Â 20"];
    expect(repairAll(blocks).map(({ text }) => text)).toEqual([
      "It’s late, she’s tired.",
      "Healthy line.",
      "Price:\u00a020",
    ]);
  });

  it("does not let one line that was read wrongly decide how the next is read", () => {
    const { text } = repair("YOUR CART IS EMPTY ÐŸ˜Ž\nitâ€™s empty ðŸ˜ž");
    expect(text).toBe("YOUR CART IS EMPTY ÐŸ˜Ž\nit’s empty 😞");
  });

  it("gives healthy text back as the very same string and one shared empty list", () => {
    const healthy = ["“Ça va” — naïve façade, 20 °C, ½ £5", "Ελλάδα, Россия, ประเทศไทย, 日本語, 한국어 😀"];
    const results = repairAll(healthy);
    expect(results.map(({ text }) => text)).toEqual(healthy);
    expect(results[0]?.repairs).toBe(results[1]?.repairs);
  });

  it("undoes several layers at once", () => {
    expect(repair("cafÃƒÂ© dÃƒÂ©jÃƒÂ  vu").text).toBe("café déjà vu");
    expect(repair("Itâ€™s").text).toBe("It’s");
    expect(repair("ItÃ¢â‚¬â„¢s here").text).toBe("It’s here");
  });

  it("composes the work of several fixers on one place into one repair", () => {
    const { text, repairs } = repair("caf&Atilde;&copy; au lait et th&Atilde;&copy;");
    expect(text).toBe("café au lait et thé");
    expect(repairs.map(({ by }) => by)).toEqual(["entities+mojibake", "entities+mojibake"]);
  });

  it("removes soft hyphens if asked, but not what may be half of a damaged letter", () => {
    expect(repair("Seit Mon\u00adtag").text).toBe("Seit Mon\u00adtag");
    expect(repair("Seit Mon\u00adtag", { softHyphens: true }).text).toBe("Seit Montag");
    expect(softHyphens.fix("\u00c3\u00ad")).toEqual([]);
  });
  it("leaves each fixer to its switch", () => {
    expect(
      repair("Itâ€™s &amp; \u001b[1mbold", {
        mojibake: false,
        entities: false,
        terminalEscapes: false,
        invisibleCharacters: false,
      }).text,
    ).toBe("Itâ€™s &amp; \u001b[1mbold");
    expect(repair("Ｆｕｌｌ “width”").text).toBe("Ｆｕｌｌ “width”");
    expect(repair("Ｆｕｌｌ “width”", { fullWidth: true, curlyQuotes: true }).text).toBe('Full "width"');
  });

  it("has a switch for each fixer", () => {
    const damaged = {
      terminalEscapes: "\u001b[1mbold\u001b[0m",
      codePages: "Èâàí Ïåòðîâ",
      characterEscapes: "It\\u2019s late",
      entities: "fish &amp; chips",
      mojibake: "Itâ€™s late",
      c1Controls: "\u0093so\u0094",
      lineBreaks: "one\r\ntwo",
      surrogates: "half \ud83d",
      invisibleCharacters: "zero\u200bwidth",
      ligatures: "ﬁne",
      normalForm: "cafe\u0301",
    };
    for (const [option, text] of Object.entries(damaged)) {
      expect(repair(text, { invisibleCharacters: option === "invisibleCharacters" }).text).not.toBe(text);
      expect(repair(text, { invisibleCharacters: false, [option]: false }).text).toBe(text);
    }
  });

  it("gives U+FFFD for a lost byte where strict, and a guess where not", () => {
    const damaged = "Itâ€™s “fine”, she said: â€œnever mindâ€\ufffd.";
    expect(repair(damaged).text).toBe("It’s “fine”, she said: “never mind”.");
    expect(repair(damaged, { strict: true }).text).toBe("It’s “fine”, she said: “never mind\ufffd.");
  });

  it("names the type of what is not a string", () => {
    const call = repair as (text: unknown) => unknown;
    expect(() => call(undefined)).toThrow(RepairError);
    expect(() => call(null)).toThrow("not null");
    expect(() => call(["a"])).toThrow("not array");
    expect(() => (repairAll as (texts: unknown) => unknown)("a")).toThrow("array of strings, not string");
  });

  it("takes more repairs than a call takes arguments", () => {
    const { text, repairs } = repair(`e\u0301${"\u0001a".repeat(200_000)}`);
    expect(text).toBe(`é${"a".repeat(200_000)}`);
    expect(repairs).toHaveLength(200_001);
  });

  it("sees no code page in noise, but one damaged place in a long line of odd signs between words", () => {
    const noise = "éÃ\u00a9×Þ¿ðÆ¤ÿ«Øå¬ß±êñÐ¶ô£Ý¸ï".repeat(20);
    expect(repair(noise).repairs).toEqual([]);
    const line = `${"« Été », dit-elle — l’œuvre. ".repeat(40)}cafÃ© ${"« Été », dit-elle. ".repeat(40)}`;
    expect(repair(line).text).toBe(line.replace("cafÃ©", "café"));
  });
});

it("reads a control behind the last letter of a word as the mark that windows-1252 has there", () => {
  expect(repair("\u0093Gökyüzü daha geniş\u0094 dedi").text).toBe("“Gökyüzü daha geniş” dedi");
  expect(repair("\u0093今年的雨来得晚\u0094，放到桌上\u0085\u0085").text).toBe(
    "“今年的雨来得晚”，放到桌上……",
  );
});

it("writes the characters for escapes that were left in sentences", () => {
  for (const [text, expected] of [
    ["It\\u2019s the baker\\u2019s caf\\u00e9", "It’s the baker’s café"],
    ["Q\\u0026A with the mayor", "Q&A with the mayor"],
    ["\\u0417\\u0438\\u043c\\u0430 is here", "Зима is here"],
    ["The baker\\xe2\\x80\\x99s caf\\xc3\\xa9 returns", "The baker’s café returns"],
    ["We can=E2=80=99t keep the caf=C3=A9 open", "We can’t keep the café open"],
    ["Great news for all \\ud83c\\udf89of us", "Great news for all 🎉of us"],
  ] as const)
    expect(repair(text).text).toBe(expected);
});

it("leaves escapes in programs, of half a character, of ASCII and of nothing to see", () => {
  for (const text of [
    "caf\\u00e9",
    "It\\u0007s late",
    "news\\ud83c of us",
    "It\\x41\\x42s so",
    "echo caf\\u00e9s now;",
    "call print() for caf\\u00e9s",
  ])
    expect(repair(text).text).toBe(text);
});

it("leaves a control that is the rest of mojibake or of a two-byte page", () => {
  for (const text of ["She said nâ\u0080 so", "今年的雨\u0080来得晚"]) expect(repair(text).text).toBe(text);
  expect(repair("daha geniş\u0080\u0094 dedi").text).toBe("daha geniş\u0080” dedi");
  expect(repair("\u0093שלום\u0094 אמר").text).toBe("“שלום” אמר");
});
