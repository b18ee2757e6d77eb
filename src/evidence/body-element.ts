import { type Block, closest, type Page, type Tag } from "../page";
import { isKeptProse } from "./running-text";

/** An element, or all those of one name and class: chapters stand in several. */
type Look = Tag | string;

/**
 * Tells of marks, asked for in their order, whether the element with most of the running text above has some below as well.
 * It reads the page when it is asked first: most pages have no mark.
 */
export class BodyElement {
  private looks: readonly (Look | null)[] | null = null;
  private readonly lasts = new Map<Look, number>();
  private readonly words = new Map<Look, number>();
  private body: Look | null = null;
  private next = 0;

  constructor(private readonly page: Page) {}

  goesOnBelow({ id }: Block): boolean {
    this.looks ??= this.readLooks();
    for (; this.next < id; this.next++) this.count(this.next, this.looks[this.next] ?? null);
    return this.body !== null && (this.lasts.get(this.body) ?? 0) > id;
  }

  private readLooks(): readonly (Look | null)[] {
    const looks = this.page.blocks.map(findLook);
    for (const [id, look] of looks.entries()) if (look !== null) this.lasts.set(look, id);
    return looks;
  }

  private count(id: number, look: Look | null): void {
    if (look === null) return;
    const words = (this.words.get(look) ?? 0) + (this.page.blocks[id]?.words ?? 0);
    this.words.set(look, words);
    if (this.body === null || words > (this.words.get(this.body) ?? 0)) this.body = look;
  }
}

/** The look of the element whose paragraphs or lines a piece of running text is one of; none on plain text. */
function findLook(block: Block): Look | null {
  const home = block.tag && isKeptProse(block) ? closest(block, ({ name }) => !PARTS.has(name)) : null;
  return home && home.words.length > 0 ? `${home.name} ${home.words.join(" ")}` : home;
}

const PARTS = new Set(["p", "a", "b", "em", "font", "i", "span", "strong", "u"]);
