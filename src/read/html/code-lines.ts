import type { Element } from "./element";

/**
 * What classes say of an element of a listing: a line, a cell beside which one with its number stands, that number, or a line
 * where what is around it holds lines.
 */
export type CodePart = "line" | "cell" | "number" | "child";

const PARTS: ReadonlyMap<string, CodePart> = new Map(
  Object.entries({
    line: "ace_line cm-line CodeMirror-line crayon-line react-code-line-contents react-code-line-contents-no-virtualization view-line",
    // GitHub and its gists, highlight.js, Gitea, Gitiles.
    cell: "blob-code-inner FileContents-lineContents hljs-ln-code js-file-line lines-code",
    number:
      "blob-num CodeMirror-linenumber FileContents-lineNum hljs-ln-numbers line-number lineno linenos linenumber lines-num ln lnt",
  }).flatMap(([part, names]) => names.split(" ").map((name) => [name, part as CodePart] as const)),
);

/** Stands in each of these, and in few others. */
const TELLING = /[Ll]ine|ln|code|blob-num/;

/** Classes too common to say so by themselves, of elements that hold lines as their children. */
const HOLDERS: readonly ((holder: Element) => boolean)[] = [
  // Doxygen.
  ({ words }) => words.length === 1 && words[0] === "fragment",
  // SyntaxHighlighter.
  ({ words, parent }) => words[0] === "container" && parent?.name === "td" && parent.words.includes("code"),
];
/** Lists whose items are lines: of Prettify, and of the SyntaxHighlighter before. */
const LISTS = new Set(["linenums", "dp"]);

/**
 * The element that holds the listing of which this one, by its class a `part` of it, is a line; null if it is none. Lines are
 * elements of their own there.
 */
export function findListing({ name, parent }: Element, part: CodePart | null): Element | null {
  if (!parent) return null;
  if (name === "li") return LISTS.has(parent.words[0] ?? "") ? parent : null;
  if (part === "line") return parent;
  if (part === "cell") return name === "td" ? findTable(parent) : null;
  return part === "child" && name === "div" && HOLDERS.some((holds) => holds(parent)) ? parent : null;
}

/** What of a listing a class says that an element is. */
export function findCodePart(names: string): CodePart | null {
  if (!TELLING.test(names)) return null;
  const classes = names.split(SPACE, MOST);
  const parts = classes.flatMap((name) => PARTS.get(name) ?? []);
  return parts.find((part) => part === "number") ?? parts[0] ?? (classes[0] === "line" ? "child" : null);
}

const SPACE = /[\t\n\f\r ]/;
/** Classes that are looked at; generated style sheets give hundreds. */
const MOST = 20;

/** The table of a cell: its row may stand in a body. */
function findTable(row: Element): Element | null {
  const { parent } = row;
  return parent?.name === "table" ? parent : (parent?.parent ?? null);
}
