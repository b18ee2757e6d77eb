/** What stands between a title and the name of its site, or of a part of it. */
const SEPARATOR = /\s*[|»•·›:]\s+|\s+[-–—:]\s+/gu;
const SEPARATED = /^(?:\s*[|»•·›:]|\s+[-–—:])\s/u;
/** A shorter text, in characters, may be a word that both have by chance. */
const SHORTEST = 8;
/** So many separators are looked at. */
const MOST = 8;

/**
 * What two stated titles share, where one has the site in front of it and the other behind: "r/cooking on Reddit: Which
 * pan?" and "Which pan? : cooking". What `isSite` knows is what stands around the title: "Globe | Eels" and "Eels | Globe".
 */
export function findShared(titles: readonly string[], isSite: (shared: string) => boolean): string | null {
  for (const before of titles)
    for (const after of titles) {
      const shared = before === after ? null : findEnd(before, after);
      if (shared && !isSite(shared)) return shared;
    }
  return null;
}

/** The end of the one title with which the other begins. */
function findEnd(before: string, after: string): string | null {
  let left = MOST;
  for (const { index, 0: separator } of before.matchAll(SEPARATOR)) {
    if (left-- === 0) return null;
    const end = before.slice(index + separator.length);
    if (end.length >= SHORTEST && after.startsWith(end) && SEPARATED.test(after.slice(end.length)))
      return end;
  }
  return null;
}
