import type { Cleaner } from "../../cleaner";
import { type Block, type Edit, isInside, kept, type Page, type Tag } from "../../page";

/** In UTF-16 code units. */
const LONGEST = 16;
/** The element of a listing, with its label, is so many elements around the label at most. */
const WITHIN = 3;

export const codeLabels = (): Cleaner => ({
  name: "code-labels",
  doc: 'Drops the name of the language and "Copy" above a listing, in the element of the listing, and such buttons on text.',
  *apply(page) {
    if (page.format === "text") {
      yield* dropFlattened(page);
      return;
    }
    const blocks = kept(page);
    for (let i = blocks.length - 2; i >= 0; i--) {
      const block = blocks[i];
      const next = blocks[i + 1];
      if (!block || next?.kind !== "code" || !isLabel(block)) continue;
      const frame = findFrame(block.tag);
      if (frame && isInside(next.tag, frame))
        yield { type: "drop", block, category: "widget", why: "labels the listing below" };
    }
  },
});

/** What copies a listing, as documentation in several languages says it. */
const COPIES: ReadonlySet<string> = new Set([
  "copia",
  "copiar",
  "copied!",
  "copied",
  "copier",
  "copy",
  "copy code",
  "kopieren",
  "kopiera",
  "kopiuj",
  "kopyala",
  "kopírovat",
  "kopiëren",
  "копировать",
  "コピー",
  "复制",
]);

/** Most lines begin otherwise. */
const INITIALS: ReadonlySet<string> = new Set(
  [...COPIES].flatMap((word) => [word.charAt(0), word.charAt(0).toUpperCase()]),
);

/**
 * The button stands above or below the listing, the name of the language above the button; where nothing is recognised as
 * a listing, it stands there again.
 */
function* dropFlattened({ blocks }: Page): Iterable<Edit> {
  const isButton = (block: Block | undefined) =>
    block !== undefined &&
    block.text.length <= LONGEST &&
    INITIALS.has(block.text.charAt(0)) &&
    COPIES.has(block.text.toLowerCase());
  const buttons = blocks.filter(isButton);
  if (buttons.length === 0) return;
  const isListing = (block: Block | undefined) => block?.kind === "code" && !block.fate;
  for (const { id } of buttons) {
    const [above, button, below] = [blocks[id - 1], blocks[id], blocks[id + 1]];
    if (!button || (buttons.length === 1 && !isListing(above) && !isListing(below))) continue;
    if (!button.fate) yield { type: "drop", block: button, category: "widget", why: "copies a listing" };
    if (above && !above.fate && isLabel(above) && !isButton(above))
      yield { type: "drop", block: above, category: "widget", why: "labels the listing below" };
  }
}

const isLabel = ({ kind, text }: Block): boolean =>
  kind === "paragraph" && text.length <= LONGEST && LABELS.has(text.toLowerCase());

/** The closest element whose class says that it frames code. */
function findFrame(tag: Tag | null): Tag | null {
  let at = tag;
  for (let i = 0; i <= WITHIN && at; i++, at = at.parent)
    if (at.words.some((word) => FRAMES.has(word)) && !HEADS.has(at.words.at(-1) ?? "")) return at;
  return null;
}

const FRAMES: ReadonlySet<string> = new Set([
  "code",
  "codeblock",
  "highlight",
  "language",
  "prism",
  "snippet",
]);
/** "code-header" lies beside the listing, in what frames both. */
const HEADS: ReadonlySet<string> = new Set([
  "bar",
  "head",
  "header",
  "label",
  "lang",
  "language",
  "title",
  "toolbar",
  "top",
]);

/** Names of languages as highlighters write them, and what copies the listing. */
const LABELS: ReadonlySet<string> = new Set([
  "apache",
  "asp.net",
  "bash",
  "batch",
  "c",
  "c#",
  "c++",
  "clojure",
  "cmake",
  "console",
  "copy",
  "copy code",
  "cpp",
  "csharp",
  "css",
  "csv",
  "dart",
  "diff",
  "dockerfile",
  "elixir",
  "env",
  "erlang",
  "go",
  "graphql",
  "groovy",
  "haskell",
  "hcl",
  "html",
  "http",
  "ini",
  "java",
  "javascript",
  "js",
  "json",
  "jsx",
  "julia",
  "kotlin",
  "latex",
  "less",
  "lua",
  "makefile",
  "markdown",
  "matlab",
  "md",
  "mdx",
  "nginx",
  "objective-c",
  "perl",
  "php",
  "plain text",
  "plaintext",
  "powershell",
  "prisma",
  "properties",
  "protobuf",
  "python",
  "r",
  "ruby",
  "rust",
  "scala",
  "scss",
  "sh",
  "shell",
  "solidity",
  "sql",
  "svelte",
  "swift",
  "text",
  "toml",
  "ts",
  "tsx",
  "txt",
  "typescript",
  "vue",
  "xml",
  "yaml",
  "yml",
  "zig",
  "zsh",
]);
