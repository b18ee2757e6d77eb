import type { Element } from "./element";

/** Class names that programs which show code give to each of its lines. */
const LINE =
  /(?<![\w-])(?:ace_line|cm-line|CodeMirror-line|crayon-line|react-code-line-contents(?:-no-virtualization)?|view-line)(?![\w-])/;
/** The same of a cell, beside which one with its number stands: GitHub and its gists, highlight.js, Gitea, Gitiles. */
const CELL =
  /(?<![\w-])(?:blob-code-inner|FileContents-lineContents|hljs-ln-code|js-file-line|lines-code)(?![\w-])/;
/** What they call the number of a line. */
const NUMBER =
  /(?<![\w-])(?:blob-num|CodeMirror-linenumber|FileContents-lineNum|hljs-ln-numbers|line-number|linenos?|linenumber|lines-num|ln|lnt)(?![\w-])/;

/** Classes too common to say so by themselves, of elements that hold lines as their children. */
const HOLDERS: readonly ((holder: Element) => boolean)[] = [
  // Doxygen.
  ({ words }) => words.length === 1 && words[0] === "fragment",
  // SyntaxHighlighter.
  ({ words, parent }) => words[0] === "container" && parent?.name === "td" && parent.words.includes("code"),
];
/** Lists whose items are lines: of Prettify, and of the SyntaxHighlighter before. */
const LISTS = new Set(["linenums", "dp"]);

/** Knows the lines of listings that are elements of their own, and the numbers beside them. */
export class CodeLines {
  private readonly known = new Map<string, "line" | "cell" | "number" | "child" | null>();

  /** The element that holds the listing of which this one is a line; null if it is none. */
  findListing({ name, parent }: Element, names: string | undefined): Element | null {
    if (!parent) return null;
    if (name === "li") return LISTS.has(parent.words[0] ?? "") ? parent : null;
    if (names === undefined) return null;
    const said = this.read(names);
    if (said === "line") return parent;
    if (said === "cell") return name === "td" ? findTable(parent) : null;
    return said === "child" && name === "div" && HOLDERS.some((holds) => holds(parent)) ? parent : null;
  }

  isNumber(names: string): boolean {
    return this.read(names) === "number";
  }

  private read(names: string) {
    let said = this.known.get(names);
    if (said === undefined) {
      said = NUMBER.test(names)
        ? "number"
        : CELL.test(names)
          ? "cell"
          : LINE.test(names)
            ? "line"
            : /^line(?:\s|$)/.test(names)
              ? "child"
              : null;
      this.known.set(names, said);
    }
    return said;
  }
}

/** The table of a cell: its row may stand in a body. */
function findTable(row: Element): Element | null {
  const { parent } = row;
  return parent?.name === "table" ? parent : (parent?.parent ?? null);
}
