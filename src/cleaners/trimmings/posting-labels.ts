import type { Cleaner } from "../../cleaner";
import { isProseBlock } from "../../evidence/shape";
import { findFieldLines } from "../../evidence/top";
import type { Block } from "../../page";

/** How boards label how often a text was read: no text has such a line of its own. */
const COUNTS = setOf(
  "조회 조회수 浏览次数 浏览量 点击数 点击次数 阅读次数 瀏覽次數 瀏覽人次 點閱數 點閱次數 點閱人次 閲覧数 アクセス数",
);
/** What else stands beside it: who posted it, when, for which office, with which files. */
const LABELS = setOf(
  "작성자 등록자 글쓴이 작성일 작성일자 작성일시 등록일 등록일자 등록일시 게시일 수정일 담당부서 담당자 부서 부서명 연락처 전화번호 문의처 첨부 첨부파일 파일 분류 출처",
  "索引号 主题分类 发布机构 发文机关 发布单位 成文日期 发布日期 公开日期 发布时间 文号 发文字号 信息来源 来源 作者 索引號 發布單位 發布日期 更新日期 上版日期 聯絡人 資料來源",
  "更新日 掲載日 登録日 投稿日 投稿者 担当課",
);

/** Longest label, and longest value, in UTF-16 code units. */
const LONGEST_LABEL = 8;
const LONGEST_VALUE = 80;
/** The labels of such a table, at least. */
const FEWEST = 2;

export const postingLabels = (): Cleaner => ({
  name: "posting-labels",
  doc: "Drops, above a text, the labels of a board that say who posted it, when, and how often it was read, each on a line of its own, and their values.",
  *apply(page) {
    const lines = findFieldLines(page);
    const labels = lines.filter(({ text }) => text.length <= LONGEST_LABEL && isLabel(text));
    if (labels.length < FEWEST || !labels.some(({ text }) => COUNTS.has(bare(text)))) return;
    const known = new Set(labels);
    for (const label of labels) {
      if (!label.fate && label.level === undefined)
        yield { type: "drop", block: label, category: "byline", why: "a label of a posted text" };
      const value = page.blocks[label.id + 1];
      if (value && !known.has(value) && isValue(value))
        yield { type: "drop", block: value, category: "byline", why: `behind "${label.text}"` };
    }
  },
});

const isLabel = (text: string): boolean => LABELS.has(bare(text)) || COUNTS.has(bare(text));

const bare = (text: string): string => text.replace(/[\s:：]/gu, "");

const isValue = (block: Block): boolean =>
  !block.fate && block.level === undefined && block.text.length <= LONGEST_VALUE && !isProseBlock(block);

function setOf(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}
