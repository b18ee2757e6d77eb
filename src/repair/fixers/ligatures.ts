import { isSpecimen } from "../specimen";
import { SHAPE } from "../suspect";
import { perUnit } from "./fixer";

const LIGATURES = "ﬀ ff ﬁ fi ﬂ fl ﬃ ffi ﬄ ffl ﬅ st ﬆ st ŉ ʼn Ĳ IJ ĳ ij";
const DIGRAPHS = "Ǆ DŽ ǅ Dž ǆ dž Ǉ LJ ǈ Lj ǉ lj Ǌ NJ ǋ Nj ǌ nj Ǳ DZ ǲ Dz ǳ dz";
const LETTERS = new Map(
  `${LIGATURES} ${DIGRAPHS}`
    .split(" ")
    .flatMap((sign, index, all): [number, string][] =>
      index % 2 === 0 ? [[sign.charCodeAt(0), all[index + 1] ?? ""]] : [],
    ),
);

/** The ligatures that typesetters need and readers do not, and pairs of letters in one character; æ and œ are letters. */
export const ligatures = perUnit(
  "ligatures",
  "Writes Latin ligatures such as ﬁ as their letters.",
  "typographic ligature",
  SHAPE,
  (code, index, text) => {
    const letters = LETTERS.get(code);
    return letters === undefined || isSpecimen(text, index, index + 1) || isAbout(text, index)
      ? undefined
      : letters;
  },
);

const ALONE = /(?<![\p{L}\p{M}'’])[\ufb00-\ufb06](?![\p{L}\p{M}])/u;
const REACH = 60;

/** Whether a ligature stands alone nearby: then the text is about them. */
const isAbout = (text: string, index: number): boolean =>
  ALONE.test(text.slice(Math.max(0, index - REACH), index + REACH));
