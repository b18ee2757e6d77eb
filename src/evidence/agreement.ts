/** How well a heading must agree with the title that the page states, 0 to 1, to be taken for the title. */
export const AGREES = 0.5;

/** 1 when one title contains the other, else the share of words they have in common (F1 over bags of words). */
export function agree(heading: string, title: string): number {
  if (heading === "" || title === "") return 0;
  if (` ${title} `.includes(` ${heading} `)) return 1;
  const open = new Map<string, number>();
  const words = title.split(" ");
  for (const word of words) open.set(word, (open.get(word) ?? 0) + 1);
  const others = heading.split(" ");
  let same = 0;
  for (const word of others) {
    const left = open.get(word) ?? 0;
    if (left > 0) same++;
    open.set(word, left - 1);
  }
  return (2 * same) / (words.length + others.length);
}
