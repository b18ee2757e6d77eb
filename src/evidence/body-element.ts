import { type Block, closest, type Page, type Tag } from "../page";
import { isKeptProse } from "./running-text";

/** An element, or all those of one name and class: chapters stand in several. */
type Look = Tag | string;

/**
 * Watches, from block to block, which element holds most of the running text so far, and tells whether it has some further
 * down as well.
 */
export class BodyElement {
  private readonly lasts = new Map<Look, number>();
  private readonly words = new Map<Look, number>();
  private body: Look | null = null;
  private most = 0;

  constructor({ blocks }: Page) {
    for (const block of blocks) {
      const look = findLook(block);
      if (look !== null) this.lasts.set(look, block.id);
    }
  }

  add(block: Block): void {
    const look = findLook(block);
    if (look === null) return;
    const words = (this.words.get(look) ?? 0) + block.words;
    this.words.set(look, words);
    if (words <= this.most) return;
    this.most = words;
    this.body = look;
  }

  goesOnBelow({ id }: Block): boolean {
    return this.body !== null && (this.lasts.get(this.body) ?? 0) > id;
  }
}

/** The look of the element whose paragraphs or lines a piece of running text is one of. */
function findLook(block: Block): Look | null {
  const home = isKeptProse(block) ? closest(block, ({ name }) => !PARTS.has(name)) : null;
  return home && home.words.length > 0 ? `${home.name} ${home.words.join(" ")}` : home;
}

const PARTS = new Set(["p", "a", "b", "em", "font", "i", "span", "strong", "u"]);
