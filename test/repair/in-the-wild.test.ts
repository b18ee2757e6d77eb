import { describe, expect, it } from "vitest";
import { repair } from "../../src/repair/index";

/** Strings that the documentation and the tests of ftfy (R. Speer, Apache-2.0) publish as met in the wild, and kin of them. */
const REPAIRED: readonly (readonly [damaged: string, whole: string])[] = [
  ["âœ” No problems", "✔ No problems"],
  ["The Mona Lisa doesnÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t have eyebrows.", "The Mona Lisa doesn’t have eyebrows."],
  ["l’humanitÃ©", "l’humanité"],
  ["Ã perturber la rÃ©flexion", "à perturber la réflexion"],
  ["Ã\u00a0 perturber la rÃ©flexion", "à perturber la réflexion"],
  ["Câ€™est Ã lâ€™heure", "C’est à l’heure"],
  ["à cÃ´tÃ© de chez toi", "à côté de chez toi"],
  ["&macr;\\_(ã\u0083\u0084)_/&macr;", "¯\\_(ツ)_/¯"],
  ["uÌˆnicode", "ünicode"],
  ["schÃ¶n", "schön"],
  ["P&EACUTE;REZ", "PÉREZ"],
  ["sÃ³", "só"],
  ["tiÃªu", "tiêu"],
  ["pÃªche", "pêche"],
  ["This â€” should be an em dash", "This — should be an em dash"],
  ["This text was never UTF-8\u0085", "This text was never UTF-8…"],
  ["I'm blue, \u001b[36;44mda ba dee\u001b[0m", "I'm blue, da ba dee"],
  ["He's Justinâ\u009d¤", "He's Justin❤"],
  [
    "Le Schtroumpf Docteur conseille g√¢teaux et baies schtroumpfantes pour un r√©gime √©quilibr√©.",
    "Le Schtroumpf Docteur conseille gâteaux et baies schtroumpfantes pour un régime équilibré.",
  ],
  ["РґРѕСЂРѕРіРµ Р\u0098Р·-РїРѕРґ #С„СѓС‚Р±РѕР»", "дороге Из-под #футбол"],
  ["#╨┐╤Ç╨░╨▓╨╕╨╗╤î╨╜╨╛╨╡╨┐╨╕╤é╨░╨╜╨╕╨╡", "#правильноепитание"],
  ["LiĂ¨ge Avenue de l'HĂ´pital", "Liège Avenue de l'Hôpital"],
  ["L’Ã©pisode 8 est trop fou ouahh", "L’épisode 8 est trop fou ouahh"],
  ["LÂ´Ã¡GUILA", "L´áGUILA"],
  ["dâ€™argent", "d’argent"],
  ["The more you know ðŸŒ\u00a0", "The more you know 🌠"],
  ["ESPAÃ‘A", "ESPAÑA"],
  ["HÃ´tel de Police", "Hôtel de Police"],
  ["CÔÇÖest", "C’est"],
  ["vedere Ã¨", "vedere è"],
  ["â€œ … â€\u009d", "“ … ”"],
  ["√† la carte", "à la carte"],
  ["I can‚Äôt wait", "I can’t wait"],
  ["l‚Äôhumanit√©", "l’humanité"],
  ["Ôªø# a file with a byte-order mark", "# a file with a byte-order mark"],
  [
    "Engkau masih yg terindah, indah di dalam hatikuâ™«~",
    "Engkau masih yg terindah, indah di dalam hatiku♫~",
  ],
  ["Â¿QuiÃ©n es?", "¿Quién es?"],
  ["Ð\u00a0Ñ\u0083Ñ\u0081Ñ\u0081ÐºÐ¸Ð¹", "Русский"],
  ["Ð¿Ñ\u0080Ð¸ÐµÐ¼", "прием"],
  ["ð\u009f\u0098\u008d", "😍"],
];

/** Healthy strings of the same sources that a careless repairer touches. */
const KEPT: readonly string[] = [
  "IÑTËRNÂTIÔNÀLIZÆTIØN",
  "Con il corpo e lo spirito ammaccato,\u00a0è come se nel cuore avessi un vetro conficcato.",
  "2012—∞",
  "TEM QUE SEGUIR, SDV SÓ…",
  "Join ZZAJÉ’s Official Fan List and receive news, events, and more!",
  "(-1/2)! = √π",
  "OK??:(   `¬´    ):",
  "SENSЕ - Oleg Tsedryk",
  "ESSE CARA AI QUEM É¿",
  "PARCE QUE SUR LEURS PLAQUES IL Y MARQUÉ…",
  "HUHTIKUU… ELÄMÄ…",
  "4288×…",
  "NOT MÜSLI®",
  "Ôôô VIDA MINHA",
];

/** Where ftfy gives something else, `because` of what. */
const DIFFERENT: readonly { damaged: string; ours: string; theirs: string; because: string }[] = [
  {
    damaged: "\ufeffParty like\nit&rsquo;s 1999!",
    ours: "Party like\nit’s 1999!",
    theirs: "Party like\nit's 1999!",
    because: "curly quotes are typography, not damage: straightening them is a switch that is off",
  },
  {
    damaged: "ＬＯＵＤ　ＮＯＩＳＥＳ",
    ours: "ＬＯＵＤ　ＮＯＩＳＥＳ",
    theirs: "LOUD NOISES",
    because: "full-width forms are right in Japanese and Chinese: folding them is a switch that is off",
  },
  {
    damaged: "It was namedÂ â€œscarsÂ´ stonesâ€\u009d after the climbers.Â ",
    ours: "It was named\u00a0“scars´ stones” after the climbers.\u00a0",
    theirs: 'It was named\u00a0"scars´ stones" after the climbers.\u00a0',
    because: "curly quotes stay",
  },
  {
    damaged: "Arsenal v Wolfsburg: pre-season friendly â\u0080â\u0080\u009c live!",
    ours: "Arsenal v Wolfsburg: pre-season friendly �“ live!",
    theirs: "Arsenal v Wolfsburg: pre-season friendly – live!",
    because: "one sequence was damaged once by its head and twice by its tail, for which we have no chain",
  },
  {
    damaged: "voilÃ le travail",
    ours: "voilÃ le travail",
    theirs: "voilà le travail",
    because:
      "a single Ã before a space also ends Portuguese capitals; only a text proven damaged elsewhere gets its à",
  },
];

describe("text as met in the wild", () => {
  for (const [damaged, whole] of REPAIRED)
    it(`is mended: ${JSON.stringify(damaged)}`, () => {
      expect(repair(damaged).text).toBe(whole);
    });

  for (const text of KEPT)
    it(`stays when it is healthy: ${text}`, () => {
      expect(repair(text).repairs).toEqual([]);
    });

  for (const { damaged, ours, theirs, because } of DIFFERENT)
    it(`is read otherwise than ftfy reads it, for ${because}`, () => {
      const { text } = repair(damaged);
      expect(text).toBe(ours);
      expect(text).not.toBe(theirs);
    });
});
