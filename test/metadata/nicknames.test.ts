import { expect, it } from "vitest";
import { clean } from "../../src/index";

const TEXT =
  "<p>倉庫の奥から古い自転車を引っ張り出して、通勤に使うことにした。最初にやったのは鎖の掃除である。</p><p>片道八キロを一週間走ってみて、電車よりも十分早く着くことがわかった。雨の日のことはまだ考えていない。</p>";

const authors = (head: string, foot = "", lang = "ja") =>
  clean(
    `<html lang="${lang}"><head><title>古い自転車を直す</title></head><body><h1>古い自転車を直す</h1>${head}<div class="body">${TEXT}</div>${foot}</body></html>`,
    { format: "html" },
  ).authors;

it.each([
  [
    "a card of the author below the text",
    "",
    '<p><span class="author vcard"><span class="fn">mizuiro-kaze</span></span> <time>2023-05-21</time></p>',
    "mizuiro-kaze",
  ],
  [
    "a handle that leads to its page, beside the date",
    '<div><div><a href="/kaze_dev">@kaze_dev</a></div><div>投稿日 2024年01月12日</div></div>',
    "",
    "kaze_dev",
  ],
  [
    "a creator's name above the date",
    '<div class="head__creatorInfo"><a href="/yoru">夜の本箱</a></div><div><time>2023年12月3日 20:14</time></div>',
    "",
    "夜の本箱",
  ],
  [
    "a nickname on the line of the date",
    '<div><a class="follow-nickName" href="/u1">山间小工匠</a><span class="time">于 2023-11-05 21:14:03 发布</span></div>',
    "",
    "山间小工匠",
  ],
  [
    "a blogger's nickname",
    '<div><span class="writer"><span class="nick"><a href="#">느린발걸음</a></span></span><span class="date">2023. 10. 29. 21:07</span></div>',
    "",
    "느린발걸음",
  ],
  [
    "the author on the line of the date",
    '<p><span class="author">川辺の猫</span> <span class="date">2023年12月3日</span></p>',
    "",
    "川辺の猫",
  ],
  [
    "an account behind a label",
    "<div><span class='tag'>作者</span><span>noodle_wang (麵哥)</span></div><div><span class='tag'>時間</span><span>Sat Feb 11 21:36:02 2023</span></div>",
    "",
    "noodle_wang",
  ],
])("%s", (_, head, foot, name) => {
  expect(authors(head, foot)).toEqual([name]);
});

it.each([
  [
    "cards of several entries",
    "",
    '<p><span class="author vcard">kaze</span></p><p><span class="author vcard">sora</span></p>',
  ],
  ["cards of those who comment", "", '<div class="comment-author vcard"><b class="fn">kaze</b></div>'],
  [
    "a handle of another address",
    '<p><a href="https://chat.example/share">@kaze_dev</a> 2024年1月12日</p>',
    "",
  ],
  [
    "a nickname far from the date",
    '<p class="nick">夜の本箱</p><p>自転車</p><p>修理</p><p>道具</p><p>2024年1月12日</p>',
    "",
  ],
  [
    "a button in the box of a creator",
    '<div class="creator"><a>フォローする</a></div><p>2024年1月12日</p>',
    "",
  ],
])("names nobody for %s", (_, head, foot) => {
  expect(authors(head, foot)).toEqual([]);
});
