import { type AnnotatedPages, isPackaged, type PackagedSet } from "../bench/annotations";
import { loadPages, RENDERERS } from "../bench/labelled";
import { loadModels } from "../bench/pipeline";
import { tokenF1 } from "../bench/score-metadata";
import { run } from "../src/cleaner";
import { headlines } from "../src/cleaners/headline/headlines";
import { standard } from "../src/cleaners/index";
import { foldTitle } from "../src/evidence/shape";
import { type Candidate, listCandidates } from "../src/headline/candidates";
import { type HeadlineModel, judge } from "../src/headline/likeliest-line";
import { read } from "../src/read/index";
import { FOLDS, foldOf } from "./folds";
import { fitLogistic } from "./logistic";
import { RENDERINGS } from "./renderings";
import { cleanersBefore } from "./samples";

/** The lines of a page that could be its headline, and which of them are. */
interface Page {
  readonly fold: number;
  /** Articles and other pages of WCXB; news and recipes are articles, too. */
  readonly group: "articles" | "others" | PackagedSet;
  /** Whether the headline stands on the page. */
  readonly stands: boolean;
  readonly lines: readonly (Candidate & { readonly right: boolean })[];
}

/** A line agrees with the title from this token F1 on: what a page shows is often worded a little otherwise. */
const AGREES = 0.6;
/** Pages that are no articles often have a title that nobody would call a headline. */
const OTHER = 0.5;

/** Weighs the evidence for headlines on flattened pages, cleaned by models blind to each page's domain. */
export function trainHeadlines(
  cache: string,
  data: string,
  every: number,
  annotated: AnnotatedPages,
): HeadlineModel {
  const pages = [...loadHeadlinePages(cache, loadTitled(data, every, annotated))];
  console.log(`headlines: ${pages.length} pages`);
  const judged = [...Array(FOLDS).keys()].flatMap((fold) => {
    const model = fit(pages.filter((page) => page.fold !== fold));
    return pages.filter((page) => page.fold === fold).map((page) => ({ page, best: pick(page, model) }));
  });
  for (const name of new Set(pages.map(({ group }) => group)))
    for (const least of [0.05, 0.08, 0.12, 0.2, 0.3, 0.5]) {
      const group = judged.filter(({ page }) => page.group === name);
      const found = group.filter(({ best }) => best.probability >= least);
      const right = found.filter(({ best }) => best.right).length;
      const stands = group.filter(({ page }) => page.stands).length;
      console.log(
        `${name}, from ${least} on: ${(right / found.length).toFixed(3)} of those found are right, ${(right / stands).toFixed(3)} of those that stand there are found`,
      );
    }
  return fit(pages);
}

/** A text with the title of its page. */
interface Titled {
  readonly group: Page["group"];
  readonly domain: string;
  readonly title: string;
  readonly input: string;
}

function* loadTitled(data: string, every: number, annotated: AnnotatedPages): Generator<Titled> {
  for (const { truth, input } of loadPages(data, "text", { renderers: RENDERERS, every }))
    yield { ...truth, group: truth.type === "article" ? "articles" : "others", input };
  for (const [set, pages] of annotated) {
    if (!isPackaged(set)) continue;
    for (const { truth, input } of pages) {
      const html = read(input, { format: "html" });
      for (const render of [RENDERINGS.innertext, RENDERINGS.soup, RENDERINGS.ptags])
        yield { ...truth, group: set, input: render(html) };
    }
  }
}

function* loadHeadlinePages(cache: string, texts: Iterable<Titled>): Generator<Page> {
  const pipelines = [...Array(FOLDS).keys()].map((fold) =>
    cleanersBefore(headlines().name, standard({}, loadModels(cache, fold))),
  );
  for (const { group, domain, title, input } of texts) {
    if (!title || input.trim() === "") continue;
    const fold = foldOf(domain);
    const page = run(read(input, { format: "text" }), pipelines[fold] ?? []);
    const titles = [title, title.split(/\s[|–—-]\s/)[0] ?? ""].map(foldTitle);
    const isRight = (text: string) => titles.some((one) => tokenF1(text, one) >= AGREES);
    yield {
      fold,
      group,
      stands: page.blocks.some(({ text }) => isRight(text)),
      lines: listCandidates(page).map((line) => ({ ...line, right: isRight(line.block.text) })),
    };
  }
}

function fit(pages: readonly Page[]): HeadlineModel {
  const names = Object.keys(pages.find(({ lines }) => lines.length > 0)?.lines[0]?.evidence ?? {});
  const rows = pages.flatMap(({ lines, group }) =>
    lines.map(({ evidence, right }) => ({
      values: Float64Array.from(Object.values(evidence)),
      label: right ? 1 : 0,
      weight: group === "others" ? OTHER : 1,
    })),
  );
  const { bias, votes } = fitLogistic(rows, 2);
  const lead = ([no = 0, yes = 0]: readonly (number | undefined)[]) => Math.round(1000 * (yes - no)) / 1000;
  const weights = names.map((name, i) => [name, lead(votes.map((row) => row[i]))]);
  return { bias: lead(bias), weights: Object.fromEntries(weights) };
}

function pick({ lines }: Page, model: HeadlineModel): { probability: number; right: boolean } {
  let best = { probability: 0, right: false };
  for (const line of lines) {
    const probability = judge(line, model);
    if (probability > best.probability) best = { probability, right: line.right };
  }
  return best;
}
