import {
  AUTHOR_LABELS,
  cutWeekday,
  LINE_LABELS,
  NO_AUTHORS,
  OFFICE_WORDS,
  POINTED_LABELS,
} from "../../lexicon/index";
import type { Block } from "../../page";
import { holdsWord } from "../../words";
import { readNames } from "./names";

/** Who wrote a text, as a line of labels and values says, and where the first label of authors stands. */
export interface LabelledNames {
  readonly values: readonly string[];
  readonly phrase: string;
  readonly at: number;
}

/**
 * The names behind a label of authors, with a colon or without, alone or among others on the line: "작성자 윤하린",
 * "来源：江边日报 作者：林晓雯 编辑：陈立", "文・山田太郎 写真・佐藤花子". Without a colon the name must be a full one.
 */
export function readLabelledNames(line: string): LabelledNames | null {
  if (line.length > LONGEST) return null;
  const fields = divideLine(line).filter(isOfAuthors);
  const values = fields.flatMap(readValue);
  const [first] = fields;
  if (first && values.length > 0) return { values: [...new Set(values)], phrase: first.label, at: first.at };
  return readReporter(line);
}

/**
 * The names that links give right behind a label of authors: a link ends where the name does, whatever follows it on the line,
 * as in "Tác giả: Lê Thu Cúc Tham vấn: BS. Trần Văn Bình".
 */
export function readLabelledLinks({ text, marks }: Block): readonly string[] | null {
  if (text.length > LONGEST || !/[:：]/.test(text)) return null;
  for (const { type, start, end } of marks) {
    const label = type === "link" ? LAST_WORDS.exec(text.slice(0, start)) : null;
    if (!label) continue;
    const [, two = "", one = ""] = label;
    if (AUTHOR_LABELS.has(one.toLowerCase()) || AUTHOR_LABELS.has(two.toLowerCase()))
      return readNames(text.slice(start, end));
  }
  return null;
}

/** The last two words before a colon, and the last of them. */
const LAST_WORDS = /((?:[^\s:：]{1,20}\s)?([^\s:：]{1,20}))\s?[:：]\s{0,2}$/u;

const LONGEST = 200;

const isOfAuthors = ({ label, pointed }: Field): boolean =>
  AUTHOR_LABELS.has(label) || (pointed && POINTED_LABELS.has(label));

interface Field {
  readonly label: string;
  readonly at: number;
  /** Whether a sign stands between label and value. */
  pointed: boolean;
  readonly words: string[];
}

/** The labels of a line and the words behind each, up to the next label, a bar or a number. */
function divideLine(line: string): readonly Field[] {
  const fields: Field[] = [];
  let open: Field | null = null;
  let before = "";
  for (const { 0: word, index } of line.matchAll(WORDS)) {
    const label = readLabel(word, before);
    before = word;
    if (label) {
      open = { at: index, words: label.value === "" ? [] : [label.value], ...label };
      fields.push(open);
    } else if (ENDS.test(word)) open = null;
    // French sets its colons apart: "Texte : Anne Roux".
    else if (word === ":" && open?.words.length === 0) open.pointed = true;
    else open?.words.push(word);
  }
  return fields;
}

const WORDS = /[^\s|｜丨]+|[|｜丨]/g;
const ENDS = /^(?:[|｜丨•—–-]|\d|\/$)/u;

function readLabel(word: string, before: string) {
  const whole = word.toLowerCase();
  if (LINE_LABELS.has(whole)) return { label: whole, pointed: false, value: "" };
  const [, head = word, sign = "", value = ""] = SIGN.test(word) ? (POINTED.exec(word) ?? []) : [];
  const label = head.toLowerCase();
  if (sign !== "" && LINE_LABELS.has(label)) return { label, pointed: true, value };
  const pair = PAIRED.test(before) ? `${before} ${head}`.toLowerCase() : "";
  if (LINE_LABELS.has(pair)) return { label: pair, pointed: sign !== "", value };
  const reporter = sign === "" ? null : REPORTER.exec(word);
  return reporter ? { label: reporter[1] ?? "", pointed: true, value: reporter[2] ?? "" } : null;
}

const SIGN = /[:：・·=＝／/]/;
/** The first word of labels of two. */
const PAIRED = /^(?:tác|người|posted|written|published|الكتابة)$/i;
/** "作者：林晓雯", "文・山田太郎", "文/图：林晓雯". */
const POINTED = /^([^:：・=＝]{1,12}?)\s?([:：・·=＝／/])(.*)$/u;
/** A reporter and where the report is from, as papers of Taiwan have it: "記者林曉雯／台北報導". */
const REPORTER = /^(记者|記者)(\p{Script=Han}{2,4})[／/]/u;

function readValue({ words, pointed }: Field): readonly string[] {
  const named = words
    .map((word) => word.replace(BRACKET, ""))
    .filter((word) => word !== "" && !word.includes("@") && !OFFICE_WORDS.has(word));
  const text = cutWeekday(named.join(" "));
  if (text === "" || NO_AUTHORS.has(text.toLowerCase())) return NONE;
  if (CJK.test(text)) {
    if (!pointed && named.length > MOST_WORDS) return NONE;
    const parts = isOneName(named) ? [text] : text.split(CJK_JOINTS);
    const names = parts.map((part) => part.replace(CJK_OFFICE, ""));
    return names.length <= MOST && names.every((name) => CJK_NAME.test(name) && !NO_AUTHORS.has(name))
      ? names
      : NONE;
  }
  const names = readNames(text) ?? NONE;
  return pointed || names.every((name) => FULL.test(name)) ? names : NONE;
}

const NONE: readonly string[] = [];
const MOST = 6;
/** Words behind a label without a sign; more are a sentence. */
const MOST_WORDS = 2;
/** What stands in brackets behind a name, or opens there. */
const BRACKET = /[(（[［【<].*$/u;
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CJK_JOINTS = /[\s、，,;；/／&]+|(?<=\p{Script=Hangul})[·・](?=\p{Script=Hangul})/u;
const CJK_OFFICE = /(?<=.{2})(?:기자|记者|記者|氏)$/u;
const CJK_NAME =
  /^(?:\p{Script=Hangul}{2,4}|[\p{Script=Han}々ヶ]{2,4}|[\p{Script=Han}々ヶ]{1,4}\s?[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5}|[\p{Script=Han}\p{Script=Katakana}ー]{2,12}(?:[・·＝][\p{Script=Han}\p{Script=Katakana}ー]{1,12}){1,2})$/u;
/** Without a colon other words stand behind such a word, too: "Author Interview". */
const FULL = /^\S+(?:\s\S+){1,2}$/u;

/** Family name and given name apart, as Japanese pages have them: "山田 太郎". */
const isOneName = (words: readonly string[]): boolean =>
  words.length === 2 && words.every((word) => /^[\p{Script=Han}々\p{Script=Hiragana}]{1,2}$/u.test(word));

/** A Korean reporter with place and agency before the name, an address behind it: "(서울=강변뉴스) 윤하린 기자 a@b.example". */
function readReporter(line: string): LabelledNames | null {
  const match = HANGUL.test(line) ? KOREAN.exec(line) : null;
  const names = match?.[1]?.split(/[·,]\s?/u) ?? NONE;
  if (!match || names.some((name) => NO_AUTHORS.has(name))) return null;
  const rest = (line.slice(0, match.index) + line.slice(match.index + match[0].length)).replace(
    /\([^()]{0,30}\)|\[[^[\]]{0,30}\]|\S{1,40}@\S{1,60}/gu,
    "",
  );
  return holdsWord(rest.replace(LABELS, "")) ? null : { values: names, phrase: "기자", at: match.index };
}

const HANGUL = /[가-힣]/;
const KOREAN =
  /(?<![\p{L}\p{N}])(\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4}){0,4})\s?(?:선임|전문|인턴|수습|객원)?(?:기자|특파원)(?![\p{L}\p{N}])/u;
const LABELS = /(?:기사)?(?:입력|승인|등록|송고시간)|(?:최종)?수정|오[전후]|기자명/gu;
