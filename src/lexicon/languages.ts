import { ar } from "./ar";
import { bg } from "./bg";
import { bn } from "./bn";
import { ca } from "./ca";
import { cs } from "./cs";
import { da } from "./da";
import { de } from "./de";
import { el } from "./el";
import { en } from "./en";
import { es } from "./es";
import { et } from "./et";
import { fa } from "./fa";
import { fi } from "./fi";
import { fr } from "./fr";
import { he } from "./he";
import { hi } from "./hi";
import { hr } from "./hr";
import { hu } from "./hu";
import { id } from "./id";
import { it } from "./it";
import { ja } from "./ja";
import { ka } from "./ka";
import { ko } from "./ko";
import { lt } from "./lt";
import { ms } from "./ms";
import { nl } from "./nl";
import { no } from "./no";
import { pl } from "./pl";
import { pt } from "./pt";
import { ro } from "./ro";
import { ru } from "./ru";
import { sk } from "./sk";
import { sl } from "./sl";
import { sr } from "./sr";
import { sv } from "./sv";
import { sw } from "./sw";
import { ta } from "./ta";
import { th } from "./th";
import { tl } from "./tl";
import { tr } from "./tr";
import type { Lexicon } from "./type";
import { uk } from "./uk";
import { ur } from "./ur";
import { vi } from "./vi";
import { zh } from "./zh";

/** Every language unboil knows, English first: a phrase of two languages is the earlier one's. */
export const LEXICONS: readonly Lexicon[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  pl,
  ru,
  ja,
  zh,
  sv,
  da,
  no,
  fi,
  cs,
  sk,
  hu,
  ro,
  bg,
  el,
  tr,
  uk,
  ar,
  he,
  fa,
  hi,
  bn,
  th,
  vi,
  id,
  ko,
  ta,
  hr,
  sr,
  sl,
  lt,
  et,
  ca,
  ur,
  sw,
  tl,
  ms,
  ka,
];
