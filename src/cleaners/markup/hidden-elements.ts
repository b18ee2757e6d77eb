import { addTo } from "../../add-to";
import type { Cleaner } from "../../cleaner";
import { compileLabels, makeFinder, readLabels } from "../../evidence/labels";
import { countText, isKept } from "../../evidence/running-text";
import { opensSection } from "../../evidence/section-heads";
import { endsSentence, isProseBlock } from "../../evidence/shape";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import { type Block, kept, type Page, type Tag } from "../../page";
import { sumLengths } from "../../words";

/** With more than this share of its text hidden, a page is shown by a script, and nothing can be told from it. */
const MOST_OF_PAGE = 0.5;
/** An element with this many hidden paragraphs of running text is a tab or an answer that unfolds. */
const UNFOLDING = 1;

export const hiddenElements = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "hidden-elements",
  doc: "Drops what the page hides or shows to screen readers only, apart from running text that a click unfolds and tabs of documentation.",
  *apply(page) {
    // Scripts in text have a cleaner of their own.
    const findHidden = makeFinder((tag) =>
      tag.hidden && !tag.parent?.hidden && tag.name !== "script" ? tag : null,
    );
    const readerOf = readLabels(page, READERS);
    const findReader = readerOf && makeFinder((tag) => (isField(tag) ? null : readerOf(tag)));
    const hidden = new Map<Tag, Block[]>();
    for (const block of kept(page)) {
      if (findReader?.(block.tag)) {
        yield {
          type: "drop",
          block,
          category: "hidden",
          why: "for screen readers only, or the name of an icon",
        };
        continue;
      }
      const tag = block.tag?.hidden ? findHidden(block.tag) : null;
      if (tag) addTo(hidden, tag, block);
    }
    if (hidden.size === 0) return;
    const total = countText(page.blocks);
    const isPanel = makePanelTest(page);
    const unfolds = makeUnfoldTest(hidden, page);
    for (const [tag, blocks] of hidden) {
      if (countText(blocks) > MOST_OF_PAGE * total || unfolds(tag)) continue;
      if (isPanel(tag) && judgeKind(page, kinds).name === "documentation") continue;
      for (const block of blocks) {
        yield { type: "drop", block, category: "hidden", why: `hidden by its <${tag.name}>` };
      }
    }
  },
});

/**
 * Whether a click unfolds an element: it holds running text or, as a short answer may, sentences where others of its look
 * do; or it stands right below a line that opens it.
 */
function makeUnfoldTest(hidden: ReadonlyMap<Tag, readonly Block[]>, { blocks }: Page): (tag: Tag) => boolean {
  const looks = new Set<string>();
  const unfolding = new Set<Tag>();
  for (const [tag, blocks] of hidden) {
    if (NEVER_TEXT.has(tag.name) || blocks.filter(isProseBlock).length < UNFOLDING) continue;
    unfolding.add(tag);
    if (tag.words.length > 0) looks.add(lookOf(tag));
  }
  const isAnswer = (tag: Tag) =>
    looks.has(lookOf(tag)) && hidden.get(tag)?.every(({ text }) => endsSentence(text)) === true;
  const isOpened = (tag: Tag) => {
    const own = hidden.get(tag) ?? [];
    const opener = blocks[(own[0]?.id ?? 0) - 1];
    return (
      isKept(opener) &&
      !opener.tag?.hidden &&
      opensSection(opener) &&
      !NEVER_TEXT.has(tag.name) &&
      countText(own) >= OWN * sumLengths(own)
    );
  };
  return (tag) => unfolding.has(tag) || isAnswer(tag) || isOpened(tag);
}

/** The share of what a click unfolds that no link may hold: in menus nearly all of it is links. */
const OWN = 0.5;

const lookOf = ({ name, words }: Tag): string => `${name} ${words.join(" ")}`;

/** Labelled pages (WCXB) have 32 % of their hidden words in the gold text, but none of those in these elements. */
const NEVER_TEXT = new Set([
  "form",
  "nav",
  "header",
  "footer",
  "dialog",
  "button",
  "iframe",
  "video",
  "audio",
  "canvas",
]);

/** Drupal says of a field, "field--label-visually-hidden", that its label is hidden; the label itself is no field of a type. */
const isField = ({ words }: Tag): boolean =>
  words.some((word, i) => word === "field" && words[i + 1] === "type");

/** What templates call text for screen readers. */
const READERS = compileLabels([
  "a offscreen",
  "assistive text",
  "element invisible",
  "hidden visually",
  "material icons",
  "material symbols",
  "screen reader only",
  "screen reader text",
  "screenreader",
  "show for sr",
  "sr only",
  "visually hidden",
  "visuallyhidden",
]);

/**
 * What they call the contents of a tab: the same in another language or for another system. On documentation all of them
 * were wanted (WCXB), elsewhere hardly any.
 */
const PANELS = compileLabels([
  "tab content",
  "tab pane",
  "tab panel",
  "tabpanel",
  "tabs content",
  "tabs item",
]);

function makePanelTest(page: Page): (tag: Tag) => boolean {
  const labelOf = readLabels(page, PANELS);
  const find = labelOf && makeFinder(labelOf);
  return (tag) => tag.role === "tabpanel" || (find !== null && find(tag) !== null);
}
