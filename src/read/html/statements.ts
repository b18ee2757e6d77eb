import type { Meta, Span } from "../../page";
import type { DataScript } from "../state/embedded-text";
import type { Attributes } from "./attributes";
import type { Element } from "./element";
import { readJsonLd } from "./json-ld";
import { decodeValue } from "./references";
import { findStatedDate, mayStateDate } from "./time-statements";

/** Longest text that is taken as a fact about the page, in characters; a name, a date or a headline is shorter. */
const LONGEST_FACT = 1_000;
/** Facts that may be open at a time. */
const MOST_OPEN = 8;
/** Facts per page; real pages state some hundred. */
const MOST_FACTS = 5_000;
/** Characters of JSON-LD that are read per page. */
const MOST_JSON = 2_000_000;

type Fact = Omit<Meta, "value">;

interface OpenFact {
  readonly fact: Fact;
  readonly depth: number;
  text: string;
}

/** Collects what a page states about itself (`page.meta`) while its elements pass by. */
export class Statements {
  private readonly facts: Meta[] = [];
  private readonly scripts: string[] = [];
  private readonly open_: OpenFact[] = [];
  /** Where the page's data stands, for those who look for text in it. */
  readonly data: DataScript[] = [];
  private json = 0;
  private state = 0;
  private program = 0;
  private titled = false;

  constructor(private readonly source: string) {}

  open(name: string, attributes: Attributes, tag: Element, at: number, depth: number): void {
    const { itemprop, itemtype, rel } = attributes;
    const dated = mayStateDate(attributes);
    const states = dated || itemprop !== undefined || itemtype !== undefined;
    if (!states && !(name === "a" ? rel !== undefined : TELLING.has(name))) return;
    if (name === "meta") {
      this.addMeta(attributes, { tag, span: { start: at, end: at } });
      return;
    }
    const where = { tag, span: { start: at, end: at } };
    const { content, datetime, href, lang } = attributes;
    if (name === "base") this.add({ from: "link", key: "base" }, href);
    if (name === "link") {
      for (const key of splitWords(rel)) if (TELLING_LINKS.has(key)) this.add({ from: "link", key }, href);
    }
    if (name === "html") this.add({ from: "html", key: "lang" }, lang ?? attributes["xml:lang"]);
    if (name === "time") this.take({ from: "time", key: nameTime(attributes), ...where }, datetime, depth);
    else if (dated) {
      const date = findStatedDate(name, attributes, tag);
      if (date) this.add({ from: "time", key: "time", ...where }, date);
    }
    if (name === "title" && !this.titled && tag.parent?.name !== "svg") {
      this.titled = true;
      this.take({ from: "title", key: "title" }, undefined, depth);
    }
    if (name === "script") {
      if (isJsonLd(attributes)) this.json = depth;
      else if (isState(attributes)) this.state = depth;
      else if (isProgram(attributes)) this.program = depth;
    }
    if (name === "a" && rel !== undefined) {
      const rels = splitWords(rel);
      for (const said of rels) {
        // WordPress writes rel="category tag" for the section and rel="tag" for the tags.
        const key = said === "tag" && rels.includes("category") ? "category" : said;
        if (TELLING_RELS.has(said))
          this.take({ from: "link", key, ...where }, key === "license" ? href : undefined, depth);
      }
    }
    if (itemtype !== undefined) this.add({ from: "microdata", key: "item", ...where }, itemtype);
    if (itemprop === undefined) return;
    for (const key of splitWords(itemprop)) {
      const value = content ?? datetime ?? (name === "link" ? href : undefined);
      this.take({ from: "microdata", key: this.scope(key), ...where }, value, depth);
    }
  }

  /** What a page of XML says in elements of its own, under the name that pages of HTML give it. */
  addStated(key: string, value: string): void {
    this.add({ from: "meta", key }, value);
  }

  /** Words within a line are an author's by their class, or somebody's. */
  openPerson(key: "author" | "nickname", tag: Element, at: number, depth: number): void {
    this.take({ from: "class", key, tag, span: { start: at, end: at } }, undefined, depth);
  }

  close(depth: number): void {
    if (this.json === depth) this.json = 0;
    if (this.state === depth) this.state = 0;
    if (this.program === depth) this.program = 0;
    for (let last = this.open_.at(-1); last && last.depth >= depth; last = this.open_.at(-1)) {
      this.open_.pop();
      this.add(last.fact, last.text);
    }
  }

  text(from: number, to: number): void {
    if (this.json + this.state + this.program > 0)
      this.data.push({
        kind: this.json > 0 ? "json-ld" : this.state > 0 ? "json-state" : "program",
        start: from,
        end: to,
      });
    if (this.json > 0) this.addJson({ start: from, end: to });
    for (const open of this.open_) {
      const room = LONGEST_FACT - open.text.length;
      if (room > 0) open.text += this.source.slice(from, Math.min(to, from + room));
    }
  }

  /** The source is data from one place to another, in the words of schema.org or in others. */
  addData(span: Span): void {
    this.data.push({ kind: "json-ld", ...span }, { kind: "json-state", ...span });
    this.addJson(span);
  }

  entity(decoded: string): void {
    for (const open of this.open_) if (open.text.length < LONGEST_FACT) open.text += decoded;
  }

  /** Everything the page has stated, JSON-LD last. */
  finish(): Meta[] {
    return [...this.facts, ...readJsonLd(this.scripts)];
  }

  private addJson({ start, end }: Span): void {
    this.scripts.push(this.source.slice(start, Math.min(end, start + MOST_JSON)));
  }

  private addMeta(attributes: Attributes, where: Pick<Fact, "tag" | "span">): void {
    const { content, itemprop, name, property } = attributes;
    const value = content?.includes("&") && TWICE_ESCAPED.test(content) ? decodeValue(content) : content;
    for (const key of [property, name, attributes["http-equiv"]]) {
      if (key !== undefined) this.add({ from: "meta", key: key.trim().toLowerCase() }, value);
    }
    for (const key of splitWords(itemprop))
      this.add({ from: "microdata", key: this.scope(key), ...where }, value);
  }

  /** The name of an author or publisher is not the page's: it is "author.name". */
  private scope(key: string): string {
    const outer = this.open_.findLast(({ fact }) => fact.from === "microdata" && PEOPLE.has(fact.key));
    return outer ? `${outer.fact.key}.${key}` : key;
  }

  /** A fact with its value in an attribute, or else in the text that follows. */
  private take(fact: Fact, value: string | undefined, depth: number): void {
    if (value !== undefined) this.add(fact, value);
    else if (this.open_.length < MOST_OPEN) this.open_.push({ fact, depth, text: "" });
  }

  private add(fact: Fact, value: string | undefined): void {
    const folded = foldSpaces(value ?? "");
    if (folded !== "" && !isBlank(folded) && this.facts.length < MOST_FACTS)
      this.facts.push({ value: folded, ...fact });
  }
}

/** Whether a value is a place that a template has left unfilled: "*|MC:SUBJECT|*", "{{ page.title }}", "%%subject%%". */
const isBlank = (value: string): boolean => BLANK_SIGNS.includes(value.charAt(0)) && BLANK.test(value);
const BLANK_SIGNS = "*{%[$<";
const BLANK =
  /^(?:\*\|[^|]{1,80}\|\*|\{\{[^{}]{1,80}\}\}|%%[^%]{1,80}%%|\[%[^%]{1,80}%\]|\$\{[^{}]{1,80}\}|<%[^%]{1,80}%>)$/;

/** Elements that state something by themselves; a link may by its rel, any other needs an attribute that does. */
const TELLING = new Set(["meta", "link", "base", "html", "time", "title", "script"]);
/** What templates have escaped that was escaped already: "Maple &amp;amp; Crane". */
const TWICE_ESCAPED = /&(?:amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{2,5}|#x[\da-f]{2,4});/i;
const PEOPLE = new Set(["author", "creator", "editor", "publisher", "contributor"]);
const TELLING_LINKS = new Set(["canonical", "author", "license", "amphtml", "shortlink", "image_src"]);
const TELLING_RELS = new Set(["author", "license", "tag", "bookmark"]);

const isJsonLd = ({ type = "" }: Attributes): boolean => type.toLowerCase().includes("ld+json");

const isState = ({ type = "" }: Attributes): boolean => type.toLowerCase() === "application/json";

const isProgram = ({ type = "" }: Attributes): boolean =>
  type === "" || /^(?:module|(?:text|application)\/(?:x-)?javascript)$/i.test(type);

const nameTime = ({ itemprop, pubdate }: Attributes): string =>
  splitWords(itemprop)[0] ?? (pubdate === undefined ? "time" : "pubdate");

const splitWords = (list = ""): string[] =>
  list === "" ? [] : (list.toLowerCase().match(/\S+/g) ?? []).slice(0, 8);

const foldSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();
