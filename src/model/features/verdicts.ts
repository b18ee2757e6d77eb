import type { Block, Category } from "../../page";
import type { Sheet } from "../sheet";
import { convert, log, Sums } from "./sums";

const BY = [
  "page-chrome",
  "hidden-elements",
  "page-forms",
  "comment-threads",
  "related-boxes",
  "main-container",
  "article-end",
  "related-teasers",
];
const ENDS: ReadonlySet<Category> = new Set([
  "comments",
  "related",
  "newsletter",
  "author-box",
  "share",
  "source-link",
]);

/** What the cleaners before thought of the block and of those above it. */
export function addVerdicts(sheet: Sheet, blocks: readonly Block[], words: Float32Array): void {
  const verdict = (i: number): number => {
    const fate = blocks[i]?.fate;
    if (fate?.type !== "drop") return fate ? -1 : 0;
    return BY.indexOf(fate.by) + 2;
  };
  const codes = new Int8Array(blocks.length);
  for (let i = 0; i < codes.length; i++) codes[i] = verdict(i);
  sheet.take("verdict", codes);
  const taken = new Sums(convert(codes, (code) => Number(code > 0)));
  sheet.fill("taken of 10 above", (i) => taken.over(i - 10, i));
  sheet.fill("taken of 10 below", (i) => taken.over(i + 1, i + 11));
  const since = new Float32Array(blocks.length);
  const marks = new Float32Array(blocks.length);
  let passed = -1;
  let count = 0;
  let after = false;
  for (let i = 0; i < blocks.length; i++) {
    const fate = blocks[i]?.fate;
    since[i] = passed < 0 ? -1 : log(passed);
    marks[i] = Math.min(20, count);
    after ||= (words[i] ?? 0) >= 40 && !fate;
    if (after && fate?.type === "drop" && ENDS.has(fate.category)) {
      passed = 0;
      count++;
    } else if (passed >= 0) passed += words[i] ?? 0;
  }
  sheet.take("words since an end mark", since);
  sheet.take("end marks above", marks);
}
