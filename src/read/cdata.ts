const OPEN = "<![CDATA[";
const CLOSE = "]]>";

/**
 * HTML with the borders of CDATA sections made into processing instructions of the same length, so that a tokenizer
 * reads what they hold and every offset stays. HTML knows no such sections outside of drawings, yet templates print
 * them around whole pages, and feeds around items; the tokenizer would pass over all that is inside.
 */
export function openCdata(source: string): string {
  // Brackets are rarer in HTML than what stands before them: without one, this look is all.
  let at = source.includes(OPEN.slice(2)) ? source.indexOf(OPEN) : -1;
  if (at < 0) return source;
  const parts: string[] = [];
  let done = 0;
  while (at >= 0) {
    const inside = at + OPEN.length;
    parts.push(source.slice(done, at), "<?cdata?>");
    done = inside;
    const close = source.indexOf(CLOSE, inside);
    if (close >= 0) {
      parts.push(openNested(source.slice(inside, close)), "<?>");
      done = close + CLOSE.length;
    } else {
      parts.push(openNested(source.slice(inside)));
      done = source.length;
    }
    at = source.indexOf(OPEN, done);
  }
  parts.push(source.slice(done));
  return parts.join("");
}

/** A section ends at the first closing mark, whatever opens inside it. */
const openNested = (text: string): string => text.replaceAll(OPEN, "<?cdata?>");
