/** What stands before the name of somebody who has not written a text; alternatives to build patterns of. */

/** Who looked it over: an expert, or who checks facts. */
export const CHECKED = "review|check|geprüft|revisado|relu par|تدقيق|مراجع|監修|审核";

/** Who put it into another language. */
export const TRANSLATED = [
  "translat", // en
  "übersetz|aus dem", // de
  "tradu[cçzt]", // fr, es, pt, it, ro
  "vertaa?l", // nl
  "översätt|oversat", // sv, da, no
  "przekład|tłumacz|překl", // pl, cs
  "перев[оё]д|переклад", // ru, uk
  "ترجمة|翻訳|翻译|번역", // ar, ja, zh, ko
].join("|");
