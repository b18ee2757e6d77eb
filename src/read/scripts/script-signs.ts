/** How statements begin as no sentence does, wherever on a line they stand. */
const TELLING = [
  "[!;+~-]?\\({1,4} ?(?:async )?function\\b ?[\\w$]*\\(|!function\\b ?[\\w$]*\\(",
  "\\({1,4}(?:async ?)?\\([\\w$, ]{0,200}\\) ?=>",
  "\\((?:self|window)\\.[\\w$]+ ?=",
  "(?:self|window|globalThis)(?:\\.[\\w$]+|\\[[\"'])[^\\n(=]{0,80}[(=]",
  "document\\.(?:addEventListener|body|cookie|create|currentScript|documentElement|forms|get|head|location|query|write)",
  "(?:var|let|const) [\\w$]+ ?=",
  "(?:\\$|jQuery)\\((?:document|window|function|\\()",
  '[[{]{1,3}\\s{0,40}"[\\w@$-]+"\\s?:', // JSON
  "/\\* <!\\[CDATA\\[",
  "<(?:iframe|img|noscript|style)\\b[^<>]{0,2000}>",
  // Calls of advertising and analytics.
  "\\(?(?:adsbygoogle|amzn_assoc_\\w{1,40}|atOptions|dataLayer|fbq|gtag|googletag|jwplayer|OneSignal|_gaq|__gaTracker|_satellite|_sf_async_config|_taboola|OBR)\\b ?[.(=[]",
  "ga\\('(?:create|send)'",
];

/** The same at the beginning of a line, and behind another statement. */
const LEADING = [
  ...TELLING,
  "/[*/]|<!--\\s",
  "(?:var|let|const)\\s+[\\w$[{]",
  "(?:async )?function\\b ?\\*? ?[\\w$]*\\s?\\(",
  "class [\\w$]+(?: extends [\\w$.]+)? ?\\{",
  "(?:if|for|while|switch)\\s?\\(|(?:try|do) ?\\{",
  "[\"']use strict[\"']",
  "import ?[\\w${*\"'(]|export (?:default|const|function|class|\\{|\\*)",
  "new [A-Z][\\w$.]*\\(",
  "[!;+~-]?\\({1,4}[\\w$]+(?:\\.[\\w$]+)* ?(?:=|\\|\\||&&|\\()",
  "[\\w$]+(?:\\.[\\w$]+|\\[[\"'][^\"'\\]\\n]{0,80}[\"']\\])*(?:\\(| ?[+|]?= ?(?!=)|\\[|\\+\\+)",
  '\\[[\\s[]{0,40}["\'{]|\\{[\\s{]{0,40}(?:"|\\w+\\s?:)',
];

/** Where a script or a style sheet may begin next, from a place on; a brace may be of a rule whose selector stands before it. */
export function findBeginning(text: string, from: number): number {
  BEGINNING.lastIndex = from;
  const match = BEGINNING.exec(text);
  return match ? match.index + match[0].length : -1;
}

const BEGINNING = new RegExp(
  `^[\\t \\u00a0]*(?=${LEADING.join("|")})|(?=${TELLING.join("|")})|(?=\\{)`,
  "gm",
);

/** Whether a statement may begin here, where one may: at a line's beginning, or behind another. */
export function opensStatement(text: string, at: number): boolean {
  OPENING.lastIndex = at;
  return OPENING.test(text);
}

const OPENING = new RegExp(LEADING.join("|"), "y");

/** What only pages have in their scripts, and nobody shows who explains programs: what advertising, analytics and systems call their things. */
const PLUMBING = [
  '<!\\[CDATA\\[|# source(?:Mapping)?URL=|"prefetch":\\[|createElement\\(["\']script|\\$RC\\(|self\\.__next',
  "\\b(?:adsbygoogle|ajax_?url|amzn_assoc_\\w+|atOptions|_comscore|CustomEvent|dataLayer|disqus_\\w+|facebook\\.com/tr|fbq|_gaq|__gaTracker)\\b",
  "\\b(?:facebook-jssdk|google-analytics|googletag|googletagmanager|gtag|__INITIAL_STATE__|jwplayer|nonce|OBR|OneSignal|recaptcha)\\b",
  "\\b(?:_satellite|_sf_async_config|_taboola|webpackChunk\\w*|webpackJsonp|__webpack\\w+|wpemoji)\\b|\\bga\\('(?:create|send)'",
  "\\b(?:axeptioSettings|didomiConfig|elementor-element|gdprAppliesGlobally|_goq|goatcounter|_hjSettings|__NUXT__|_paq|Shopify\\.shop)\\b",
  "\\b(?:SQUARESPACE_\\w+|SphinxRtdTheme|Typekit|__tcfapi\\w*|utag_data|_WidgetManager|wp-(?:admin|block|content|includes)|XF\\.config)\\b",
  "\\b(?:yaContextCb|__remixContext|DOCUMENTATION_OPTIONS)\\b|mc\\.yandex\\.|tiqcdn\\.|BX\\.message|\\bym\\(\\d",
  // Programs write so to save a character.
  "!function\\(",
  // A program writes an end of an element so, lest it ends its own.
  "document\\.write\\([^\\n]{1,400}<\\\\/",
];
export const isPlumbing = (text: string): boolean => IS_PLUMBING.test(text);
const IS_PLUMBING = new RegExp(PLUMBING.join("|"));

/** What scripts of pages do, and those of tutorials as well. */
export const concernsPage = (text: string): boolean => CONCERNS_PAGE.test(text);
const CONCERNS_PAGE =
  /\b(?:window|document|localStorage|sessionStorage|jQuery|navigator)\b|\$\(|addEventListener|!important|"@context"/;

/** What a program declares, as no sentence does. */
export const declares = (text: string): boolean => DECLARES.test(text);
const DECLARES = /\b(?:var|let|const) [\w$]+ ?=|\bfunction\b ?[\w$]*\(/;

/** Whether a text is about programs, and may show some: two different words of the trade stand in it. */
export function isAboutCode(text: string): boolean {
  const words = new Set<string>();
  for (const [word] of text.matchAll(TRADE)) {
    words.add(word);
    if (words.size > 1) return true;
  }
  return false;
}
const TRADE =
  /\b(?:API|CSS|DOM|HTML|JSON|JavaScript|PHP|Python|SQL|TypeScript|YAML|addEventListener|callbacks?|code (?:block|example|sample|snippet)s?|compilers?|docs|documentation|event handlers?|(?:fetch|click) handlers?|jQuery|listeners?|regex|regular expressions?|scripts?|service workers?|snippets?|source code|style ?sheets?|systemd|Quell(?:code|text)|Skript|código fuente|code source|codice sorgente)\b|コード|программ/gu;

/** Data as programs write it for programs, on one line and without blanks; shorter data may be an example that an author gives. */
export const isData = (text: string): boolean =>
  text.length >= LEAST_DATA && DATA.test(text) && !SPACED.test(text.slice(0, DATA_HEAD));

const LEAST_DATA = 100;
/** How they are written shows there, in characters; further on texts stand in them. */
const DATA_HEAD = 300;
const DATA = /^(?:\[{1,3}\{?|\{)"/;
const SPACED = /"[:,]\s|[[{]\s/;

/** Nobody shows code without blanks at such length, in characters. */
const LONG = 300;
const BLANKS = 0.08;

/** Whether a program has taken the white space out of a text. */
export function isMinified(text: string): boolean {
  if (text.length < LONG) return false;
  let blanks = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) <= 32) blanks++;
  return blanks < BLANKS * text.length;
}

/** The same of rules of CSS, whose white space says so sooner. */
export const isMinifiedStyle = (text: string): boolean => text.length >= LONG_STYLE && !/[{;]\s/.test(text);
const LONG_STYLE = 120;

/** Whether code is written for people to read: with white space, as examples are. */
export const isSpaced = (text: string): boolean =>
  (text.match(BLANK)?.length ?? 0) > FEW_BLANKS * text.length;
const BLANK = /\s/g;
const FEW_BLANKS = 0.05;
