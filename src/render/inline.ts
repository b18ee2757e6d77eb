import type { Article } from "../article";
import type { Span } from "../page";

type InlineMark = NonNullable<Article["blocks"][number]["marks"]>[number];

/** A line of text as Markdown: its marks as links and emphasis, what Markdown would read as syntax escaped. */
export function renderInline(text: string, marks: readonly InlineMark[] = []): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  return renderRange(text, { start: 0, end: text.length }, sorted).replace(/\s*\n\s*/g, " ");
}

/** Escapes what would make a line a heading, list item, quotation, rule or fence. */
export const escapeStart = (line: string): string =>
  line
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|~~~|(?:[-=]\s*)+$|\|)/, "\\")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\");

function renderRange(text: string, range: Span, marks: readonly InlineMark[]): string {
  let out = "";
  let done = range.start;
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i++];
    if (!mark || mark.start < done) continue;
    const inner = trimRange(text, { start: mark.start, end: Math.min(mark.end, range.end) });
    if (inner.start >= inner.end) continue;
    const first = i;
    while ((marks[i]?.start ?? inner.end) < inner.end) i++;
    out += escapeText(text.slice(done, inner.start)) + renderMark(text, inner, mark, marks.slice(first, i));
    done = inner.end;
  }
  return out + escapeText(text.slice(done, range.end));
}

/** Emphasis that begins or ends with a space is none to Markdown. */
function trimRange(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - inside.length + inside.trimEnd().length,
  };
}

function renderMark(text: string, range: Span, mark: InlineMark, nested: readonly InlineMark[]): string {
  if (mark.type === "code") return renderTicks(text.slice(range.start, range.end));
  const body = renderRange(
    text,
    range,
    nested.filter(({ type }) => type !== mark.type),
  );
  if (mark.type === "strong") return `**${body}**`;
  if (mark.type === "em") return `*${body}*`;
  return mark.href !== undefined && isSafe(mark.href) ? `[${body}](${renderTarget(mark.href)})` : body;
}

function renderTicks(code: string): string {
  const fence = "`".repeat(countTicks(code) + 1);
  return fence === "`" ? `\`${code}\`` : `${fence} ${code} ${fence}`;
}

/** Length of the longest run of backticks; a fence must be longer. */
export const countTicks = (code: string): number =>
  (code.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);

/** Markdown is often shown as HTML; a link that runs code stays text. */
const isSafe = (href: string): boolean => !/^[\s\p{Cc}]*(?:javascript|vbscript|data)\s*:/iu.test(href);

/** A picture, with its description as the text that stands in for it. */
export const renderImage = ({ src, alt }: Article["images"][number]): string =>
  `![${renderInline(alt)}](${renderTarget(src)})`;

const renderTarget = (href: string): string =>
  /[\s()<>]/.test(href) ? `<${href.replace(/[\s<>]/g, (char) => encodeURIComponent(char))}>` : href;

const SYNTAX = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[\p{L}/!?])|&(?=#?\w+;)/gu;

const escapeText = (text: string): string => text.replace(SYNTAX, "\\$&");
