import type { Meta, Page } from "../../page";
import type { Reading } from "../index";
import { addEmbedded } from "../state/embedded-text";
import { findRecord } from "../state/records";
import { numberElements } from "./element";
import { moveToSource, unescapeSource, unquoteString } from "./escaped";
import { mayLack } from "./lacks";
import { Layout } from "./layout";
import { decodeValue } from "./references";
import { revealText } from "./revealed";
import { findMatches } from "./selectors";
import { buildTree } from "./tree";
import { XmlTree } from "./xml-tree";
import { findVocabulary } from "./xml-vocabularies";

/** Reads HTML in one pass: the blocks a browser would show as lines, and what the page states about itself. */
export function readHtml(source: string, reading: Reading, record = findRecord(source)): Page {
  if (record && !record.document) return readData(source, reading);
  const escaped = record?.document ? unquoteString(source, record.document) : unescapeSource(source);
  return escaped
    ? moveToSource(
        readMarkup(escaped.text, { ...reading, url: reading.url ?? record?.url ?? null }),
        source,
        escaped,
      )
    : readMarkup(source, reading);
}

/** Reads what a record of JSON says of an article like the data of a page that shows nothing else. */
function readData(source: string, { url, lang }: Reading): Page {
  const layout = new Layout(source);
  layout.statements.addData({ start: 0, end: source.length });
  return finishPage(source, layout, url, lang);
}

function readMarkup(source: string, { url, lang, selectors }: Reading): Page {
  const layout = new Layout(source);
  const matches = findMatches(source, selectors);
  const vocabulary = findVocabulary(source);
  if (vocabulary) {
    const tree = new XmlTree(source, layout, vocabulary);
    buildTree(source, tree, { matches });
    tree.finish();
  } else buildTree(source, layout, { matches });
  return finishPage(source, layout, url ?? findSaved(source), lang);
}

/** The address that browsers and SingleFile write into a comment at the head of what they save. */
function findSaved(source: string): string | null {
  const head = source.slice(0, LOOK);
  return head.includes("<!--") ? (SAVED.exec(head)?.[1] ?? null) : null;
}

const LOOK = 2_000;
const SAVED =
  /<!--\s{0,9}(?:saved from url=\(\d{1,6}\)|Page saved with SingleFile\s{1,9}url:\s)(https?:\/\/[^\s<>"]{1,1500})/;

/** The page that a layout holds when everything has been read. */
export function finishPage(source: string, layout: Layout, url: string | null, lang: string | null): Page {
  layout.finish();
  const meta = layout.statements.finish().map(decodeFact);
  const stated = meta.find(({ from, key }) => from === "html" && key === "lang")?.value ?? null;
  const { pictures, statements } = layout;
  revealText(layout.blocks, pictures.all);
  const shown = { blocks: layout.blocks, meta: [] };
  const { blocks, meta: embedded } = mayLack(layout.blocks)
    ? addEmbedded(source, layout.blocks, statements.data, { titles: listTitles(meta, layout), url })
    : shown;
  return {
    source,
    format: "html",
    url,
    lang: lang ?? stated,
    meta: embedded.length > 0 ? [...meta, ...embedded] : meta,
    blocks,
    tags: numberElements(blocks),
    images: pictures.finish(url),
    repairs: [],
    memory: new Map(),
  };
}

/** What the page calls itself. */
function listTitles(meta: readonly Meta[], { blocks }: Layout): string[] {
  const stated = meta.filter(({ key }) => key === "title" || key === "og:title").map(({ value }) => value);
  return [...stated, ...blocks.flatMap(({ level, text }) => (level === 1 ? [text] : []))];
}

/** JSON-LD is no HTML, yet many pages write character references in it. */
function decodeFact(fact: Meta): Meta {
  return fact.from === "json-ld" ? { ...fact, value: decodeValue(fact.value) } : fact;
}
