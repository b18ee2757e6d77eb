import type { Cleaner } from "../../cleaner";
import { type PhraseBook, type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { countProse, countWordsIn } from "../../evidence/running-text";
import { isTitleLike, isTruncated } from "../../evidence/shape";
import { isUntouched } from "../../evidence/untouched";
import { isList } from "../../kind/is-list";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { Topic } from "../../lexicon/index";
import { type Block, type Kind, kept } from "../../page";

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

export const relatedTeasers = ({
  phrases = phraseBook(),
  kinds,
}: PhraseOptions & KindOptions = {}): Cleaner => ({
  name: "related-teasers",
  doc: "Drops runs of teasers for other articles: a headline and an excerpt that breaks off.",
  *apply(page) {
    const blocks = kept(page);
    const leading = new Set<Block | undefined>(blocks.filter((block) => leadsOn(block, phrases)));
    const isExcerpt = (block: Block) => leading.has(block) || (isOfLength(block) && isTruncated(block.text));
    const isCut = (run: readonly number[]) => run.every((i) => CUT.test(blocks[i]?.text ?? ""));
    const isLeading = (run: readonly number[]) => run.every((i) => leading.has(blocks[i]));
    const isEnough = (run: readonly number[]) =>
      run.length >= (hasHeadlines(run) ? RUN : BARE_RUN) || isLeading(run);
    const runs = findRuns(blocks, isExcerpt).filter((run) => isEnough(run) || isCut(run));
    if (runs.length === 0) return;
    const { name } = judgeKind(page, kinds);
    // Posts of a thread that trail off come in runs, too, and the excerpts of a listing are what it is about.
    if (name === "forum" || isList(page, kinds)) return;
    const mayBeClean = page.format === "text" && isUntouched(page);
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
      // Posts that trail off or quote have others below them.
      if (mayBeClean && !isLeading(run) && !(isEnough(run) && last === blocks.length - 1)) continue;
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
function findRuns(blocks: readonly Block[], isExcerpt: (block: Block) => boolean): number[][] {
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

const isOfLength = ({ words, kind }: Block): boolean =>
  !NO_EXCERPTS.has(kind) && words >= SHORTEST && words <= LONGEST;

/** Cells of tables break off where there is no room for more. */
const NO_EXCERPTS: ReadonlySet<Kind> = new Set(["code", "cell"]);

/** Whether a text breaks off and leads to the rest: "… Read more". Some templates say so twice. */
function leadsOn(block: Block, phrases: PhraseBook): boolean {
  if (!isOfLength(block)) return false;
  const end = block.text.slice(-LEAD_REACH);
  const cut = Math.max(end.lastIndexOf("…"), end.lastIndexOf("...") + 2);
  const lead = cut < 2 ? "" : end.slice(cut + 1).replace(/^[\s\])]+/, "");
  const half = lead.length >> 1;
  const once = lead.slice(0, half) === lead.slice(half + 1) ? lead.slice(0, half) : lead;
  return once !== "" && phrases.matchText(once, LEADS)?.how === "whole";
}

const LEADS: ReadonlySet<Topic> = new Set(["read-more"]);
/** Longest such end. */
const LEAD_REACH = 60;

const isHeadline = (block: Block | undefined): boolean =>
  block !== undefined && isTitleLike(block.text) && !isTruncated(block.text);
