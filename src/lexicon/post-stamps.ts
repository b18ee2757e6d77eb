/** What somebody did to a post, in front of the date; the verbs of Stack Exchange and its kin in their languages. */
export const DONE = beginning(
  [
    "asked|answered|commented|created|edited|modified|replied", // en
    "gefragt|beantwortet|bearbeitet|kommentiert|geantwortet", // de
    "demandée?|répondue?|modifiée?|commentée?", // fr
    "preguntada|respondida|editada|comentada|formulada", // es
    "perguntada|editado|respondeu", // pt
    "задан|ответ дан|изменён|отредактирован", // ru
  ],
  "\\s",
);

/** Who started a thread, in front of the date; as SMF says it. */
export const STARTED = beginning(
  [
    "started by", // en
    "begonnen von|gestartet von", // de
    "démarré par|iniciado por|aperto da|gestart door", // fr, es and pt, it, nl
    "zaczęty przez|založil", // pl, cs
    "startat av|startet a[fv]|aloittaja", // sv, da and no, fi
    "başlatan|автор:?", // tr, ru
  ],
  "\\s",
);

/**
 * Who changed a post, in front of the date or around it: "Last edited by Jane; 03-09-2012 at 20:02", "Edited August 26 by
 * Jane". Verbs that begin sentences as well count only with such a "by" behind them.
 */
export const EDITED = beginning(
  [
    "last (?:edited|modified) by|(?:post )?edited(?= .* by )", // en
    "zuletzt (?:geändert|bearbeitet|editiert) von|bearbeitet(?= .* von )|geändert von", // de
    "dernière (?:modification|édition) par|modifié(?= .* par )", // fr
    "última (?:edición|edició|modificación) (?:por|de)|editado por|editado(?= .* por )", // es, ca
    "última (?:edição|modificação) (?:por|de)", // pt
    "ultima modifica (?:di|da)|modificato(?= .* da )", // it
    "laatst (?:bewerkt|gewijzigd|aangepast) door|(?:gewijzigd|bewerkt)(?= .* door )", // nl
    "ostatnia edycja|ostatnio (?:edytowan|zmienion)[yeao] (?:przez|by)|edytowane(?= .* przez )", // pl
    "последний раз редактировалось|последнее редактирование|отредактировано|изменено(?= .* пользователем )", // ru
    "(?:en )?son düzenle(?:me|yen)|senast redigerade? av", // tr, sv
    "naposledy (?:upravil|upravené|editoval)", // cs, sk
  ],
  "(?![\\p{L}\\p{N}])",
);

function beginning(lists: readonly string[], end: string): RegExp {
  return new RegExp(`^(?:${lists.join("|")})${end}`, "iu");
}
