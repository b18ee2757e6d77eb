/** What a boilerplate line is about. Every phrase of a language stands under exactly one of them. */
export const TOPICS = [
  "accessibility", // listen to this article, translate, text size, choose a language
  "advert", // marks an advertisement, or that the text goes on below one
  "author-box", // introduces the author of the article, or offers more by them
  "byline", // names who wrote, posted or reviewed the text
  "comment-heading", // stands where the readers' comments begin
  "comment-prompt", // asks for a comment, or labels the fields of its form
  "contributor-credit", // credits further reporters, editors, agencies
  "cookies", // consent notices and their buttons
  "copyright", // who owns the text, what one may do with it
  "date", // labels a date, a relative time, a reading time
  "download-app", // offers an app, names the app stores
  "forum", // controls and counters of forum software
  "login", // log in, register, account, password
  "navigation", // menus, pagers, skip links, footers
  "newsletter", // offers mail, push messages or a feed
  "paywall", // asks to subscribe in order to read on
  "picture-credit", // names who took or owns a picture
  "print", // print, save, mail, PDF
  "read-more", // leads to another page, or to the rest of this one
  "related", // heads a list of other articles
  "search", // search fields and their empty results
  "share", // share, follow and like buttons, calls to get in touch
  "shop", // buttons and labels of a shop
  "source-link", // leads to the page the text was taken from
  "syndication", // says where the text was published first
  "tags", // labels tags and categories of this text
  "video", // controls of players, scripts that are missing
  "widget", // heads a sidebar box, credits the software
  "wiki", // controls of wiki software
] as const;

export type Topic = (typeof TOPICS)[number];

/**
 * The boilerplate phrases of one language, as data.
 *
 * A phrase is folded (see `fold`), digits stand as `#`. `read also *` matches lines that begin with it and
 * go on, `* contributed reporting` lines that end with it; `already a subscriber? *` lines whose first sentence it is.
 * In zh, ja and th the star touches the phrase.
 */
export interface Lexicon {
  /** ISO 639-1 code. */
  readonly lang: string;
  /** Twelve lists, January first: full names, inflected forms, abbreviations; folded. */
  readonly months: readonly (readonly string[])[];
  readonly topics: { readonly [topic in Topic]?: readonly string[] };
}
