import { anyOf } from "./any-of";

/** Words before a date that tell: the page was changed then. Parts of words, for they are inflected. */
export const CHANGED = anyOf([
  "updat|modif|edited(?! by)|last (?:edit|change)|revis(?!t|it)|review(?:ed|\\s?:|\\s?$)", // en, and where it was borrowed
  "aktualis|geändert|überarbeitet|zuletzt bearbeitet|letzte (?:änderung|bearbeitung)|(?<!\\p{L})stand\\s?:", // de
  "mis à jour|mise à jour|actualis|dernière révision|(?<!\\p{L})vérifié le\\s?$", // fr
  "actualiz", // es, ro
  "atualiz|alterad|última (?:alteração|edição)", // pt
  "aggiorna|ultima (?:revisione|variazione)", // it
  "bijgewerkt|aangepast|gewijzigd|laatste (?:wijziging|bewerking)", // nl
  "aktualiz|modyfik|ostatnia (?:zmiana|edycja)|upraven|posledn[íá] (?:změna|zmena|úprava)", // pl, cs, sk
  "uppdatera|(?<!\\p{L})ändra[dt]|senaste ändring|granskad(?:es)?(?!\\p{L})", // sv
  "opdater|oppdater|ændret|(?<!\\p{L})endret|(?:seneste|siste) (?:ændring|endring)", // da, no
  "päivitet|muokattu|viimeisin muutos", // fi
  "frissít|módosít", // hu
  "ενημερώθ|ενημέρωση\\s?:|τελευταία ενημέρωση", // el
  "обновл|обновен|промян|променен|актуализ|отредактирован|измен[её]н[оаы]?(?!\\p{L})|последн\\p{L}{1,4} (?:изменени|правк|редакци)|последно редактиран", // ru, bg
  "оновл|змінено|остан\\p{L}{1,4} (?:зміна|редагуван)", // uk
  "güncelle|son (?:değişiklik|düzenleme)|değiştirilme", // tr
  "تحديث|تعديل", // ar
  "(?:به[\\u200c ]?|ب)روز[\\u200c ]?(?:رسان|شد)|ویرایش", // fa
  "עודכן|עדכון", // he
  "अपडेट|अद्यतन", // hi
  "cập nhật|sửa đổi|chỉnh sửa", // vi
  "diperbarui|diperbaharui|pembaruan", // id
  "อัปเดต|อัพเดต|อัพเดท|แก้ไข", // th
  "ažurira|izmenjeno|izmijenjeno|posodobljeno|ажурира", // hr, sr, sl
  "atnaujin|uuendatud|muudetud|actualitza|imesasishwa|kemas\\s?kini|اپ\\s?ڈیٹ", // lt, et, ca, sw, ms, ur
  "更新|改訂|改定|修改|修订|修訂|最后编辑|最後編輯|编辑于|編輯於", // zh, ja
  "업데이트|최종\\s?수정|(?<!\\p{L})수정(?:일|시간)?\\s?:?\\s?(?:$|\\d)", // ko; names end with it
]);

/** What a line begins with that says when the page was published, or by whom. */
export const PUBLISHED = anyOf([
  "^(?:(?:published|posted|post time|date|written|by)|(?:von|veröffentlicht|datum)|publi(?:é|cado|cerad)|pubblicato|gepubliceerd|opublikowano|publikováno|udgivet|publisert|julkaistu|publikálva|опублик\\p{L}+|yayın\\p{L}*|đăng (?:lúc|ngày))(?!\\p{L})",
  "^(?:发[布表](?:于|時間|时间|日期)|發[布表](?:於|時間|日期)|投稿日|公開日|掲載日|配信日|작성일|등록일?|입력|게시일)", // zh, ja, ko
]);

/** Whether a line says that the page was changed, wherever its date stands: "This page was last edited on 5 March 2024". */
export const tellsChange = (line: string): boolean =>
  THIS_PAGE.test(line) && (CHANGED.test(line) || EDITED.test(line));

/** Verbs that tell of a change only where the page is spoken of. */
const EDITED = anyOf([
  "edit[aeóo]|bearbeitet|bewerkt|redig|szerkeszt|редаг|редактиран",
  "değiştir|düzenle|편집|수정|נערך|संपाद",
]);

const THIS_PAGE = anyOf(
  [
    "(?:this|the) (?:page|article|document|topic|entry)", // en
    "diese (?:seite|dokument)|letzte änderung", // de
    "cette page|la dernière modification de cette page", // fr
    "(?:la última edición de )?esta página|el contenido de esta página", // es, pt
    "(?:l'ultima modifica per la |questa )pagina|ultima modifica", // it
    "deze pagina", // nl
    "tę stronę|ta strona|stránka byla|stránka bola|táto stránka|tato stránka", // pl, cs, sk
    "(?:den (?:här|na) )?sidan|denne side|siden ble|tätä sivua|tämä sivu", // sv, da, no, fi
    "ez a lap|a lap szövegének|această pagină|ultima editare a paginii", // hu, ro
    "эта страница|последнее изменение этой страницы|тази страница|последна промяна на страницата", // ru, bg
    "(?:цю|ця) сторінк[ау]|останнє редагування цієї сторінки", // uk
    "bu (?:sayfa|madde)", // tr
    "trang này|halaman ini|αυτή η σελίδα", // vi, id, el
    "آخر تعديل لهذه الصفحة|این صفحه", // ar, fa
    "דף זה|עמוד זה|הדף", // he
    "इस पृष्ठ", // hi
    "หน้านี้", // th
    "[本此]\\s?(?:页|頁)|最終更新|このページ", // zh, ja
    "이 (?:문서|페이지)", // ko
  ].map((list) => `^(?:[*•–-]\\s)?(?:${list})`),
);

/** Words before a date of something else than the page: a life, a membership, an answer, an event, a manuscript. */
export const FOREIGN = anyOf([
  "joined|member since|registered|last (?:post|reply|activity|active|seen|visit)|latest (?:post|reply)", // en
  "(?<!\\p{L})(?:born|died|geboren|gestorben|verstorben|née? le|décédée? le|nació|falleció|nat[oa] il|mort[oa] il)(?!\\p{L})",
  "copyright|©|expires|deadline|today is",
  "registriert|mitglied seit|dabei seit|angemeldet seit|letzte (?:aktivität|antwort)|letzter beitrag", // de
  "inscri(?:t|ption)|membre depuis|dernier (?:message|post)|dernière (?:activité|réponse)", // fr
  "registrado|fecha de ingreso|miembro desde|se unió|última (?:actividad|respuesta)|último mensaje", // es
  "iscritto|registrato|membro dal|ultim[oa] (?:messaggio|attività|risposta|accesso)", // it
  "membro desde|inscrito|cadastrado|última (?:atividade|resposta)|última mensagem", // pt
  "geregistreerd|lid sinds|lid geworden|laatste (?:bericht|reactie|activiteit)", // nl
  "zarejestrowan|rejestracja|dołączył|ostatni post|ostatnia (?:aktywność|odpowiedź|wizyta)", // pl
  "registrován|registrace|registrovaný|člen od|poslední příspěvek|posledný príspevok", // cs, sk
  "registrerad|medlem s[ie]dan|gick med|senaste (?:inlägg|svar|aktivitet)", // sv
  "registreret|registrert|tilmeldt|medlem siden|ble med|seneste (?:indlæg|svar)|siste (?:innlegg|svar)", // da, no
  "liittynyt|rekisteröity|jäsen alkaen|viimeisin viesti", // fi
  "регистрац|зарегистрирован|последнее сообщение|последний ответ|был[аи]? в сети", // ru
  "реєстрац|зареєстрован|останнє повідомлення|регистриран", // uk, bg
  "üyelik|katılım|kayıt tarihi|son (?:mesaj|etkinlik|görülme)", // tr
  "regisztrál|csatlakozott|utolsó (?:hozzászólás|bejegyzés)", // hu
  "înregistrat|înscris|membru din|ultimul mesaj", // ro
  "εγγραφή|εγγράφηκε|μέλος από|τελευταία (?:δημοσίευση|απάντηση)", // el
  "(?<!\\p{L})(?:starts?|ends?|begins?|doors|when|beginn|ende|einlass|wann|début|fin|quand|inicio|cuándo|inizio|fine|quando|início|fim|aanvang|einde|slut|начало|окончание)(?: (?:date|time))?\\s?[:：]", // of events
  "(?<!\\p{L})received", // of journals, which publish later
]);

/** Words before a day that the text tells of: when a course begins, a vacancy closes, an offer ends. */
export const TERMS = anyOf([
  "^(?:(?:closing|opening|end|due|event|interview|exam) dates?|(?:application )?deadline|apply by)\\s?[:：]?\\s?$", // en
  "^(?:studienbeginn|kursbeginn|arbeitsbeginn|eintrittsdatum|bewerbungs(?:schluss|frist)|anmeldeschluss)\\s?[:：]?\\s?$", // de
  "^(?:date (?:limite|de clôture)|fecha (?:límite|de cierre)|data (?:limite|di scadenza)|sluitingsdatum)\\s?[:：]?\\s?$", // fr, es, pt, it, nl
  "(?<!\\p{L})(?:ab(?: dem)?|available from|valid (?:from|until)|starting(?: on)?|until|bis(?: zum)?|à partir du|jusqu['’]au|a partir del|hasta el|fino al|vanaf)\\s?$",
]);

/** The same of a beginning, on a line of its own: beside a date, XenForo says it of a thread. */
export const BEGINNINGS = /^(?:start(?:ing)? dates?|startdatum)\s?[:：]?$/iu;

/** A journal's word for the day when it took a manuscript: that of its publication where it names no other. */
export const ACCEPTED = /(?<!\p{L})accepted(?!\p{L})/iu;
