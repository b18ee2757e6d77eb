/** Who wrote something, and said it, in the languages of forums and blogs; alternatives to build patterns of. */
const WRITING = [
  "wrote|writes|commented", // en
  "schrieb|schreibt|hat geschrieben", // de
  "a écrit|écrit", // fr
  "escribió|escreveu|ha scritto|scrive", // es, pt, it
  "schreef|schrijft", // nl
  "skrev|skriver|kirjoitti", // sv, da, no, fi
  "napisał(?:a|\\(a\\))?|pisze|napsala?|napísala?|píše", // pl, cs, sk
  "пишет|писала?|писал\\(а\\)|написал(?:а|\\(а\\))?|написав(?:ла|\\(ла\\))?|пише", // ru, uk
  "yazdı|írta|a scris|έγραψε", // tr, hu, ro, el
  "は書きました", // ja
];
const SPEAKING = [
  "said|says", // en
  "sagte|sagt|hat gesagt", // de
  "a dit|dit", // fr
  "dijo|dice|disse|diz|ha detto", // es, pt, it
  "zei|zegt", // nl
  "sade|siger|sier|sanoo", // sv, da, no, fi
  "powiedział(?:a|\\(a\\))?|mówi|hovorí", // pl, sk
  "сказала?|сказал\\(а\\)|говорит|коментує", // ru, uk
  "dedi|diyor ki|spune|a spus|λέει", // tr, ro, el
  "は言いました|说道?|說道?", // ja, zh
];

/** "wrote", which letters and posts say of one another; "said" is in the news as well. */
export const WROTE = WRITING.join("|");
/** "wrote" and "said". */
export const SAID = [...WRITING, ...SPEAKING].join("|");
