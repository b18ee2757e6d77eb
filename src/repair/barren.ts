/**
 * Lines that a search found nothing in, so that the next round need not search them again. That follows from the line
 * alone, so remembering it changes no result. What the round before last met is forgotten, and its texts with it.
 */
export class BarrenLines {
  private before = new Set<string>();
  private now = new Set<string>();

  beginRound(): void {
    this.before = this.now;
    this.now = new Set();
  }

  has(line: string): boolean {
    if (!this.before.has(line)) return this.now.has(line);
    this.now.add(line);
    return true;
  }

  add(line: string): void {
    this.now.add(line);
  }
}
