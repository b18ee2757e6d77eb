import { describe, expect, it } from "vitest";
import { CODE_PAGES } from "../../src/repair/generated/code-pages";
import { repair, repairAll } from "../../src/repair/index";
import { lose, misread, misreadBy } from "../../train/repair/damage";

const SENTENCES = {
  german: "Die Bäckerei öffnet früh – schöne Grüße aus Köln, es gibt Brötchen für „alle“.",
  french: "L’été dernier, la forêt a brûlé près de chez nous ; où étiez-vous, à Nîmes ?",
  polish: "Żółw powoli idzie przez łąkę, a gęś już śpi pod dębem.",
  czech: "Ráno vyjel rybář na moře a večer se vrátil domů s košem plným čerstvých ryb, které sám snědl.",
  turkish: "Güneş doğarken çocuklar şarkı söyledi ve İzmir’e doğru yürüdü.",
  greek: "Το πρωί ο ψαράς έφυγε με τη βάρκα του για το μικρό νησί.",
  russian: "Утром рыбак вышел в море, а вечером вернулся домой с уловом.",
  hebrew: "בבוקר יצא הדייג אל הים ובערב חזר הביתה עם דגים רבים.",
  arabic: "في الصباح خرج الصياد إلى البحر وعاد مساء ومعه سمك كثير.",
  thai: "ตอนเช้าชาวประมงออกทะเล และตอนเย็นก็กลับบ้านพร้อมปลามากมาย",
  japanese: "朝、漁師は海へ出て、夕方にはたくさんの魚を持って家に帰った。",
  vietnamese: "Buổi sáng người đánh cá ra khơi, buổi chiều anh trở về nhà với nhiều cá.",
};
const PAGES = [
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1253",
  "windows-1254",
  "windows-1257",
  "windows-1258",
];
const MORE = ["windows-874", "iso-8859-2", "macroman", "cp437", "cp850", "cp866", "koi8-r", "latin-1"];

/** The bytes of one page shown as those of another, undefined ones as controls. */
const misreadAs = (text: string, page: string, other: string): string =>
  [...text]
    .map((char) => {
      const byte = (CODE_PAGES[page] ?? "").indexOf(char);
      const shown = (CODE_PAGES[other] ?? "").charAt(byte);
      return byte < 0 ? char : shown === "\ufffd" ? String.fromCharCode(byte + 0x80) : shown;
    })
    .join("");

describe("sentences that went through a wrong code page", () => {
  for (const [language, sentence] of Object.entries(SENTENCES)) {
    it(`come back whole from every page: ${language}`, () => {
      for (const page of [...PAGES, ...MORE])
        expect(repair(misread(sentence, page)).text, page).toBe(sentence);
    });

    it(`come back from two layers: ${language}`, () => {
      for (const page of ["windows-1252", "windows-1251", "macroman"])
        expect(repair(misreadBy(sentence, [page, page])).text, page).toBe(sentence);
    });
  }

  it("come back from pages whose other leads are letters of healthy text", () => {
    const { german, polish, czech, russian } = SENTENCES;
    for (const text of [german, polish, czech]) expect(repair(misread(text, "cp852")).text).toBe(text);
    for (const text of [german, russian]) expect(repair(misread(text, "mac-cyrillic")).text).toBe(text);
  });

  it("come back although undefined bytes show as windows-1252", () => {
    const sentence = SENTENCES.french;
    expect(repair(misread(sentence, "windows-874", "1252")).text).toBe(sentence);
  });

  it("come back inside a page whose other lines are healthy", () => {
    const lines = [SENTENCES.german, misread(SENTENCES.polish, "windows-1252"), SENTENCES.russian];
    expect(repair(lines.join("\n")).text).toBe(
      [SENTENCES.german, SENTENCES.polish, SENTENCES.russian].join("\n"),
    );
    expect(repairAll(lines).map(({ repairs }) => repairs.length > 0)).toEqual([false, true, false]);
  });
});

describe("sentences that lost bytes", () => {
  it("get a no-break space back that a program made a plain one", () => {
    const damaged = lose(misread("Il est venu à Paris, où l’été dure.", "windows-1252"), "nbsp-to-space");
    expect(repair(damaged).text).toBe("Il est venu à Paris, où l’été dure.");
  });

  it("get U+FFFD, never a guess, in strict repair", () => {
    const damaged = misread("“Så länge”, sade hon, “är det vår.”", "windows-1252", "fffd");
    expect(repair(damaged).text).toBe("“Så länge”, sade hon, “är det vår.”");
    expect(repair(damaged, { strict: true }).text).toBe("“Så länge�, sade hon, “är det vår.�");
  });
});

describe("damage among healthy text", () => {
  it("leaves healthy letters alone that could begin a sequence which lost its end", () => {
    const healthy = "Öö üle mõisa";
    const damaged = misread("Küla kogunes õhtul vana mõisa õuele, kus süüdati lõke.", "windows-1252");
    expect(repair(`${damaged} ${healthy}`).text).toBe(
      `Küla kogunes õhtul vana mõisa õuele, kus süüdati lõke. ${healthy}`,
    );
  });

  it("is read by the commonest page of those that read it alike", () => {
    const healthy = "Primăria a hotărât să închidă circulația pe stradă.";
    expect(repair(`${healthy} ${misread("Ţara și oraşul", "windows-1252")} ${healthy}`).text).toBe(
      `${healthy} Ţara și oraşul ${healthy}`,
    );
  });
});

describe("letters whose second byte nobody saw", () => {
  const lost = (text: string): string => misread(text, "windows-1252").replaceAll("\u00ad", "");

  it("come back where soft hyphens went", () => {
    for (const text of [
      "María López vive aquí y dirá que el día es más frío que la montaña.",
      "O número mínimo de sócios é próximo; a polícia também.",
      "Autor: Jiří Dvořák, který přijíždí z místa.",
    ])
      expect(repair(lost(text)).text).toBe(text);
  });

  it("come back in a line that shows nothing else, once other lines of the page prove the damage", () => {
    const [title] = repairAll([lost("María García"), lost("La mañana llegó con lluvia y más frío.")]);
    expect(title?.text).toBe("María García");
  });

  it("are no guess among letters of many languages", () => {
    expect(repair("Die MaÃnahmen fÃ¼r FlÃ¤chen sind vertrÃ¤glich.").text).not.toContain("í");
    expect(repair("Programa gÃ¶re konuÅma yapacak.").text).not.toContain("ō");
  });

  it("leave the space behind a word that ends in à", () => {
    expect(repair("Je suis dÃ©jÃ parti, voilÃ tout ; il sera lÃ demain.").text).toBe(
      "Je suis déjà parti, voilà tout ; il sera là demain.",
    );
    expect(repair("La libertÃ e la cittÃ ospiterÃ piÃ¹ studenti.").text).toBe(
      "La libertà e la città ospiterà più studenti.",
    );
  });

  it("are an apostrophe between letters", () => {
    expect(repair("Cafรฉ Societyโ€\ufffds return and the bakerโ€s oven").text).toBe(
      "Café Society’s return and the baker’s oven",
    );
  });
});

it("does not read a quotation that ends in é for a letter of Africa", () => {
  expect(repair("Als je “cafÃ©” ziet en “cafÃ©s” leest").text).toBe("Als je “café” ziet en “cafés” leest");
});

describe("text in the page of another script, read as a Western one", () => {
  const { russian, greek, hebrew, arabic } = SENTENCES;
  const pages = {
    "windows-1251": russian,
    "koi8-r": russian,
    "windows-1253": greek,
    "windows-1255": hebrew,
    "windows-1256": arabic,
  };
  for (const [page, sentence] of Object.entries(pages))
    it(`comes back: ${page}`, () => {
      for (const western of ["windows-1252", "latin-1"]) {
        const damaged = misreadAs(sentence, page, western);
        expect(repair(damaged).text, western).toBe(sentence);
        expect(repair(`${damaged}\n${SENTENCES.german}`).text, western).toBe(
          `${sentence}\n${SENTENCES.german}`,
        );
      }
    });

  it("comes back in short lines once others prove the page", () => {
    expect(
      repairAll([misreadAs(russian, "windows-1251", "latin-1"), "Ô¸äîð Ùóêèí", "ÄÖÜ"]).map(
        ({ text }) => text,
      ),
    ).toEqual([russian, "Фёдор Щукин", "ÄÖÜ"]);
  });

  it("comes back among words in Latin letters", () => {
    expect(repair("Photo by Èâàí Ïåòðîâ, all rights reserved.").text).toBe(
      "Photo by Иван Петров, all rights reserved.",
    );
  });

  it("comes back from two-byte pages", () => {
    expect(repair("¡°½ñÄêµÄÓêÀ´µÃÍí¡±£¬²è¹ÝÀÏ°åËµ£¬°Ñ¸ÕÅÝºÃµÄÁú¾®·Åµ½×ÀÉÏ").text).toBe(
      "“今年的雨来得晚”，茶馆老板说，把刚泡好的龙井放到桌上",
    );
  });
});
