/**
 * Measures of recipes in the languages of the lexicons, folded to lower case and without stops; a unit of two words
 * stands by its first. Written from how cookbooks name them.
 */
const UNITS: ReadonlySet<string> = new Set(
  [
    "g kg mg ml cl dl l gr gram grams gramm gramme grammes gramo gramos grammi gramas grama gramów liter liters litre litres litro litros litri litr",
    "c tsp tsps teaspoon teaspoons tbsp tbsps tbs tablespoon tablespoons cup cups oz ounce ounces lb lbs pound pounds pint pints quart quarts pinch pinches dash dashes clove cloves stick sticks can cans jar jars package packages packet packets pkg slice slices bunch bunches sprig sprigs handful handfuls head heads stalk stalks rib ribs knob drop drops",
    "el tl msp stk stück prise prisen bund zehe zehen dose dosen packung pck pkg päckchen becher scheibe scheiben tasse tassen esslöffel teelöffel messerspitze zweig zweige handvoll glas würfel",
    "cuillère cuillères cuil cs cc càs càc pincée pincées gousse gousses sachet sachets tranche tranches verre verres brin brins botte poignée",
    "cucharada cucharadas cucharadita cucharaditas taza tazas pizca diente dientes vaso vasos lata latas rama ramas sobre puñado",
    "cucchiaio cucchiai cucchiaino cucchiaini pizzico spicchio spicchi bicchiere bicchieri etti bustina bustine rametto rametti fette fetta",
    "colher colheres xícara xícaras chávena chávenas pitada copo copos pacote pacotes fatia fatias",
    "eetlepel eetlepels theelepel theelepels teentje teentjes teen snufje blik takje takjes plakjes bosje scheutje",
    "msk tsk krm st klyfta klyftor nypa burk förp knippe kruka spsk fed dåse knivspids bundt ss ts båt båter boks neve rkl tl dl kpl tlk pss",
    "łyżka łyżki łyżek łyżeczka łyżeczki łyżeczek szklanka szklanki szklanek szczypta szczypty ząbek ząbki ząbków dag szt sztuka sztuki opakowanie plaster plastry pęczek",
    "lžíce lžic lžička lžičky lžiček hrnek hrnku špetka špetky stroužek stroužky stroužků ks plátek plátky polévková lyžica lyžice lyžička lyžičky štipka strúčik strúčiky",
    "ek kk tk db dkg gerezd csipet csipetnyi bögre szelet csomag fej szál evőkanál teáskanál",
    "lingură linguri linguriță lingurițe cană căni căței cățel legătură plic bucăți buc",
    "su yemek çay tatlı bardak adet diş tutam paket kaşık demet dilim",
    "г кг мг мл л ст ч шт стакан стакана стаканов щепотка щепотки зубчик зубчика зубчиков столовая столовые столовых ложка ложки чайная чайные пучок банка склянка склянки дрібка зубки с.л ч.л чаша чаши щипка скилидки",
    "γρ γραμμάρια κιλό φλιτζάνι φλιτζάνια κσ κγ κουταλιά κουταλιές κουταλάκι πρέζα σκελίδα σκελίδες",
    "sdm sdt sendok siung butir batang lembar gelas buah ruas muỗng thìa củ quả tép cây",
    "克 千克 公斤 毫升 汤匙 茶匙 大匙 小匙 勺 杯 グラム カップ 大さじ 小さじ 큰술 작은술 컵 스푼",
  ]
    .join(" ")
    .split(" "),
);

/** "One", "a", as they stand before a measure. */
const ONE: ReadonlySet<string> = new Set(
  "a an one two three half ein eine einen zwei une un deux una uno unas dos due um uma duas dois een twee en ett et to två jedna jeden dwie egy o одна один две два".split(
    " ",
  ),
);

/** "About", as it stands before a number. */
const ABOUT: ReadonlySet<string> = new Set(["ca", "c", "approx", "env"]);

/** First letters of these words. */
const INITIALS: ReadonlySet<string> = new Set(
  [...ONE, ...ABOUT].flatMap(([first = ""]) => [first, first.toUpperCase()]),
);
const LETTER = /^\p{L}/u;

/** What a line begins with behind "•", "▢" and the like, which lists and the boxes before ingredients are flattened to. */
const BEGIN = /^[•▢☐□○·∙*–-]?\s{0,3}(?:([\d¼-¾⅐-⅞])|(\p{L}{1,6})\.?\s)/u;
const NUMBER =
  /^(?:\d{1,4}(?:[.,/]\d{1,3})?|[¼-¾⅐-⅞])(?:\s?[¼-¾⅐-⅞]|\s\d\/\d)?(?:\s?(?:[–-]|to|bis|à)\s?\d{1,4}(?:[.,/]\d{1,3})?)?\s?/iu;
/** "1 (14-ounce) can". */
const SIZE = /^\([^()]{1,30}\)\s?/u;
const WORD = /^[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*/u;
/** What is measured: "g butter", "tbsp. of oil", "c. à s. d'huile"; sizes of goods have none, or a price. */
const THING = /^\.?\)?\s[(\p{L}]/u;
const PRICE = /[£$€¥₹]/u;

/** What an amount stands for: a measure of kitchens, "2 tbsp olive oil", or only a number of things, "2 eggs". */
export type Amount = "measure" | "number";

/** The amount a line begins with; null where it begins otherwise, says nothing else, or has a price. */
export function readAmount(text: string): Amount | null {
  const initial = text.charAt(0);
  if (!INITIALS.has(initial) && LETTER.test(initial)) return null;
  const begin = BEGIN.exec(text);
  if (!begin) return null;
  const [whole, digit, word = ""] = begin;
  const first = word.toLowerCase();
  const isOne = ONE.has(first);
  if ((digit === undefined && !isOne && !ABOUT.has(first)) || PRICE.test(text)) return null;
  const line = text.slice(digit === undefined ? whole.length : whole.length - 1);
  const number = NUMBER.exec(line);
  if (!number && !isOne) return null;
  const rest = number ? line.slice(number[0].length).replace(SIZE, "") : line;
  const [thing] = WORD.exec(rest) ?? [];
  if (thing === undefined) return null;
  if (UNITS.has(thing.toLowerCase())) return THING.test(rest.slice(thing.length)) ? "measure" : null;
  return number ? "number" : null;
}
