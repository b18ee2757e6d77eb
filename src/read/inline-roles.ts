/**
 * What an inline element is to a reader: words for screen readers alone; words apart from those beside them, as a kicker's
 * are, though no space is between; a line; words that stand loose from those before them where they begin with a capital,
 * as a template's do that left out the space; the number of a line of code; or part of the word beside it.
 */
export type InlineRole = "unseen" | "apart" | "loose" | "line" | "number" | "word";

/** As Bootstrap, WordPress, Foundation, Drupal, Amazon and many others call it; names that a font draws as icons; and the numbers of printed pages in a book. */
const UNSEEN =
  /(?<![a-z])(?:sr-?only|visually-?hidden|hidden-?visually|screen-?reader(?:-?(?:only|text))?|show-for-sr|element-invisible|assistive-text|a-offscreen|material-(?:icons|symbols)(?:-[a-z]{5,8})?|pagenum|pageno)(?![a-z-])/i;
/** Tailwind's, of what is for screen readers alone on small screens. */
const SEEN = "not-sr-only";
const APART = /(?<![a-z])(?:badge|eyebrow|kicker|label|overline|surtitle|tag)(?![a-z0-9])/i;

/** LaTeXML writes authors and where they work into one line, and sets them on lines by its style sheet. */
const LINE = /(?<![a-z])ltx_(?:personname|author_notes)(?![a-z_])/;

const BUTTON = /(?<![a-z0-9_-])(?:btn|button)(?![a-z0-9_-])/i;

/** The roles of the inline elements of a page, whose few classes come again and again. */
export class InlineRoles {
  private readonly known = new Map<string, InlineRole>();
  private readonly buttons = new Map<string, boolean>();

  /** Whether a link of the class looks like a button. */
  isButton(names: string): boolean {
    let is = this.buttons.get(names);
    if (is === undefined) {
      is = BUTTON.test(names);
      this.buttons.set(names, is);
    }
    return is;
  }

  /** By the value of the class attribute. */
  find(names: string): InlineRole {
    let role = this.known.get(names);
    if (role === undefined) {
      role =
        UNSEEN.test(names) && !names.includes(SEEN)
          ? "unseen"
          : APART.test(names)
            ? "apart"
            : LINE.test(names)
              ? "line"
              : "loose";
      this.known.set(names, role);
    }
    return role;
  }
}
