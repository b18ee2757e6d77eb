import type { Glue, Kind, Mark } from "../../page";

/** How an element is laid out; what browsers' default style sheets say, as far as it matters to text. */
export interface Rule {
  /** Separator at its start and end; absent for inline elements. */
  readonly glue?: Glue;
  /** Kind of the blocks inside, unless an inner element says otherwise. */
  readonly kind?: Kind;
  readonly level?: number;
  readonly mark?: Mark["type"];
  /** Margins inside end at its edge: what stands in a cell or an item does not push the next one away. */
  readonly box?: true;
  /** A list or table: inside a box it begins on the next line, without a blank one. */
  readonly nested?: true;
  /** White space is kept. */
  readonly pre?: true;
  /** Its text is shown only where the element itself does not work, or after a script has moved it. */
  readonly hidden?: true;
  /** Its text is not text to a reader: a program, a style sheet, a drawing. */
  readonly silent?: true;
}

const INLINE: Rule = {};
const LINE: Rule = { glue: "\n" };

/** Custom elements are taken as lines of their own, but for formulas of MathJax and what stands for a time of day or a date. */
export const isCustom = (name: string): boolean =>
  name.includes("-") && !name.startsWith("mjx-") && !TIMES.test(name);

/** GitHub's relative-time and time-ago, Reddit's faceplate-timeago. */
const TIMES = /-(?:time|ago|timeago|timestamp)$/;

/** The rule of an element name in lower case. */
export const findRule = (name: string): Rule => RULES.get(name) ?? (isCustom(name) ? LINE : INLINE);

const RULES = new Map<string, Rule>();
const set = (names: string, rule: Rule) => {
  for (const name of names.split(" ")) RULES.set(name, rule);
};
set(
  "address article aside center dir fieldset figure footer form header hgroup hr main nav p search section details",
  { glue: "\n\n" },
);
set("div body html legend optgroup button select textarea input noscript slot frame frameset", LINE);
set(
  "img picture map label output span br head link meta path small sup sub font u s del ins abbr source",
  INLINE,
);
set("ul ol menu dl", { glue: "\n\n", nested: true });
set("table", { glue: "\n\n", nested: true });
set("thead tbody tfoot colgroup tr", { glue: "\n" });
set("td th", { glue: "\t", kind: "cell", box: true });
set("li dt dd", { glue: "\n", kind: "item", box: true });
set("option", { glue: "\n", kind: "item" });
set("summary", { glue: "\n", box: true });
set("figcaption caption", { glue: "\n", kind: "caption", box: true });
set("blockquote", { glue: "\n\n", kind: "quote" });
set("pre listing xmp plaintext", { glue: "\n\n", kind: "code", pre: true });
for (let level = 1; level <= 6; level++) set(`h${level}`, { glue: "\n\n", kind: "heading", level });
set("a", { mark: "link" });
set("b strong", { mark: "strong" });
set("i em cite", { mark: "em" });
set("code kbd samp tt", { mark: "code" });
set("rt rp rtc", { mark: "reading" });
// A template with a shadowrootmode is shown; any other waits for a script.
set("template iframe object audio video canvas noframes noembed datalist", { glue: "\n", hidden: true });
set("script style svg title annotation annotation-xml", { silent: true });

/** Elements that hold words and no lines: a custom element among these is a word of theirs, a date or a picture. */
export const HOLDS_WORDS: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 abbr b cite code del em font i ins mark small strong sub sup u".split(" "),
);

/** The names that have a rule. */
export const RULED: readonly string[] = [...RULES.keys()];

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements without content or end tag. */
export const VOID = names(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr image",
);

/** Elements whose start ends an open paragraph. */
export const ENDS_PARAGRAPH = names(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li dt dd listing main menu nav ol p plaintext pre search section summary table ul xmp",
);

/** Elements whose end tag may stand inside another's blocks: they end where it stands, the blocks stay open. */
export const FORMATTING = names("a b big code em font i nobr s small strike strong tt u");

/** Elements in which an end tag does not look for its start outside. */
export const SCOPE = names("td th caption table template object applet marquee html");

/** HTML elements that end an unclosed drawing around them. */
export const ENDS_DRAWING = names(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 hr i img li listing menu nobr ol p pre ruby s small span strong strike sub sup table tt u ul var",
);
