/**
 * The time of day that follows a date, `from` being where the date ends: "T10:15:00Z", ", 10:15 am EST",
 * " um 10.15 Uhr", " à 10h15", " 10時15分". Gives the ISO part "Thh:mm:ss" with the zone if it is named and plain.
 */
export function readTime(text: string, from: number): { iso: string; end: number } | null {
  const match = TIME.exec(text.slice(from, from + REACH));
  if (!match) return null;
  const [whole, lead = "", hourText, separator, minuteText, secondText = "00", tail = "", zone = ""] = match;
  if (separator === "." && !/^(uhr|am|pm|[ap]\.m\.?)$/iu.test(tail.trim()) && !/kl|um|om/iu.test(lead))
    return null;
  const half = /^\s?([ap])/iu.exec(tail)?.[1]?.toLowerCase() ?? (/오후|下午|午後/u.test(lead) ? "p" : "");
  const hour = Number(hourText);
  if (hour > 23 || Number(minuteText) > 59 || Number(secondText) > 59) return null;
  const hours = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
  const iso = `T${String(hours).padStart(2, "0")}:${minuteText}:${secondText}${zoneOf(zone)}`;
  return { iso, end: from + whole.trimEnd().length };
}

/** Longest time with its lead and zone. */
const REACH = 48;

const TIME =
  /^((?: ?(?:года?|року|г|р)\.?)?[\s,|@·•–—-]{0,4}(?:(?:T|at|um|à|a las|as|às|alle ore|alle|ore|kl\.?|klo|om|o|u|о|об|в|у|στις|saat|lúc|الساعة|ساعت|เวลา|오전|오후|上午|下午|午前|午後)[\s.]{0,2})?)(\d{1,2})([:.h時时点點]|시\s?)(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?!\d|[./-]\d)[分분]?(\s?(?:[ap]\.?m\b\.?|uhr|hrs?\b|น\.))?(\s?(?:Z\b|UTC|GMT|E[SD]T\b|P[SD]T\b|CES?T\b|BST\b|[+-]\d{2}:?\d{2}(?!\d)))?/iu;

/** Abbreviations that stand for one offset wherever news is written; IST and CST stand for several. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  UTC: "Z",
  GMT: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  PST: "-08:00",
  PDT: "-07:00",
  CET: "+01:00",
  CEST: "+02:00",
  BST: "+01:00",
};

function zoneOf(text: string): string {
  const zone = text.trim().toUpperCase();
  const offset = /^([+-]\d{2}):?(\d{2})$/u.exec(zone);
  return offset ? `${offset[1]}:${offset[2]}` : (ZONES[zone] ?? "");
}
