import { findDate } from "../../lexicon/index";
import { cleanAuthors } from "../authors/author-names";
import { findAccount } from "./accounts";
import { AUTHORS, isBelow, isLine, LONGEST_LINE, NO_BLOCKS, SAYS } from "./post-lines";
import { isMarked, marksAuthor, marksProfile } from "./post-marks";
import type { Thread } from "./threads";

/** Who wrote a post: as its element states, as a link to an account names, or a line beside its text. */
export function findPostAuthor(thread: Thread): string | null {
  const { blocks, facts } = thread;
  for (const wanted of AUTHORS) {
    const stated = facts.find(({ from, key }) => from === "microdata" && key === wanted)?.value;
    const name = stated && readUser(stated);
    if (name) return name;
  }
  const linked = findLinked(thread);
  if (linked && thread.whole) return linked;
  for (const block of blocks) {
    if (!isLine(block, thread) || isBelow(block, thread)) continue;
    const line = cutDate(block.text);
    if (!isMarked(block, thread, marksAuthor) && !SAYS.test(line) && !NUMBERED.test(block.text)) continue;
    const name = readUser(findAccount(block) ?? line.replace(SAYS, ""));
    if (name) return name;
  }
  return linked ?? findSigned(thread);
}

/** Whose page a short line beside the text links to, or who it says has commented, wherever the line goes on. */
function findLinked(thread: Thread): string | null {
  const { blocks, stated = NO_BLOCKS, whole = false } = thread;
  for (const block of blocks) {
    if (stated.has(block) || isBelow(block, thread) || block.text.length > LONGEST_LINE) continue;
    const name = findAccount(block) ?? (whole ? COMMENTED.exec(block.text)?.[1] : null);
    const user = name && readUser(name);
    if (user) return user;
  }
  return null;
}

/** Whose page a line below the text links to that also dates it: "asked Oct 1, 2019 by muddy". */
function findSigned(thread: Thread): string | null {
  const line = thread.blocks.find(
    (block) =>
      isBelow(block, thread) &&
      !thread.stated?.has(block) &&
      isLine(block, thread) &&
      !isMarked(block, thread, marksProfile) &&
      findAccount(block) !== null &&
      findDate(block.text) !== null,
  );
  const name = line && findAccount(line);
  return name ? readUser(name) : null;
}

/** The name of an account that has commented "3 weeks ago". */
const COMMENTED = /^(\S{2,40})\s(?:wrote|commented|replied)\s/iu;

/** The name of an author, or that of an account, which may be any word. */
function readUser(shown: string): string | null {
  if (COUNTED.test(shown)) return null;
  const text = shown.replace(AVATAR, "");
  const account = /^[^\s/:]{2,30}$/u.test(text) && !/^[\d#.,-]+$/.test(text);
  return cleanAuthors([text])[0] ?? (account ? text : null);
}

/** "Comment 3 " (Bugzilla), "comment:3 by " (Trac). */
const NUMBERED = /^(?:(?:\[[^\]]{1,6}\] ?)*Comment \d+ |comment:\d+ by )/;
/** "Jane, 5 years ago", "Jane added a comment - 11/May/22 09:30" (Jira). */
const AGO = /,?\s(?:an?|\d+)\s\p{L}{1,12}\sago$|\sadded a comment\s.*$/u;

/** Where somebody has no picture, the first letter of the name stands in its place: "J jane". */
const AVATAR = /^(\p{L}) (?=\1)/iu;

/** "Posts: 96" */
const COUNTED = /:\s?[\d.,]+$/;

/** "by Jane » Sun May 12, 2019" gives "by Jane", "Comment 3 Jane 2019-05-12" (Bugzilla) gives "Jane". */
function cutDate(text: string): string {
  const [line = ""] = text.replace(NUMBERED, "").replace(AGO, "").split("»", 1);
  const date = findDate(line);
  return (date ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line).trim();
}
