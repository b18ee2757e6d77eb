import type { Cleaner } from "../../cleaner";
import { foldTitle } from "../../evidence/shape";
import { type Block, type Edit, holdsLink, isInside, kept, linkShare, type Page } from "../../page";

/** Entries of a table of contents, at least, where nothing says that it is one. */
const FEWEST = 3;
/** Share of its entries that are headings of the page; some leave out a number or the end of a long one. */
const HEADINGS = 0.6;
/** Share of an entry that is its link. */
const LINKED = 0.8;
/** The same of a line of several, which stand between signs: "NAME | SYNOPSIS | OPTIONS". */
const LINKED_LINE = 0.7;

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
  "sur cette page",
  "dans cet article",
  "en esta página",
  "en este artículo",
  "in questa pagina",
  "in questo articolo",
  "nesta página",
  "w tym artykule",
  "na tej stronie",
  "in dit artikel",
  "op deze pagina",
  "i den här artikeln",
  "på den här sidan",
  "v tomto článku",
  "na této stránce",
  "bu makalede",
  "bu sayfada",
  "в этой статье",
  "на этой странице",
  "この記事の内容",
  "このページの内容",
  "本页内容",
  "本文内容",
]);

export const contentsLists = (): Cleaner => ({
  name: "contents-lists",
  doc: "Drops tables of contents: lists of links to the page's own headings, or of its lines further below, and the heading left above nothing.",
  *apply(page) {
    if (page.format === "text" && isFramed(page)) yield* dropFlattened(kept(page));
    const isEntry = makeEntryTest(page);
    if (!page.blocks.some(isEntry)) return;
    const blocks = kept(page);
    const headings = new Set(
      blocks.filter(({ kind }) => kind === "heading").map(({ text }) => foldEntry(text)),
    );
    for (let i = 0; i < blocks.length; i++) {
      const entries = takeEntries(blocks, i, isEntry);
      const first = entries[0] ?? findLost(blocks[i], page, isEntry);
      if (!first) continue;
      const above = entries[0] ? blocks[i - 1] : blocks[i];
      const isHeaded =
        above !== undefined && (CONTENTS.has(foldTitle(above.text)) || headsTable(above, first));
      const names = entries.flatMap(listNames);
      const led = names.filter((name) => headings.has(foldEntry(name))).length;
      const isTable = names.length >= (isHeaded ? 1 : FEWEST) && led >= HEADINGS * names.length;
      if (isHeaded && (isTable || entries.length === 0))
        yield { type: "drop", block: above, why: "heads a table of contents", category: "navigation" };
      if (isTable)
        for (const block of entries)
          yield { type: "drop", block, why: "in a table of contents", category: "navigation" };
      i += Math.max(0, entries.length - 1);
    }
  },
});

/** Whether it is the heading in an element whose class says that it is such a table: "The research". */
const headsTable = ({ kind, tag }: Block, entry: Block): boolean =>
  kind === "heading" &&
  (tag?.parent?.words.some((word) => TABLES.has(word)) ?? false) &&
  isInside(entry.tag, tag?.parent);

const TABLES: ReadonlySet<string> = new Set(["contents", "outline", "toc"]);

/** Characters of an entry, and of what heads them. */
const LONGEST = 120;
const LONGEST_HEADING = 30;
/** Entries of a table on text, where one line may be the heading of a section of its own. */
const FEWEST_LINES = 2;

/** Dropped lines from which a text is a page and no book, whose contents are a part of it. */
const FRAME = 3;

function isFramed({ blocks }: Page): boolean {
  let dropped = 0;
  for (const { fate } of blocks) if (fate?.type === "drop" && ++dropped === FRAME) return true;
  return false;
}

/** Tables that lost their links: below such a heading, lines each of which stands once more further below. */
function* dropFlattened(blocks: readonly Block[]): Iterable<Edit> {
  const heading = blocks.findIndex(
    ({ text }) => text.length <= LONGEST_HEADING && CONTENTS.has(foldTitle(text)),
  );
  if (heading < 0) return;
  const last = new Map<string, number>();
  for (let i = heading + 1; i < blocks.length; i++) {
    const text = blocks[i]?.text ?? "";
    if (text.length <= LONGEST) last.set(foldEntry(text), i);
  }
  let end = heading + 1;
  for (let block = blocks[end]; block; block = blocks[end]) {
    if (block.text.length > LONGEST || (last.get(foldEntry(block.text)) ?? 0) <= end) break;
    end++;
  }
  // None of them stands for the last time among them: there the list would have ended.
  if (end - heading - 1 < FEWEST_LINES) return;
  const category = "navigation";
  for (const block of blocks.slice(heading, end)) {
    const why = block === blocks[heading] ? "heads a table of contents" : "in a table of contents";
    yield { type: "drop", block, why, category };
  }
}

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

/** The entry right below a line that stays, where another cleaner has dropped it. */
function findLost(
  block: Block | undefined,
  { blocks }: Page,
  isEntry: (block: Block) => boolean,
): Block | null {
  const next = block && blocks[block.id + 1];
  return next?.fate?.type === "drop" && isEntry(next) ? next : null;
}

/** What an entry names: the one heading it is, or each link of a line of them, "NAME | SYNOPSIS | OPTIONS". */
function listNames({ text, marks }: Block): readonly string[] {
  const links = marks.filter(({ type }) => type === "link");
  return links.length < FEWEST ? [text] : links.map(({ start, end }) => text.slice(start, end));
}

/** Whether a line leads to a place of the page and nowhere else. */
function makeEntryTest({ url }: Page): (block: Block) => boolean {
  const own = url === null ? null : `${url.split("#", 1)[0]}#`;
  const leadsHere = (href = "") => href.startsWith("#") || (own !== null && href.startsWith(own));
  return (block) =>
    block.kind !== "heading" &&
    holdsLink(block) &&
    block.marks.every(({ type, href }) => type !== "link" || leadsHere(href)) &&
    linkShare(block) >= (block.marks.length < FEWEST ? LINKED : LINKED_LINE);
}

/** Without the number in front: "2.1 Choosing a berth". */
const foldEntry = (text: string): string => foldTitle(text).replace(/^(?:\d+ )+/, "");
