import type { Block, Page } from "../page";
import { isProse } from "./shape";

/** What stands in an article's place. */
export type Wall = "block-page" | "javascript-wall" | "error-page" | "consent-wall";

/** Pages with more words than these are no walls, whatever they say. */
const STUB_WORDS = 250;

/** From this much running text beside it, in words, a request for JavaScript is a notice on a page that works without. */
const MOST_BESIDE_NOTICE = 40;

const BLOCKED =
  /access (?:to this page has been )?denied|are you (?:a )?(?:human|robot)|attention required|checking (?:if the site connection is secure|your browser)|ddos protection|just a moment|pardon our interruption|request (?:was )?blocked|review the security of your connection|security check|too many requests|unusual traffic|verify (?:that )?you are (?:a )?human|you have been blocked/;
/**
 * Below forms of all kinds stands that a captcha guards them, or that one is to be solved before they are sent; a wall
 * asks for it before it lets anyone on.
 */
const LET_ON =
  "to (?:continue|proceed|access|view|enter|unblock)|unblock|prove|not a (?:ro)?bot|human|pour (?:continuer|accéder)|humain|um fortzufahren|mensch|para (?:continuar|acceder|acessar)|human[oa]|per (?:continuare|accedere|proseguire)|uman[oa]|om (?:door te gaan|verder te gaan)|aby kontynuować|чтобы продолжить|робот|机器人|ロボット";
const CAPTCHA = new RegExp(`captcha.{0,80}(?:${LET_ON})|(?:${LET_ON}).{0,80}captcha`);
/** What guards a form keeps spam out. */
const GUARDS_FORM = /spam|protected by|forms?\b/;
const NO_SCRIPT =
  /(?:enable|turn on|activate|requires?|without|activez|activa|aktivier\w*|включите|启用|有効に).{0,40}java ?script|(?<!viewed with )java ?script.{0,40}(?:disabled|required|enabled|deaktiviert|désactivé|desactivado|is off|отключен|aktivier\w*|無効)/;
const ERROR =
  /\b(?:404|410|500|502|503)\b.{0,40}(?:error|not found|page|unavailable)|(?:error|fehler|erreur) (?:404|410|500|502|503)|page (?:you (?:requested|are looking for) )?(?:was |could ?n[o'’]t be |can(?:no|['’])t be |is )?(?:not found|found|no longer (?:exists|available))|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|страница не найдена|internal server error|service unavailable|bad gateway/;
const CONSENT =
  /(?:we|our) (?:and our )?(?:\d+ )?(?:partners|vendors) (?:store|process|use|may)|(?:store|access).{0,30}information on a device|(?:accept|manage|reject) (?:all )?cookies|we value your privacy|wir und unsere (?:\d+ )?partner|nous et nos (?:\d+ )?partenaires|nosotros y nuestros (?:\d+ )?socios|noi e i nostri (?:\d+ )?partner/;

const SIGNS: readonly (readonly [Wall, RegExp])[] = [
  ["block-page", BLOCKED],
  ["javascript-wall", NO_SCRIPT],
  ["error-page", ERROR],
  ["consent-wall", CONSENT],
];

/**
 * The walls that the given lines of a short page show signs of, surest first; none for a page long enough to hold an
 * article.
 */
export function findWalls({ blocks }: Page, lines: readonly Block[] = blocks): Wall[] {
  let total = 0;
  for (const { words } of blocks) {
    total += words;
    if (total > STUB_WORDS) return [];
  }
  const shown = lines.map(({ text }) => text.toLowerCase()).join("\n");
  return SIGNS.flatMap(([wall, sign]) =>
    (sign.test(shown) && !(wall === "javascript-wall" && isNotice(lines))) ||
    (wall === "block-page" && lines.some(asksForProof))
      ? [wall]
      : [],
  );
}

/** Whether a line asks for a captcha before it lets anyone on. */
function asksForProof({ text }: Block): boolean {
  const line = text.toLowerCase();
  return line.includes("captcha") && CAPTCHA.test(line) && !GUARDS_FORM.test(line);
}

/** Forums ask for JavaScript above threads that can be read without it. */
function isNotice(lines: readonly Block[]): boolean {
  let beside = 0;
  for (const { text, words } of lines)
    if (isProse(text) && !NO_SCRIPT.test(text.toLowerCase())) beside += words;
  return beside >= MOST_BESIDE_NOTICE;
}
