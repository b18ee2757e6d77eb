import { Readability } from "@mozilla/readability";
import { load } from "cheerio";
import { JSDOM, VirtualConsole } from "jsdom";
import { clean } from "../src/index";

export interface Contender {
  readonly name: string;
  run(page: string): unknown;
}

export interface Contenders {
  /** Ours comes first. */
  readonly contenders: readonly Contender[];
  /** Peers that are not installed here; none of them is needed. */
  readonly missing: readonly string[];
}

/** Where pages claim to come from; no contender goes there. */
const URL = "https://example.org/page";

export async function loadHtmlContenders(): Promise<Contenders> {
  const linkedom = await loadPeer<{ parseHTML(html: string): { document: Document } }>("linkedom");
  const defuddle = await loadPeer<{ Defuddle: DefuddleClass; default?: DefuddleClass }>("defuddle");
  const contenders: Contender[] = [
    { name: "unboil", run: (html) => clean(html, { format: "html", url: URL }) },
    { name: "cheerio load, htmlparser2", run: (html) => load(html, { xml: { xmlMode: false } }) },
    { name: "cheerio load, parse5", run: (html) => load(html) },
    { name: "Readability on jsdom", run: readOnJsdom },
  ];
  if (linkedom) {
    contenders.push({
      name: "Readability on linkedom",
      run: (html) => new Readability(linkedom.parseHTML(html).document).parse(),
    });
  }
  if (linkedom && defuddle) {
    const Defuddle = defuddle.Defuddle ?? defuddle.default;
    contenders.push({
      name: "defuddle on linkedom",
      // Asynchronous parsing may call third parties.
      run: (html) => new Defuddle(linkedom.parseHTML(html).document, { url: URL, useAsync: false }).parse(),
    });
  }
  const missing = [!linkedom && "linkedom", !defuddle && "defuddle"].filter((name) => name !== false);
  return { contenders, missing };
}

/** No peer reads plain text. */
export const loadTextContenders = async (): Promise<Contenders> => ({
  contenders: [{ name: "unboil", run: (text) => clean(text, { format: "text" }) }],
  missing: [],
});

type Document = ConstructorParameters<typeof Readability>[0];
type DefuddleClass = new (document: Document, options: object) => { parse(): unknown };

function readOnJsdom(html: string): unknown {
  // A console of its own keeps jsdom's complaints about style sheets to itself.
  const dom = new JSDOM(html, { url: URL, virtualConsole: new VirtualConsole() });
  try {
    return new Readability(dom.window.document).parse();
  } finally {
    dom.window.close();
  }
}

async function loadPeer<Module>(name: string): Promise<Module | null> {
  try {
    return (await import(name)) as Module;
  } catch {
    return null;
  }
}
