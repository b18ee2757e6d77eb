import type { Warning } from "./article";
import type { Category, Page } from "./page";
import { countWords, isTruncated } from "./shape";

/** What the caller should know before trusting the article. */
export function findWarnings(page: Page): Warning[] {
  if (page.source.trim() === "") return [warn("empty-input", "The input has no text.")];
  const facts = gather(page);
  return RULES.flatMap(([code, applies, message]) => (applies(facts) ? [warn(code, message)] : []));
}

const warn = (code: Warning["code"], message: string): Warning => ({ code, message });

interface Facts {
  /** Words of the body, of the whole page, and of what was removed by category. */
  readonly kept: number;
  readonly words: number;
  readonly removed: ReadonlyMap<Category, number>;
  /** All lines of a page too short to be an article; "" for a longer page. */
  readonly stub: string;
  /** The last line of the body. */
  readonly end: string;
}

/** Pages with more words than these are no walls, whatever they say. */
const STUB_WORDS = 250;
/** A body under this share of the page's words, and under these words, deserves a look. */
const LITTLE_SHARE = 0.1;
const LITTLE_WORDS = 60;
const WALL_SHARE = 0.4;

const BLOCKED =
  /access (?:to this page has been )?denied|are you (?:a )?(?:human|robot)|attention required|captcha|checking (?:if the site connection is secure|your browser)|ddos protection|just a moment|pardon our interruption|request (?:was )?blocked|security check|too many requests|unusual traffic|verify (?:that )?you are (?:a )?human|you have been blocked/;
const NO_SCRIPT =
  /(?:enable|turn on|activate|requires?|without|activez|activa|aktivier\w*|включите|启用|有効に).{0,40}java ?script|java ?script.{0,40}(?:disabled|required|enabled|deaktiviert|désactivé|desactivado|is off|отключен|aktivier\w*|無効)/;
const ERROR =
  /\b(?:404|410|500|502|503)\b.{0,40}(?:error|not found|page|unavailable)|(?:error|fehler|erreur) (?:404|410|500|502|503)|page (?:you (?:requested|are looking for) )?(?:was |could ?n[o']t be |can(?:no|')t be |is )?(?:not found|found|no longer (?:exists|available))|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|страница не найдена|internal server error|service unavailable|bad gateway/;

const RULES: readonly (readonly [Warning["code"], (facts: Facts) => boolean, string])[] = [
  ["block-page", ({ stub }) => BLOCKED.test(stub), "The site seems to have turned the scraper away."],
  [
    "javascript-wall",
    ({ stub }) => NO_SCRIPT.test(stub),
    "The page asks for JavaScript; its text was not in what was scraped.",
  ],
  ["error-page", ({ stub }) => ERROR.test(stub), "The page says that it was not found or failed."],
  [
    "consent-wall",
    ({ words, kept, removed }) => kept < LITTLE_WORDS && (removed.get("cookies") ?? 0) > WALL_SHARE * words,
    "Most of the page is a consent notice.",
  ],
  ["nothing-found", ({ kept }) => kept === 0, "No part of the page was recognised as an article."],
  [
    "mostly-removed",
    ({ kept, words }) => kept > 0 && kept < LITTLE_WORDS && kept < LITTLE_SHARE * words,
    "Little of the page is left; it may be an index, or the article was missed.",
  ],
  [
    "truncated",
    ({ end, removed }) => isCutOff(end) || (removed.get("paywall") ?? 0) > 0,
    "The text seems to go on elsewhere: behind a paywall, or beyond what the feed or the scraper kept.",
  ],
];

/** News feeds cut a text with "… [+1234 chars]", others with a bare ellipsis. */
const isCutOff = (end: string): boolean =>
  /\[\+\d+ chars\]$/.test(end) || (isTruncated(end) && countWords(end) >= 8);

function gather({ blocks }: Page): Facts {
  const removed = new Map<Category, number>();
  let kept = 0;
  let words = 0;
  let end = "";
  for (const { text, fate } of blocks) {
    const count = countWords(text);
    words += count;
    if (fate?.type === "drop") removed.set(fate.category, (removed.get(fate.category) ?? 0) + count);
    if (fate) continue;
    kept += count;
    end = text;
  }
  const stub = words <= STUB_WORDS ? blocks.map(({ text }) => text.toLowerCase()).join("\n") : "";
  return { kept, words, removed, stub, end: end.slice(-200) };
}
