/** What stands before the name of who wrote a text, a colon, a slash or a mere space between them. */
const WROTE =
  "작성자 글쓴이 기자명 기자 취재기자 취재 저자 지은이 필자 글 글·사진 등록자 게시자 " + // ko
  "作者 文章作者 本文作者 记者 記者 本报记者 本報記者 文 文/图 图文 撰文 撰稿 撰稿人 采写 採訪撰文 发布者 发布人 發佈者 發布者 特約記者 特约记者 " + // zh
  "著者 執筆 執筆者 筆者 取材・文 文・写真 ライター 投稿者 作成者 " + // ja
  "ผู้เขียน ผู้สื่อข่าว เขียนโดย " + // th
  "author authors autor autorin autora autore autrice auteur auteure autorka författare forfatter kirjoittaja szerző yazar penulis автор авторы автори συντάκτης الكاتب الكاتبة نویسنده " +
  "लेखक लेखिका oprac. opracowała opracował";
/** The same only where a colon follows: elsewhere it is a word like others. */
const WROTE_POINTED =
  "text texte texto testo tekst teksti szöveg текст words ord haber muhabir journalist journaliste giornalista periodista skribent";
/** The same in two words. */
const WROTE_TOO = ["tác giả", "người viết", "posted by", "written by", "published by", "الكتابة بواسطة"];

/** What stands before other facts on the same line: a source, an editor, a photographer, readers. */
const OTHERS =
  "출처 사진 편집 입력 수정 등록 작성일 등록일 조회 조회수 추천 댓글 카테고리 승인 기사입력 최종수정 송고시간 번역 " + // ko
  "来源 來源 稿源 编辑 編輯 责任编辑 責任編輯 责编 責編 审核 校对 摄影 攝影 图 图片 发布时间 發布時間 时间 時間 日期 阅读 浏览 點擊 点击 阅读量 浏览量 点击数 分类 字体 字号 审核人 初审 终审 发布 " + // zh
  "写真 編集 監修 公開日 更新日 最終更新日 投稿日 掲載日 出典 カテゴリ カテゴリー 取材 構成 イラスト " + // ja
  "photography photographs photographer illustrations fotografía fotografia fotografi fotoğraf video kamera " +
  "source date published updated photo photos image foto fotos bild fotograf fotografie grafik illustration zdjęcia kuva kuvat фото quelle datum fuente fecha fonte data источник дата";

const setOf = (list: string): readonly string[] => list.split(" ").filter((word) => word !== "");

/** Labels of authors, in lower case. */
export const AUTHOR_LABELS: ReadonlySet<string> = new Set([...setOf(WROTE), ...WROTE_TOO]);
/** More of them, behind which a colon stands. */
export const POINTED_LABELS: ReadonlySet<string> = new Set(setOf(WROTE_POINTED));
/** Every label that such a line may hold, in lower case. */
export const LINE_LABELS: ReadonlySet<string> = new Set([
  ...AUTHOR_LABELS,
  ...POINTED_LABELS,
  ...setOf(OTHERS),
]);
/** Offices behind a name or before it, which are no part of it. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  setOf(
    "기자 선임기자 전문기자 수습기자 인턴기자 객원기자 특파원 논설위원 记者 記者 报道 報導 報道 特派員 氏 さん 編集委員",
  ),
);
/** What stands behind a label of authors and is nobody. */
export const NO_AUTHORS: ReadonlySet<string> = new Set(
  setOf(
    "관리자 운영자 편집자 익명 소개 정보 회견 이름 목록 페이지 介绍 简介 介紹 簡介 信息 資訊 紹介 会見 手记 手記 未知 佚名 匿名 不详 网络 網路 本站 管理员 管理員 编辑部 編輯部 編集部 綜合 综合 admin administrator",
  ),
);
