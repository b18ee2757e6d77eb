/** Names of the days of the week as they stand before dates, in lower case. */
const NAMES =
  "monday tuesday wednesday thursday friday saturday sunday " + // en
  "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag " + // de
  "lundi mardi mercredi jeudi vendredi samedi dimanche " + // fr
  "lunes martes miércoles jueves viernes sábado domingo " + // es
  "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira " + // pt
  "lunedì martedì mercoledì giovedì venerdì sabato domenica " + // it
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag " + // nl
  "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag " + // sv, da, no
  "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai " + // fi
  "poniedziałek wtorek środa czwartek piątek sobota niedziela " + // pl
  "pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa " + // cs, sk
  "ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja " + // hr, sr
  "понедељак уторак четвртак субота недеља ponedeljek torek četrtek " + // sr, sl
  "hétfő kedd szerda csütörtök péntek szombat vasárnap " + // hu
  "luni marți miercuri joi vineri sâmbătă duminică " + // ro
  "dilluns dimarts dimecres dijous divendres dissabte diumenge " + // ca
  "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis " + // lt
  "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev " + // et
  "понедельник вторник среда четверг пятница суббота воскресенье " + // ru
  "понеділок вівторок середа четвер п'ятниця неділя понеделник сряда четвъртък петък събота неделя " + // uk, bg
  "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή " + // el
  "pazartesi salı çarşamba perşembe cuma cumartesi pazar " + // tr
  "الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد " + // ar
  "senin selasa rabu kamis jumat sabtu minggu " + // id
  "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili"; // sw

const WEEKDAYS: ReadonlySet<string> = new Set(NAMES.split(" "));
/** People are called so, too. */
const SURNAMES: ReadonlySet<string> = new Set(["domingo", "sabato", "pazar", "freitag", "sonntag"]);

/** What stands before a date, without the day of the week at its end. */
export function cutWeekday(head: string): string {
  const text = head.trimEnd();
  const bare = text.replace(/[\s,.،]+$/u, "");
  const at = bare.lastIndexOf(" ") + 1;
  const word = bare.slice(at).toLowerCase();
  if (!WEEKDAYS.has(word) || (SURNAMES.has(word) && !text.slice(0, at).trim().includes(" "))) return head;
  return text.slice(0, at).trimEnd();
}
