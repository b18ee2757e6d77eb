import { emptyScan, hashWord, mix, scanText } from "../model/scan";

/** What an address tells of its page: words of host and path, how deep it lies, what its last segment looks like. */
export function visitAddress(url: string, note: (hash: number) => void): void {
  const [, host = "", path = ""] = ADDRESS.exec(url) ?? [];
  if (host === "") return;
  const labels = host.toLowerCase().split(".").slice(0, -1);
  for (const label of labels) visitWords(label, (hash) => note(mix(HOST, hash)));
  const segments = path.split("/").filter((segment) => segment !== "");
  note(mix(DEPTH, Math.min(5, segments.length)));
  for (const segment of segments) {
    const words = listWords(segment);
    // A longer one is a title; the page has it in better shape.
    if (words.length <= NAME_WORDS) for (const word of words) note(mix(NAME, word));
  }
  visitLast(segments.at(-1) ?? "", path, note);
}

function visitLast(last: string, path: string, note: (hash: number) => void): void {
  const words = listWords(last);
  note(mix(SLUG, Math.min(7, words.length)));
  if (words.length === 1) note(mix(LAST, words[0] ?? 0));
  if (/\d/.test(last)) note(mix(DIGITS, /\d{5}/.test(last) ? 1 : 0));
  const ending = /\.[a-z]{2,5}$/i.exec(last);
  if (ending) note(mix(ENDING, hashWord(ending[0])));
  if (/\/(?:19|20)\d\d\//.test(path)) note(DATED);
  if (path.endsWith("/")) note(SLASH);
}

const ADDRESS = /^https?:\/\/(?:www\d?\.)?([^/?#:]+)[^/?#]*([^?#]*)/i;
/** Path segments with more words than this are titles. */
const NAME_WORDS = 3;

const [HOST, DEPTH, NAME, SLUG, LAST, DIGITS, ENDING, DATED, SLASH] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const listWords = (text: string): number[] => {
  const words: number[] = [];
  visitWords(text, (hash) => words.push(hash));
  return words;
};

/** Digits are left out. */
const visitWords = (text: string, note: (hash: number) => void): void =>
  scanText(text.replace(/\d+/g, " "), emptyScan(), note);
