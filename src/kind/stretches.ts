/** More blocks between two paragraphs part them: the teasers of a list have others around them. */
const GAP = 2;

/** How far the running text of a page stands together: an article's in one stretch, a list's in many. */
export class Stretches {
  /** Stretches of running text so far. */
  count = 0;
  /** Characters and paragraphs of the longest. */
  chars = 0;
  paragraphs = 0;
  private ownChars = 0;
  private ownParagraphs = 0;
  private gap = 0;

  /** A paragraph of so many characters comes next. */
  add(size: number): void {
    if (this.count === 0 || this.gap > GAP) {
      this.count++;
      this.ownChars = 0;
      this.ownParagraphs = 0;
    }
    this.gap = 0;
    this.ownChars += size;
    this.ownParagraphs++;
    if (this.ownChars <= this.chars) return;
    this.chars = this.ownChars;
    this.paragraphs = this.ownParagraphs;
  }

  /** Something else comes next. */
  skip(): void {
    this.gap++;
  }
}
