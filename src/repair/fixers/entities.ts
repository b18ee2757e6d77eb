import type { Edit } from "../edits";
import { CODE_PAGES } from "../generated/code-pages";
import { isSpecimen } from "../specimen";
import { ENTITY } from "../suspect";
import type { Fixer } from "./fixer";

const LONGEST_NAME = 10;
const AMPERSAND = 0x26;

/** Character references of HTML that were escaped once too often. Text with tags in it is markup, and stays. */
export const entities: Fixer = {
  name: "entities",
  doc: "Decodes HTML entities left in text, double-escaped ones too.",
  needs: ENTITY,
  fix(text) {
    const edits: Edit[] = [];
    for (let index = text.indexOf("&"); index >= 0; index = text.indexOf("&", index + 1)) {
      const found = read(text, index);
      if (!found || isSpecimen(text, index, found.end) || isAddress(text, index, found.end)) continue;
      edits.push({ start: index, end: found.end, to: found.char, why: "HTML entity left in text" });
      index = found.end - 1;
    }
    return edits.length > 0 && TAG.test(text) ? [] : edits;
  },
};

const TAG = /<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,500})?>/i;

/** The entity at `start`; an ampersand that it gives may begin the next one. */
function read(text: string, start: number): { char: string; end: number } | undefined {
  let found: { char: string; end: number } | undefined;
  for (let at = start + 1; ; ) {
    const length = text.slice(at, at + LONGEST_NAME + 1).indexOf(";");
    if (length < 1) return found;
    const end = at + length;
    const char = decode(text.slice(at, end));
    if (char === undefined) return found;
    found = { char, end: end + 1 };
    if (char.charCodeAt(0) !== AMPERSAND) return found;
    at = end + 1;
  }
}

const WORDS = new Set(
  "num sum prod part int and or sub sup cap cup not exist empty image real sim prop ang perp pi mu nu phi lambda".split(
    " ",
  ),
);
const ASSIGNED = /[=(,&|!]\s?$/;

/** `&name` after a sign that takes a value is the address of a variable in C and its like. */
const isAddress = (text: string, start: number, end: number): boolean =>
  WORDS.has(text.slice(start + 1, end - 1)) && ASSIGNED.test(text.slice(Math.max(0, start - 2), start));

function decode(name: string): string | undefined {
  if (name.charCodeAt(0) !== 0x23) return NAMED.get(name) ?? shouted(name);
  const hex = name.charAt(1) === "x" || name.charAt(1) === "X";
  const digits = name.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-f]{1,6}$/i : /^[0-9]{1,7}$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, hex ? 16 : 10);
  if (code > 0x7f && code < 0xa0)
    return CODE_PAGES["windows-1252"]?.charAt(code - 0x80).replace("\ufffd", "") || undefined;
  const broken =
    code > 0x10ffff ||
    (code >= 0xd800 && code < 0xe000) ||
    (code < 0x20 && code !== 9 && code !== 10 && code !== 13);
  return broken || code === 0x7f ? undefined : String.fromCodePoint(code);
}

/** `&EACUTE;`: somebody put the text with its entities in capitals. */
const shouted = (name: string): string | undefined =>
  /^[A-Z]{4,8}$/.test(name) ? NAMED.get(name.charAt(0) + name.slice(1).toLowerCase()) : undefined;

/** The names of HTML 4 with `apos` and a few of HTML 5 that pages use: U+00A0 to U+00FF in order, then name and character. */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const GREEK =
  "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega";
const GREEK_CAPITALS = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ";
const OTHERS =
  "amp & lt < gt > quot \" apos ' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › ndash – mdash — hellip … bull • euro € trade ™ dagger † Dagger ‡ permil ‰ prime ′ Prime ″ oline ‾ frasl ⁄ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f larr ← uarr ↑ rarr → darr ↓ harr ↔ lArr ⇐ rArr ⇒ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ sigmaf ς num # lpar ( rpar ) lsqb [ rsqb ] comma , colon : period . sol / excl ! quest ? percnt % dollar $ commat @ lowbar _ scedil ş Scedil Ş gbreve ğ Gbreve Ğ inodot ı Idot İ zcaron ž Zcaron Ž ccaron č Ccaron Č";
const NAMED = new Map<string, string>([
  ...LATIN_1.split(" ").map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ...GREEK.split(" ").flatMap((name, index): [string, string][] => {
    const capital = GREEK_CAPITALS.charAt(index);
    return [
      [name, capital],
      [name.toLowerCase(), name === "Sigma" ? "σ" : capital.toLowerCase()],
    ];
  }),
  ...OTHERS.split(" ").flatMap((name, index, all): [string, string][] =>
    index % 2 === 0 ? [[name, all[index + 1] ?? ""]] : [],
  ),
]);
