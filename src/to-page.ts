import type { Block, Image, Meta, Page, Repair, Tag } from "./page";
import type { Memory } from "./remember";

/** A page with its properties in one order, like blocks (see `toBlock`): each cleaner is given another one. */
class OneShape implements Page {
  constructor(
    readonly source: string,
    readonly format: Page["format"],
    readonly url: string | null,
    readonly lang: string | null,
    readonly meta: readonly Meta[],
    readonly blocks: readonly Block[],
    readonly tags: readonly Tag[],
    readonly images: readonly Image[],
    readonly repairs: readonly Repair[],
    readonly memory: Memory,
  ) {}
}

/** The page with other blocks. */
export const withBlocks = (page: Page, blocks: readonly Block[], repairs = page.repairs): Page =>
  new OneShape(
    page.source,
    page.format,
    page.url,
    page.lang,
    page.meta,
    blocks,
    page.tags,
    page.images,
    repairs,
    page.memory,
  );

/** The page with other facts, which give each its one shape. */
export const withFacts = (page: Page, meta: readonly Meta[]): Page =>
  withBlocks({ ...page, meta: meta.map(toFact) }, page.blocks);

/** Readers end with this. */
export const toPage = (page: Page): Page => withFacts(page, page.meta);

/** Spreading makes V8 give each fact a shape of its own: pages state thirty of them, and twenty rules ask for them. */
const toFact = ({ from, key, value, tag, span }: Meta): Meta => ({ from, key, value, tag, span });
