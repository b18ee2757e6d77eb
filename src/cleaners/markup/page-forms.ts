import { addTo } from "../../add-to";
import type { Cleaner } from "../../cleaner";
import { makeFinder } from "../../evidence/labels";
import { countKeptText, countText } from "../../evidence/running-text";
import { endsSentence, isProseBlock } from "../../evidence/shape";
import { listPostTexts } from "../../metadata/posts/threads";
import { type Block, isInside, kept, type Page, type Tag } from "../../page";
import { holdsWord } from "../../words";

/** A form with more of the page's text than this wraps the page (ASP.NET does so) and says nothing. */
const MOST_OF_PAGE = 0.3;
/** Buttons with more words are headings that unfold an answer. */
const BUTTON_WORDS = 4;
/** With the name of a thing for sale in it. */
const LONGEST_BUTTON = 24;

export const pageForms = (): Cleaner => ({
  name: "page-forms",
  doc: "Drops form fields, their labels and options, buttons, and forms that wrap neither the page nor a post's text.",
  *apply(page) {
    const findControl = makeFinder((tag) => (CONTROLS.has(tag.name) ? tag : null));
    const findForm = makeFinder((tag) => (FORMS.has(tag.name) ? tag : null));
    const forms = new Map<Tag, Block[]>();
    const filled = new Set<Tag>();
    let request: Tag | null = null;
    for (const block of kept(page)) {
      const control = findControl(block.tag);
      if (control?.name === "button" && tellsRequest(block, control, page)) request = control;
      const plain = control && control !== request && isPlain(control, block);
      if (plain && !unfolds(control, block, page)) {
        yield { type: "drop", block, category: "form", why: `in <${control.name}>` };
        const around = findForm(control);
        if (around) filled.add(around);
        continue;
      }
      const form = findForm(block.tag);
      if (form) addTo(forms, form, block);
    }
    if (forms.size === 0) return;
    const total = countKeptText(page);
    for (const [form, blocks] of forms) {
      if (countText(blocks) > MOST_OF_PAGE * total || blocks.some(isArticleLike)) continue;
      // Forums wrap a post so that it can be edited.
      if (!filled.has(form) && blocks.every(isProseBlock)) continue;
      const posted = listPostTexts(page);
      for (const block of blocks)
        if (!posted.has(block)) yield { type: "drop", block, category: "form", why: `in <${form.name}>` };
    }
  },
});

const CONTROLS = new Set(["select", "option", "textarea", "label", "legend", "button", "datalist"]);
/** Some frame their text in a fieldset; it says as little as a form does. */
const FORMS = new Set(["form", "fieldset"]);
const UNFOLDING = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"]);

/** With these a button begins, or ends, that puts a thing into a cart or on a list, however long the thing's name is. */
const ACTIONS = new Set(
  "add aggiungi agregar ajouter añadir hinzufügen legen lägg legg tilføj lisää toevoegen adicionar dodaj".split(
    " ",
  ),
);

const isAction = (words: readonly string[]): boolean =>
  ACTIONS.has(words[0]?.toLowerCase() ?? "") || ACTIONS.has(words.at(-1)?.toLowerCase() ?? "");

/**
 * Whether a button unfolds what is said of a request to a program or of its answer, as in what Redoc and Swagger write:
 * "POST /parcels", "201" with "The parcel was created." below it. A number alone counts something.
 */
function tellsRequest({ id, text, words }: Block, button: Tag, { blocks }: Page): boolean {
  if (words > REQUEST_WORDS) return false;
  const next = blocks[id + 1];
  if (!next || !isInside(next.tag, button)) return REQUEST.test(text);
  return REQUEST.test(text) || STATUS.test(text) || (METHOD.test(text) && next.text.startsWith("/"));
}

const REQUEST_WORDS = 6;
const METHOD = /^(?:get|put|post|patch|delete|head|options)$/i;
const REQUEST = /^(?:get|put|post|patch|delete|head|options)\s?\/\S/i;
const STATUS = /^[1-5]\d\d$/;

/** How many elements around a control may be called what unfolds. */
const UNFOLDED_WITHIN = 3;
/** Words of an answer. */
const SENTENCE = 5;
/** Classes of questions whose answers unfold: Bootstrap's "accordion-button", a label in "faq-item". */
const FOLDS: ReadonlySet<string> = new Set([
  "acc",
  "accordeon",
  "accordion",
  "accordions",
  "collabsible",
  "collapsible",
  "disclosure",
  "expander",
  "faq",
  "faqs",
  "question",
]);

/** Whether a button or a label is the heading of the text below it, which it unfolds. */
function unfolds(control: Tag, { id, text }: Block, { blocks }: Page): boolean {
  if ((control.name !== "button" && control.name !== "label") || !holdsWord(text)) return false;
  let at: Tag | null = control;
  for (let i = 0; i < UNFOLDED_WITHIN && at; i++, at = at.parent) {
    if (!at.words.some((word) => FOLDS.has(word))) continue;
    let next = blocks[id + 1];
    while (next && isInside(next.tag, control)) next = blocks[next.id + 1];
    return next !== undefined && !next.fate && next.words >= SENTENCE && endsSentence(next.text);
  }
  return false;
}

const isPlain = (control: Tag, block: Block): boolean =>
  control.name !== "button" || isPlainButton(control, block);

function isPlainButton({ parent }: Tag, { text, kind }: Block): boolean {
  if (kind === "heading" || (parent && UNFOLDING.has(parent.name))) return false;
  const words = text.split(" ", LONGEST_BUTTON + 1);
  return words.length <= BUTTON_WORDS || (words.length <= LONGEST_BUTTON && isAction(words));
}

/** A first-level heading or an article element inside shows that the form is a page's frame. */
function isArticleLike({ level, tag }: Block): boolean {
  if (level === 1) return true;
  for (let at = tag; at && !FORMS.has(at.name); at = at.parent)
    if (at.name === "article" || at.name === "main") return true;
  return false;
}
