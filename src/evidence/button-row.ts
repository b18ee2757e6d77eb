const toWords = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(" "));

/** Where pages are shared to, and the word for it, in the languages of bars with such buttons. */
const SHARING = toWords([
  "facebook twitter pinterest linkedin whatsapp reddit telegram messenger tumblr flipboard instapaper bluesky mastodon",
  "threads stumbleupon delicious digg xing vkontakte odnoklassniki viber weibo wechat kakaotalk",
  "share sharing tweet pin repost", // en
  "teilen twittern", // de
  "partager tweeter partage", // fr
  "compartir tuitear", // es
  "condividi condividere", // it
  "partilhar partilha compartilhar compartilhe", // pt
  "delen udostępnij sdílet zdieľať megosztás distribuie", // nl, pl, cs, sk, hu, ro
  "paylaş поделиться поширити bagikan", // tr, ru, uk, id
]);
/** What stands beside these. */
const OTHERS = toWords([
  "email mail e-mail print save copy link url comment comments like likes connect more follow sms bookmark gift", // en
  "listen pocket buffer x",
  "mailen drucken merken kommentar kommentare kommentieren", // de
  "imprimer envoyer commenter enregistrer", // fr
  "imprimir enviar correo guardar comentar comentarios", // es
  "stampa invia salva", // it
  "salvar", // pt
  "printen opslaan reageer skriv ut", // nl, sv
  "drukuj zapisz tisk печать сохранить", // pl, cs, ru
]);
/** What stands in such labels, and begins none. */
const FILLERS = toWords(["on via to a this article story post page"]);
const STRONG: ReadonlySet<string> = new Set(SHARING.map(toLetters));
const WORDS: ReadonlySet<string> = new Set([...SHARING, ...OTHERS, ...FILLERS].map(toLetters));
const LONGEST_WORD = Math.max(...[...WORDS].map(({ length }) => length));
/** By the first letters of such words, in small letters or capitals: most lines are done with after a look at theirs. */
const HEAD = 4;
const HEADS_SIZE = 8192;
const HEADS = new Uint8Array(HEADS_SIZE);
for (const word of [...SHARING, ...OTHERS])
  for (const form of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
    HEADS[headOf(form)] = 1;
/** Longest line that is such a bar. */
const LONGEST = 120;
/** One such word alone is said in titles, too. */
const FEWEST = 2;
/** Two are where a line of text is broken: "Reddit threads". */
const PAIR = /^\p{L}+ \p{L}+$/u;

/**
 * Whether a line is nothing but the labels of share buttons, with spaces or counts between them or without, as flattened
 * pages have them: "Share Tweet Email", "ShareTweetEmail", "SHARE 9 CONNECT 4 TWEET". Linear in the line.
 */
export function isButtonRow(text: string): boolean {
  if (text.length > LONGEST || HEADS[headOf(text)] === 0 || !beginsRow(text) || PAIR.test(text)) return false;
  const letters = toLetters(text);
  /** For each place how many words for sharing lead up to it at most; −1 where none do, or others. */
  const held = new Int8Array(letters.length + 1).fill(-1);
  held[0] = 0;
  for (let at = 0; at < letters.length; at++) {
    const so = held[at] ?? -1;
    if (so < 0) continue;
    const most = Math.min(letters.length, at + LONGEST_WORD);
    for (let end = at + 1; end <= most; end++) {
      const word = letters.slice(at, end);
      if (WORDS.has(word)) held[end] = Math.max(held[end] ?? -1, so + (STRONG.has(word) ? 1 : 0));
    }
  }
  return (held[letters.length] ?? -1) >= FEWEST;
}

/** Whether the first word is such a label, or capitals in which several may be glued: "SHARECONNECT". */
function beginsRow(text: string): boolean {
  const [word = ""] = FIRST.exec(text) ?? [];
  return WORDS.has(word.toLowerCase()) || (word.length > LONGEST_WORD / 2 && word === word.toUpperCase());
}

const FIRST = /^(?:\p{Lu}\p{Ll}+|\p{Ll}+|\p{Lu}+)/u;

function headOf(text: string): number {
  let head = 0;
  for (let i = 0; i < HEAD; i++) head = (head * 31 + text.charCodeAt(i)) & (HEADS_SIZE - 1);
  return head;
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, "");
}
