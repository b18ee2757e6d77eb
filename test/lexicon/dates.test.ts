import { describe, expect, it } from "vitest";
import { findDate, guessLanguage } from "../../src/lexicon/index";

describe("findDate", () => {
  it.each([
    ["5 أكتوبر 2022", "2022-10-05"],
    ["نشر في ٥ آذار/مارس ٢٠٢٤", "2024-03-05"],
    ["12 تشرين الثاني 2023", "2023-11-12"],
    ["15 غشت، 2021", "2021-08-15"],
    ["פורסם ב-5 במרץ 2024", "2024-03-05"],
    ["7 ביולי 2019", "2019-07-07"],
    ["۱۲ ژوئیه ۲۰۲۰", "2020-07-12"],
    ["प्रकाशित: 9 अगस्त 2023", "2023-08-09"],
    ["३ सितम्बर २०२१", "2021-09-03"],
    ["5 มีนาคม 2567", "2024-03-05"],
    ["วันที่ 5 มี.ค. พ.ศ. 2567", "2024-03-05"],
    ["5 Tháng Mười Hai, 2023", "2023-12-05"],
    ["5 thg 3, 2024", "2024-03-05"],
    ["Tháng Mười 5, 2022", "2022-10-05"],
    ["17 Agustus 2022", "2022-08-17"],
    ["3 Okt 2021", "2021-10-03"],
    ["입력 2024년 3월 5일", "2024-03-05"],
    ["2024. 3. 5.", "2024-03-05"],
  ])("reads %s", (text, iso) => {
    expect(findDate(text)?.iso.slice(0, 10)).toBe(iso);
  });

  it("reads the time behind the word for year", () => {
    expect(findDate("16.08.2015 г. 10:44:23")?.iso).toBe("2015-08-16T10:44:23");
  });

  it.each([
    ["7:01AM BST 15 May 2013", "2013-05-15T07:01:00+01:00"],
    ["3:58 p.m. EDT May 15, 2013", "2013-05-15T15:58:00-04:00"],
    ["3:27pm, Wed May 15, 2013", "2013-05-15T15:27:00"],
    ["10.30 Uhr, 5. März 2024", "2024-03-05T10:30:00"],
    ["14:05 on 2024-03-05", "2024-03-05T14:05:00"],
  ])("reads the time in front of the date in %s", (text, iso) => {
    expect(findDate(text)).toEqual({ iso, start: 0, end: text.length });
  });

  it.each([
    "Score 3:2 on 5 May 2013",
    "Version 2.30 5 May 2013",
    "ratio 99:10, 5 May 2013",
    "1:15:20, 5 May 2013",
  ])("takes no other numbers for a time: %s", (text) => {
    expect(findDate(text)?.iso).toBe(text.startsWith("1:15") ? "2013-05-05T01:15:20" : "2013-05-05");
  });

  it.each(["5 فروردین 1403", "tháng năm", "جولای"])("finds none in %s", (text) => {
    expect(findDate(text)).toBeNull();
  });
});

describe("guessLanguage", () => {
  it.each([
    ["يبدأ يوسف عمله في الثالثة فجراً، حين لا يُسمع في الميناء إلا صوت الحبال. فرنه أقدم من المنارة.", "ar"],
    ["یوسف کارش را ساعت سه بامداد آغاز می‌کند، وقتی در بندر چیزی جز صدای طناب‌ها شنیده نمی‌شود.", "fa"],
    ["האופה מתחיל את עבודתו בשלוש לפנות בוקר, כאשר בנמל לא נשמע דבר.", "he"],
    ["डाकघर में अब वे चिट्ठियाँ रखी हैं जो कभी किसी को नहीं मिलीं।", "hi"],
    ["เรือไม้ที่จอดทิ้งไว้ริมคลองกว่ายี่สิบปีกลับมารับส่งผู้โดยสาร", "th"],
    ["Con đò gỗ nằm bên bờ kênh hơn hai mươi năm đã trở lại và đưa khách qua sông cho cả làng.", "vi"],
    [
      "Perahu tua itu kembali berlayar pada hari Senin dan para penumpang tidak harus membayar lebih dari biasa.",
      "id",
    ],
    ["오래된 나룻배가 월요일 아침 다시 강을 건너기 시작했다.", "ko"],
  ])("hears the language of %s", (text, lang) => {
    expect(guessLanguage(text)).toBe(lang);
  });
});
