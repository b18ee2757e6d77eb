/** The most frequent function words of a language, folded; none for languages unknown or written without spaces. */
export function stopWordsOf(lang: string): readonly string[] {
  return WORDS[lang]?.split(" ") ?? NONE;
}

/** Languages that have stop words. */
export function stopWordLanguages(): readonly string[] {
  return LANGUAGES;
}

const NONE: readonly string[] = [];

/** How many words a folded text has, and how many of them are stop words of each of `stopWordLanguages`. */
export function countStopWords(text: string): { readonly words: number; readonly hits: Uint32Array } {
  index ??= indexWords();
  const words = text.match(ASCII.test(text) ? ASCII_WORD : WORD) ?? [];
  const hits = new Uint32Array(LANGUAGES.length);
  for (const word of words) {
    for (let rest = index.get(word) ?? 0; rest !== 0; rest &= rest - 1) {
      const lang = 31 - Math.clz32(rest & -rest);
      hits[lang] = (hits[lang] ?? 0) + 1;
    }
  }
  return { words: words.length, hits };
}

const WORD = /[\p{L}\p{M}']+/gu;
/** The same where it is enough, several times as fast. */
const ASCII_WORD = /[a-z']+/g;
const ASCII = /^[\0-\x7f]*$/;

let index: ReadonlyMap<string, number> | undefined;

/** For each stop word the languages that have it, a bit each; made on first use. */
function indexWords(): Map<string, number> {
  const languages = new Map<string, number>();
  for (const [i, lang] of LANGUAGES.entries())
    for (const word of stopWordsOf(lang)) languages.set(word, (languages.get(word) ?? 0) | (1 << i));
  return languages;
}

/** By frequency in running text, written from knowledge of the languages; folded, and each only once. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in a is that for it was on as with he be by at are this from had his not but have they which or an were we their been has would there what will all if can her she who so about when them its you than into could no may these our out do then some my your because after over how also more",
  de: "der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn ich ihr wir was kann gegen vom können schon ihre seine doch unter",
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son ses aux nous mais comme cette tout été fait être aussi leur elle ont vous ces même on deux sa si entre sans lui dont je avait très était encore où ils bien ainsi après depuis",
  es: "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde",
  pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles são você foram",
  it: "di e il la che in a per un è del non una i le della con si da sono al dei come ha nel più anche alla su gli lo delle ma se dal questo o ed all ci essere era tra stato nella hanno loro suo cui due degli ai dalla quando dopo sul anni perché fra così solo molto lui già",
  nl: "de van het een en in is dat op te voor met zijn die niet aan er om als ook bij dan door uit maar naar hij nog worden over of wordt deze was hebben ze heeft meer dit kan wel ik tot geen al we werd moet je wat zich kunnen tegen zo onder onze hun na haar veel zij",
  pl: "w i na z się nie do to że jest o jak od za a po przez co dla są tym był ale tak już które ten jego tego przed może tylko jako który go było czy ze oraz jednak bardzo także te pod ich lub ma gdy być my sobie roku jej nad nas aby mu która będzie też bez więc",
  ru: "и в не на с что он по как это но из к у за его от для а все о так было же ее мы они был то который я до только или бы при еще если после есть быть этого была когда их уже во чтобы со где может также том нет очень более через вы себя под года были которые",
  sv: "och i att en som på är av för med det till den inte har de om ett var men sig så från vi kan han nu när man efter vid även eller under jag skulle över ska där hade hon vara här alla mot blir finns mycket bara ut upp få år varit detta mer många än andra sin hur blev vad",
  da: "og i at det en er til på af den for de som med der et han har ikke om var sig men fra også vi kan efter så ved eller blev have ud år når man bliver hun over vil nu været op skal jeg være mere under hvor andre hvis end alle kun meget ind denne skulle hvad sine",
  no: "og i det er på som en til av for at med de har ikke den om et var fra men seg så vi kan han ved etter også eller jeg skal over når bli vil man ble mot ut ha blir år nå mer da under opp være hun alle andre enn bare der må før hadde hvor noe mye kunne hvis mellom sin",
  fi: "ja on ei se että oli hän myös mutta kun ovat jos tai kuin niin ole mukaan sen olla joka vain sitä jo voi ne mitä jotka nyt noin vielä ollut tämä sekä koska hänen ennen kanssa jälkeen siitä olen minä tämän jonka kaikki hyvin oma olisi eivät sitten mikä me he kuitenkin aikana suomen vuonna siis",
  cs: "a v se na je že o s z do i to ve k pro za by ale si po jako jsem jsou podle od tak které který jeho až už byl bude jen nebo také ze při této být však co bylo mezi není může má tím než která ji byla jak před jsme když své kde nad roku jejich pod",
  sk: "a v sa na je že o s z do i to vo k pre za by ale si po ako som sú podľa od tak ktoré ktorý jeho až už bol bude len alebo tiež zo pri tejto byť však čo bolo medzi nie môže má tým než ktorá aj ešte bola keď svoje kde nad roku ich pod sme iba ktorí preto",
  hu: "a az és hogy nem is egy ez meg volt de csak már még el azt mint ha ki azonban vagy lehet minden után kell más szerint nagyon akkor arra pedig mert ezt ami volna most itt által között ezek úgy aki lesz amely számára során sem alatt több fel magyar olyan lett majd ahol való így be vissza",
  ro: "de și în a la cu pe care nu din că o un este mai au pentru se fi ca prin sunt fost al ale lui dar sau după până ce va ar acest această cel cea între doar fără foarte despre când dacă unei unui ei i le îi iar am avea doi cum tot decât toate chiar astfel",
  bg: "на и да се в за от че не с е по са до като му си при но или ще той го която след които този това още има може бе тя ни те само със бъде който беше ги във през към а между така без повече над ако както всички им много вече когато където една един",
  el: "και το του τησ η ο να στο την με για που απο τη τα οι των ειναι στην τον οτι σε θα δεν τισ στη τουσ μια ενα στα αλλα κατα οπωσ μασ αυτο μετα εχει ηταν πωσ πολυ στισ ενω μου σασ αν εχουν πιο μπορει αυτη στουσ μονο εναν οταν τι πριν εδω χωρισ",
  tr: "ve bir bu da de için ile çok olarak daha gibi kadar sonra ne olan en o ama her var ki değil oldu ya göre mi olduğunu ise ben diye iki yeni sadece veya tarafindan ancak hem ilk kendi bunu böyle şey şu nasil biz onun olduğu büyük etti üzerine bütün önce eden hiç zaman",
  uk: "і в не на з що він у до за та як це але від його для по про є а так був було ще вони який або ми після її я те тільки може бути щоб коли вже при із вона були їх також які під цього має року де себе дуже над чи якщо без через між нас ви ці",
  ar: "في من علي الي ان التي عن مع الذي هذا هذه ما لا بعد كان كل بين قد ذلك كما لم او وقد ولا كانت هو هي حتي منذ قبل خلال عند غير وهو وفي ومن اي لكن انه حول تم ثم فيها ضد حيث به له وان بان اكثر لها يتم عليه ايضا",
  he: "של את על לא הוא זה עם כי גם או אל היא יש כל כך אבל אני זאת מה היה אם רק בין אחרי עוד יותר לי אין הם לו כמו אנחנו ידי מי בו כדי להיות לפני איך הזה היום היתה שלא ולא אך אחד אותו לה ביותר לאחר תוך כאשר הייתה בכל",
  fa: "و در به از كه اين را با است براي ان يك خود تا كرد بر هم نيز وي شده شد هاي مي بايد اما ما او بود يا هر دو پس من گفت اگر همه كند دارد بين بعد چه ها اند بودند نمي بي ديگر پيش شود كنند هستند نيست انها همچنين درباره",
  hi: "के में की है और से को का ने पर कि यह भी हैं एक नहीं इस कर ही हो तो लिए था साथ अपने या वह रहा गया जो किया थे थी तक बाद दिया करने उस जा इसके रहे हुए सकता कुछ कोई होता मैं हम बहुत अब जब लेकिन अपनी उनके दो होने",
  vi: "và của là có được trong cho không các với một những người để khi đã này đến từ ra như về vào cũng nhiều tại phải ở năm lại nhưng sẽ trên ông đó sau theo thì bị nếu mà rất hơn bà do chỉ việc vẫn còn nhất hay làm qua đang bằng",
  id: "yang di dan dengan itu untuk dari ini dalam tidak pada ke akan juga ada tersebut bisa adalah kata oleh mereka sebagai saat karena dia telah atau bahwa saya kita kami lebih sudah menjadi seorang seperti hanya namun para secara dapat sehingga hingga setelah tak lain masih antara harus kepada agar bagi ia belum orang anda jika",
  ko: "이 그 및 수 것 등 할 있는 있다 한 하는 위해 대한 그리고 또 더 이번 지난 않는 우리 그러나 하지만 통해 대해 위한 따르면 같은 함께 모든 가장 많은 때문에 또한 다른 없는 없다 된 될 했다 한다 있습니다 합니다 입니다 있다고 밝혔다 말했다 제 저는 나는 내",
};

/** At most 32. */
const LANGUAGES: readonly string[] = Object.keys(WORDS);
