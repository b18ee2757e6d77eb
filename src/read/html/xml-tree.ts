import type { Attributes } from "./attributes";
import type { ElementType } from "./element-types";
import type { Layout } from "./layout";
import type { Tree } from "./tree";
import type { XmlFact, XmlVocabulary } from "./xml-vocabularies";

interface Open {
  readonly name: string;
  readonly fact: XmlFact | null;
  text: string;
}

/** Longer texts are no names, dates or titles. */
const LONGEST = 1_000;
/** Facts within one another: a name within an author. */
const DEEPEST = 4;
/** Facts of one kind that are read. */
const MOST = 500;

/** Lays XML out as the HTML that it would be, and takes down what its elements say of the text. */
export class XmlTree implements Tree {
  readonly types;
  readonly isXml = true;
  private readonly stack: Open[] = [];
  /** Elements that a fact is read from, innermost last. */
  private readonly read: Open[] = [];
  private readonly found = new Map<XmlFact, string[]>();

  constructor(
    private readonly source: string,
    private readonly layout: Layout,
    private readonly vocabulary: XmlVocabulary,
  ) {
    this.types = layout.types;
  }

  open(
    type: ElementType,
    attributes: Attributes,
    at: number,
    end: number,
    matches?: readonly string[],
  ): void {
    const { layout, vocabulary, stack } = this;
    const { name } = type;
    const { as, fact, from } =
      vocabulary.get(`${stack.at(-1)?.name ?? ""}>${name}`) ?? vocabulary.get(name) ?? {};
    layout.open(as === undefined ? type : layout.types.find(as), attributes, at, end, matches);
    if (name === "br") return;
    const isRead = fact !== undefined && from === undefined && fact !== "entry" && this.read.length < DEEPEST;
    const open: Open = { name, fact: isRead ? fact : null, text: "" };
    if (fact === "entry") this.note(fact, name);
    if (fact !== undefined && from !== undefined)
      this.note(fact, readAttribute(this.source.slice(at, end), from));
    stack.push(open);
    if (open.fact) this.read.push(open);
  }

  close(): void {
    const open = this.stack.pop();
    if (open?.fact) {
      this.read.pop();
      this.finishFact(open.fact, open.text.replace(/\s+/g, " ").trim());
    }
    this.layout.close();
  }

  endMark(type: ElementType): void {
    this.layout.endMark(type);
  }

  text(from: number, to: number): void {
    this.add(this.read.length === 0 ? "" : this.source.slice(from, Math.min(to, from + LONGEST)));
    this.layout.text(from, to);
  }

  entity(decoded: string, from: number, to: number): void {
    this.add(decoded);
    this.layout.entity(decoded, from, to);
  }

  /** States what was found, in the words that pages use for it. */
  finish(): void {
    const { statements } = this.layout;
    // What several entries say is of each, and not of the page.
    if ((this.found.get("entry")?.length ?? 0) > 1) return;
    for (const [fact, key] of STATED)
      for (const value of this.list(fact))
        statements.addStated(key, fact === "title" ? withoutTags(value) : value);
  }

  private list(fact: XmlFact): readonly string[] {
    const values = this.found.get(fact) ?? [];
    return fact === "person" ? values : values.slice(0, 1);
  }

  private add(text: string): void {
    for (const open of this.read) if (open.text.length < LONGEST) open.text += text;
  }

  private finishFact(fact: XmlFact, text: string): void {
    if (fact === "person") {
      const parts = [this.take("given"), this.take("family")].filter((part) => part !== "");
      // Feeds name an address as well: "jane@sound.example (Jane Doe)".
      this.note(
        fact,
        parts.length > 0 ? parts.join(" ") : (/^\S+@\S+ \(([^()]+)\)$/.exec(text)?.[1] ?? text),
      );
    } else if (fact === "year") {
      const [day, month] = [this.take("day"), this.take("month")].map((part) => part.padStart(2, "0"));
      this.note("published", day === "00" || month === "00" ? text : `${text}-${month}-${day}`);
    } else this.note(fact, text);
  }

  /** A part of what ends with the next one, which goes with it. */
  private take(fact: XmlFact): string {
    return this.found.get(fact)?.pop() ?? "";
  }

  private note(fact: XmlFact, value: string): void {
    const values = this.found.get(fact) ?? [];
    this.found.set(fact, values);
    if (value !== "" && values.length < MOST) values.push(value);
  }
}

const STATED: readonly (readonly [XmlFact, string])[] = [
  ["title", "og:title"],
  ["person", "citation_author"],
  ["published", "article:published_time"],
  ["modified", "article:modified_time"],
  ["site", "og:site_name"],
];

const readAttribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}["']([^"']{1,100})["']`, "i").exec(tag)?.[1] ?? "";

/** Titles of Atom may be HTML. */
const withoutTags = (title: string): string => title.replace(/<\/?[a-z][^<>]{0,200}>/gi, "");
