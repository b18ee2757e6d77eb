import type { Cleaner } from "../cleaner";
import { countProse, countWordsIn } from "../evidence/running-text";
import { isTitleLike, isTruncated } from "../evidence/shape";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import { type Block, kept } from "../page";

/** Words of an excerpt; a shorter line that breaks off is a label, a longer one a paragraph. */
const SHORTEST = 8;
const LONGEST = 90;
/** Teasers come in runs; a single paragraph that ends in an ellipsis may just trail off. */
const RUN = 2;
/** Excerpts without headlines between them need to be more. */
const BARE_RUN = 3;
/** How WordPress cuts an excerpt; authors do so amid a quotation, but end no paragraph with it (WCXB: 1 of 80). */
const CUT = /\[(?:…|\.\.\.)\]$/;
/** Other blocks that may stand between two teasers of one run: a section's heading, a date. */
const GAP = 3;

export const relatedTeasers = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "related-teasers",
  doc: "Drops runs of teasers for other articles: a headline and an excerpt that breaks off.",
  *apply(page) {
    const blocks = kept(page);
    const isCut = (run: readonly number[]) => run.every((i) => CUT.test(blocks[i]?.text ?? ""));
    const isEnough = (run: readonly number[]) => run.length >= (hasHeadlines(run) ? RUN : BARE_RUN);
    const runs = findRuns(blocks).filter((run) => isEnough(run) || isCut(run));
    if (runs.length === 0) return;
    const { name } = judgeKind(page, kinds);
    // Posts of a thread that trail off come in runs, too.
    if (name === "forum") return;
    let above = 0;
    let counted = 0;
    for (const run of runs) {
      const headlines = hasHeadlines(run);
      const first = run[0] ?? 0;
      const last = run.at(-1) ?? first;
      // On an index page the excerpts are the content: teasers follow an article that is longer than they are.
      above += countProse(blocks.slice(counted, first));
      counted = first;
      const isBelow = above >= countWordsIn(blocks.slice(first, last + 1));
      if (!(isEnough(run) && isBelow) && !(name === "article" && isCut(run))) continue;
      for (const block of blocks.slice(
        headlines && isHeadline(blocks[first - 1]) ? first - 1 : first,
        last + 1,
      )) {
        const why = isExcerpt(block) ? "excerpt that breaks off" : "between excerpts that break off";
        yield { type: "drop", block, why: `${why}, one of ${run.length}`, category: "related" };
      }
    }
  },
});

/** Indexes of excerpts, grouped where few other blocks, none of them running text, lie between. */
function findRuns(blocks: readonly Block[]): number[][] {
  const runs: number[][] = [];
  blocks.forEach((block, i) => {
    if (!isExcerpt(block)) return;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const near = last !== undefined && i - last <= GAP + 1 && blocks.slice(last + 1, i).every(isHeadline);
    if (run && near) run.push(i);
    else runs.push([i]);
  });
  return runs;
}

const hasHeadlines = (run: readonly number[]): boolean =>
  run.length >= RUN && (run.at(-1) ?? 0) - (run[0] ?? 0) >= 2 * (run.length - 1);

const isExcerpt = ({ text, words, kind }: Block): boolean =>
  kind !== "code" && words >= SHORTEST && words <= LONGEST && isTruncated(text);

const isHeadline = (block: Block | undefined): boolean =>
  block !== undefined && isTitleLike(block.text) && !isTruncated(block.text);
