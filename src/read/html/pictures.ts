import type { Image, Span } from "../../page";
import { findBase, resolveAddress } from "./addresses";
import type { Attributes } from "./attributes";
import type { Element } from "./element";

/** The elements whose attributes tell which pictures a page shows. */
export const PICTURES: ReadonlySet<string> = new Set(["img", "amp-img", "source", "base"]);

/** The attributes that name a picture's file, where scripts that load late keep it before the one that browsers read. */
const FILES = ["data-src", "data-lazy-src", "data-original"] as const;
const LATE_SETS = ["data-srcset", "data-lazy-srcset"] as const;

/** Pictures per page; real pages show some hundred. */
const MOST = 2_000;
/** Longest description that is taken over, in characters. */
const LONGEST_ALT = 1_000;

/** Collects the pictures of a page while its elements pass by. */
export class Pictures {
  private readonly images: Image[] = [];
  /** What the picture element that is open offers beside the file of its img. */
  private offer: { readonly by: Element; readonly file: string } | null = null;
  private base: string | null = null;

  open(element: Element, attributes: Attributes, span: Span): void {
    const { name, parent } = element;
    if (name === "base") this.base ??= attributes.href ?? null;
    else if (name !== "source") this.add(element, attributes, span);
    else if (parent?.name === "picture" && this.offer?.by !== parent)
      this.offer = { by: parent, file: pickFirst(attributes.srcset ?? attributes["data-srcset"]) };
  }

  /** The pictures so far, hidden ones among them. */
  get all(): readonly Image[] {
    return this.images;
  }

  /** Those that are shown in their order, each file once, its address absolute where the page's own is known. */
  finish(url: string | null): Image[] {
    const base = findBase(this.base, url);
    const files = new Set<string>();
    const images: Image[] = [];
    for (const image of this.images) {
      const src = image.tag?.hidden ? null : findAddress(image.src, base);
      if (src === null || files.has(src)) continue;
      files.add(src);
      images.push({ ...image, src });
    }
    return images;
  }

  private add(tag: Element, attributes: Attributes, span: Span): void {
    if (isPixel(attributes) || this.images.length === MOST) return;
    const offered = this.offer && this.offer.by === tag.parent ? this.offer.file : "";
    const src = findFile(attributes, offered);
    if (src === null) return;
    const alt = (attributes.alt ?? "").slice(0, LONGEST_ALT).replace(/\s+/g, " ").trim();
    this.images.push({ src, alt, span, tag });
  }
}

/** One pixel, or none, counts visitors, whether attributes say so or a style. */
const isPixel = ({ width = "", height = "", style = "" }: Attributes): boolean =>
  Number.parseFloat(width) <= 1 || Number.parseFloat(height) <= 1 || PIXEL_STYLE.test(style);

const PIXEL_STYLE = /(?:^|[;\s])(?:width|height)\s?:\s?[01](?:px)?\s?(?:!important\s?)?(?:;|$)/i;

function findFile(attributes: Attributes, offered: string): string | null {
  for (const name of FILES) if (isFile(attributes[name])) return attributes[name].trim();
  for (const name of LATE_SETS) {
    const file = pickFirst(attributes[name]);
    if (isFile(file)) return file;
  }
  const { src } = attributes;
  if (isFile(src)) return src.trim();
  return [pickFirst(attributes.srcset), offered].find(isFile) ?? null;
}

/** What stands in a picture's place until it is loaded, or pushes text aside. */
const STAND_IN =
  /(?:^|\/)(?:1x1|blank|clear|lazy|loading|pixel|placeholder|spacer|transparent)\.(?:gif|png|svg)(?:$|[?#])/i;

const isFile = (file: string | undefined): file is string =>
  file !== undefined &&
  file.trim() !== "" &&
  !/^\s{0,9}(?:data:|about:|#)/i.test(file) &&
  !STAND_IN.test(file);

/** The first file of a srcset: "small.jpg 400w, large.jpg 800w" gives "small.jpg". */
function pickFirst(set = ""): string {
  const list = set.trim();
  const space = list.search(/\s/);
  const first = space < 0 ? list : list.slice(0, space);
  return first.endsWith(",") ? first.slice(0, -1) : first;
}

function findAddress(file: string, base: string | null): string | null {
  const isRelative = !/^[a-z][a-z\d+.-]{0,20}:/i.test(file);
  return base === null && isRelative ? file : resolveAddress(file, base);
}
