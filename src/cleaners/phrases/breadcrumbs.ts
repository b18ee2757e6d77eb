import type { Cleaner } from "../../cleaner";
import { foldTitle, isProseBlock } from "../../evidence/shape";
import { type Block, kept, type Page } from "../../page";

/** Blocks from the top within which a trail is looked for, and lines below a squashed trail that may repeat its title. */
const TOP = 60;
const NEAR = 8;

/** "Home" as breadcrumbs begin in many languages; folded. */
const HOME =
  /^(?:you are here|home|homepage|board index|forum index|forums|start|startseite|accueil|inicio|início|pagina inicial|página inicial|strona główna|главная|головна|ana sayfa|anasayfa|hem|hjem|forside|etusivu|domů|domov|acasă|начало|αρχική|beranda|trang chủ|ホーム|首页|首頁|홈|الرئيسية|בית|דף הבית|خانه|होम|หน้าแรก)/u;

const TRAIL = /^[^>›»/|→·\n]{1,60}(?:\s*(?:>|›|»|→|‹)\s*[^>›»→‹\n]{1,120}){1,8}$/;
const SLASHED = /^[^/|\n]{1,40}(?:\s+[/|]\s+[^/|\n]{1,120}){2,8}$/;

export const breadcrumbs = (): Cleaner => ({
  name: "breadcrumbs",
  doc: "Drops trails such as Home › News › Title, also squashed ones that run into the title.",
  *apply(page) {
    let seen = 0;
    for (const block of kept(page)) {
      if (seen++ >= TOP) return;
      if (block.text.length > 300 || block.kind === "code" || block.kind === "heading" || isProseBlock(block))
        continue;
      const why = findWhy(block, page);
      if (why) yield { type: "drop", block, why, category: "breadcrumb" };
    }
  },
});

function findWhy(block: Block, page: Page): string | null {
  const text = block.text.toLowerCase();
  const home = HOME.exec(text)?.[0];
  if (home === undefined) return null;
  if (TRAIL.test(text) || SLASHED.test(text)) return `trail from "${home}"`;
  return repeatsTitle(block, page) ? `"${home}" run together with the title below` : null;
}

/** "HomeGlobal NewsThe title" above "The title": the end of the line is one of the next lines. */
function repeatsTitle(block: Block, page: Page): boolean {
  const folded = foldTitle(block.text);
  return page.blocks.slice(block.id + 1, block.id + 1 + NEAR).some(({ text }) => {
    if (text.length >= block.text.length) return false;
    const title = foldTitle(text);
    return title.length >= 15 && folded.length > title.length && folded.endsWith(title);
  });
}
