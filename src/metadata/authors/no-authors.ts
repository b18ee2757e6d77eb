import { anyOf } from "../../lexicon/any-of";

/** What pages state or show where an author's name belongs, and none is. */
export const NO_AUTHOR = anyOf([
  // Addresses, files, amounts, marks of rights.
  "https?:|www\\.|\\.(?:com|org|net)\\b|^[\\p{L}\\d-]{3,}\\.[a-z]{2}$|\\.txt$|[@/©»$€£*<>=]|\\d{3}",
  // Times and days, and words that led on to one.
  "\\d\\s?min|\\d:\\d\\d|^\\p{L}{3,9}\\.? \\d\\d?$|\\s(?:standard|daylight|summer) time$|^(?:stand|dates?)$",
  "\\s(?:vom|z dnia|ze dne|du|de|of|la)$",
  // Links and their labels.
  "^(?:about the|visit|view|see|follow|cite|read|insights|posts|articles) ",
  "^(?:google\\+?|facebook|twitter|linkedin|instagram|print|share|comments?|rss(?: .*)?|subscribe)$",
  "^(?:e-?mail(?: (?:to )?(?:the )?(?:author|writer|editor))?|bio(?:graphy)?|profile|more (?:by|from) .*|contact .*)$",
  // Accounts of no person, and what systems write for none.
  "^(?:(?:web|site|wp|blog)[ _-]?)?(?:admin|administrator|administrateur|administrador|amministratore|администратор|админ)$",
  "^(?:super user|webmaster|guest|user|root|system|anonymous|editör|yönetici|редактор|redaktor|redaktör)$",
  "^(?:page|post|site|author|user|article|item|data)(?:\\.\\w+)+$|[{}]", // what a template was to fill in
  "^(?:author|editor|publisher|herausgeber|staff|unknown|n\\/a|null|undefined|none)$",
  // What was done to the page, or whose picture it shows.
  "^(?:updated|published|posted|last|cortesía|(?:foto|photo|фото)(?: .*)?)$",
  "^(?:veröffentlicht|aktualisiert|erstellt|publié|actualizado|publicado|pubblicato|aggiornato|gepubliceerd)(?: .*)?$",
  "^(?:опубликовано|обновлено)(?: .*)?$",
  "^(?:(?:medically|clinically|expertly)\\s)?(?:reviewed|fact[- ]checked|verified)\\sby\\s",
  // The fine print of forms.
  "^(?:copyright|e-?mail address|submitting|clicking|continuing|signing|subscribing|registering)\\b",
]);

/** What shops put where books have their authors: the maker of a thing, and a link to all that is sold of theirs. */
export const MAKER = anyOf([
  "^visit the .{1,60} (?:store|shop)$", // en
  "^besuchen? (?:sie )?den .{1,60}[- ](?:store|shop)$", // de
  "^visite[rz]? (?:la boutique|a loja) .+$|^visita (?:la tienda|lo store) .+$", // fr and pt, es and it
  "^bezoek de .{1,60}[- ](?:store|winkel)$|^odwiedź sklep .+$", // nl, pl
  "^besök .{1,60}[- ]butik(?:en)?$|^.{1,60}のストアを表示$", // sv, ja
  "^(?:brand|marke|marca|marque|merk|marka|märke|varumärke|ブランド|品牌)\\s?[:：].*$",
]);
