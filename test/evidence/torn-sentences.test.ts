import { expect, it } from "vitest";
import { isAmidSentence } from "../../src/evidence/torn-sentences";
import { read } from "../../src/index";

const test = (...lines: string[]) => {
  const page = read(lines.join("\n"), { format: "text" });
  return page.blocks.map((block) => isAmidSentence(block, page));
};

it("finds what stands on lines of their own amid a sentence", () => {
  expect(test("Install the app from the", "App Store", "on your telephone.")).toEqual([false, true, false]);
  expect(test("ページの右上にある", "「共有」", "ボタンを押します。")[1]).toBe(true);
});

it("finds none among buttons, between paragraphs and beside lines that are whole", () => {
  expect(test("Share", "Facebook", "Twitter")).toEqual([false, false, false]);
  expect(test("The lamp is shown on both.", "Share", "twice or more")[1]).toBe(false);
  expect(test("Install the app from the", "", "App Store", "", "or another shop")[1]).toBe(false);
  expect(test("Install the app from the", "App Store", "Google Play")[1]).toBe(false);
  expect(test("保存しました。", "「共有」", "ログイン")[1]).toBe(false);
});
