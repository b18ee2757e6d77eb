/** What sets the site's name off from the page's. */
const SEPARATOR = /\s+[|·•–—»›:-]\s+|\s*[|｜]\s*/u;

/** The parts of a title that a page states: what it is called, and where it stands. */
export const splitTitle = (title: string): string[] => title.split(SEPARATOR);

/** What a title says up to each separator: "A | B | C" gives "A" and "A B". */
export const listHeads = (title: string): string[] =>
  splitTitle(title)
    .slice(0, -1)
    .map((_, i, parts) => parts.slice(0, i + 1).join(" "));
