/** Forms of lines that are no headline. */
const FORMS = [
  // What goes on from the line above.
  "^[/|,]\\s\\S+(?:\\s\\S+){0,2}$",
  // A UUID or a hash, the name of a record, of a repository; a label in brackets; an address.
  "^[\\da-f-]{12,}$",
  "^(?=.{9})[\\w.-]+\\/[\\w.-]+$",
  "^\\[[^\\][]{1,20}\\]$",
  ":\\/\\/",
  "\\S@\\S+\\.\\S",
  // Cells of a table.
  "\\t",
  // What somebody says; the head of a letter; the stamp of a post.
  "^[–—]\\s",
  "^(?:from|to|cc|date):\\s",
  "\\d (?:minutes?|hours?|days?) ago\\b",
];
export const NO_HEADLINE = new RegExp(FORMS.join("|"), "iu");

/** Who took a picture, or lent it: its caption ends so. */
const CREDITS = [
  "©",
  "(?:^|[^\\p{L}\\s]\\s?)(?:photo|credit|bild|image|grafik|imagem|imagen|kuva|quelle|图|圖|写真)\\s?[:：]",
  "(?<!\\p{L})(?:foto|photograph(?:er)?|bildquelle|fotograf|фото|צילום)\\s?:",
  "[/:]\\s?(?:AFP|AP|EFE|EPA|dpa|Reuters|Getty|Shutterstock|Pixabay)(?!\\p{L})",
  "(?:Getty Images|Shutterstock)$",
];
export const CREDIT = new RegExp(CREDITS.join("|"), "iu");
