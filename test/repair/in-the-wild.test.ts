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
  [
    "It must be â€œfree and unambiguousâ€. A pre-ticked box isnâ€™t.",
    "It must be “free and unambiguous”. A pre-ticked box isn’t.",
  ],
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
  [
    "\u0084Handwerk bringt dich überall hin\u0093: Von der YOU bis nach Monaco",
    "„Handwerk bringt dich überall hin“: Von der YOU bis nach Monaco",
  ],
  [
    "Some comments may be republished on the website or in the newspaper ï¿½ email addresses will not be published.",
    "Some comments may be republished on the website or in the newspaper � email addresses will not be published.",
  ],
  ["Hi guys í\u00a0½í¸\u008d", "Hi guys 😍"],
  ["hihi RT username: â\u0098ºí\u00a0½í¸\u0098", "hihi RT username: ☺😘"],
  ["Beta Haber: HÄ±rsÄ±zÄ± BÃ¼yÃ¼ Korkuttu", "Beta Haber: Hırsızı Büyü Korkuttu"],
  ["Ä°stanbul", "İstanbul"],
  ["RÄ«ga", "Rīga"],
  ["RUF MICH ZURÃœCK", "RUF MICH ZURÜCK"],
  ["CÃ\u00a0nan nan GÃ\u00a0idheal", "Cànan nan Gàidheal"],
  [
    "It was namedÂ â€žscarsÂ´ stonesâ€ś after the rock-climbers who got hurt while climbing on it.Â ",
    "It was named\u00a0„scars´ stones“ after the rock-climbers who got hurt while climbing on it.\u00a0",
  ],
  ["l√¢‚Ç¨‚Ñ¢humanit√É¬©", "l’humanité"],
  [
    "ŉ Chloroplas is ŉ organel wat in fotosinterende plante voorkom.",
    "ʼn Chloroplas is ʼn organel wat in fotosinterende plante voorkom.",
  ],
  [
    "„bootstrap load“ koji je korišteǌem dovoǉno dobre",
    "„bootstrap load“ koji je korištenjem dovoljno dobre",
  ],
  [
    "Ã\u00a0 perturber la rÃ©flexion des thÃ©ologiens jusqu'Ã\u00a0 nos jours",
    "à perturber la réflexion des théologiens jusqu'à nos jours",
  ],
  ["â\u0080\u009cmismatched quotes\u0085\u0094", "“mismatched quotes…”"],
  ["<40\\% vs â\u0089\u00a540\\%", "<40\\% vs ≥40\\%"],
  ["×‘×”×•×“×¢×”", "בהודעה"],
  ["(à¸‡'âŒ£')à¸‡", "(ง'⌣')ง"],
  ["The more you know ðŸŒ ", "The more you know 🌠"],
  ["Viá»‡t Nam", "Việt Nam"],
  ["HTML entities &lt;3", "HTML entities <3"],
  ["\u0001\u001b[36;44mI&#x92;m blue, da ba dee da ba doo&#133;\u001b[0m", "I’m blue, da ba dee da ba doo…"],
  ["Broken text&hellip; it&#x2019;s ﬂubberiﬁc!", "Broken text… it’s flubberific!"],
  ["ArtÃ­culo nuevo", "Artículo nuevo"],
  ["SORRY, WE DONÂ€™T DELIVER THERE", "SORRY, WE DON’T DELIVER THERE"],
  ["BEWARE OF Â\u0080\u009cBARGAINÂ\u0080\u009d OFFERS", "BEWARE OF “BARGAIN” OFFERS"],
  ["Itâ€™s new.Â\nPrices:Â from Â£5.Â", "It’s new.\u00a0\nPrices:\u00a0from £5.\u00a0"],
  ["Copyright ¬© 2012 ‚Äì All rights", "Copyright © 2012 – All rights"],
  ["itâ€™s Ã©tÃ© but also naïve and “fine”", "it’s été but also naïve and “fine”"],
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
  "├┤a┼┐a┼┐a┼┐a┼┐a",
  "I'm not such a fan of Charlotte Brontë…”",
  "AHÅ™, the new sofa from IKEA",
  "ВІКІ is Ukrainian for WIKI, pronounced Vee-Kee",
  "<em>HTML entities in HTML &lt;3</em>",
  "Oui, ça va",
  "UN SONDAGE L’A MONTRÉ¹, UN AUTRE NON.",
  "CAFÉ© is a mark of ours",
  "ROSÉ\u00a0: LE VIN DE L’ÉTÉ",
  "เมลลิสกล่าวกับซีบีซีนิวส์ว่า นี่เป็นข่าวดีสำหรับทุกคน และขอขอบคุณผู้ที่มาในวันนี้ด้วย",
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
    damaged: "â€œlossy decodingâ€� in sloppy-windows-1252",
    ours: "“lossy decoding” in sloppy-windows-1252",
    theirs: "“lossy decoding� in sloppy-windows-1252",
    because: "of all the marks that E2 80 begins windows-1252 only lacks the byte of ”",
  },
  {
    damaged: "ΓÇ£Some best-sellersΓÇ¥",
    ours: "“Some best-sellers”",
    theirs: "ΓÇ£Some best-sellersΓÇ¥",
    because: "likelihood finds quotes read as cp437 that no list of bad pairs has",
  },
  {
    damaged: "â˜•ï¸ coffee",
    ours: "☕️ coffee",
    theirs: "â˜•ï¸ coffee",
    because: "a lost byte after EF B8 can only have been the selector of a coloured emoji",
  },
  {
    damaged: "¬© 2012",
    ours: "¬© 2012",
    theirs: "© 2012",
    because: "a single sign misread as macroman is less evidence than we ask for",
  },
  {
    damaged: "ðŸ‘ nice",
    ours: "ðŸ‘ nice",
    theirs: "👠nice",
    because: "the last byte of the emoji is lost, and a shoe was hardly meant",
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
