import type { Cleaner } from "../../cleaner";
import { compileLabels, makeFinder, readLabels } from "../../evidence/labels";
import type { PhraseOptions } from "../../evidence/phrase-book";
import { type Block, closest, type Edit, linkShare, type Page, type Tag } from "../../page";
import { phraseLines } from "../families/phrase-lines";

const labelledLines = phraseLines({
  name: "tag-lines",
  doc: "Drops lines that list the tags or categories of the page.",
  topics: ["tags"],
  category: "tags",
  ambiguous: "all",
});

export const tagLines = (options: PhraseOptions = {}): Cleaner => {
  const lines = labelledLines(options);
  return {
    ...lines,
    *apply(page) {
      const dropped = new Set<Block>();
      for (const edit of lines.apply(page)) {
        dropped.add(edit.block);
        yield edit;
      }
      for (const drop of [dropLinkedTags, dropMarkedTags])
        for (const edit of drop(page))
          if (!dropped.has(edit.block)) {
            dropped.add(edit.block);
            yield edit;
          }
    },
  };
};

/** Lines of nothing but links of which the page says, by rel="tag", that they lead to its tags. */
function* dropLinkedTags(page: Page): Generator<Edit> {
  const tags = page.meta.flatMap(({ from, key, span }) =>
    from === "link" && key === "tag" && span ? [span.start] : [],
  );
  let at = 0;
  let last = 0;
  for (const block of tags.length > 0 ? page.blocks : []) {
    const from = at;
    // The element of a line's first link begins before the line, and after the one above.
    while ((tags[at] ?? Number.POSITIVE_INFINITY) < block.span.end) at++;
    const own = tags.slice(from, at).filter((start) => start >= last).length;
    last = block.span.end;
    const links = block.marks.filter(({ type }) => type === "link").length;
    if (!block.fate && own > 0 && own >= links && linkShare(block) > MOSTLY)
      yield { type: "drop", block, why: 'links marked rel="tag"', category: "tags" };
  }
}

/** Share of a line that is linked where only commas stand between the links. */
const MOSTLY = 0.7;

/** Lines of nothing but short links, below the headline in an element whose class says "tags". */
function* dropMarkedTags(page: Page): Generator<Edit> {
  const labelOf = readLabels(page, TAGS);
  if (!labelOf) return;
  const isOfTags = makeFinder((tag) => (TEXTS.has(tag.name) ? null : labelOf(tag)));
  let below = false;
  for (const block of page.blocks) {
    below ||= block.level === 1;
    if (!below || block.fate || block.level !== undefined || !isListOfTags(block)) continue;
    if (!isOfTags(block.tag) || closest(block, isElsewhere)) continue;
    yield { type: "drop", block, why: "links in an element marked as tags", category: "tags" };
  }
}

const TAGS = compileLabels(["post tag", "tags"]);
/** Systems put the classes of a post's tags on its element. */
const TEXTS: ReadonlySet<string> = new Set(["article", "body", "html", "main"]);

/** Topics of the whole site, and what else is tagged. */
const isElsewhere = ({ words }: Tag): boolean => words.some((word) => ELSEWHERE.has(word));
const ELSEWHERE: ReadonlySet<string> = new Set(
  "card cloud header hot menu nav popular related sidebar teaser trending".split(" "),
);

function isListOfTags(block: Block): boolean {
  if (linkShare(block) < MOSTLY) return false;
  return block.marks.every(({ type, start, end }) => type !== "link" || end - start <= LONGEST_TAG);
}

const LONGEST_TAG = 40;
