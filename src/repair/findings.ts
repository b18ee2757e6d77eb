import { healthy } from "./model";
import { isNoise } from "./pages";

/** Noise, which nothing looks into again; or text that a search found nothing in; or text with odd places in it. */
type Finding = "noise" | "barren" | "odd";

/**
 * What the search found out about lines, so that the next round need not search them again. It all follows from the
 * line alone, so remembering changes no result. What the round before last met is forgotten, and its texts with it.
 */
export class Findings {
  private before = new Map<string, Finding>();
  private now = new Map<string, Finding>();

  beginRound(): void {
    this.before = this.now;
    this.now = new Map();
  }

  isKnownNoise(line: string): boolean {
    return this.recall(line) === "noise";
  }

  isNoise(line: string): boolean {
    const known = this.recall(line);
    if (known) return known === "noise";
    const found = isNoise(healthy(), line);
    if (found !== undefined) this.now.set(line, found ? "noise" : "odd");
    return found ?? false;
  }

  isBarren(line: string): boolean {
    return this.recall(line) === "barren";
  }

  addBarren(line: string): void {
    this.now.set(line, "barren");
  }

  private recall(line: string): Finding | undefined {
    const found = this.now.get(line);
    if (found) return found;
    const known = this.before.get(line);
    if (known) this.now.set(line, known);
    return known;
  }
}
