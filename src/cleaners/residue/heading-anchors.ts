import type { Cleaner } from "../../cleaner";
import { type Block, closest, type Edit, isInside, kept, type Mark, type Page, type Tag } from "../../page";

const LONGEST = 200;

/** What the links of MediaWiki say that edit a section. */
const EDITS = [
  "edit(?: source)?", // en
  "bearbeiten|quelltext bearbeiten", // de
  "modifier(?: le code)?", // fr
  "editar(?: código)?", // es, pt, ca
  "modifica(?: wikitesto)?|modificare", // it, ro
  "bewerken|redigera|rediger|muokkaa|muuda", // nl, sv, da, no, fi, et
  "edytuj(?: kod)?|editovat|upraviť|szerkesztés|uredi|redaguoti", // pl, cs, sk, hu, hr, lt
  "править(?: код)?|редагувати|ред\\.|редактиране|уреди", // ru, uk, bg, sr
  "düzenle|değiştir|επεξεργασία|რედაქტირება", // tr, el, ka
  "تعديل|عدل|ویرایش|ترمیم|עריכה", // ar, fa, ur, he
  "संपादित करें|सम्पादित करें|সম্পাদনা|தொகு", // hi, bn, ta
  "sửa(?: đổi)?|sunting|แก้(?:ไข)?", // vi, id, th
  "编辑|編輯|編集|편집", // zh, ja, ko
].join("|");
/** Edit links of wikis, and the signs that documentation tools hang on their headings. */
const ANCHOR = new RegExp(
  `\\s*(?:\\[\\s*(?:${EDITS})(?:\\s*\\|\\s*[^\\][]{1,40})?\\s*\\])+$|\\s*(?:[¶§#]|🔗|\\[\\s?\\])$`,
  "iu",
);
/** Fandom draws the link in its brackets: "[]" is a value elsewhere. */
const EDIT = /[^[\s]\s?\]$/;
/** The same before the text, as rustdoc has it; "§ 1" heads a paragraph of a law. */
const ANCHOR_BEFORE = /^[¶§]\s?(?=[^\s\d§])/u;
/** What a link in a heading says that leads to the heading. */
const ANCHORS: ReadonlySet<string> = new Set([
  "#",
  "¶",
  "§",
  "🔗",
  "anchor",
  "back to top",
  "direct link to heading",
  "hashtag", // GitBook
  "link to this heading",
  "link to this section",
  "permalink",
  "permalink to this headline",
  "top", // man7.org
]);
/** What Sphinx hangs on the signature of a function: the link to the program. */
const SOURCE = /\s?\[source\]\s?¶?$/;
/** What Sphinx and xml2rfc hang on signatures, captions and paragraphs: a link of this sign alone to the place itself. */
const PILCROW = "¶";
/** What leads back from a footnote. */
const BACK = /\s?↩\ufe0e?$/u;

/** What unfolds an answer, behind the question in its button; "C++" has no such sign. */
const FOLD = /(?<=[?？؟.!:])\s?[+−×✕▾▼⌄]$|\s[+−✕▾▼⌄]$/u;
const UNFOLDING: ReadonlySet<string> = new Set(["button", "summary"]);

/** What they end with. */
const ENDS = ["]", "¶", "§", "#", "🔗", "↩", "\ufe0e"];

export const headingAnchors = (): Cleaner => ({
  name: "heading-anchors",
  doc: 'Takes "[edit]", "¶", buttons and the sign that unfolds an answer off headings, "¶" off all it is linked from, and the arrow back off footnotes.',
  *apply(page) {
    for (const block of kept(page)) {
      if (block.kind === "heading" && isBesideHeading(block, page)) {
        yield { type: "drop", block, why: "a button in a heading", category: "form" };
        continue;
      }
      if (block.kind === "heading" && isAnchorAlone(block, page)) {
        yield takeOff(block, 0, block.text.length);
        continue;
      }
      const pilcrow = block.text.endsWith(PILCROW) && block.kind !== "code" ? findPilcrow(block) : undefined;
      if (pilcrow) {
        const source = isSignature(block) ? SOURCE.exec(block.text) : null;
        const { start } = pilcrow;
        yield takeOff(block, source && source.index > 0 ? source.index : start, block.text.length);
        continue;
      }
      if (block.text.length > LONGEST || block.kind === "code") continue;
      const link = block.kind === "heading" ? findAnchor(block) : undefined;
      if (link) {
        yield takeOff(block, link.start, link.end);
        continue;
      }
      const before = block.kind === "heading" ? ANCHOR_BEFORE.exec(block.text)?.[0] : undefined;
      if (before) yield takeOff(block, 0, before.length);
      const fold = FOLD.exec(block.text);
      if (fold && fold.index > 0 && closest(block, ({ name }) => UNFOLDING.has(name))) {
        yield takeOff(block, fold.index, block.text.length, "sign");
        continue;
      }
      if (!ENDS.some((end) => block.text.endsWith(end))) continue;
      const source = SOURCE.exec(block.text);
      if (source && source.index > 0 && isSignature(block)) {
        yield takeOff(block, source.index, block.text.length);
        continue;
      }
      const back = BACK.exec(block.text);
      if (back && back.index > 0) yield takeOff(block, back.index, block.text.length);
      const anchor = ANCHOR.exec(block.text);
      if (!anchor) continue;
      const sign = anchor[0].trim();
      // A lone sign may end any line of text; only headings carry it as a link to themselves. Elsewhere "[edit]" alone is a phrase.
      if (block.kind !== "heading" && (anchor.index === 0 || !EDIT.test(sign))) continue;
      yield takeOff(block, anchor.index, block.text.length);
    }
  },
});

const isSignature = (block: Block): boolean => closest(block, ({ name }) => name === "dt") !== null;

/** Such a link behind what a block says. */
const findPilcrow = ({ text, marks }: Block): Mark | undefined =>
  marks.find(
    ({ type, start, end }) =>
      type === "link" && start > 0 && end === text.length && text.slice(start).trim() === PILCROW,
  );

/** Such a link at either end of a heading that says more. */
const findAnchor = ({ text, marks }: Block): Mark | undefined =>
  marks.find(
    ({ type, start, end }) =>
      type === "link" &&
      (start === 0) !== (end === text.length) &&
      ANCHORS.has(text.slice(start, end).trim().toLowerCase()),
  );

/** Whether a block of a heading is such a link to it, and the next is what it says. */
function isAnchorAlone({ id, text, tag, marks }: Block, { blocks }: Page): boolean {
  const [link] = marks;
  if (link?.href?.startsWith("#") !== true || !ANCHORS.has(text.toLowerCase())) return false;
  const heading = closest({ tag }, ({ name }) => HEADINGS.has(name));
  return heading !== null && isInside(blocks[id + 1]?.tag ?? null, heading);
}

/** Whether a block is a button, and the heading around it says more than its buttons do; else it is what unfolds the text. */
function isBesideHeading({ id, tag }: Block, { blocks }: Page): boolean {
  const button = closest({ tag }, isButton);
  const heading = button && closest({ tag: button }, ({ name }) => HEADINGS.has(name));
  if (!heading) return false;
  for (const step of [-1, 1])
    for (
      let at = id + step;
      Math.abs(at - id) <= MOST_BUTTONS && isInside(blocks[at]?.tag ?? null, heading);
      at += step
    )
      if (!closest(blocks[at] ?? {}, isButton)) return true;
  return false;
}

/** So many buttons a heading has at most. */
const MOST_BUTTONS = 8;
const isButton = ({ name }: Tag): boolean => name === "button";
const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

function takeOff(block: Block, start: number, end: number, what = "link"): Edit {
  const sign = block.text.slice(start, end).trim();
  const part = (start > 0 || end < block.text.length) && { part: { start, end } };
  return { type: "drop", block, ...part, why: `the ${what} "${sign}"`, category: "navigation" };
}
