import type { Article } from "../article";
import type { Block, Image, Page, Tag } from "../page";

/**
 * The pictures of the body: those inside a kept block, and those beside one where the closest element around them
 * that has text has most of it kept.
 */
export function findImages({ images, blocks }: Page): Article["images"] {
  if (images.length === 0) return [];
  // Whether a caption stays is a question of output, and says nothing of its picture.
  const telling = blocks.filter(({ kind, fate }) => !(fate && kind === "caption"));
  const weights = weighElements(telling);
  return images
    .filter((image) => belongs(image, telling, weights))
    .map(({ src, alt, span }) => ({ src, alt, span }));
}

/** Words in an element that are in the body or the title, and those that are in neither. */
interface Weight {
  kept: number;
  gone: number;
}

function belongs({ span, tag }: Image, blocks: readonly Block[], weights: ReadonlyMap<Tag, Weight>): boolean {
  const next = findNext(blocks, span.start);
  const before = blocks[next - 1];
  const after = blocks[next];
  let around: Tag | null = tag;
  for (; around && !weights.has(around); around = around.parent) if (isElsewhere(around)) return false;
  if (before && before.span.end > span.start) return isKept(before);
  const weight = around && weights.get(around);
  if (!around || !weight || weight.kept < weight.gone) return false;
  return [before, after].some((block) => block && block.fate?.type !== "drop" && isInside(block.tag, around));
}

/** Index of the first block that begins at an offset of the source or after it. */
function findNext(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A picture often stands between the title and the text. */
const isKept = ({ fate }: Block): boolean => !fate || (fate.type === "lift" && fate.field === "title");

function isInside(tag: Tag | null, outer: Tag): boolean {
  let around = tag;
  while (around && around.depth > outer.depth) around = around.parent;
  return around === outer;
}

/** An element around a picture alone that says it is a portrait, a button or an advertisement. */
const isElsewhere = ({ name, role, words }: Tag): boolean =>
  NAMES.has(name) || ROLES.has(role) || words.some((word) => WORDS.has(word));

const NAMES = new Set(["nav", "footer", "aside", "button"]);
const ROLES = new Set(["navigation", "banner", "contentinfo", "complementary", "button"]);
const WORDS = new Set(
  "ad ads adsense advert advertisement avatar branding emoji emoticon gravatar icon icons logo pixel promo share sharing smilie smiley smilies social sponsor tracking userpic".split(
    " ",
  ),
);

/** The words in each element, those of the elements inside it among them. */
function weighElements(blocks: readonly Block[]): ReadonlyMap<Tag, Weight> {
  const weights = new Map<Tag, Weight>();
  for (const block of blocks) {
    for (let tag = block.tag; tag && !weights.has(tag); tag = tag.parent)
      weights.set(tag, { kept: 0, gone: 0 });
    const weight = block.tag && weights.get(block.tag);
    if (weight) weight[isKept(block) ? "kept" : "gone"] += block.words;
  }
  const inward = [...weights].sort(([a], [b]) => b.depth - a.depth);
  for (const [{ parent }, { kept, gone }] of inward) {
    const outer = parent && weights.get(parent);
    if (!outer) continue;
    outer.kept += kept;
    outer.gone += gone;
  }
  return weights;
}
