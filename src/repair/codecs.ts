import { CODE_PAGES } from "./generated/code-pages";

/** A code page that UTF-8 bytes may have been read as. */
export interface Codec {
  name: string;
  /** Codecs of one family share a bit of the prefilter's mask. */
  family: number;
  /** Half bits that this damage costs before any evidence: rare code pages need more of it. */
  prior: number;
  /** The byte of each code unit, or two bytes (lead × 256 + trail); 0 where the page has none. */
  bytes: Uint16Array;
  /** The code units that have a byte; not listed for two-byte pages, which have a third of all. */
  codes: readonly number[];
  /** 1 for each byte that the page itself has a printable character for. */
  shows: Uint8Array;
  /** Characters of windows-1252 that stand in for bytes that the page leaves undefined. */
  filled: ReadonlySet<number>;
  /** The character that the page's byte A0 shows as is a no-break space, which others like to lose. */
  spaceLost: boolean;
  wide: boolean;
  /** A bit of its own for each two-byte page, 0 for the others. */
  wideBit: number;
}

/** Most damage is this page's, so that less of it is believed. */
export const COMMONEST = "windows-1252";

const SINGLE: readonly [name: string, family: number, prior: number][] = [
  [COMMONEST, 0, 0],
  ["latin-1", 0, 2],
  ["windows-1254", 0, 6],
  ["iso-8859-15", 0, 6],
  ["windows-1258", 0, 7],
  ["windows-1250", 1, 4],
  ["iso-8859-2", 1, 5],
  ["windows-1257", 1, 6],
  ["windows-1251", 2, 2],
  ["koi8-r", 3, 6],
  ["cp866", 4, 6],
  ["windows-1253", 5, 4],
  ["windows-1255", 6, 9],
  ["windows-1256", 7, 5],
  ["windows-874", 8, 4],
  ["macroman", 9, 4],
  ["mac-cyrillic", 4, 16],
  ["cp437", 10, 4],
  ["cp850", 10, 5],
  ["cp852", 10, 6],
];
const DOUBLE: readonly [name: string, prior: number, lead: number, trail: number][] = [
  ["gbk", 4, 0x81, 0x40],
  ["big5", 6, 0x81, 0x40],
  ["shift_jis", 5, 0x81, 0x40],
  ["euc-kr", 6, 0x81, 0x41],
];
/** The family of every two-byte code page. */
export const WIDE_FAMILY = 11;
const UNDEFINED = 0xfffd;

/** What Windows shows for bytes that a page leaves undefined, in its private-use area (its "best fit" tables). */
const PRIVATE: Readonly<Record<string, readonly [byte: number, code: number][]>> = {
  "windows-874": [
    [0xdb, 0xf8c1],
    [0xdc, 0xf8c2],
    [0xdd, 0xf8c3],
    [0xde, 0xf8c4],
    [0xfc, 0xf8c5],
    [0xfd, 0xf8c6],
    [0xfe, 0xf8c7],
    [0xff, 0xf8c8],
  ],
  "windows-1253": [
    [0xaa, 0xf8f9],
    [0xd2, 0xf8fa],
    [0xff, 0xf8fb],
  ],
  "windows-1255": [
    [0xd9, 0xf88d],
    [0xda, 0xf88e],
    [0xdb, 0xf88f],
    [0xdc, 0xf890],
    [0xdd, 0xf891],
    [0xde, 0xf892],
    [0xdf, 0xf893],
    [0xfb, 0xf894],
    [0xfc, 0xf895],
    [0xff, 0xf896],
  ],
  "windows-1257": [
    [0xa1, 0xf8fc],
    [0xa5, 0xf8fd],
  ],
  shift_jis: [
    [0xa0, 0xf8f0],
    [0xfd, 0xf8f1],
    [0xfe, 0xf8f2],
    [0xff, 0xf8f3],
  ],
};

let singles: readonly Codec[] | undefined;
let doubles: readonly Codec[] | undefined;

/** The single-byte code pages, built on first use. */
export function singleCodecs(): readonly Codec[] {
  singles ??= SINGLE.map(single);
  return singles;
}

/** The two-byte code pages, built on first use: that takes longer than to clean a page, and few texts need them. */
export function doubleCodecs(): readonly Codec[] {
  doubles ??= DOUBLE.flatMap(double);
  return doubles;
}

/** The code pages of those families, a bit for each; by default of all. */
export function codecs(families = -1): Codec[] {
  const isAmong = ({ family }: Codec) => (families & (1 << family)) !== 0;
  return [...singleCodecs().filter(isAmong), ...(families & (1 << WIDE_FAMILY) ? doubleCodecs() : [])];
}

/** A byte as windows-1252 shows it: what many programs put for bytes that another page lacks. */
const westernFill = (byte: number): number => (CODE_PAGES["windows-1252"] ?? "").charCodeAt(byte - 128);

/** Whether some byte from 80 to 9F has no character of its own in the page. */
const hasControls = (page: string): boolean => /[\u0080-\u009f\ufffd]/.test(page.slice(0, 32));

function single([name, family, prior]: (typeof SINGLE)[number]): Codec {
  const page = CODE_PAGES[name] ?? "";
  const bytes = new Uint16Array(65536);
  const codes = new Set<number>();
  const show = (code: number, byte: number): void => {
    bytes[code] = byte;
    codes.add(code);
  };
  // Pages that show a character for every byte never let a C1 control through.
  for (let byte = 0x80; byte < 0xa0 && hasControls(page); byte++) show(byte, byte);
  const filled = new Set<number>();
  const shows = Uint8Array.from({ length: 256 }, (_, byte) => {
    const code = byte < 0x80 ? byte : page.charCodeAt(byte - 128);
    return code === UNDEFINED || (code > 0x7e && code < 0xa0) ? 0 : 1;
  });
  for (let byte = 0x80; byte < 0x100; byte++) {
    const code = page.charCodeAt(byte - 128);
    const fill = westernFill(byte);
    if (fill === UNDEFINED || !(code === UNDEFINED || (code === byte && byte < 0xa0))) continue;
    show(fill, byte);
    filled.add(fill);
  }
  for (const [byte, code] of PRIVATE[name] ?? []) show(code, byte);
  for (let byte = 0x80; byte < 0x100; byte++) {
    const code = page.charCodeAt(byte - 128);
    if (code === UNDEFINED) continue;
    show(code, byte);
    filled.delete(code);
  }
  return {
    name,
    family,
    prior,
    bytes,
    codes: [...codes],
    shows,
    filled,
    spaceLost: page.charCodeAt(0x20) === 0xa0,
    wide: false,
    wideBit: 0,
  };
}

/**
 * Two-byte pages are read from the runtime's TextDecoder: shipping them would take 50 KB more, WHATWG froze these
 * tables, and UTF-8 only touches their undisputed parts. A runtime without one of them repairs all the others.
 */
function double([name, prior, firstLead, firstTrail]: (typeof DOUBLE)[number], index: number): Codec[] {
  const decoder = decoderFor(name);
  if (!decoder) return [];
  const bytes = new Uint16Array(65536);
  for (let lead = 0xfe; lead >= firstLead; lead--)
    for (let trail = 0xfe; trail >= firstTrail; trail--) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const code = text.charCodeAt(0);
      if (text.length === 1 && code !== UNDEFINED && code > 0x7f) bytes[code] = lead * 256 + trail;
    }
  for (let byte = 0x80; byte < 0x100; byte++) {
    const code = decoder.decode(Uint8Array.of(byte)).charCodeAt(0);
    if (code !== UNDEFINED && code > 0x7f && !(code >= 0xd800 && code < 0xe000)) bytes[code] = byte;
  }
  bytes[0x80] = 0x80;
  if (name === "euc-kr") addUnifiedHangul(bytes);
  for (const [byte, code] of PRIVATE[name] ?? []) bytes[code] = byte;
  return [
    {
      name,
      family: WIDE_FAMILY,
      prior,
      bytes,
      codes: [],
      shows: new Uint8Array(256),
      filled: new Set(),
      spaceLost: false,
      wide: true,
      wideBit: 1 << index,
    },
  ];
}

/** Windows-949 gives the syllables that EUC-KR lacks, in Unicode order, to the free places from 8141 on; not every runtime does. */
function addUnifiedHangul(bytes: Uint16Array): void {
  let lead = 0x81;
  let trail = 0x41;
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const known = bytes[code] ?? 0;
    if (known >> 8 >= 0xa1 && (known & 255) >= 0xa1) continue;
    bytes[code] = lead * 256 + trail++;
    if (trail === 0x5b) trail = 0x61;
    else if (trail === 0x7b) trail = 0x81;
    if (trail > (lead < 0xa1 ? 0xfe : 0xa0)) {
      lead++;
      trail = 0x41;
    }
  }
}

/** The runtime's decoder of a page, undefined where it has none. */
export function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
