import { member, peek, type Value } from "./literals";
import { isRich, isVoid, nameType } from "./rich-text";

/** A string, or in a program the name of one. */
const isGiven = ({ type, text, start, end }: Value): boolean =>
  type === "string" || (type === "word" && /^[\w$]{1,3}$/.test(text.text.slice(start, end)));

/**
 * Whether what stands in a part of a thing may be of its text: parts of other names are what a page says beside it, of
 * sizes, delivery or how to pay.
 */
export const carries = (value: Value): boolean =>
  value.type !== "object" || LANGUAGE_OR_FORM.test(value.key) || CARRIER.test(value.key) || isRich(value);

const CARRIER =
  /article|attribute|block|body|chapter|child|column|component|content|data|document|draft|edge|element|field|fragment|grid|html|intro|item|json|layout|lead|main|markdown|module|node|page|paragraph|part|post|primary|rich|row|section|slice|story|text|zone|^\d+$/i;

/** Whether it has one of the names that systems give what a page is about. */
export const isMain = ({ key }: Value): boolean =>
  /^(?:initial)?(?:article|post|page|story|entry|node|recipe|product|document|content|globalcontent|fields|data|item)(?:data|content|by\w+)?$/i.test(
    key,
  );

/** Names that content has; a form or a language of it may stand below. */
export const CONTENT =
  /^(?:article|post|story|page|main|full|raw|rich|node)?[_-]?(?:body|content|text|html|markdown)[_-]?(?:html|text|raw|rich|rendered|markdown|body|content)?$/i;
export const LANGUAGE_OR_FORM =
  /^(?:rendered|raw|processed|value|plain|default|[a-z]{2}(?:[-_][a-z]{2})?|)$/i;
export const PARAGRAPHS = /^(?:paragraphs|(?:article|story|post|main)?[_-]?(?:body|content|text)s?)$/i;

/** Names of what belongs to the site, or to other pages, readers and goods. */
const OTHER =
  /related|recommend|popular|trending|mostread|most_read|morefrom|more_from|readnext|read_next|upnext|up_next|suggest|sidebar|footer|header|^nav|menu|newsletter|cookie|consent|gdpr|privacy|legal|disclaimer|terms|paywall|subscri|modal|banner|promo|advert|^ads?$|comment|review|catalog|^products$|authors?$|^bio|user|profile|excerpt|summary|teaser|^seo|^meta|notification|error|tooltip|placeholder|setting|config|translation|i18n/i;
/** Names of tables of words. */
const WORDS =
  /^(?:intl|l10n|locales?|messages|labels|strings|dictionary|phrases|resources|lang|languages?)$/i;

export const isOther = (value: Value): boolean => {
  const { key, type, members } = value;
  if (key.length > 1 && (OTHER.test(key) || (type === "object" && WORDS.test(key)))) return true;
  if (type === "array") return peek(members[0], 2) === "$" && CHROME.test(peek(members[1], 20));
  return type === "object" && (OTHER.test(nameType(value)) || isVoid(value)) && !isRich(value);
};

/** Elements of React that hold none of the text. */
const CHROME = /^(?:nav|footer|header|aside|button|form|label|script|style|svg|link|meta)$/;

const TITLES = ["title", "headline", "headlines", "heading", "webTitle", "name"];
const ADDRESS = /^(?:slug|url|uri|href|path|permalink|link|handle|full_slug|canonical_?url|website_url)$/i;
const DATE =
  /^(?:date|date_?published|publish(?:ed)?_?(?:at|on|date)|first_publish(?:ed)?_(?:at|date)|display_date|pub_?date)$/i;

/** Whether a thing has a title, if only by a name that a program gives it. */
export const isTitled = (thing: Value): boolean =>
  readTitle(thing) !== "" || thing.members.some((inner) => TITLES.includes(inner.key) && isGiven(inner));

export const isDated = ({ members }: Value): boolean => members.some(({ key }) => DATE.test(key));

/** Where a thing's page is. */
export const findAddress = ({ members }: Value): Value | undefined =>
  members.find((inner) => ADDRESS.test(inner.key) && isGiven(inner));

/** The title of a thing, or "". */
export function readTitle(owner: Value): string {
  for (const key of TITLES) {
    const title = member(owner, key);
    const text = peek(title && (member(title, "rendered", "basic", "en-US") ?? title), 300);
    if (text.trim() !== "") return text.trim();
  }
  return "";
}

/** When a thing was published, or "". */
export const readDay = (owner: Value): string => peek(owner.members.find(({ key }) => DATE.test(key)));

/** Who wrote a thing. */
export function readAuthors(owner: Value): string[] {
  const said = member(owner, "author", "authors", "byline", "primary_author");
  const people = said?.type === "array" ? said.members : said ? [said] : [];
  return people
    .map((person) => peek(member(person, "name", "fullName", "displayName") ?? person))
    .filter((name) => name.trim() !== "");
}
