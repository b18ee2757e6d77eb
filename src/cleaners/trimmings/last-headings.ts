import type { Cleaner } from "../../cleaner";
import { type PhraseBook, type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { endsSentence, isProseBlock } from "../../evidence/shape";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { PageKind } from "../../kind/page-kinds";
import type { Topic } from "../../lexicon/index";
import { type Block, type Category, isInside, type Page } from "../../page";

/** Headings at the end of a text that head nothing; where there are more, they are the matter: a list of things. */
const MOST = 2;
/** Of 18 such headings of articles 13 were none of the article's (WCXB); elsewhere those above a form are as sure. */
const TEXTS: ReadonlySet<PageKind> = new Set(["article", "documentation"]);
/** Elsewhere headings may be the matter. */
const KINDS: ReadonlySet<PageKind> = new Set(["article", "documentation", "service"]);

export const lastHeadings = ({
  phrases = phraseBook(),
  kinds,
}: PhraseOptions & KindOptions = {}): Cleaner => ({
  name: "last-headings",
  doc: 'Drops, from a text of HTML, the last headings whose parts are gone, "Request a callback", and what is left of a box whose form is gone.',
  *apply(page) {
    if (page.format !== "html") return;
    for (const heading of page.blocks)
      for (const block of listLeftOfForm(heading, page, phrases))
        yield {
          type: "drop",
          block,
          category: "form",
          why: "left of a form: all else in its element is gone",
        };
    const last = findLast(page);
    if (last.length === 0) return;
    const { name } = judgeKind(page, kinds);
    if (!KINDS.has(name)) return;
    for (const block of last) {
      const next = page.blocks[block.id + 1];
      const isForm = next?.fate?.type === "drop" && next.fate.category === "form";
      if (next && (isForm || TEXTS.has(name)))
        yield {
          type: "drop",
          block,
          category: "boilerplate",
          why: "a last heading, and all below it is gone",
        };
    }
  },
});

/**
 * A heading that stays where all that stands below it in its element is gone: what invites to something, and the form for
 * it. Of what offers mail a short line may have stayed as well.
 */
function listLeftOfForm(heading: Block, { blocks }: Page, phrases: PhraseBook): readonly Block[] {
  const { id, fate, kind, level, tag } = heading;
  if (fate || kind !== "heading" || level === 1 || !tag?.parent) return [];
  const left = [heading];
  let isForm = false;
  let offersMail = false;
  let invites = false;
  let at = id + 1;
  for (let block = blocks[at]; block && isInside(block.tag, tag.parent); block = blocks[++at]) {
    if (at > id + MOST_OF_BOX || block.fate?.type === "lift") return [];
    if (!block.fate && (left.length > 1 || block.kind !== "paragraph" || isProseBlock(block))) return [];
    if (!block.fate) left.push(block);
    else if (FORMS.has(block.fate.category)) {
      isForm = true;
      offersMail ||=
        block.fate.category === "newsletter" || phrases.matchText(block.text, MAIL)?.how === "whole";
    }
    invites ||= endsSentence(block.text);
  }
  return isForm && invites && (offersMail || left.length === 1) ? left : [];
}

/** What buttons say that send an address. */
const MAIL: ReadonlySet<Topic> = new Set(["newsletter", "login", "paywall"]);
/** Most lines of a box of a form. */
const MOST_OF_BOX = 8;
const FORMS: ReadonlySet<Category> = new Set(["form", "newsletter"]);

/** The headings below all else that stays; none where they are many, or all. */
function findLast({ blocks }: Page): readonly Block[] {
  const last: Block[] = [];
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block || block.fate) continue;
    if (block.kind !== "heading" || block.level === 1 || !isLabel(block)) return last;
    if (last.push(block) > MOST) break;
  }
  return [];
}

/** Some set a last sentence as a heading: "Store in the refrigerator.", "Enjoy your meal!" */
const isLabel = ({ text, words }: Block): boolean => words > 0 && words <= LABEL && !endsSentence(text);
const LABEL = 12;
