import { describe, expect, it } from "vitest";
import { readLabelledNames } from "../../src/metadata/authors/labelled-names";

describe("names behind a label", () => {
  it.each([
    ["작성자 윤하린", ["윤하린"]],
    ["기자 김민수", ["김민수"]],
    ["기자명 윤하린 기자 입력 2024.03.12 09:30 수정 2024.03.13 10:00", ["윤하린"]],
    ["(서울=강변뉴스) 윤하린 기자", ["윤하린"]],
    ["김민수·윤하린 기자 harin@river.example", ["김민수", "윤하린"]],
    ["来源：江边日报 作者：林晓雯 编辑：陈立 2024-03-12 09:30", ["林晓雯"]],
    ["2024年03月12日 09:30 来源：江边日报 作者：林晓雯、陈立 责任编辑：王明", ["林晓雯", "陈立"]],
    ["文/林晓雯 图/陈立", ["林晓雯"]],
    ["記者林曉雯／台北報導", ["林曉雯"]],
    ["記者 山田太郎", ["山田太郎"]],
    ["執筆者 山田 太郎", ["山田 太郎"]],
    ["文・山田太郎 写真・佐藤花子", ["山田太郎"]],
    ["著者：ジョン・ハーロー", ["ジョン・ハーロー"]],
    ["Autorin Jana Hartwig", ["Jana Hartwig"]],
    ["Text: Anna Flod Foto: Erik Sund", ["Anna Flod"]],
    ["Texte : Anne Roux / Photos : Paul Gris", ["Anne Roux"]],
    ["Oprac. Anna Rzeka", ["Anna Rzeka"]],
    ["Tác giả Nguyễn Thu Hà", ["Nguyễn Thu Hà"]],
    ["Автор: Ирина Лескова | Источник: Речной вестник", ["Ирина Лескова"]],
  ])("%s", (line, values) => {
    expect(readLabelledNames(line)?.values).toEqual(values);
  });
  it.each([
    "기자 회견에서 시장은 다리가 봄에 열린다고 말했다",
    "작성자 관리자",
    "作者介绍",
    "作者 简介",
    "記者 会見",
    "文化 中心",
    "Author Interview",
    "Author Jane Harlow Wins Prize",
    "Text Message Scams",
    "Author of the year",
    "来源：江边日报",
    "기자는 어제 강을 건넜다",
  ])("none in %s", (line) => {
    expect(readLabelledNames(line)).toBeNull();
  });
});
