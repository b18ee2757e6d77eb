import { COMMONEST, type Codec, singleCodecs } from "../codecs";
import type { Edit } from "../edits";
import { type Heap, heapIn } from "../heaps";
import { eachLine } from "../lines";
import { type Reading, readAsOther } from "../other-pages";
import { WESTERN } from "../suspect";
import type { Fixer } from "./fixer";

/** Text in the page of another script that was read as windows-1252 or latin-1: Ïðèâåò for Привет. */
export const codePages: Fixer = {
  name: "code-pages",
  doc: "Reads text again that is in the code page of another script and was read as a Western one.",
  needs: WESTERN,
  fix: (text) => rereadAll([text])[0] ?? [],
};

/** The edits of every text of a document: a page that one line proves needs less evidence in the others. */
export function rereadAll(texts: readonly string[]): Edit[][] {
  const edits = texts.map((): Edit[] => []);
  const western = singleCodecs().find(({ name }) => name === COMMONEST);
  if (!western) return edits;
  const proven = new Set<string>();
  const doubtful: Line[] = [];
  for (const line of listHeaps(texts, western)) {
    const reading = line.heap.isProof ? readAsOther(line.shown, line.heap, western) : undefined;
    if (reading) {
      proven.add(reading.page);
      edits[line.text]?.push(...explain(reading, line.start));
    } else doubtful.push(line);
  }
  if (proven.size === 0) return edits;
  for (const { text, start, shown, heap } of doubtful) {
    const reading = readAsOther(shown, heap, western, proven);
    if (reading) edits[text]?.push(...explain(reading, start));
  }
  for (const list of edits) list.sort((a, b) => a.start - b.start);
  return edits;
}

/** A line that may be in another page. */
interface Line {
  /** The number of the text it lies in, and where. */
  text: number;
  start: number;
  shown: string;
  heap: Heap;
}

function listHeaps(texts: readonly string[], western: Codec): Line[] {
  const lines: Line[] = [];
  texts.forEach((text, index) => {
    eachLine(text, (start, end) => {
      const shown = text.slice(start, end);
      const heap = heapIn(shown, western);
      if (heap) lines.push({ text: index, start, shown, heap });
    });
  });
  return lines;
}

const explain = ({ page, gain, parts }: Reading, offset: number): Edit[] =>
  parts.map(({ start, end, to }) => ({
    start: offset + start,
    end: offset + end,
    to,
    why: `${page} read as ${COMMONEST}`,
    chain: `${page} → ${COMMONEST}`,
    bits: gain / 2 / parts.length,
  }));
