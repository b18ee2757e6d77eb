import type { Cleaner } from "../../cleaner";
import { compileLabels, makeFinder, readLabels } from "../../evidence/labels";
import { countKeptText, countText, holdsOpening, standsWithout } from "../../evidence/running-text";
import { type Block, type Category, kept, type Tag } from "../../page";

interface Chrome {
  readonly why: string;
  readonly category: Category;
}

export const pageChrome = (): Cleaner => ({
  name: "page-chrome",
  doc: "Drops what sits in a nav or footer element, a site's header, an overlay, or an element with the role of one.",
  *apply(page) {
    const labelOf = readLabels(page, COMPILED);
    const find = makeFinder((tag) => findChrome(tag) ?? (labelOf && findLabelled(tag, labelOf(tag))));
    const found = new Map<string, { chrome: Chrome; blocks: Block[] }>();
    for (const block of kept(page)) {
      const chrome = find(block.tag);
      if (!chrome || block.level === 1) continue;
      const alike = found.get(chrome.why);
      if (alike) alike.blocks.push(block);
      else found.set(chrome.why, { chrome, blocks: [block] });
    }
    const total = countKeptText(page);
    for (const { chrome, blocks } of found.values()) {
      const size = countText(blocks);
      // Some templates wrap the whole page in one of these elements; others have more of their terms in it than text above.
      if (size > MOST_OF_PAGE * total && !standsWithout(blocks, page)) continue;
      if (size > PART_OF_PAGE * total && holdsOpening(blocks, page)) continue;
      for (const block of blocks) yield { type: "drop", block, ...chrome };
    }
  },
});

const MOST_OF_PAGE = 0.7;
/** So much of the page, and the text below its headline with it, is the page itself: in a dialog, say. */
const PART_OF_PAGE = 0.25;

/** Measured on labelled pages (WCXB): share of words in the gold text is 0.3 % in nav, 0.8 % in footer, 0 to 2 % under these roles. */
const CHROME = new Map<string, Category>([
  ["nav", "navigation"],
  ["footer", "footer"],
]);
const ROLES = new Map<string, Category>([
  ["navigation", "navigation"],
  ["menu", "navigation"],
  ["menubar", "navigation"],
  ["banner", "navigation"],
  ["contentinfo", "footer"],
  ["complementary", "related"],
  ["search", "search"],
  ["dialog", "widget"],
  ["alertdialog", "widget"],
]);
const LABELS = new Map<string, Category>([
  ["article footer", "footer"],
  ["breadcrumb", "breadcrumb"],
  ["breadcrumbs", "breadcrumb"],
  ["colophon", "footer"],
  ["copyright", "copyright"],
  ["entry footer", "footer"],
  ["post footer", "footer"],
  ["story footer", "footer"],
  ["modal", "widget"],
  ["popover", "widget"],
  ["popup", "widget"],
  // MediaWiki: "From Wikipedia, the free encyclopedia", "[edit]", languages, tools, categories, what needs work.
  ["ambox", "boilerplate"],
  ["catlinks", "tags"],
  ["editsection", "navigation"],
  ["mw jump link", "navigation"],
  ["mw portlet", "navigation"],
  ["mw redirectedfrom", "navigation"],
  ["navbox", "related"],
  ["printfooter", "footer"],
  ["shortdescription", "navigation"],
  ["site sub", "navigation"],
  ["vector dropdown", "navigation"],
  ["vector page toolbar", "navigation"],
  // Fandom: "Purge", "Talk (4)"; GitHub: the files of a repository, each with its last change, and what is said of it.
  ["page header actions", "navigation"],
  ["react directory row", "navigation"],
  ["layout sidebar", "related"],
]);
const COMPILED = compileLabels([...LABELS.keys()]);
/** What is called so is an overlay only if it can hold one: pictures open in them. */
const BOXES = new Set(["div", "section", "aside", "form"]);

function findChrome(tag: Tag): Chrome | null {
  const { name, role } = tag;
  const byName = CHROME.get(name);
  if (byName && !(name === "footer" && isInQuote(tag)) && !isFold(tag))
    return { why: `in <${name}>`, category: byName };
  const byRole = role === "" || name === "body" || name === "main" ? undefined : ROLES.get(role);
  return byRole ? { why: `in an element with role ${role}`, category: byRole } : null;
}

function findLabelled({ name }: Tag, label: string | null): Chrome | null {
  if (label === null || name === "body" || name === "html") return null;
  const category = LABELS.get(label);
  if (!category || (category === "widget" && !BOXES.has(name))) return null;
  return { why: `in an element marked "${label}"`, category };
}

/** What Webflow folds away is a nav, in menus as well as below questions: class="w-dropdown-list". */
const isFold = ({ name, words }: Tag): boolean =>
  name === "nav" && words.some((word, i) => word === "w" && words[i + 1] === "dropdown");

/** The footer of a quotation names its source. */
const isInQuote = ({ parent }: Tag): boolean => parent?.name === "blockquote" || parent?.name === "figure";
