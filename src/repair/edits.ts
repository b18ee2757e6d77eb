/** A change that one fixer wants: UTF-16 offsets into the text that the fixer was given, and what stands there after. */
export interface Edit {
  start: number;
  end: number;
  to: string;
  why: string;
  chain?: string;
  bits?: number;
}

/** One stretch of the input that was repaired: offsets are UTF-16 units of the input, `by` names the fixers. */
export interface Repair {
  start: number;
  end: number;
  from: string;
  to: string;
  by: string;
  why: string;
  /** The code pages that the text went through, e.g. "utf-8 → windows-874+1252"; mojibake only. */
  chain?: string;
  /** How much likelier the repaired text is than the damaged one, in bits; mojibake only. */
  bits?: number;
}

/** The text with ordered, disjoint edits made. */
export function splice(text: string, edits: readonly { start: number; end: number; to: string }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, to } of edits) {
    parts.push(text.slice(at, start), to);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/**
 * The repairs of `input` that gave `text`, with one more fixer's edits of `text` put in: what a later fixer changes
 * inside an earlier one's repair becomes one repair by both.
 */
export function compose(
  input: string,
  text: string,
  repairs: readonly Repair[],
  edits: readonly Edit[],
  by: string,
): Repair[] {
  const result: Repair[] = [];
  let shift = 0; // where `text` stands less where the input stands, left of the next repair
  let next = 0;
  const keepBefore = (limit: number): void => {
    for (
      let repair = repairs[next];
      repair && repair.start + shift + repair.to.length <= limit;
      repair = repairs[next]
    ) {
      if (repair.to === "" && repair.start + shift === limit) break;
      result.push(repair);
      shift += repair.to.length - (repair.end - repair.start);
      next++;
    }
  };
  for (let index = 0; index < edits.length; ) {
    const first = edits[index] as Edit;
    keepBefore(first.start);
    const group: Edit[] = [];
    const merged: Repair[] = [];
    let start = first.start;
    let end = first.end;
    const before = shift;
    for (;;) {
      const edit = edits[index];
      const repair = repairs[next];
      if (edit && (group.length === 0 || edit.start < end)) {
        group.push(edit);
        end = Math.max(end, edit.end);
        index++;
      } else if (repair && repair.start + shift < end) {
        start = Math.min(start, repair.start + before);
        end = Math.max(end, repair.start + shift + repair.to.length);
        shift += repair.to.length - (repair.end - repair.start);
        merged.push(repair);
        next++;
      } else break;
    }
    const local = group.map((edit) => ({ start: edit.start - start, end: edit.end - start, to: edit.to }));
    const to = splice(text.slice(start, end), local);
    const repair = join(input, start - before, end - shift, to, merged, group, by);
    if (repair.from !== repair.to) result.push(repair);
  }
  for (; next < repairs.length; next++) result.push(repairs[next] as Repair);
  return result;
}

function join(
  input: string,
  start: number,
  end: number,
  to: string,
  merged: readonly Repair[],
  group: readonly Edit[],
  by: string,
): Repair {
  const from = input.slice(start, end);
  const [only] = group;
  if (only && group.length === 1 && merged.length === 0) {
    const { why, chain, bits = 0 } = only;
    return chain === undefined
      ? { start, end, from, to, by, why }
      : { start, end, from, to, by, why, chain, bits };
  }
  const names = new Set([...merged.flatMap((repair) => repair.by.split("+")), by]);
  const why = new Set([...merged, ...group].map((part) => part.why));
  const chain = new Set([...merged, ...group].flatMap((part) => part.chain ?? []));
  const bits = [...merged, ...group].reduce((sum, part) => sum + (part.bits ?? 0), 0);
  return {
    start,
    end,
    from,
    to,
    by: [...names].join("+"),
    why: [...why].join("; "),
    ...(chain.size > 0 ? { chain: [...chain].join("; "), bits } : {}),
  };
}
