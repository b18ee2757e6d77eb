import type { Block, Page } from "../../page";

/** How far from a day its event's other facts stand, in lines; and the longest label of one. */
const REACH = 3;
const LONGEST = 20;
/** Characters of a line that says a day. */
const LONGEST_DAY = 80;

/** What labels the day; no label that says of a page when it was published. */
const DAYS: ReadonlySet<string> = new Set(
  "data date dato datum fecha quand quando cuándo kiedy nap päivä wann when дата когда коли tarih 日付 日期 日時 日程 날짜 일시 التاريخ".split(
    " ",
  ),
);

/** What labels the hour and the door of an event; a place alone stands beside the date of a release, too. */
const LABELS: ReadonlySet<string> = new Set(
  (
    "admission doors entry tickets time venue " + // en
    "anmeldung beginn einlass eintritt teilnahmegebühr treffpunkt uhrzeit veranstaltungsort zeit " + // de
    "entrée heure heures horaire horaires tarif tarifs " + // fr
    "entrada entradas hora horario " + // es
    "biglietti ingresso ora orario orari " + // it
    "bilhetes ingressos horário " + // pt
    "aanvang entree tijd toegang " + // nl
    "bilety godzina wstęp " + // pl
    "entré inträde tid biljetter adgang billetter klokkeslett sted " + // sv da no
    "vstup začátek čas vstupné belépő kezdés időpont " + // cs sk hu
    "время вход начало билеты стоимость вхід час початок " + // ru uk
    "saat giriş bilet " + // tr
    "会場 時間 開演 開場 料金 入場料 时间 票价 時間 地點 시간 장소 입장료 " + // ja zh ko
    "الوقت الدخول المكان"
  ) // ar
    .split(" "),
);

/** The lines that tell on which day an event is: "Date: 12 July", with "Doors: 7 pm" beside it. */
export function listDayLines({ blocks }: Page): readonly Block[] {
  const lines = new Set<Block>();
  for (const { id, text } of blocks) {
    if (!LABELS.has(readLabel(text))) continue;
    for (const block of blocks.slice(Math.max(0, id - REACH), id + 1 + REACH))
      if (block.text.length <= LONGEST_DAY && DAYS.has(readLabel(block.text))) lines.add(block);
  }
  return [...lines];
}

/** What stands before a colon, in lower case; "" where none soon follows. */
function readLabel(text: string): string {
  const last = Math.min(text.length, LONGEST);
  for (let end = 1; end < last; end++)
    if (isColon(text.charCodeAt(end))) return text.slice(0, end).trimEnd().toLowerCase();
  return "";
}

/** The wide one of East Asian scripts as well. */
const isColon = (code: number): boolean => code === 0x3a || code === 0xff1a;
