import { codecs } from "../../src/repair/codecs";

/** How bytes that a page leaves undefined show: as C1 controls, as windows-1252 characters, or not at all. */
export type Fill = "c1" | "1252" | "fffd" | "question" | "drop";

/** Ways in which damaged text loses more on its way. */
export type Loss = "nbsp-to-space" | "collapse-spaces" | "straight-quotes" | "cut";

const shownBy = new Map<string, (string | undefined)[]>();

/** The text as a program shows it that takes its UTF-8 bytes for the single-byte page `name`; throws on other pages. */
export function misread(text: string, name: string, fill: Fill = "c1"): string {
  const shown = tableOf(name);
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (shown[byte] ?? filled(byte, fill)),
  ).join("");
}

/** Text misread by one page after another: each program saves what it saw as UTF-8, and the next misreads that. */
export const misreadBy = (text: string, names: readonly string[], fill: Fill = "c1"): string =>
  names.reduce((damaged, name) => misread(damaged, name, fill), text);

/** Damaged text after one more loss. */
export function lose(text: string, loss: Loss): string {
  if (loss === "nbsp-to-space") return text.replace(/\u00a0/g, " ");
  if (loss === "collapse-spaces") return text.replace(/[ \u00a0]+/g, " ");
  if (loss === "straight-quotes") return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return text.slice(0, -1);
}

const WESTERN = "windows-1252";

function filled(byte: number, fill: Fill): string {
  if (fill === "1252") return tableOf(WESTERN)[byte] ?? String.fromCharCode(byte);
  if (fill === "c1") return String.fromCharCode(byte);
  return { fffd: "\ufffd", question: "?", drop: "" }[fill];
}

/** The page's own character of each byte; undefined where it has none. */
function tableOf(name: string): readonly (string | undefined)[] {
  const known = shownBy.get(name);
  if (known) return known;
  const codec = codecs().find((page) => page.name === name);
  if (!codec || codec.wide) throw new RangeError(`no single-byte code page ${name}`);
  const table: (string | undefined)[] = new Array(256);
  for (let code = 0x80; code < 65536; code++) {
    const byte = codec.bytes[code] ?? 0;
    const isControl = code < 0xa0;
    if (byte > 0 && codec.shows[byte] === 1 && !isControl && !codec.filled.has(code))
      table[byte] ??= String.fromCharCode(code);
  }
  shownBy.set(name, table);
  return table;
}
