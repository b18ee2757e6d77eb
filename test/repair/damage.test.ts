import { describe, expect, it } from "vitest";
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
