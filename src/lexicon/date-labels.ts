/** Words before a date that tell: the page was changed then. Parts of words, for they are inflected. */
export const CHANGED = anyOf([
  "updat|modif|edited(?! by)|last edit|revis(?!t|it)|review(?:ed|\\s?:|\\s?$)", // en, and where it was borrowed
  "aktualis|geändert|überarbeitet", // de
  "mis à jour|mise à jour|actualis", // fr
  "actualiz", // es, ro
  "atualiz|alterad", // pt
  "aggiorna", // it
  "bijgewerkt|aangepast|gewijzigd", // nl
  "aktualiz|zmodyfikowan|upraven", // pl, cs, sk
  "uppdatera|(?<!\\p{L})ändra[dt]", // sv
  "opdater|oppdater|ændret|(?<!\\p{L})endret", // da, no
  "päivitet|muokattu", // fi
  "frissít|módosít", // hu
  "ενημερώθ|ενημέρωση\\s?:|τελευταία ενημέρωση", // el
  "обновл|обновен|промян|променен|актуализ|отредактирован|изменено", // ru, bg
  "оновл|змінено", // uk
  "güncelle", // tr
  "تحديث|تعديل", // ar
  "(?:به[\\u200c ]?|ب)روز[\\u200c ]?(?:رسان|شد)|ویرایش", // fa
  "עודכן|עדכון", // he
  "अपडेट|अद्यतन", // hi
  "cập nhật", // vi
  "diperbarui|diperbaharui|pembaruan", // id
  "อัปเดต|อัพเดต|อัพเดท|แก้ไข", // th
  "更新|改訂|修改|编辑于|編輯於", // zh, ja
  "업데이트|최종\\s?수정|(?<!\\p{L})수정(?:일|시간)?\\s?:?\\s?(?:$|\\d)", // ko; names end with it
]);

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
  "(?<!\\p{L})received", // of journals, which publish later
]);

/** A journal's word for the day when it took a manuscript: that of its publication where it names no other. */
export const ACCEPTED = /(?<!\p{L})accepted(?!\p{L})/iu;

function anyOf(lists: readonly string[]): RegExp {
  return new RegExp(lists.join("|"), "iu");
}
