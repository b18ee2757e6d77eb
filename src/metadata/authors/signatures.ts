import { isLost } from "../../evidence/lost";
import { isKept, isKeptProse } from "../../evidence/running-text";
import { endsSentence } from "../../evidence/shape";
import { guessLanguage } from "../../lexicon/guess-language";
import { primaryLanguage } from "../../lexicon/index";
import type { Block } from "../../page";
import type { Facts } from "../facts";
import { readLabelledNames } from "./labelled-names";
import { readNames } from "./names";
import { isPlace } from "./places";

/**
 * Who signs right below the text, as papers of Vietnam, China, Japan and Korea do. Elsewhere a mere name is as often that of
 * somebody who was asked, and a label must stand before it: "Автор: Анна Лескова".
 */
export function findBelowText({ page }: Facts): string[] {
  const { blocks, lang } = page;
  const last = findEnd(blocks);
  if (last < 0) return [];
  const read = SIGNATURES.get(lang ? primaryLanguage(lang) : readLanguage(blocks, last)) ?? readLabelled;
  for (const block of blocks.slice(last + 1, last + 1 + SIGNED_WITHIN)) {
    const names = block.text.length <= LONGEST_SIGNATURE ? read(block, last, blocks) : null;
    if (names) return names;
  }
  return [];
}

/** The language of the last lines that stay, where the page states none. */
function readLanguage(blocks: readonly Block[], last: number): string {
  const lines = blocks.slice(Math.max(0, last - SPOKEN), last + 1).filter(isKept);
  return guessLanguage(lines.map(({ text }) => text).join("\n")) ?? "";
}

/** Lines above the last one that are read for it. */
const SPOKEN = 4;

/** The last paragraph that stays; sentences too short to be known as one may follow it. */
function findEnd(blocks: readonly Block[]): number {
  let last = blocks.findLastIndex(isKeptProse);
  for (let next = blocks[last + 1]; last >= 0 && isKept(next) && isSentence(next); next = blocks[last + 1])
    last++;
  return last;
}

const isSentence = ({ kind, words, text }: Block): boolean =>
  kind === "paragraph" && words >= SENTENCE_WORDS && endsSentence(text);
const SENTENCE_WORDS = 3;

type ReadSignature = (block: Block, last: number, blocks: readonly Block[]) => string[] | null;

/**
 * A full name in bold on a line of its own; of plain text one that is no place and no tag among others: nothing comes below
 * it, or what a phrase tells. What a phrase or the markup has told is no signature.
 */
const readBold: ReadSignature = (block, last, blocks) => {
  const { id, kind, text, marks, fate, tag } = block;
  if (id !== last + 1 || kind !== "paragraph" || (fate && !isLost(block))) return null;
  const isBold = marks.some(({ type, start, end }) => type === "strong" && end - start === text.length);
  const next = blocks[id + 1];
  const isLast = tag === null && (!next || (next.fate !== undefined && !isLost(next))) && !isPlace(text);
  return (isBold || isLast) && FULL_NAME.test(text) ? readNames(text) : null;
};

/** "记者：陆文", among other labels or not. */
const readReporter: ReadSignature = ({ text }) => {
  const names = /[:：]/.test(text) ? readLabelledNames(text) : null;
  return names && [...names.values];
};

/** "Автор: Анна Лескова" on the first line below the text; further down stand the facts of a book. */
const readLabelled: ReadSignature = ({ id, kind, text }, last) => {
  const names =
    id === last + 1 && kind === "paragraph" && text.includes(":") ? readLabelledNames(text) : null;
  return names?.at === 0 ? [...names.values] : null;
};

/** "（盛岡支局　高瀬由紀）", or on a line of its own the name alone: "（高瀬由紀）". */
const readBracketed: ReadSignature = (block, last, blocks) => {
  const name = BRACKETED.exec(block.text)?.[1] ?? BARE.exec(block.text)?.[1];
  return name ? [name] : readReporter(block, last, blocks);
};

const SIGNATURES: ReadonlyMap<string, ReadSignature> = new Map([
  ["vi", readBold],
  ["zh", readReporter],
  ["ja", readBracketed],
  ["ko", ({ text }) => (text.includes("기자") ? (readLabelledNames(text)?.values.slice() ?? null) : null)],
]);

/** Lines below the text among which it is signed. */
const SIGNED_WITHIN = 3;
/** A bureau or an office, and a name. */
const BRACKETED =
  /^[（(【](?:[^\s（）()]{0,8}(?:支局|総局|支社|本社|通信部|通信局|報道部|社会部|経済部|記者|編集委員))[\s　]+([\p{Script=Han}々ヶ]{1,3}[\s　]?[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{1,4})[）)】]$/u;
/** Not "（敬称略）", "（共同通信）", "（随時掲載）", "（おわり）". */
const BARE =
  /^[（(]([\p{Script=Han}々ヶ]{2,3}[\s　]?[\p{Script=Han}々]{1,3})(?<!略|通信|新聞|掲載|連載|時事|当時|時点|以下|以上|省略|提供|撮影|写真|動画|記事|社|部|班|局|版|続く|前編|後編|全文|完)[）)]$/u;
const LONGEST_SIGNATURE = 60;
const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;
