import type { Cleaner } from "../../cleaner";
import type { Block, Page } from "../../page";
import { unwrapArchive } from "../../read/html/addresses";

/** "This is Google's cache of", in the languages of its users. */
const CACHE =
  /^(?:This is Google's cache of|Dies ist der (?:Google-Cache|Cache von Google) von|Ceci est le cache Google de|Esta es la versión en caché de|Questa è la copia cache di Google di|Este é o cache do Google de|Dit is de Google-cache van|To jest kopia z pamięci podręcznej Google) (?:strony )?https?:\/\//;
/** The rest of that note on lines of its own, its three links, and how to look for a word. */
const CACHE_ENDS = new RegExp(
  `${CACHE.source}|${[
    "^(?:The current page could have changed|Die aktuelle Seite sieht mittlerweile eventuell|La page actuelle peut avoir|Es posible que la página|La pagina corrente potrebbe|Nel frattempo la pagina|A página atual pode ter|Bieżąca strona mogła).{0,200}$",
    "^(?:Full version|Text-only version|View source|Vollversion|Nur-Text-Version|Quelle anzeigen|Version intégrale|Version en texte seul|Afficher le code source|Versión completa|Versión de solo texto|Ver origen|Versione completa|Versione (?:di )?solo testo|Visualizza (?:sorgente|origine)|Versão completa|Versão somente texto|Ver código-fonte|Volledige versie|Versie met alleen tekst|Bron bekijken)$",
    "^(?:Tip: To quickly find|Tipp: Um|Astuce ?: Pour trouver rapidement|Sugerencia: para encontrar|Suggerimento: per trovare|Dica: para localizar|Tip: als je).{0,200}Ctrl.{0,80}$",
  ].join("|")}`,
);

interface Frame {
  readonly of: string;
  readonly begins: RegExp;
  /** A line that no page has but a copy. */
  readonly proof: RegExp;
  /** Each line that the frame may end with. */
  readonly ends: RegExp;
}

/** A record of WARC, or of WET, which has the text of pages alone (ISO 28500). */
const WARC = /^WARC\/1\.[01](?=\s|$)/;

/** What web archives write above the copy of a page. */
const FRAMES: readonly Frame[] = [
  {
    of: "the Wayback Machine",
    begins:
      /^(?:Wayback Machine|Internet Archive Wayback Machine|\d[\d,]* captures?|The Wayback Machine - https?:\/\/.*)$/,
    proof: /^(?:\d[\d,]* captures?|The Wayback Machine - https?:\/\/.*)$/,
    ends: /^(?:\d[\d,]* captures?|About this capture|COLLECTED BY|TIMESTAMPS|loading|The Wayback Machine - https?:\/\/.*)$/,
  },
  {
    of: "archive.today",
    begins: /^archive\.(?:today|ph|is|md|li|fo|vn)(?: webpage capture)?$/,
    proof: /^(?:.{0,20}\s)?webpage capture$/,
    ends: /^(?:.{0,20}\s?webpage capture|All snapshots.*|Screenshot|report bug or abuse|Buy me a coffee)$/,
  },
  {
    of: "the format of web archives",
    begins: WARC,
    proof: WARC,
    ends: /^(?:WARC\/1|WARC-[\w-]+: |Content-(?:Type|Length): |HTTP\/\d)/,
  },
  {
    of: "Google's cache",
    begins: CACHE,
    proof: CACHE,
    ends: CACHE_ENDS,
  },
];
/** Lines of the page above which such a frame begins, and lines that it has at most. */
const TOP = 12;
const LONGEST = 60;
/** The copied page's own address, in the frame. */
const ADDRESS = /https?:\/\/[^\s<>"]{4,2000}/;

export const archiveFrames = (): Cleaner => ({
  name: "archive-frames",
  doc: "Drops what web archives, their files and caches write above the copy of a page; the address in it is the page's own.",
  *apply(page) {
    const frame = findFrame(page);
    if (!frame) return;
    let told = false;
    for (const block of frame.blocks) {
      if (block.fate) continue;
      const why = `written by ${frame.of}`;
      const url: string | null = told ? null : readAddress(block);
      if (url) yield { type: "lift", block, why, field: "url", values: [url] };
      else yield { type: "drop", block, why, category: "navigation" };
      told ||= url !== null;
    }
  },
});

/** The lines of a frame: from the first that it begins with to the last that it may end with. */
function findFrame({ blocks }: Page): { readonly of: string; readonly blocks: readonly Block[] } | null {
  for (const { of, begins, proof, ends } of FRAMES) {
    const first = blocks.findIndex(({ text }, i) => i < TOP && begins.test(text));
    if (first < 0) continue;
    const frame = blocks.slice(first, first + LONGEST);
    const last = frame.findLastIndex(({ text }) => ends.test(text));
    if (frame.slice(0, last + 1).some(({ text }) => proof.test(text)))
      return { of, blocks: frame.slice(0, last + 1) };
  }
  return null;
}

function readAddress({ text }: Block): string | null {
  const found = ADDRESS.exec(text)?.[0].replace(/[.,;)]+$/, "");
  return found ? unwrapArchive(found) : null;
}
