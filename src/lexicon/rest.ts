import { fold, unspaced } from "./fold";

/** The part of the line that folds to `foldedRest`, cut at a word, so that names keep their capitals. */
export function restOf(line: string, foldedRest: string, how: "prefix" | "suffix"): string {
  const text = line.trim();
  for (let i = 1; i < text.length; i++) {
    const at = how === "prefix" ? i : text.length - i;
    if (!mayMeet(text, how === "prefix" ? at : at - 1, foldedRest, how)) continue;
    const part = how === "prefix" ? text.slice(at) : text.slice(0, at);
    if (part.length <= foldedRest.length * 2 + 40 && fold(part) === foldedRest) {
      const afterUnspaced = how === "prefix" && unspaced(text.charCodeAt(at - 1));
      return trimJoint(part, afterUnspaced ? UNSPACED_JOINTS : JOINTS);
    }
  }
  return foldedRest;
}

/** Whether a part with this outermost character may fold to the rest: where it is a letter, most are told by it alone. */
function mayMeet(text: string, at: number, foldedRest: string, how: "prefix" | "suffix"): boolean {
  const code = text.charCodeAt(at) | LOWER_CASE;
  // A mark that follows would make another letter of it.
  if (code < 97 || code > 122 || text.charCodeAt(at + 1) >= FIRST_MARK) return true;
  return code === foldedRest.charCodeAt(how === "prefix" ? 0 : foldedRest.length - 1);
}

const LOWER_CASE = 0x20;
const FIRST_MARK = 0x300;

/** A phrase may be a sentence of its own: "Already a subscriber? Log in". */
const SENTENCE_END = /^(?:[?!.؟।]+(?=\s)|[。？！])/u;
const JOINTS = " \t\u00a0\u3000:：-–—|>»›→▶►";
/** "文/张三", "文＝山田太郎", "文丨张三": elsewhere a slash may begin a path. */
const UNSPACED_JOINTS = `${JOINTS}/／=＝｜丨`;

/** Cuts spaces, colons, dashes and pipes that joined the rest to its phrase. */
function trimJoint(text: string, joints: string): string {
  let start = SENTENCE_END.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (start < end && joints.includes(text.charAt(start))) start++;
  while (end > start && joints.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
