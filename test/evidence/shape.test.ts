import { describe, expect, it } from "vitest";
import { endsSentence, foldsTo, foldTitle, isProse } from "../../src/evidence/shape";

describe("foldTitle", () => {
  it("keeps the signs for vowels in scripts that have them", () => {
    expect(foldTitle("वो गांव, जहां")).toBe("वो गांव जहां");
    expect(foldTitle("Grüße – “Ça va?”")).toBe("grüße ça va");
    expect(foldsTo("वो गांव, जहां!", foldTitle("वो गांव जहां"))).toBe(true);
  });
});

describe("endsSentence", () => {
  it.each(["Sie kommt.“", "Sie kommt.«", "Elle vient. »", "He comes.”", "Kommt sie?‘"])(
    "knows how %s closes",
    (text) => {
      expect(endsSentence(text.replace(" »", "»"))).toBe(true);
    },
  );
});

describe("isProse", () => {
  it("knows running text by its length where a script ends no sentences", () => {
    const sentence = "ชาวประมงที่ท่าเรือเล่าว่าปีนี้ปลาทูมาช้ากว่าทุกปีและราคาน้ำมันแพงขึ้นจนหลายลำไม่ได้ออกทะเลเลยตั้งแต่ต้นเดือน";
    expect(isProse(sentence)).toBe(true);
    expect(isProse("ปลาทูมาช้ากว่าทุกปี")).toBe(false);
  });
});
