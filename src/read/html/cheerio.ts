import type { CheerioAPI } from "cheerio";
import { addTo } from "../../add-to";
import { MAX_LENGTH } from "../../options";
import type { Page } from "../../page";
import type { Reading } from "../index";
import { checkLength } from "../length";
import { Layout } from "./layout";
import { finishPage } from "./read-html";
import { select } from "./selectors";
import { buildTree } from "./tree";

/**
 * A loaded Cheerio document: what `cheerio.load(html)` returns. Described by what is used of it, so that who compiles
 * against unboil needs neither Cheerio's types nor those of Node and the DOM which they ask for.
 */
export interface CheerioDocument {
  (selector: string): ArrayLike<unknown>;
  root(): ArrayLike<unknown>;
  html(): string;
}

export const isCheerio = (input: unknown): input is CheerioDocument =>
  typeof input === "function" && "root" in input && typeof input.root === "function";

/**
 * Reads a document that Cheerio has loaded, as it stands, and changes nothing in it. `page.source` is the
 * concatenation of its text nodes, and spans refer to that.
 */
export function readCheerio(
  document: CheerioDocument,
  { url, lang, selectors }: Reading,
  maxLength = MAX_LENGTH,
): Page {
  const $ = document as CheerioAPI;
  const texts: string[] = [];
  let length = 0;
  walk($, {
    text: ({ data }) => {
      length += data.length;
      checkLength(length, maxLength);
      texts.push(data);
    },
  });
  const source = texts.join("");
  const layout = new Layout(source);
  const matches = findMatches($, selectors);
  let at = 0;
  walk($, {
    open: (element) =>
      layout.open(
        layout.types.find(element.name.toLowerCase()),
        element.attribs,
        at,
        at,
        matches.get(element),
      ),
    close: (element) => {
      if (element.name.toLowerCase() !== "br") layout.close();
    },
    text: ({ data, parent }) => {
      const from = at;
      at += data.length;
      // parse5 leaves what stands in a noscript unparsed unless it is told otherwise.
      const unparsed = parent && "name" in parent && parent.name === "noscript" && data.includes("<");
      if (unparsed) buildTree(source, layout, { from, to: at });
      else layout.text(from, at);
    },
  });
  return finishPage(source, layout, url, lang);
}

type Node = ReturnType<CheerioAPI["root"]>[0] extends infer Root
  ? Root extends { childNodes: (infer Child)[] }
    ? Child
    : never
  : never;
type Element = Extract<Node, { attribs: unknown }>;
type Text = Extract<Node, { type: "text" }>;

interface Visitor {
  readonly open?: (element: Element) => void;
  readonly close?: (element: Element) => void;
  readonly text: (text: Text) => void;
}

/** Visits elements and text in document order; without recursion, for documents may be nested deeply. */
function walk($: CheerioAPI, visitor: Visitor): void {
  const root = $.root()[0];
  let node: Node | null = root?.childNodes[0] ?? null;
  let depth = 0;
  while (node) {
    if ("attribs" in node) visitor.open?.(node);
    else if (isText(node)) visitor.text(node);
    let next: Node | null = "childNodes" in node ? (node.childNodes[0] ?? null) : null;
    if (next) depth++;
    else if ("attribs" in node) visitor.close?.(node);
    let last: Node = node;
    while (!next) {
      next = last.nextSibling;
      if (next || depth === 0) break;
      const parent: Node | null = last.parentNode as Node | null;
      if (!parent) return;
      last = parent;
      depth--;
      if ("attribs" in last) visitor.close?.(last);
    }
    node = next;
  }
}

const isText = (node: Node): node is Text => node.type === "text";

function findMatches($: CheerioAPI, selectors: readonly string[]): Map<Node, string[]> {
  const matches = new Map<Node, string[]>();
  for (const selector of new Set(selectors)) {
    for (const element of select($, selector)) addTo(matches, element, selector);
  }
  return matches;
}
