import type { Cleaner } from "../../cleaner";
import { type PhraseBook, type PhraseOptions, phraseBook } from "../../evidence/phrase-book";
import { isPictureOwner } from "../../evidence/picture-owner";
import { isPlainLine } from "../../evidence/plain-lines";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { PageKind } from "../../kind/page-kinds";
import { CAPTION_LABEL } from "../../lexicon/caption-labels";
import type { Topic } from "../../lexicon/index";
import { type Block, kept } from "../../page";

const TOPICS: ReadonlySet<Topic> = new Set(["picture-credit"]);
/** The longest caption, in words; a paragraph of an article may close with whose picture stands below it. */
const LONGEST = 60;
/** The same where it says who stands where in the picture; a wrapped paragraph may have swallowed one. */
const LONGEST_NAMED = 40;
/** The longest credit, in characters, and the longest that is nothing but the name of a collection. */
const REACH = 80;
const SHORTEST = 14;
/** What a credit stands behind, a space lost or not: the end of a sentence, a bracket, a bar, a dash. */
const SET_OFF = /(?:[.!?…)”"’|([©–—]|\s-\s)\s*(?=\S)/g;
/** Collections of pictures, behind "via" or the sign that sets their credit off. */
const COLLECTIONS =
  /(?:^|[/(©|]|\bvia )\s?(?:Adobe Stock|Alamy(?: Stock Photo)?|Flickr|Getty(?: Images)?|imago(?: images)?|iStock|NurPhoto|Pexels|picture[- ]alliance|Pixabay|Shutterstock|Sipa|ullstein bild|Unsplash|Wikimedia Commons|Zuma)(?:\s?\/[\p{L} ]{2,30})?[).]{0,2}$/iu;
/** Agencies that write as well: behind the name of a photographer. "(abc/dpa)" tells of whom a report is. */
const AGENCIES =
  /(?:\p{Lu}[\p{L}.'’-]+\s?\/\s?|\([^()]{2,50} via |©\s?)(?:A(?:AP|FP|NI|P|PA)|Bloomberg|dpa|EPA|epd|Keystone|KNA|PTI|R(?:EUTERS|euters)|Xinhua)(?:\s?\/[\p{L} ]{2,30})?[).]{0,2}$/u;

/** A photographer and whom he works for, in brackets behind a sentence; "(HT Photo)"; what NPR has below its pictures. */
const PHOTOGRAPHERS =
  /(?:(?:^|[.!?”"’]\s?)\((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}.’'-]*\s?\/\s?\p{Lu}[^()]{1,40}\)|\((?:\p{Lu}\p{L}*\s){0,3}(?:PHOTO|Photo|FOTO|Foto)\)|\((?:\p{Lu}\S*\s){1,3}photos? by \p{Lu}[^()]{2,40}\)|\shide caption|[.!?”"’]\s\((?:(?:\p{Lu}[\p{L}.'’&-]*|of|the)\s){0,6}(?:Contributed|Handout|Office|Police|Provided|Screengrab|Screenshot|Sheriff|Submitted|Supplied)\))$/u;
/** A picture's owner behind a sentence or its place: copyright lines of pages begin with the sign or with "Copyright". */
const OWNED = /[.!?)”"|–]\s?©\s?(?:\d{4},?\s)?[\p{Lu}@][^.!?©]{1,50}\.?$/u;
/** A photographer in capitals, with an agency or not, whose element stood right behind the sentence: "… el sábado.ANA GIL (EFE)". */
const PRINTED =
  /\p{Ll}[.!?”"»]\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){1,4}(?:\s\([\p{L}\s./]{2,30}\))?$/u;
/** Whoever lent the picture, as the last sentence. */
const LENT = /[.!?)”"’]\s?[Cc]ourtesy (?:of )?\p{Lu}[^.!?]{1,40}[.)]?$/u;
/** What the New York Times has below its pictures, a space lost. */
const CREDITED = /(?:^|[\p{L}.!?”"’])Credit(?:\.{3}|…)\s?\p{Lu}[^.!?]{1,60}$/u;
/** How Japanese and Chinese papers close captions: "＝愛媛県今治市、三枝遥香撮影", "新华社记者 张三 摄". */
const TAKEN =
  /(?:＝[^。]{2,60}(?:撮影|提供)(?:(?:写真|図版?|・){0,3})|(?:^|[。，,）)／/ ])[^。，,]{2,24}(?:[摄攝]|供[图圖]|资料图片?|資料照片?))[)）]?$/u;
/** How Korean papers do: "… 도서관. 사진=윤하린 기자", "[사진=산하통신]", "사진제공=강릉시". */
const PHOTO = /(?:^|[.\s/([])사진(?:\s?제공)?\s?[=:]\s?[^\s=:.][^=:.]{1,24}[)\]]?$/u;
/** Who stands where in a picture, or that it shows something else: nothing that an article says outside captions. */
const POSITIONS =
  /\((?:links|rechts|Mitte|[lr]i?\.|M\.|[vh]\. ?[lr]\.|vorne|hinten|Symbol(?:bild|foto)|Archiv(?:bild|foto)?|left|right|cent(?:er|re)|file photo|izquierda|derecha|izq\.|der\.|(?:à )?gauche|(?:à )?droite|a sinistra|a destra)\)/iu;

/** Where "Image: PNG" is a property, and "(left)" the name of a key. */
const OTHERS: ReadonlySet<PageKind> = new Set(["documentation", "forum", "product"]);

export const captionLines = ({
  phrases = phraseBook(),
  kinds,
}: PhraseOptions & KindOptions = {}): Cleaner => ({
  name: "caption-lines",
  doc: "Drops captions known by what they say: whose picture it is, at their end, or who stands where in it.",
  *apply(page) {
    const found = new Map<Block, string>();
    for (const block of kept(page)) {
      const why = block.words > LONGEST || !isPlainLine(block) ? null : findReason(block, phrases);
      if (!why) continue;
      found.set(block, why);
      const below = isBareLabel(block) ? page.blocks[block.id + 1] : undefined;
      if (below && isCaption(below)) found.set(below, "below the label of a caption");
    }
    if (found.size === 0 || OTHERS.has(judgeKind(page, kinds).name)) return;
    for (const [block, why] of found) yield { type: "drop", block, category: "caption", why };
  },
});

/** The label alone, as flatteners leave it that break lines at each element. */
const isBareLabel = ({ text }: Block): boolean => CAPTION_LABEL.exec(text)?.[0].length === text.length;

/** What may stand below a label; what a label begins is found for itself. */
const isCaption = (block: Block): boolean =>
  !block.fate && block.words <= LONGEST_NAMED && isPlainLine(block) && !CAPTION_LABEL.test(block.text);

function findReason({ text, words }: Block, phrases: PhraseBook): string | null {
  if (words <= LONGEST_NAMED && text.includes("(") && POSITIONS.test(text))
    return "says who stands where in a picture";
  if (CAPTION_LABEL.test(text)) return "begins with what screen readers say before a caption";
  const end = text.slice(-REACH);
  if (text.length <= SHORTEST || SIGN.test(end)) {
    if (COLLECTIONS.test(end) || AGENCIES.test(end)) return "closes with the credit of a picture agency";
    if ([CREDITED, LENT, OWNED, PHOTOGRAPHERS, TAKEN].some((pattern) => pattern.test(end)))
      return "closes with whose picture it is";
  }
  if (CAPITAL.test(end) && PRINTED.test(end))
    return "closes with a name in capitals, right behind a sentence";
  if (end.includes("사진") && PHOTO.test(end)) return "closes with whose picture it is";
  if (!LABEL.test(end)) return null;
  for (const { index, 0: mark } of end.matchAll(SET_OFF)) {
    const credit = end.slice(index + mark.length).replace(CLOSE, "");
    const match = phrases.matchText(credit, TOPICS);
    if (match?.rest && isPictureOwner(match.rest)) return `closes with "${match.phrase}" and a name`;
  }
  return null;
}

/** Most paragraphs are done with after these looks: nothing closes them, and no label or picture is set off at their end. */
const SIGN = /[/©|]|\)\.?$|\bvia |ourtesy |Credit[.…]|caption$|[影供真版図摄攝图圖照片][)）]?$/;
const LABEL =
  /[.!?…)”"’|([©–—-]\s*(?:[^\s:.]{2,14}(?: [^\s:.]{2,14}){0,2}:|[Pp]hoto|[Ff]oto|[Ff]ot\.|[Ii]mage|[Ii]llustr|[Bb]ild|[Bb]eeld|[Фф]ото)/;
/** Sentences end in a stop. */
const CAPITAL = /[\p{Lu})]$/u;
const CLOSE = /[\s)\].]+$/;
