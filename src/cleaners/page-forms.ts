import type { Cleaner } from "../cleaner";
import { makeFinder } from "../evidence/labels";
import { countKeptText, countText } from "../evidence/running-text";
import { type Block, kept, type Tag } from "../page";

/** A form with more of the page's text than this wraps the page (ASP.NET does so) and says nothing. */
const MOST_OF_PAGE = 0.3;
/** Buttons with more words are headings that unfold an answer. */
const BUTTON_WORDS = 4;

export const pageForms = (): Cleaner => ({
  name: "page-forms",
  doc: "Drops form fields, their labels and options, buttons, and forms that do not wrap the page.",
  *apply(page) {
    const findControl = makeFinder((tag) => (CONTROLS.has(tag.name) ? tag : null));
    const findForm = makeFinder((tag) => (tag.name === "form" ? tag : null));
    const forms = new Map<Tag, Block[]>();
    for (const block of kept(page)) {
      const control = findControl(block.tag);
      if (control && (control.name !== "button" || isPlainButton(control, block))) {
        yield { type: "drop", block, category: "form", why: `in <${control.name}>` };
        continue;
      }
      const form = findForm(block.tag);
      if (!form) continue;
      const blocks = forms.get(form);
      if (blocks) blocks.push(block);
      else forms.set(form, [block]);
    }
    if (forms.size === 0) return;
    const total = countKeptText(page);
    for (const blocks of forms.values()) {
      if (countText(blocks) > MOST_OF_PAGE * total || blocks.some(isArticleLike)) continue;
      for (const block of blocks) yield { type: "drop", block, category: "form", why: "in <form>" };
    }
  },
});

const CONTROLS = new Set([
  "select",
  "option",
  "textarea",
  "label",
  "fieldset",
  "legend",
  "button",
  "datalist",
]);
const UNFOLDING = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"]);

function isPlainButton({ parent }: Tag, { text, kind }: Block): boolean {
  if (kind === "heading" || (parent && UNFOLDING.has(parent.name))) return false;
  return text.split(" ", BUTTON_WORDS + 1).length <= BUTTON_WORDS;
}

/** A first-level heading or an article element inside shows that the form is a page's frame. */
function isArticleLike({ level, tag }: Block): boolean {
  if (level === 1) return true;
  for (let at = tag; at && at.name !== "form"; at = at.parent)
    if (at.name === "article" || at.name === "main") return true;
  return false;
}
