/**
 * What the BBC's services write before captions and credits for screen readers; on older pages the caption follows
 * without a space.
 */
const LABELS = [
  "(?:Image|Media) (?:caption|copyright|source)(?:[,:]| ?(?=[\\p{Lu}\\d“\"‘']))", // en
  `(?:${[
    "Pie de (?:foto|video)|Fuente de la imagen", // es
    "Crédit photo|Légende (?:image|vidéo)", // fr
    "Crédito|Legenda da (?:foto|imagem)", // pt
    "Fotoğraf altı yazısı", // tr
    "Keterangan (?:gambar|video)|Sumber gambar", // id
    "Maelezo ya picha", // sw
    "Автор фото|Подпись к (?:фото|видео)|Підпис до (?:фото|відео)", // ru, uk
    "صدر الصورة|التعليق على الصورة", // ar
    "منبع تصویر|توضیح تصویر", // fa
    "इमेज (?:कैप्शन|स्रोत)", // hi
    "ที่มาของภาพ|คำบรรยายภาพ", // th
    "Chụp lại hình ảnh|Nguồn hình ảnh", // vi
    "图像(?:来源|加注文字)|圖像(?:來源|加註文字)", // zh
    "画像(?:提供|説明)", // ja
    "사진 (?:출처|설명)", // ko
  ].join("|")})\\s?[,،，、]`,
  "[,،]\\s?تصویر کا (?:ذریعہ|کیپشن)", // ur
];

/** A line that begins so is a caption, or whose picture it is. */
export const CAPTION_LABEL = new RegExp(`^(?:${LABELS.join("|")})`, "u");
