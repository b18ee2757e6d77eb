import { type CodePart, findCodePart } from "./code-lines";
import { isDrawn } from "./formulas";
import { findInlineRole, type InlineRole, looksLikeButton, marksAuthor, marksNickname } from "./inline-roles";
import { keepsLinesByClass } from "./white-space";

/** What the value of a class attribute says of how its elements are laid out; found out when first asked for, as little is. */
export class ClassSigns {
  private inline: InlineRole | undefined = undefined;
  private code: CodePart | null | undefined = undefined;
  private kept: boolean | null | undefined = undefined;
  private button: boolean | undefined = undefined;
  private person_: "author" | "nickname" | null | undefined = undefined;
  private drawn: boolean | undefined = undefined;

  constructor(readonly names: string) {}

  /** What an inline element is to a reader. */
  get role(): InlineRole {
    this.inline ??= findInlineRole(this.names);
    return this.inline;
  }

  /** What of a listing it is. */
  get codePart(): CodePart | null {
    if (this.code === undefined) this.code = findCodePart(this.names);
    return this.code;
  }

  /** Whether it keeps the line breaks of the source; null where it does not say. */
  get keepsLines(): boolean | null {
    if (this.kept === undefined) this.kept = keepsLinesByClass(this.names);
    return this.kept;
  }

  /** Whether a link looks like a button. */
  get isButton(): boolean {
    this.button ??= looksLikeButton(this.names);
    return this.button;
  }

  /** Whom words within a line name. */
  get person(): "author" | "nickname" | null {
    if (this.person_ === undefined) this.person_ = findPerson(this.names);
    return this.person_;
  }

  /** Whether it is the drawing of a formula. */
  get isDrawn(): boolean {
    this.drawn ??= isDrawn(this.names);
    return this.drawn;
  }
}

const findPerson = (names: string) =>
  marksAuthor(names) ? "author" : marksNickname(names) ? "nickname" : null;

/** The signs of a page's classes: it repeats the same few hundred values thousands of times. */
export class ClassCache {
  private readonly known = new Map<string, ClassSigns>();
  private readonly none = new ClassSigns("");

  read(names: string | undefined): ClassSigns {
    if (names === undefined) return this.none;
    let signs = this.known.get(names);
    if (!signs) {
      signs = new ClassSigns(names);
      this.known.set(names, signs);
    }
    return signs;
  }
}
