import type { Cleaner } from "../../cleaner";
import { isLifted, isLiftedDate } from "../../evidence/lifted";
import { isLost } from "../../evidence/lost";
import { isKeptProse } from "../../evidence/running-text";
import { beginsLikePerson, isJapaneseName } from "../../lexicon/given-names";
import { readUnlabelled } from "../../metadata/authors/affiliations";
import { FULL_NAME, isName } from "../../metadata/authors/names";
import { isWritersOffice } from "../../metadata/authors/offices";
import type { Block, Edit, Page } from "../../page";

/** So many lines below the title stand who wrote and when. */
const REACH = 12;
/** Words of an office. */
const OFFICE_WORDS = 6;

export const nameLines = (): Cleaner => ({
  name: "name-lines",
  doc: "Lifts, on text, the author's name on a line of its own below the title: next to the date, above the office or the university, or right below it with a common given name.",
  *apply(page) {
    if (page.format !== "text") return;
    const named = page.blocks.find((block) => isLifted(block, "authors"));
    if (named) yield* dropOffice(named, page);
    else yield* liftName(page);
  },
});

function* liftName(page: Page): Generator<Edit> {
  const near = listBelowTitle(page);
  for (const [i, block] of near.entries()) {
    if (block.fate && !isLost(block)) continue;
    const found = findNames(block, page, near.slice(0, i));
    if (!found) continue;
    const why = `a name between title and text, ${found.place}`;
    yield { type: "lift", block, field: "authors", values: found.names, why };
    if (found.workplace)
      yield { type: "drop", block: found.workplace, why: "where the author works", category: "byline" };
    else yield* dropOffice(block, page);
    return;
  }
}

interface Found {
  readonly names: readonly string[];
  readonly place: string;
  readonly workplace?: Block;
}

/** The names that a line is, where its place says that they are those of authors; `above` are the lines up to the title. */
function findNames(block: Block, page: Page, above: readonly Block[]): Found | null {
  const { text, fate } = block;
  const numbered = readNumbered(text);
  if (numbered) return { names: numbered, place: "with the numbers of where they work" };
  const bare = text.replace(BY, "");
  const led = bare !== text;
  const names = readUnlabelled(bare)?.filter((name) => FULL_NAME.test(name)) ?? [];
  const workplace = names.length > 0 ? findWorkplace(block, page) : null;
  if (workplace) return { names, place: "above a workplace", workplace };
  const persons = names.length > 0 && names.every(beginsLikePerson) ? names : readCaseless(bare, led);
  const office = isOffice(page.blocks[block.id + 1]);
  const found = persons.length > 0 ? persons : office && EAST_ASIAN.test(text) ? [text] : names;
  if (found.length === 0) return null;
  // What the model dropped may be a part of the site: there a name must look like one.
  const isSure = persons.length > 0 || led || !fate;
  if (isSure && isNextToDate(block, page)) return { names: found, place: "next to the date" };
  if (office) return { names: found, place: "above an office" };
  if (persons.length === 0 || !persons.every(beginsLikePerson)) return null;
  if (led) return { names: found, place: "behind a word for its author" };
  return above.every(({ fate }) => fate) &&
    !GOES_ON.test(page.blocks[block.id + 1]?.text ?? "") &&
    !isSpokenOf(found, page)
    ? { names: found, place: "right below the title" }
    : null;
}

/** What stands behind a name within a sentence that was cut at its links. */
const GOES_ON = /^[\p{Ll},;.:)]/u;

/** The authors of a paper, each with the numbers of where they work: "Hanne Lie1, Yuki Mori1,2". */
function readNumbered(text: string): readonly string[] | null {
  if (text.length > LONGEST_LIST || !/\d[*†‡]?$/u.test(text)) return null;
  const names = text.split(/\s?,\s+|\s(?:and|&)\s/).map((part) => NUMBERED.exec(part)?.[1] ?? "");
  return names.length > 1 && names.every((name) => name.includes(" ") && isName(name)) ? names : null;
}

const LONGEST_LIST = 400;
const NUMBERED = /^(\D{4,50}?)\s?\d{1,2}(?:,\d{1,2}){0,5}[*†‡]?$/u;

/** A name in a script that has no capitals: two to four words, the first a given name or "by" in front; or a Japanese name. */
function readCaseless(text: string, led: boolean): readonly string[] {
  if (text.length > LONGEST_NAME) return NONE;
  return isJapaneseName(text) || (CASELESS_NAME.test(text) && (led || beginsLikePerson(text)))
    ? [text]
    : NONE;
}

/** Words for "by" and "wrote" that begin other lines as well: books, of, the. */
const BY = /^(?:[Dd]e|Του|Της|โดย|كتبت?|كتبه)\s(?=\p{Lu}|\p{Lo})/u;

const NONE: readonly string[] = [];
const EAST_ASIAN = /^(?:\p{Script=Hangul}{2,4}|\p{Script=Han}{2,4})$/u;
const LONGEST_NAME = 40;
const CASELESS_NAME = /^\p{Lo}[\p{Lo}\p{M}\u200c]*(?: \p{Lo}[\p{Lo}\p{M}'’׳\u200c]*){1,3}$/u;

/** Whether the title or the text names them: then it is about them. */
function isSpokenOf(names: readonly string[], { blocks }: Page): boolean {
  const last = names.map((name) => name.slice(name.lastIndexOf(" ") + 1));
  return blocks.some(
    (block) =>
      (isLifted(block, "title") || isKeptProse(block)) && last.some((word) => block.text.includes(word)),
  );
}

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
function findWorkplace({ id, glue, text }: Block, { blocks }: Page): Block | null {
  const below = blocks[id + 1];
  return below && below.glue === "\n" && glue !== " " && text.length <= LONGEST && WORKPLACE.test(below.text)
    ? below
    : null;
}

const LONGEST = 80;
const WORKPLACE =
  /^(?!.{121})(?:(?:Department|Dept|Faculty|School|Institute?|Centre|Center|Laborator(?:y|io)|Institut|Fakultät|Lehrstuhl|Faculté|Laboratoire|Departamento|Facultad|Dipartimento|Facoltà|Katedra|Wydział|Instytut)(?!\p{L})|(?:\p{Lu}\S*\s){0,3}Universi(?:ty|tät|té|dad|dade|tà|teit|tet|tetet))/u;

const isNextToDate = ({ id }: Block, { blocks }: Page): boolean =>
  [blocks[id - 1], blocks[id + 1]].some(isLiftedDate);

/** Whether a line says that somebody writes for a paper, and no more. */
const isOffice = (block: Block | undefined): boolean =>
  block !== undefined &&
  (!block.fate || isLost(block)) &&
  block.words <= OFFICE_WORDS &&
  isWritersOffice(block.text);

/** The office of the author, on a line of its own below the name. */
function* dropOffice({ id }: Block, { blocks }: Page): Generator<Edit> {
  const block = blocks[id + 1];
  if (block && !block.fate && isOffice(block))
    yield { type: "drop", block, why: "the office of the author above", category: "byline" };
}
