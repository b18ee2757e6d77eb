import { expect, it } from "vitest";
import { run } from "../../src/cleaner";
import { captionLines } from "../../src/cleaners/trimmings/caption-lines";
import { kept } from "../../src/page";
import { read } from "../../src/read/index";

const PROSE =
  "The harbour board agreed on Tuesday to close the northern pier for six months while divers examine its foundations.\n".repeat(
    6,
  );
const isDropped = (line: string): boolean =>
  kept(run(read(`${PROSE}${line}\n${PROSE}`, { format: "text" }), [captionLines()])).every(
    ({ text }) => text !== line,
  );

it("drops captions whose credit ran into their sentence, or is set off as Korean papers do", () => {
  for (const line of [
    "Una técnica repara la línea en el valle, el sábado.LUCÍA FERRÁN",
    "Una técnica repara la línea en el valle, el sábado.LUCÍA FERRÁN (EFE)",
    "다시 문을 연 송천분교 도서관. 사진=윤하린 기자",
    "바닥을 드러낸 저수지 [사진=산하통신]",
  ])
    expect(isDropped(line), line).toBe(true);
});

it("leaves sentences that end in capitals, and what is said of pictures", () => {
  for (const line of [
    "The boats moved on Monday, said the head of the FERRY UNION",
    "The divers came back on Tuesday.The board met at noon",
    "도서관은 사진전을 연다",
  ])
    expect(isDropped(line), line).toBe(false);
});
