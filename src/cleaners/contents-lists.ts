import type { Cleaner } from "../cleaner";
import { foldTitle } from "../evidence/shape";
import { type Block, kept, linkShare, type Page } from "../page";

/** Entries of a table of contents, at least. */
const FEWEST = 3;
/** Share of its entries that are headings of the page; some leave out a number or the end of a long one. */
const HEADINGS = 0.6;
/** Share of an entry that is its link. */
const LINKED = 0.8;

/** What heads one; another heading may be that of what follows. */
const CONTENTS: ReadonlySet<string> = new Set([
  "contents",
  "table of contents",
  "in this article",
  "in this guide",
  "in this post",
  "on this page",
  "jump to",
  "jump to section",
  "quick links",
  "what s inside",
  "inhalt",
  "inhaltsverzeichnis",
  "auf dieser seite",
  "in diesem artikel",
  "sommaire",
  "table des matières",
  "índice",
  "contenido",
  "tabla de contenidos",
  "contenidos",
  "conteúdo",
  "neste artigo",
  "indice",
  "indice dei contenuti",
  "inhoud",
  "inhoudsopgave",
  "spis treści",
  "obsah",
  "tartalom",
  "tartalomjegyzék",
  "cuprins",
  "innehåll",
  "innehållsförteckning",
  "indhold",
  "innhold",
  "sisällys",
  "sisällysluettelo",
  "içindekiler",
  "содержание",
  "оглавление",
  "зміст",
  "съдържание",
  "περιεχόμενα",
  "mục lục",
  "daftar isi",
  "สารบัญ",
  "المحتويات",
  "فهرست مطالب",
  "תוכן עניינים",
  "目次",
  "目录",
  "目錄",
  "目录导航",
  "목차",
]);

export const contentsLists = (): Cleaner => ({
  name: "contents-lists",
  doc: "Drops tables of contents: lists of links to the page's own headings, and the heading left above nothing.",
  *apply(page) {
    const blocks = kept(page);
    const isEntry = makeEntryTest(page);
    if (!blocks.some(isEntry)) return;
    const headings = new Set(
      blocks.filter(({ kind }) => kind === "heading").map(({ text }) => foldEntry(text)),
    );
    for (let i = 0; i < blocks.length; i++) {
      const entries = takeEntries(blocks, i, isEntry);
      const led = entries.filter(({ text }) => headings.has(foldEntry(text))).length;
      const isTable = entries.length >= FEWEST && led >= HEADINGS * entries.length;
      const above = blocks[i - 1];
      if (isTable && above && CONTENTS.has(foldTitle(above.text)))
        yield { type: "drop", block: above, why: "heads a table of contents", category: "navigation" };
      if (isTable)
        for (const block of entries)
          yield { type: "drop", block, why: "in a table of contents", category: "navigation" };
      i += Math.max(0, entries.length - 1);
    }
  },
});

/** The entries that follow one another from a place on. */
function takeEntries(
  blocks: readonly Block[],
  from: number,
  isEntry: (block: Block) => boolean,
): readonly Block[] {
  let end = from;
  for (let block = blocks[end]; block && isEntry(block); block = blocks[end]) end++;
  return blocks.slice(from, end);
}

/** Whether a line leads to a place of the page and nowhere else. */
function makeEntryTest({ url }: Page): (block: Block) => boolean {
  const own = url === null ? null : `${url.split("#", 1)[0]}#`;
  const leadsHere = (href = "") => href.startsWith("#") || (own !== null && href.startsWith(own));
  return (block) =>
    block.kind !== "heading" &&
    block.marks.some(({ type }) => type === "link") &&
    block.marks.every(({ type, href }) => type !== "link" || leadsHere(href)) &&
    linkShare(block) >= LINKED;
}

/** Without the number in front: "2.1 Choosing a berth". */
const foldEntry = (text: string): string => foldTitle(text).replace(/^(?:\d+ )+/, "");
