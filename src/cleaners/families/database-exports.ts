import { findDate } from "../../lexicon/index";
import { type Block, type Edit, type Field, kept, type Page } from "../../page";

/** Labelled lines around a text, as LexisNexis writes them into what it exports. */
const LABEL =
  /^(BYLINE|SECTION|LENGTH|HEADLINE|DATELINE|SERIES|HIGHLIGHT|Byline|Section|Length|Headline|Dateline|Highlight):\s?(.{0,300})$/;
/** One that nobody else writes. */
const LENGTH = /^(?:LENGTH|Length): [\d,]{1,7} words?$/;
const BELOW =
  /^(?:(?:LOAD-DATE|Load-Date|LANGUAGE|Language|PUBLICATION-TYPE|Publication-Type|JOURNAL-CODE|Journal Code|DISTRIBUTION|Document-Type|DOCUMENT-TYPE|TYPE|SUBJECT|Subject|ORGANIZATION|GEOGRAPHIC|Geographic|COUNTRY|CITY|STATE|NOTES|GRAPHIC|PERSON|Person|COMPANY|Company|INDUSTRY|Industry|TICKER):(?:\s.{0,600})?|Classification|End of Document)$/;
/** Lines above the text that are looked through, and below it. */
const ABOVE = 25;
const LAST = 30;

const FIELDS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["byline", "authors"],
  ["headline", "title"],
  ["section", "section"],
]);
const WHY = "written around the text by a newspaper database";

/** Lifts headline, paper, byline and date of an article that a database of newspapers exports, and drops its other labels. */
export function* liftDatabaseExport(page: Page): Generator<Edit> {
  const top = page.blocks.slice(0, ABOVE);
  if (!top.some(({ text }) => LENGTH.test(text))) return;
  const labelled = top.filter(({ text }) => LABEL.test(text));
  const [first, last] = [labelled[0], labelled.at(-1)];
  if (!first || !last) return;
  const above = page.blocks.slice(0, first.id).filter(({ text }) => !isSmall(text));
  const isTitled = labelled.some(({ text }) => /^headline:/i.test(text));
  const dated = above.findIndex(({ text }) => findDate(text));
  // Older exports have the paper, the day and the headline above the labels, newer ones headline, paper and day.
  const isNewer = dated === above.length - 1 && above.length > 2;
  const title = isTitled ? undefined : isNewer ? above[0] : above.at(-1);
  const paper = above[isNewer ? 1 : 0];
  for (const block of page.blocks.slice(0, last.id + 1)) {
    const date = block === above[dated] ? findDate(block.text)?.iso : undefined;
    if (block.id >= first.id) yield liftLabel(block);
    else if (date) yield lift(block, "publishedAt", [date]);
    else if (block === title) yield lift(block, "title");
    else if (block === paper) yield lift(block, "site");
    else yield drop(block);
  }
  for (const block of kept(page).slice(-LAST))
    if (block.id > last.id && (BELOW.test(block.text) || block.text === "Body")) yield drop(block);
}

/** The edition, and whose the text is. */
const isSmall = (text: string): boolean => /\bedition$|^copyright\b|^all rights reserved/i.test(text);

function liftLabel(block: Block): Edit {
  const [, name = "", value = ""] = LABEL.exec(block.text) ?? [];
  const field = FIELDS.get(name.toLowerCase());
  if (!field || value === "") return drop(block);
  return lift(block, field, [field === "section" ? (value.split(";")[0] ?? "") : value]);
}

const lift = (block: Block, field: Field, values: readonly string[] = [block.text]): Edit => ({
  type: "lift",
  block,
  field,
  values,
  why: WHY,
});

const drop = (block: Block): Edit => ({ type: "drop", block, why: WHY, category: "cms-residue" });
