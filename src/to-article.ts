import { type Article, parseArticle } from "./article";
import { judgeConfidence } from "./confidence";
import { findLeft } from "./evidence/left";
import { judgeKind } from "./kind/judge";
import { stateKind } from "./kind/state-kind";
import { findMetadata } from "./metadata/index";
import { findComments } from "./metadata/posts/comments";
import type { Block, Mark, Page } from "./page";
import { findBase, resolveAddress } from "./read/html/addresses";
import { findWarnings } from "./warnings";
import { sumLengths } from "./words";

/** Chance that a kept block belongs to the article where no cleaner has estimated it. */
const UNJUDGED = 0.5;

interface Extras {
  /** Gathers the readers' comments that were dropped. */
  readonly comments?: boolean;
}

/** The validated Article of a page that has been through its cleaners. All its strings are flat copies. */
export function toArticle(page: Page, { comments = false }: Extras = {}): Article {
  const { lifted, removed } = listTaken(page);
  const { blocks } = findLeft(page);
  const text = copyFlat(blocks.map((block) => block.glue + block.text).join(""));
  const kind = stateKind(judgeKind(page), page);
  const base = findBase(statedBase(page), page.url);
  return parseArticle({
    kind: {
      name: kind.name,
      probability: round(kind.probability),
      probabilities: Object.fromEntries(
        Object.entries(kind.probabilities).map(([name, share]) => [name, round(share)]),
      ),
    },
    text,
    blocks: blocks.map((block) => describe(block, base)),
    comments: comments ? copyDeep(findComments(page)) : [],
    lifted,
    removed,
    repairs: page.repairs.length > 0 ? copyDeep(page.repairs) : [],
    confidence: round(judgeConfidence(page)),
    warnings: findWarnings(page, kind),
    counts: {
      input: page.source.length,
      kept: text.length,
      lifted: sumLengths(lifted),
      removed: sumLengths(removed),
    },
    ...copyDeep(findMetadata(page)),
  });
}

function listTaken({ blocks }: Page): Pick<Article, "lifted" | "removed"> {
  const lifted: Article["lifted"] = [];
  const removed: Article["removed"] = [];
  for (const { fate, text: line, span } of blocks) {
    if (!fate) continue;
    const text = copyFlat(line);
    const why = copyFlat(fate.why);
    if (fate.type === "lift") lifted.push({ field: fate.field, text, span, by: fate.by, why });
    else removed.push({ text, span, by: fate.by, why, category: fate.category });
  }
  return { lifted, removed };
}

const statedBase = ({ meta }: Page): string | null =>
  meta.find(({ from, key }) => from === "link" && key === "base")?.value ?? null;

function describe(
  { kind, level, column, glue, text, marks, span, probability }: Block,
  base: string | null,
): Article["blocks"][number] {
  const block: Article["blocks"][number] = {
    kind,
    glue,
    text: copyFlat(text),
    span,
    confidence: round(probability ?? UNJUDGED),
  };
  if (level !== undefined) block.level = level;
  if (column !== undefined) block.column = column;
  const said = marks.filter(isSaid);
  if (said.length > 0) block.marks = said.map((mark) => copyMark(mark, base));
  return block;
}

type SaidMark = NonNullable<Article["blocks"][number]["marks"]>[number];

const isSaid = (mark: Mark): mark is Mark & SaidMark => mark.type !== "button";

/** Links are absolute where the page's address is known; what is no address of the web stays as written. */
const copyMark = ({ type, start, end, href }: SaidMark, base: string | null): SaidMark =>
  href === undefined
    ? { type, start, end }
    : { type, start, end, href: (base !== null && resolveAddress(href, base)) || copyFlat(href) };

/** To three decimals: runtimes may differ in the last bits of a logarithm, and an Article must not. */
const round = (share: number): number => Math.round(share * 1000) / 1000;

/**
 * V8 keeps the whole page alive for each slice of it. Cutting a slice from a concatenation first makes a string of
 * its own; measured four times as fast as a round trip through JSON.
 */
const copyFlat = (text: string): string => ` ${text}`.slice(1);

/** The same for all strings of a small structure. */
const copyDeep = <T>(value: T): T => JSON.parse(JSON.stringify(value));
