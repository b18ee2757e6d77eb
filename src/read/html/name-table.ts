/** Values by lower-case name, found for a stretch of a source, in either case, without a string made of it. */
export class NameTable<T> {
  private readonly slots: Entry<T>[][] = Array.from({ length: SLOTS }, () => []);

  constructor(entries: Iterable<readonly [name: string, value: T]>) {
    for (const [name, value] of entries) this.slots[toSlot(name, 0, name.length)]?.push({ name, value });
  }

  find(source: string, start: number, end: number): T | undefined {
    const slot = this.slots[toSlot(source, start, end)];
    if (!slot) return undefined;
    for (const { name, value } of slot)
      if (name.length === end - start && spells(source, start, name)) return value;
    return undefined;
  }
}

interface Entry<T> {
  readonly name: string;
  readonly value: T;
}

const SLOTS = 512;

/** Length, first and last character tell most names apart; bit 5 is the case of a letter. */
const toSlot = (source: string, start: number, end: number): number =>
  ((source.charCodeAt(start) & 31) * 7 + (source.charCodeAt(end - 1) & 31) * 59 + (end - start) * 17) &
  (SLOTS - 1);

function spells(source: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = source.charCodeAt(start + i);
    if ((isUpper(code) ? code | 0x20 : code) !== name.charCodeAt(i)) return false;
  }
  return true;
}

const isUpper = (code: number): boolean => code > 64 && code < 91;
