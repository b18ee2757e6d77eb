import { type Block, closest, type Tag } from "../page";

const isHeader = ({ name }: Tag): boolean => name === "header";
const isArticle = ({ name }: Tag): boolean => name === "main" || name === "article";

/** Whether a block stands in the header of the site, which may show today's date: it holds neither title nor article. */
export function isInSiteHeader(block: Block, title: Block): boolean {
  const header = closest(block, isHeader);
  return header !== null && !closest({ tag: header }, isArticle) && !closest(title, (tag) => tag === header);
}
