import type { Cleaner } from "../cleaner";
import { type PhraseOptions, phraseBook } from "../evidence/phrase-book";
import { judgeKind } from "../kind/judge";
import type { KindOptions } from "../kind/model";
import { findDate, type Topic } from "../lexicon/index";
import { isThread } from "../metadata/posts";
import { type Block, kept, type Page } from "../page";

/** What somebody did to a post, in front of the date; the verbs of Stack Exchange and its kin in their languages. */
const DONE =
  /^(?:asked|answered|commented|created|edited|modified|replied|gefragt|beantwortet|bearbeitet|kommentiert|geantwortet|demandée?|répondue?|modifiée?|commentée?|preguntada|respondida|editada|comentada|formulada|perguntada|editado|respondeu|задан|ответ дан|изменён|отредактирован)\s/iu;
/** Who started a thread, in front of the date; as SMF says it. */
const STARTED =
  /^(?:started by|begonnen von|gestartet von|démarré par|iniciado por|aperto da|gestart door|zaczęty przez|startat av|startet af|startet av|aloittaja|založil|başlatan|автор:?)\s/iu;
/** Who changed a post, in front of the date or around it: "Last edited by Jane; 03-09-2012 at 20:02", "Edited August 26 by Jane". */
const EDITED =
  /^(?:last (?:edited|modified) by|(?:post )?edited(?= .* by )|zuletzt (?:geändert|bearbeitet|editiert) von|bearbeitet(?= .* von )|geändert von|dernière (?:modification|édition) par|modifié(?= .* par )|(?:última|ultima) (?:edición|edição|edició|modificación|modifica|modificação) (?:por|de|di|da)|(?:editado|modificato|gewijzigd|bewerkt)(?= .* (?:por|da|door) )|editado por|laatst (?:bewerkt|gewijzigd|aangepast) door|ostatnia edycja|ostatnio (?:edytowan[yea]|zmienion[yea]) (?:przez|by)|edytowane(?= .* przez )|последний раз редактировалось|последнее редактирование|изменено(?= .* пользователем )|отредактировано|(?:en )?son düzenle(?:me|yen)|senast redigerad(?:e)? av|naposledy (?:upravil|upravené|editoval))(?![\p{L}\p{N}])/iu;
/** Longest such line, the author's name with it, in words. */
const LONGEST = 9;
const LONGEST_EDITED = 14;
const AGO: ReadonlySet<Topic> = new Set(["date"]);
/** The longest of "about 3 months ago" and the like, in UTF-16 code units. */
const LONGEST_AGO = 24;

export const postStamps = ({ phrases = phraseBook(), kinds }: PhraseOptions & KindOptions = {}): Cleaner => ({
  name: "post-stamps",
  doc: 'Drops, in threads, lines that say when somebody asked, answered, edited or started one, and "2 years ago".',
  *apply(page) {
    const isAgo = (block: Block) =>
      block.text.length <= LONGEST_AGO &&
      phrases.match(page, block, AGO)?.how === "whole" &&
      findDate(block.text, page.lang ?? undefined) === null;
    const stamps = kept(page).filter((block) => isDone(block, page) || isAgo(block));
    if (stamps.length === 0 || !(judgeKind(page, kinds).name === "forum" || isThread(page))) return;
    for (const block of stamps)
      yield { type: "drop", block, category: "date", why: "when something was posted" };
  },
});

const isDone = ({ text, words, kind }: Block, { lang }: Page): boolean =>
  words <= LONGEST_EDITED &&
  kind !== "code" &&
  ((words <= LONGEST &&
    (DONE.test(text) || STARTED.test(text)) &&
    findDate(text, lang ?? undefined) !== null) ||
    // Of late ones the year is left out.
    (/\d/.test(text) && EDITED.test(text)));
