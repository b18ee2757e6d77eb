import { isDigit, isWordCharacter } from "../../words";

/** The place between two characters where elements begin or end, with no white space in the source. */
export class Joint {
  /** Words that come here stand apart from those before. */
  private parted: "surely" | "loosely" | null = null;
  /** How the last such element parted them: it has ended, and nothing has come since; or another has begun right behind it. */
  private beside: "ended" | "begun" | null = null;

  get isParted(): boolean {
    return this.parted !== null;
  }

  /** An element begins or ends whose words do not run into those beside it. */
  part(surely: boolean, begins: boolean): void {
    if (this.parted !== "surely") this.parted = surely ? "surely" : "loosely";
    this.touch(begins);
  }

  /** An element begins or ends that may be a label, or else part of the word beside it. */
  touch(begins: boolean): void {
    if (!begins) this.beside = "ended";
    else if (this.beside === "ended") this.beside = "begun";
  }

  /** A character has come. */
  reset(): void {
    this.parted = null;
    this.beside = null;
  }

  /** Whether a space belongs between the last two characters of a line and the next one. */
  parts(before: number, last: number, next: number): boolean {
    // A label and its value: "Members" and "140". Within one element more than labels ends so: "iPhone15".
    if (this.beside === "begun" && this.parted === "loosely" && isValue(next))
      return isWordCharacter(before) && (last === COLON ? !isDigit(before) : isLower(last));
    if (!isWordCharacter(last) || !isWordCharacter(next)) return false;
    if (this.parted === "surely") return true;
    // One letter is a part of a name: "iPhone".
    return isUpper(next) && !isUpper(last) && (isWordCharacter(before) || isDigit(last));
  }
}

/** Figures and amounts begin so. */
const isValue = (code: number): boolean => isDigit(code) || CURRENCIES.has(code);
const CURRENCIES: ReadonlySet<number> = new Set(Array.from("$£€¥", (sign) => sign.charCodeAt(0)));
const COLON = 58;

function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

/** A capital letter; most scripts have none. */
function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
