import { ENDS_DRAWING, ENDS_PARAGRAPH, FORMATTING, isBlock, SCOPE } from "./elements";

/** How far up an open element is looked for; browsers nest no deeper, and it bounds the work per tag. */
const REACH = 512;

/** What happens to the page as elements end. */
export interface Endings {
  /** The innermost open element ends. */
  close(): void;
  /** The emphasis or link of an element ends, though elements inside it stay open. */
  endMark(name: string): void;
}

/**
 * The elements that are open, with the tags that authors leave out supplied (HTML standard, "tree construction",
 * as far as the lines of text depend on it).
 */
export class OpenElements {
  private readonly stack: string[] = [];
  private readonly counts = new Map<string, number>();

  constructor(private readonly endings: Endings) {}

  has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  /** Ends what the start of `name` ends, then has it open. */
  open(name: string): void {
    if (this.has("svg") && ENDS_DRAWING.has(name)) this.endImplied(DRAWING);
    const implied = IMPLIED.get(name);
    if (implied) this.endImplied(implied);
    if (ENDS_PARAGRAPH.has(name) && this.has("p")) this.endImplied(PARAGRAPH);
    if (name === "a" && this.has("a")) this.close("a");
    this.stack.push(name);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** Handles an end tag; one without a start within reach has no effect. */
  close(tag: string): void {
    const name = this.has(tag) ? tag : this.findHeading(tag);
    if (name === "body" || name === "html" || !this.has(name)) return;
    const scope = SCOPES.get(name) ?? SCOPE;
    const block = isBlock(name) || name === "svg";
    let passedBlock = false;
    for (let i = this.stack.length - 1; i >= 0 && i >= this.stack.length - REACH; i--) {
      const open = this.stack[i] ?? "";
      if (open === name) {
        if (!passedBlock || block) this.endTo(i);
        else if (FORMATTING.has(name)) this.spend(i, name);
        return;
      }
      if (scope.has(open)) return;
      if (!passedBlock) passedBlock = isBlock(open);
    }
  }

  closeAll(): void {
    this.endTo(0);
  }

  /** The end tag of any heading ends the open one, whatever its level. */
  private findHeading(name: string): string {
    return HEADINGS.has(name) ? ([...HEADINGS].find((heading) => this.has(heading)) ?? name) : name;
  }

  private endImplied({ names, until }: Implied): void {
    let last = -1;
    for (let i = this.stack.length - 1; i >= 0 && i >= this.stack.length - REACH; i--) {
      const open = this.stack[i] ?? "";
      if (names.has(open)) last = i;
      else if (until.has(open)) break;
    }
    if (last >= 0) this.endTo(last);
  }

  private endTo(index: number): void {
    while (this.stack.length > index) {
      this.forget(this.stack.pop() ?? "");
      this.endings.close();
    }
  }

  private spend(index: number, name: string): void {
    this.stack[index] = "";
    this.forget(name);
    this.endings.endMark(name);
  }

  private forget(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 1) - 1);
  }
}

interface Implied {
  /** The open elements that end; the outermost one within the bounds goes. */
  readonly names: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
}

const imply = (names: string, until: string): Implied => ({
  names: new Set(names.split(" ")),
  until: new Set(until.split(" ")),
});

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const IN_TABLE = new Set(["table", "template"]);

/** Where the search for an end tag's start stops, for those that do not stop at cells. */
const SCOPES = new Map<string, ReadonlySet<string>>([
  ...["td", "th", "tr", "tbody", "thead", "tfoot", "caption"].map((name) => [name, IN_TABLE] as const),
  ["table", new Set(["template"])],
  ["template", new Set<string>()],
  ["li", new Set([...SCOPE, "ul", "ol"])],
]);

const DRAWING = imply("svg", "foreignobject");
const PARAGRAPH = imply("p", "td th caption table template object button html");

const IMPLIED = new Map<string, Implied>([
  ["li", imply("li", "ul ol menu dir table td th template object nav section article")],
  ["dt", imply("dt dd", "dl table td th template object")],
  ["dd", imply("dt dd", "dl table td th template object")],
  ["option", imply("option", "select optgroup datalist")],
  ["optgroup", imply("option optgroup", "select")],
  ["tr", imply("tr td th caption", "table tbody thead tfoot template")],
  ["td", imply("td th", "tr table template")],
  ["th", imply("td th", "tr table template")],
  ["thead", imply("thead tbody tfoot tr caption colgroup", "table template")],
  ["tbody", imply("thead tbody tfoot tr caption colgroup", "table template")],
  ["tfoot", imply("thead tbody tfoot tr caption colgroup", "table template")],
  ["button", imply("button", "td th table template form")],
]);
