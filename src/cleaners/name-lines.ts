import type { Cleaner } from "../cleaner";
import { isLifted } from "../evidence/lifted";
import { JUDGE } from "../evidence/lost";
import { isKeptProse } from "../evidence/running-text";
import { readUnlabelled } from "../metadata/affiliations";
import type { Block, Page } from "../page";

/** So many lines below the title stand who wrote and when. */
const REACH = 12;
/** Two or three words: of more the last may tell of an office. */
const NAME = /^\S+ \S+(?: \S+)?$/;

export const nameLines = (): Cleaner => ({
  name: "name-lines",
  doc: "Lifts, on text, the author's name on a line of its own below the title, next to the date or above the university.",
  *apply(page) {
    if (page.format !== "text" || page.blocks.some((block) => isLifted(block, "authors"))) return;
    for (const block of listBelowTitle(page)) {
      const workplace = findWorkplace(block, page);
      const isPlaced = workplace !== null || (!block.fate && isNextToDate(block, page));
      const names = isPlaced ? readUnlabelled(block.text) : null;
      if (!names?.every((name) => NAME.test(name))) continue;
      const why = `a name between title and text, ${workplace ? "above a workplace" : "next to the date"}`;
      yield { type: "lift", block, field: "authors", values: names, why };
      if (workplace)
        yield { type: "drop", block: workplace, why: "where the author works", category: "byline" };
      return;
    }
  },
});

/** The lines between the title and the text. */
function listBelowTitle({ blocks }: Page): readonly Block[] {
  const title = blocks.find((block) => isLifted(block, "title"));
  if (!title) return [];
  const near = blocks.slice(title.id + 1, title.id + 1 + REACH);
  // Above them may stand a deck.
  const from = near[0] && isKeptProse(near[0]) ? 1 : 0;
  const text = near.slice(from).findIndex(isKeptProse);
  return text < 0 ? [] : near.slice(from, from + text);
}

/** The line below, where it is that of a university or the like, as heads of papers have it. */
function findWorkplace({ id, glue, text, fate }: Block, { blocks }: Page): Block | null {
  const below = blocks[id + 1];
  if (fate && fate.by !== JUDGE) return null;
  return below && below.glue === "\n" && glue !== " " && text.length <= LONGEST && WORKPLACE.test(below.text)
    ? below
    : null;
}

const LONGEST = 80;
const WORKPLACE =
  /^(?!.{121})(?:(?:Department|Dept|Faculty|School|Institute?|Centre|Center|Laborator(?:y|io)|Institut|Fakultät|Lehrstuhl|Faculté|Laboratoire|Departamento|Facultad|Dipartimento|Facoltà|Katedra|Wydział|Instytut)(?!\p{L})|(?:\p{Lu}\S*\s){0,3}Universi(?:ty|tät|té|dad|dade|tà|teit|tet|tetet))/u;

const isNextToDate = ({ id }: Block, { blocks }: Page): boolean =>
  [blocks[id - 1], blocks[id + 1]].some(
    (line) => isLifted(line, "publishedAt") || isLifted(line, "modifiedAt"),
  );
