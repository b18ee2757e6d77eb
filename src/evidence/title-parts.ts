/** What sets the site's name off from the page's. */
const SEPARATOR = /\s+[|·•–—»›:-]\s+|\s*[|｜]\s*/u;

/** The parts of a title that a page states: what it is called, and where it stands. */
export const splitTitle = (title: string): string[] => title.split(SEPARATOR);
