import type { Article } from "../article";
import type { Kind } from "../page";
import { HASHES } from "../read/text/markdown-writing";
import { countTicks, escapeStart, renderImage, renderInline } from "./inline";

type ArticleBlock = Article["blocks"][number];
type ArticleImage = Article["images"][number];
/** Blocks that make one Markdown block together: a paragraph cut into pieces, a list, a table, a quotation. */
type Run = readonly [ArticleBlock, ...ArticleBlock[]];

/**
 * The article as Markdown (CommonMark, with GFM tables): its title as the first heading, then its blocks, with each
 * picture on a line of its own where it stands.
 */
export function renderMarkdown(article: Article): string {
  const gathered = gather(article);
  const parts = gathered.map((part) => ("src" in part ? renderImage(part) : RENDER[part[0].kind](part)));
  const first = parts[gathered.findIndex((part) => !("src" in part))];
  const title = article.title === null ? "" : `# ${renderInline(article.title)}`;
  if (title !== "" && first?.replace(/^#+/, "#") !== title) parts.unshift(title);
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

const RENDER: Record<Kind, (run: Run) => string> = {
  paragraph: (run) => escapeStart(joinInline(run)),
  caption: (run) => escapeStart(joinInline(run)),
  heading: renderHeading,
  item: (run) => run.map(renderItem).join("\n"),
  quote: (run) => run.map((block) => `> ${escapeStart(renderInline(block.text, block.marks))}`).join("\n>\n"),
  code: renderCode,
  cell: renderTable,
};

/** Kinds whose neighbours belong together whatever stands between them on the page. */
const RUNNING: ReadonlySet<Kind> = new Set(["item", "quote", "code", "cell"]);

/** The runs and pictures of an article, in its order. */
function gather({ blocks, images }: Article): (Run | ArticleImage)[] {
  const parts: (Run | ArticleImage)[] = [];
  let run: [ArticleBlock, ...ArticleBlock[]] | null = null;
  let shown = 0;
  let next = 0;
  for (const block of blocks) {
    while ((images[next]?.span.start ?? block.span.start + 1) <= block.span.start) next++;
    const inline = block.glue === "" || block.glue === " ";
    const together = run !== null && run[0].kind === block.kind && (inline || staysTogether(block));
    // A picture ends a list, but neither a sentence nor a table.
    if (run && together && (next === shown || inline || UNBROKEN.has(block.kind))) {
      run.push(block);
      continue;
    }
    parts.push(...images.slice(shown, next));
    shown = next;
    run = [block];
    parts.push(run);
  }
  return [...parts, ...images.slice(shown)];
}

const UNBROKEN: ReadonlySet<Kind> = new Set(["cell", "code"]);

const staysTogether = ({ kind, glue }: ArticleBlock): boolean =>
  RUNNING.has(kind) && (glue !== "\n\n" || kind === "item" || kind === "quote");

const joinInline = (run: Run): string =>
  run.map(({ glue, text, marks }, i) => (i > 0 ? glue : "") + renderInline(text, marks)).join("");

function renderHeading(run: Run): string {
  const [first] = run;
  const [hashes, signs] = HASHES.exec(first.text) ?? [];
  const body = hashes ? renderPart(first, hashes.length) : joinInline(run);
  return `${"#".repeat(signs?.length ?? first.level ?? 2)} ${body}`;
}

type Inline = Pick<ArticleBlock, "text" | "marks">;

/** A stretch of a block, with what is marked in it. */
const renderPart = ({ text, marks }: Inline, start: number, end = text.length): string =>
  renderInline(
    text.slice(start, end),
    marks?.map((mark) => ({ ...mark, start: Math.max(0, mark.start - start), end: mark.end - start })),
  );

const BULLET = /^[*+•·‣▪●○◦–-]\s+/;
const NUMBER = /^\d{1,3}[.)]\s/;

/** An item that brings its own number keeps it; any other gets a dash. */
function renderItem(block: ArticleBlock): string {
  const { text, marks } = block;
  if (NUMBER.test(text)) return renderInline(text, marks);
  return `- ${escapeStart(renderPart(block, BULLET.exec(text)?.[0].length ?? 0))}`;
}

const FENCED = /^(`{3,}|~{3,})[^\n`]*\n[\s\S]*\n\1$/;

/** Code that brings its fences keeps them. */
function renderCode(run: Run): string {
  const code = run.map(({ text, glue }, i) => (i > 0 ? glue : "") + text).join("");
  if (FENCED.test(code)) return code;
  const fence = "`".repeat(Math.max(3, countTicks(code) + 1));
  return `${fence}\n${code}\n${fence}`;
}

/** The cells of a row that is one block, as on plain text. */
function renderCells({ text, marks }: Inline): string[] {
  let next = 0;
  return text.split("\t").map(({ length }) => {
    const start = next;
    const end = start + length;
    next = end + 1;
    const inside = marks?.filter((mark) => mark.start >= start && mark.end <= end);
    return renderPart({ text, marks: inside }, start, end).replaceAll("|", "\\|");
  });
}

/**
 * Cells after a tab stand in the row of the cell before them, after a space in that cell; the first row becomes the head.
 * A cell stands in its own column where it knows it, and columns that are empty from top to bottom go.
 */
function renderTable(run: Run): string {
  const rows: string[][] = [];
  for (const block of run) {
    const cells = renderCells(block);
    const row = rows.at(-1);
    if (row && block.glue === " ") row.push(`${row.pop() ?? ""} ${cells.join(" ")}`);
    else if (row && block.glue === "\t") place(row, cells, block.column);
    else rows.push(place([], cells, block.column));
  }
  const columns = listFilled(rows);
  const lines = rows.map((row) => `| ${columns.map((column) => row[column] ?? "").join(" | ")} |`);
  lines.splice(1, 0, `|${" --- |".repeat(columns.length)}`);
  return lines.join("\n");
}

/** The columns in which some cell has text, in their order. */
function listFilled(rows: readonly string[][]): number[] {
  const filled = new Set<number>();
  for (const row of rows) for (const [column, cell] of row.entries()) if (cell !== "") filled.add(column);
  return [...filled].sort((a, b) => a - b);
}

/** The row with cells put at its end, or in their column where that is further on. */
function place(row: string[], cells: readonly string[], column = 0): string[] {
  while (row.length < column) row.push("");
  row.push(...cells);
  return row;
}
