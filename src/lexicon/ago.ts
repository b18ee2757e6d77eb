/** How long ago something was, as pages say it beside a name: "3 years ago"; alternatives to build patterns of. */
export const AGO = [
  "(?:\\d{1,3}|an?|one) ?(?:se?c(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year|yr)s? ago", // en
  "vor (?:\\d{1,3}|einem|einer) (?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr)e?n?", // de
  "il y a (?:\\d{1,3}|une?) (?:seconde|minute|heure|jour|semaine|mois|an)s?", // fr
  "hace (?:\\d{1,3}|una?) (?:segundo|minuto|hora|d[ií]a|semana|mes|año)(?:e?s)?", // es
  "há (?:\\d{1,3}|uma?) (?:minuto|hora|dia|semana|mês|ano)(?:e?s)?", // pt
  "(?:\\d{1,3}|un[ao']?) ?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa", // it
  "\\d{1,3} (?:minuten|uur|dagen|weken|maanden|jaar) geleden", // nl
  "\\d{1,3} (?:dni|godzin|lat|miesięcy|tygodni) temu", // pl
  "\\d{1,3} (?:дн|час|мин|недел|месяц|год|лет)\\p{L}* назад", // ru
].join("|");
