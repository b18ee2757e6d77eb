import { type Block, closest, type Tag } from "../page";

/** What Sphinx, MkDocs, Docusaurus and Asciidoctor call their notes; GitHub says "markdown-alert". */
const ADMONITIONS: ReadonlySet<string> = new Set(["admonition", "admonitionblock"]);

/** Whether a block stands in a note or warning of documentation, which its program marks by a class. */
export const isInAdmonition = (block: Block): boolean => closest(block, isAdmonition) !== null;

const isAdmonition = ({ words }: Tag): boolean =>
  words.some((word, at) => ADMONITIONS.has(word) || (word === "alert" && words[at - 1] === "markdown"));
