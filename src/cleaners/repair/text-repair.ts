import type { Cleaner } from "../../cleaner";
import { isBlank } from "../../origin";
import type { Block, Meta, Page, Span } from "../../page";
import { remember } from "../../remember";
import { type Repaired, type RepairOptions, repairAll } from "../../repair/index";

/** `options` switch the fixers of `unboil/repair`; all are on but those of full-width forms and curly quotes. */
export const textRepair = (options: RepairOptions = {}): Cleaner => {
  // All at once: blocks of one page vouch for each other and for what it states, as the lines of a document do.
  const repaired = remember(({ blocks, meta }: Page): Map<Block | Meta, Repaired> => {
    const readable = blocks.filter(({ kind }) => kind !== "code");
    const stated = meta.filter(isReadable);
    const texts = [...readable.map(({ text }) => text), ...stated.map(({ value }) => value)];
    const found = repairAll(texts, { softHyphens: true, ...options });
    const changed = new Map<Block | Meta, Repaired>();
    [...readable, ...stated].forEach((one, index) => {
      const text = found[index];
      if (text && text.repairs.length > 0) changed.set(one, text);
    });
    return changed;
  });
  return {
    name: "text-repair",
    doc: "Repairs mojibake, left-over entities, escapes, ligatures, invisible characters and the like; never in code.",
    *apply(page) {
      const changed = repaired(page);
      if (changed.size === 0) return;
      for (const block of page.blocks) {
        const repairs = changed.get(block)?.repairs ?? [];
        let done = 0;
        for (const [i, { from: _, to, by: fixer, ...repair }] of repairs.entries()) {
          if (touchesCode(block, repair)) continue;
          const room = { start: done, end: repairs[i + 1]?.start ?? block.text.length };
          const edit = breakLine(block.text, repair, to, room);
          done = edit.end;
          yield { type: "replace", block, fixer, ...repair, ...edit };
        }
      }
    },
    facts(page) {
      const changed = repaired(page);
      if (!page.meta.some((fact) => changed.has(fact))) return undefined;
      return page.meta
        .map((fact) => ({ ...fact, value: changed.get(fact)?.text.trim() ?? fact.value }))
        .filter(({ value }) => value !== "");
    },
  };
};

/** Titles, names and descriptions; longer ones are whole texts, which no field takes. */
const LONGEST = 1000;
/** What some fixer may look for: most facts are dates, numbers and words in plain ASCII. */
const DAMAGEABLE = /[^ -~]|&#?\w|\\[ux]|=[\dA-F]{2}=/;
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:)?\//i;

const isReadable = ({ value }: Meta): boolean =>
  value.length <= LONGEST && DAMAGEABLE.test(value) && !ADDRESS.test(value);

/** A repair that breaks the line takes the spaces beside the break, too, as reading would, up to the repairs beside it. */
function breakLine(
  text: string,
  { start, end }: Span,
  to: string,
  room: Span,
): Span & { readonly text: string } {
  if (!to.includes("\n")) return { start, end, text: to };
  const lines = to.split("\n");
  const last = lines.length - 1;
  const cut = lines.map((line, i) => {
    const head = i === 0 ? line : line.trimStart();
    return i === last ? head : head.trimEnd();
  });
  let from = start;
  let until = end;
  if (cut[0] === "") while (from > room.start && isBlank(text.charCodeAt(from - 1))) from--;
  if (cut[last] === "") while (until < room.end && isBlank(text.charCodeAt(until))) until++;
  return { start: from, end: until, text: cut.join("\n") };
}

const touchesCode = ({ marks }: Block, { start, end }: { start: number; end: number }): boolean =>
  marks.some((mark) => mark.type === "code" && mark.start < end && start < mark.end);
