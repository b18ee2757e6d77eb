import type { Cleaner } from "../../cleaner";
import { countWordsIn } from "../../evidence/running-text";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { PageKind } from "../../kind/page-kinds";
import { type Block, kept, linkShare } from "../../page";

/** One link may be what the article points to, and so many lines of them what it is about. */
const FEWEST = 2;
const MOST = 7;
/** Share of a line that is linked: its bullet is not. */
const LINKED = 0.75;
/** The largest share of a text's words that such lines may be: else they are the text. */
const SHARE = 0.3;
/** Elsewhere links are the matter itself. */
const KINDS: ReadonlySet<PageKind> = new Set(["article", "product", "forum"]);

export const linkedLines = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "linked-lines",
  doc: "Drops, from an article, product or thread in Markdown, lines that are nothing but links, up to seven in a row.",
  *apply(page) {
    // On HTML the model knows which lines are links.
    if (page.format !== "text") return;
    const runs = listRuns(kept(page)).filter((run) => countLinks(run) >= FEWEST && run.length <= MOST);
    const found = runs.flat();
    if (found.length === 0 || countWordsIn(found) > SHARE * countWordsIn(kept(page))) return;
    if (!KINDS.has(judgeKind(page, kinds).name)) return;
    for (const block of found) yield { type: "drop", block, category: "related", why: "a link among links" };
  },
});

const countLinks = (run: readonly Block[]): number =>
  run.reduce((sum, { marks }) => sum + marks.filter(({ type }) => type === "link").length, 0);

/** Kept lines that are linked, where nothing else stands between them on the page. */
function listRuns(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    if (block.marks.length === 0 || block.kind === "code" || linkShare(block) < LINKED) continue;
    const run = runs.at(-1);
    if (run && run.at(-1)?.id === block.id - 1) run.push(block);
    else runs.push([block]);
  }
  return runs;
}
