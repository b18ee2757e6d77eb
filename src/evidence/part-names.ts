import type { Block } from "../page";

/** Words of such a name. */
const LONGEST = 4;

/**
 * What reviews, fact checks, explainers and papers call their parts, in lower case. Of such lines above one that stays 17 of
 * 25 were marked as text (flattened pages of WCXB), and of the others seven stood above lists that were.
 */
const NAMES: ReadonlySet<string> = new Set([
  // en
  "bottom line",
  "claim",
  "conclusion",
  "cons",
  "final thoughts",
  "key points",
  "key takeaways",
  "our ruling",
  "our verdict",
  "pros",
  "the bad",
  "the bottom line",
  "the claim",
  "the facts",
  "the good",
  "the verdict",
  "verdict",
  "what we know",
  "why it matters",
  // de
  "behauptung",
  "das wichtigste in kürze",
  "die behauptung",
  "fazit",
  "nachteile",
  "unser fazit",
  "vorteile",
  "zur person",
  // fr
  "en bref",
  "les faits",
  "notre avis",
  "points faibles",
  "points forts",
  // es, pt
  "conclusión",
  "conclusiones",
  "conclusão",
  "lo bueno",
  "lo malo",
  "pontos fortes",
  "pontos fracos",
  "prós",
  "contras",
  "veredicto",
  // it
  "conclusioni",
  "contro",
  "in breve",
  "pregi",
  "difetti",
  "verdetto",
  // nl, sv, da, no
  "conclusie",
  "minpunten",
  "nadelen",
  "pluspunten",
  "voordelen",
  "fördelar",
  "nackdelar",
  "slutsats",
  "fordele",
  "ulemper",
  "konklusion",
  "fordeler",
  "konklusjon",
  // pl, cs
  "minusy",
  "plusy",
  "podsumowanie",
  "wady",
  "zalety",
  "werdykt",
  "závěr",
  "klady",
  "zápory",
  // ru, uk
  "вердикт",
  "вывод",
  "выводы",
  "итог",
  "минусы",
  "недостатки",
  "плюсы",
  "достоинства",
  "висновок",
  // tr
  "artıları",
  "eksileri",
  "sonuç",
  // ja, zh, ko
  "まとめ",
  "良い点",
  "悪い点",
  "总结",
  "結論",
  "结论",
  "优点",
  "缺点",
  "결론",
  "장점",
  "단점",
  // ar
  "الخلاصة",
  "الادعاء",
]);

/** Whether a line is nothing but the name of such a part, perhaps with a colon. */
export const namesPart = ({ text, words }: Block): boolean =>
  words <= LONGEST && NAMES.has((text.endsWith(":") ? text.slice(0, -1) : text).toLowerCase());
