/**
 * The attributes that tell something about an element, all absent. Objects of this one shape are what the reader
 * hands on: an engine finds an attribute in them at once, where each tag's own set of names would make it search.
 */
export const ABSENT = {
  class: undefined,
  id: undefined,
  role: undefined,
  hidden: undefined,
  style: undefined,
  open: undefined,
  href: undefined,
  rel: undefined,
  type: undefined,
  lang: undefined,
  name: undefined,
  property: undefined,
  content: undefined,
  itemprop: undefined,
  itemtype: undefined,
  datetime: undefined,
  pubdate: undefined,
  title: undefined,
  "http-equiv": undefined,
  shadowrootmode: undefined,
  colspan: undefined,
  rowspan: undefined,
  "xml:lang": undefined,
  "created-timestamp": undefined,
  "data-date": undefined,
  "data-datetime": undefined,
  "data-pubdate": undefined,
  "data-publish-date": undefined,
  "data-published": undefined,
  "data-time": undefined,
  "data-timestamp": undefined,
  "data-tippy-content": undefined,
  "data-src": undefined,
  "data-lazy-src": undefined,
  "data-original": undefined,
  "data-srcset": undefined,
  "data-lazy-srcset": undefined,
  src: undefined,
  srcset: undefined,
  alt: undefined,
  width: undefined,
  height: undefined,
} as const;

export type AttributeName = keyof typeof ABSENT;

/** Attributes by lower-case name, entities decoded. They hold for one tag: the next may be written over them. */
export type Attributes = { readonly [name in AttributeName]?: string | undefined };

export type MutableAttributes = { [name in AttributeName]: string | undefined };

/** Those that tell which file a picture shows; on other elements they tell nothing. */
export const PICTURE_ATTRIBUTES: ReadonlySet<AttributeName> = new Set([
  "data-src",
  "data-lazy-src",
  "data-original",
  "data-srcset",
  "data-lazy-srcset",
  "src",
  "srcset",
  "alt",
  "width",
  "height",
]);
