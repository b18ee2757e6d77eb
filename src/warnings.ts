import type { Warning } from "./article";
import { isBinary } from "./evidence/binary";
import { countKeptProse } from "./evidence/running-text";
import { isTruncated } from "./evidence/shape";
import { findWalls } from "./evidence/walls";
import { leadsOn } from "./kind/is-list";
import type { KindJudgement } from "./kind/judge";
import { kept, type Page } from "./page";
import { countWords } from "./words";

/** What the caller should know before trusting the article. */
export function findWarnings(page: Page, kind: KindJudgement): Warning[] {
  if (page.source.trim() === "") return [{ code: "empty-input", message: MESSAGES["empty-input"] }];
  if (isBinary(page)) return [{ code: "binary-input", message: MESSAGES["binary-input"] }];
  // Beside an article that stays, a dialog that the page held as well is no wall.
  const lines = countKeptProse(page) >= ARTICLE_WORDS ? kept(page) : page.blocks;
  const codes: Warning["code"][] = [...findWalls(page, lines)];
  if (codes.length === 0 && ((page.format === "html" && isIndex(kind) && leadsOn(page)) || isDirectory(page)))
    codes.push("index-page");
  const { left, words, end, walled } = measure(page);
  if (left === 0) codes.push("nothing-found");
  else if (left < LITTLE_WORDS && left < LITTLE_SHARE * words) codes.push("mostly-removed");
  if (isCutOff(end) || walled || (left > 0 && left < TEASER_WORDS && isPaidFor(page)))
    codes.push("truncated");
  return codes.map((code) => ({ code, message: MESSAGES[code] }));
}

const MESSAGES: Record<Warning["code"], string> = {
  "empty-input": "The input has no text.",
  "binary-input": "The input is no text: a PDF, a picture, an archive, or bytes read in the wrong encoding.",
  "block-page": "The site seems to have turned the scraper away.",
  "javascript-wall": "The page asks for JavaScript or another browser; its text was not in what was scraped.",
  "login-wall": "The page asks to log in; its text was not in what was scraped.",
  "error-page": "The page says that it was not found, has moved, failed or is closed for maintenance.",
  "consent-wall": "The page is a consent notice.",
  "parked-domain": "The address has no page of its own: the domain is for sale, or its server is not set up.",
  "index-page": "The page seems to list other pages or products rather than to be an article.",
  "nothing-found": "No part of the page was recognised as an article.",
  "mostly-removed": "Little of the page is left; it may be an index, or the article was missed.",
  truncated:
    "The text seems to go on elsewhere: behind a paywall, or beyond what the feed or the scraper kept.",
};

/** Words of running text that an article has at least. */
const ARTICLE_WORDS = 40;

/** A body under this share of the page's words, and under these words, deserves a look. */
const LITTLE_SHARE = 0.1;
const LITTLE_WORDS = 60;

/**
 * A page of HTML that so probably is a listing or a collection is one in 98 of 100 cases, and no article of 793 is
 * taken for one (WCXB, cross-validated). On text it is in 84 of 100: not enough to say so.
 */
const SURE_INDEX = 0.8;

const isIndex = ({ probabilities }: KindJudgement): boolean =>
  probabilities.listing + probabilities.collection >= SURE_INDEX;

/** A server's list of files, as Apache, nginx and Python head it. */
const isDirectory = ({ blocks: [first] }: Page): boolean =>
  first !== undefined && /^(?:Index of|Directory listing for) \//.test(first.text);

/** News feeds cut a text with "… [+1234 chars]", others with a bare ellipsis. */
const isCutOff = (end: string): boolean =>
  /\[\+\d+ chars\]$/.test(end) || (isTruncated(end) && countWords(end) >= 8);

/**
 * Of 21 labelled pages that say of themselves that not all may read them, those with fewer words break off; the others
 * are whole.
 */
const TEASER_WORDS = 150;

const isPaidFor = ({ meta }: Page): boolean =>
  meta.some(
    ({ key, value }) =>
      key === "article.isaccessibleforfree" && /^(?:https?:\/\/schema\.org\/)?false$/i.test(value),
  );

/** Blocks below the text within which a paywall's notice stands, and its fewest words; menus have buttons to subscribe. */
const NEAR = 6;
const NOTICE_WORDS = 4;

/** Words kept and in all, the end of the body, and whether a paywall's notice stands there. */
function measure({ blocks }: Page) {
  let left = 0;
  let all = 0;
  let end = "";
  let endsAt = 0;
  let walled = false;
  for (const { id, text, words, fate } of blocks) {
    all += words;
    if (!fate) {
      left += words;
      end = text;
      endsAt = id;
      walled = false;
    } else if (fate.type === "drop" && fate.category === "paywall")
      walled ||= words >= NOTICE_WORDS && id - endsAt <= NEAR;
  }
  return { left, words: all, end: end.slice(-200), walled };
}
