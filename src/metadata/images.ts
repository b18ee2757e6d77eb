import type { Article } from "../article";
import { isLifted } from "../evidence/lifted";
import { type Block, closest, type Image, isInside, type Page, type Tag } from "../page";

/**
 * The pictures of the body: those inside a kept block, and those beside one where the closest element around them
 * that has text has most of it kept.
 */
export function findImages(page: Page): Article["images"] {
  if (page.images.length === 0) return [];
  const telling = page.blocks.filter(isTelling);
  const weigh = weighElements(page);
  return page.images
    .filter((image) => !FURNITURE.test(image.src) && belongs(image, telling, weigh))
    .map(({ src, alt, span }) => ({ src, alt, span }));
}

/** Files that are portraits, icons of buttons, or count visitors, on whatever page they stand. */
const FURNITURE =
  /\/\/[\w.-]{0,40}gravatar\.com\/avatar|\/avatars?\/|facebook\.com\/tr\b|\/\/pixel\.|\/(?:social|share)[\w-]{0,20}icons?\/|\/icons?\/(?:social|share|facebook|twitter|x|linkedin|whatsapp|instagram|youtube|mail|email|print|rss)\b|\/(?:share|icon|social)[-_](?:on[-_])?(?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|mail|email|print)\b/i;

/** Whether a caption stays is a question of output, and says nothing of its picture. */
const isTelling = ({ kind, fate }: Block): boolean => !(fate && kind === "caption");

/** Words in an element that are in the body or the title, less those that are in neither; null where it has no text. */
type Weigh = (tag: Tag) => number | null;

function belongs({ span, tag }: Image, blocks: readonly Block[], weigh: Weigh): boolean {
  const next = findNext(blocks, span.start);
  const before = blocks[next - 1];
  const after = blocks[next];
  let around: Tag | null = tag;
  let weight: number | null = null;
  for (; around; around = around.parent) {
    weight = weigh(around);
    if (weight !== null) break;
    if (isElsewhere(around)) return false;
  }
  if (before && before.span.end > span.start) return isKept(before);
  if (!around || weight === null || weight < 0) return false;
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
const isKept = (block: Block): boolean => !block.fate || isLifted(block, "title");

/** An element around a picture alone that says it is a portrait, a button or an advertisement; in a figure a button enlarges it. */
const isElsewhere = (tag: Tag): boolean =>
  NAMES.has(tag.name) ||
  ROLES.has(tag.role) ||
  tag.words.some((word) => WORDS.has(word)) ||
  (isButton(tag) && !closest({ tag }, ({ name }) => name === "figure"));

const isButton = ({ name, role }: Tag): boolean => name === "button" || role === "button";

const NAMES = new Set(["nav", "footer", "aside"]);
const ROLES = new Set(["navigation", "banner", "contentinfo", "complementary"]);
const WORDS = new Set(
  "ad ads adsense advert advertisement avatar branding emoji emoticon gravatar icon icons logo pixel promo share sharing smilie smiley smilies social sponsor tracking userpic".split(
    " ",
  ),
);

function weighElements({ blocks, tags }: Page): Weigh {
  const weights = new Int32Array(tags.length);
  const texts = new Int32Array(tags.length);
  for (const block of blocks) {
    const at = block.tag?.index ?? -1;
    if (at < 0 || !isTelling(block)) continue;
    weights[at] = (weights[at] ?? 0) + (isKept(block) ? block.words : -block.words);
    texts[at] = 1;
  }
  for (let i = tags.length - 1; i >= 0; i--) {
    const around = tags[i]?.parent?.index ?? -1;
    if (around < 0) continue;
    weights[around] = (weights[around] ?? 0) + (weights[i] ?? 0);
    texts[around] = (texts[around] ?? 0) | (texts[i] ?? 0);
  }
  return ({ index }) => (texts[index] ? (weights[index] ?? 0) : null);
}
