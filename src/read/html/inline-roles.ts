/**
 * What an inline element is to a reader: words for screen readers alone; words apart from those beside them, as a kicker's
 * are, though no space is between; a line; words that stand loose from those before them where they begin with a capital,
 * as a template's do that left out the space; the number of a line of code; or part of the word beside it.
 */
export type InlineRole = "unseen" | "apart" | "loose" | "line" | "number" | "word";

/** As Bootstrap, WordPress, Foundation, Drupal, Amazon and many others call it; names that a font draws as icons; and the numbers of printed pages in a book. */
const UNSEEN =
  /(?<![a-z])(?:sr-?only|visually-?hidden|hidden-?visually|screen-?reader(?:-?(?:only|text))?|show-for-sr|element-invisible|assistive-text|a-offscreen|material-(?:icons|symbols)(?:-[a-z]{5,8})?|pagenum|pageno)(?![a-z-])/i;
/** Tailwind's, of what is for screen readers alone on small screens. */
const SEEN = "not-sr-only";
const APART = /(?<![a-z])(?:avatar|badge|eyebrow|kicker|label|overline|surtitle|tag)(?![a-z0-9])/i;

/** LaTeXML writes authors and where they work into one line, and sets them on lines by its style sheet. */
const LINE = /(?<![a-z])ltx_(?:personname|author_notes)(?![a-z_])/;

const BUTTON = /(?<![a-z0-9_-])(?:btn|button)(?![a-z0-9_-])/i;

/** Whether a link of such a class looks like a button. */
export const looksLikeButton = (names: string): boolean => BUTTON.test(names);

/** What a class makes of an inline element. */
export function findInlineRole(names: string): InlineRole {
  if (UNSEEN.test(names) && !names.includes(SEEN)) return "unseen";
  if (APART.test(names)) return "apart";
  return LINE.test(names) ? "line" : "loose";
}

/** The word stands alone or begins with the capital of a compound: "post-author", "authorName", "ArticleAuthor". */
const AUTHOR =
  /(?:(?<![A-Za-z])(?:authors?|byline|journalist|reporter)|Authors?|Byline|Journalist|Reporter)(?![a-z])/;

/** Whether words within a line are those of a byline by their class: "author", "post-author", "authorName". */
export const marksAuthor = (names: string): boolean => AUTHOR.test(names);

/** "nick", "follow-nickName", "user_nickname"; "creatorInfo", "writer"; WeChat's "rich_media_meta_text". */
const NICKNAME =
  /(?:(?<![A-Za-z])(?:nick(?:-?name)?|writer|creator)|N(?:ick(?:[Nn]ame)?)|Writer|Creator)(?![a-z])|(?<![a-z])rich_media_meta_text(?![a-z_])/;

/** Whether words within a line are the name by which a site knows somebody. */
export const marksNickname = (names: string): boolean => NICKNAME.test(names);
