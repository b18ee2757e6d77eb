import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { postingLabels } from "../../src/cleaners/trimmings/posting-labels";
import { read } from "../../src/read/index";

const TEXT =
  "<p>저체온증은 중심체온이 35도 아래로 떨어진 상태를 말합니다. 고령자와 영유아는 특히 조심해야 합니다.</p>";

const kept = (head: string) =>
  run(read(head + TEXT, { format: "html" }), [postingLabels()])
    .blocks.filter(({ fate }) => !fate)
    .map(({ text }) => text);

it("drops the labels of a posted text and their values, where one of them counts readers", () => {
  const list = "<h4>예방 수칙</h4><dl><dt>작성자</dt><dd>보건행정과</dd><dt>조회수</dt><dd>523</dd></dl>";
  expect(kept(list)).toEqual(["예방 수칙", TEXT.slice(3, -4)]);
});

it("keeps labels of a table that counts none", () => {
  const table = "<dl><dt>분류</dt><dd>산문</dd><dt>출처</dt><dd>바다 문집</dd></dl>";
  expect(kept(table)).toHaveLength(5);
});
