import { describe, expect, it } from "vitest";
import { clean } from "../../src/index";

const paragraph = (place: string) =>
  `<p>${`Moorings on the ${place} are let by the week from April until the end of October. `.repeat(4)}</p>`;
const BODY = ["town quay", "north pier", "old canal"].map(paragraph).join("");
const LINES =
  "Moorings on the town quay are let by the week from April until the end of October each year.\n\n";

const dates = (html: string) => {
  const { publishedAt, modifiedAt } = clean(html, { format: "html" });
  return [publishedAt, modifiedAt];
};

describe("the day of a change", () => {
  it.each([
    ["en", "Last Update: 12 March 2024"],
    ["en", "Page last reviewed: 12 March 2024"],
    ["de", "Stand: 12.03.2024"],
    ["de", "Zuletzt geändert am 12.03.2024"],
    ["de", "Letzte Änderung: 12. März 2024"],
    ["fr", "Vérifié le 12 mars 2024"],
    ["es", "Última modificación: 12/03/2024"],
    ["it", "Ultima revisione: 12 marzo 2024"],
    ["pt", "Última alteração: 12 de março de 2024"],
    ["nl", "Laatste wijziging: 12 maart 2024"],
    ["pl", "Ostatnia modyfikacja: 12.03.2024"],
    ["ru", "Последнее изменение: 12 марта 2024"],
    ["tr", "Son değişiklik: 12 Mart 2024"],
    ["ja", "最終更新：2024年3月12日"],
    ["zh", "最后更新：2024年3月12日"],
    ["ko", "최종 수정 2024.03.12"],
  ])("is the date of a page that gives no other (%s, %s)", (lang, line) => {
    const html = `<html lang="${lang}"><h1>Booking a mooring</h1><p>${line}</p>${BODY}</html>`;
    expect(dates(html)).toEqual(["2024-03-12", "2024-03-12"]);
    const published = `<meta property="article:published_time" content="2024-01-29">${html}`;
    expect(dates(published)).toEqual(["2024-01-29", "2024-03-12"]);
    const { publishedAt, modifiedAt } = clean(`Booking a mooring\n${line}\n\n${LINES.repeat(3)}`, {
      format: "text",
    });
    expect([publishedAt, modifiedAt]).toEqual(["2024-03-12", "2024-03-12"]);
  });
  it.each([
    "This page was last edited on 12 March 2024, at 09:30.",
    "Diese Seite wurde zuletzt am 12. März 2024 um 09:30 Uhr bearbeitet.",
    "Esta página se editó por última vez el 12 mar 2024.",
    "Bu sayfa en son 12 Mart 2024 tarihinde değiştirildi.",
    "本页面最后修订于2024年3月12日 (星期二) 09:30。",
    "이 문서는 2024년 3월 12일 (화) 09:30에 마지막으로 수정되었습니다.",
  ])("may stand in a footer: %s", (line) => {
    const [published, modified] = dates(`<h1>Booking a mooring</h1>${BODY}<footer><p>${line}</p></footer>`);
    expect([published, modified?.slice(0, 10)]).toEqual([null, "2024-03-12"]);
  });
  it("may have its label on the line above", () => {
    const facts =
      "<p>Record Published Date:<br>03/05/2024</p><p>Record Last Modified:<br>04/09/2024</p><p>Source:<br>Harbour</p>";
    expect(dates(`<html lang="en"><h1>Advisory</h1>${BODY}${facts}`)).toEqual(["2024-03-05", "2024-04-09"]);
  });
  it("is not that of what a sentence tells of", () => {
    expect(dates(`<h1>Advisory</h1>${BODY}<p>The rules were revised on 5 May 2019.</p>`)).toEqual([
      null,
      null,
    ]);
  });
});
