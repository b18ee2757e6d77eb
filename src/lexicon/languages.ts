import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import { pl } from "./pl";
import { pt } from "./pt";
import type { Lexicon } from "./type";

/** Every language unboil knows, English first: a phrase of two languages is the earlier one's. */
export const LEXICONS: readonly Lexicon[] = [en, de, fr, es, pt, it, nl, pl];
