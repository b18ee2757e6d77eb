import { describe, expect, it } from "vitest";
import { findDate, guessLanguage } from "../../src/lexicon/index";

describe("findDate", () => {
  it("knows which days the Persian calendar has, and takes no other year for one of it", () => {
    expect(findDate("30 اسفند 1402")).toBeNull();
    expect(findDate("The raid of 1402/07/12")).toBeNull();
  });

  it.each([
    ["5 أكتوبر 2022", "2022-10-05"],
    ["02-12-25, 10:15", "2025-12-02"],
    ["نشر في ٥ آذار/مارس ٢٠٢٤", "2024-03-05"],
    ["12 تشرين الثاني 2023", "2023-11-12"],
    ["15 غشت، 2021", "2021-08-15"],
    ["פורסם ב-5 במרץ 2024", "2024-03-05"],
    ["7 ביולי 2019", "2019-07-07"],
    ["۱۲ ژوئیه ۲۰۲۰", "2020-07-12"],
    ["چهارشنبه ۱۲ مهر ۱۴۰۲", "2023-10-04"],
    ["تاریخ انتشار: ۱۴۰۳/۰۱/۰۱", "2024-03-20"],
    ["30 اسفند 1399", "2021-03-20"],
    ["5 فروردین 1403", "2024-03-24"],
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
    ["11 აპრილი, 2023", "2023-04-11"],
    ["Sat Feb 11 21:36:02 2023", "2023-02-11"],
    ["Thu Mar  2 07:05:40 UTC 2023", "2023-03-02"],
  ])("reads %s", (text, iso) => {
    expect(findDate(text)?.iso.slice(0, 10)).toBe(iso);
  });

  it("reads the time amid a date as Unix prints it", () => {
    expect(findDate("Sat Feb 11 21:36:02 2023")?.iso).toBe("2023-02-11T21:36:02");
  });

  it("reads the time behind the word for year", () => {
    expect(findDate("16.08.2015 г. 10:44:23")?.iso).toBe("2015-08-16T10:44:23");
  });

  it.each([
    ["7:01AM BST 15 May 2013", "2013-05-15T07:01:00+01:00"],
    ["3:58 p.m. EDT May 15, 2013", "2013-05-15T15:58:00-04:00"],
    ["05/07/2024 03:15 PM EDT", "2024-05-07T15:15:00-04:00"],
    ["05/07/2024, 03:15 PM", "2024-07-05T15:15:00"],
    ["3:27pm, Wed May 15, 2013", "2013-05-15T15:27:00"],
    ["10.30 Uhr, 5. März 2024", "2024-03-05T10:30:00"],
    ["14:05 on 2024-03-05", "2024-03-05T14:05:00"],
    ["4:12 PM GMT+1, October 3, 2024", "2024-10-03T16:12:00+01:00"],
    ["09.02 GMT 6 Mar 2024", "2024-03-06T09:02:00Z"],
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

  it.each([
    ["April 9, 2024 9:41 AM GMT+1", "2024-04-09T09:41:00+01:00"],
    ["12/10/2022 08:10 GMT+7", "2022-10-12T08:10:00+07:00"],
    ["12/10/2022 08:10 (GMT+7)", "2022-10-12T08:10:00+07:00"],
    ["12 October 2022 08:10 UTC+8", "2022-10-12T08:10:00+08:00"],
    ["12 October 2022 08:10 GMT+05:30", "2022-10-12T08:10:00+05:30"],
    ["12 October 2022 08:10 UTC-0530", "2022-10-12T08:10:00-05:30"],
    ["12 October 2022 08:10 UTC", "2022-10-12T08:10:00Z"],
    ["6 Mar 2024 09.02 GMT", "2024-03-06T09:02:00Z"],
    ["2024.05.23. 오전 9:51", "2024-05-23T09:51:00"],
    ["2024.05.23. 오전 12:51", "2024-05-23T00:51:00"],
    ["2024.05.23. 오후 9:51", "2024-05-23T21:51:00"],
    ["2024-01-23 06.00", "2024-01-23T06:00:00"],
    ["14.3.2024 2.00", "2024-03-14T02:00:00"],
    ["2024.02.08. 06:12", "2024-02-08T06:12:00"],
    ["2024. 02. 08. 06:12", "2024-02-08T06:12:00"],
    ["15.03.2024 / 10:20", "2024-03-15T10:20:00"],
    ["٢٣/٠٥/٢٠٢٤ ٠٩:٥١", "2024-05-23T09:51:00"],
  ])("reads the time behind the date in %s", (text, iso) => {
    expect(findDate(text)).toEqual({ iso, start: 0, end: text.length });
  });

  it("reads a dot in a time where nothing names it only where the date or the language writes so", () => {
    expect(findDate("23 januari 2024 06.00", "sv")?.iso).toBe("2024-01-23T06:00:00");
    expect(findDate("Julkaistu 14.3.2024 2.00 Muokattu 15.3.2024 8.31")?.iso).toBe("2024-03-14T02:00:00");
    expect(findDate("23 January 2024 06.00", "en")?.iso).toBe("2024-01-23");
    expect(findDate("2024-01-23 12.50 Euro")?.iso).toBe("2024-01-23");
    expect(findDate("12 October 2022 08:10 UTC+23")?.iso).toBe("2022-10-12T08:10:00");
  });

  it.each(["tháng năm", "جولای"])("finds none in %s", (text) => {
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
    [
      "Byrådet i Svendborg besluttede torsdag at bygge det gamle posthus om til et nyt bibliotek, der skal åbne næste forår. Staten betaler halvdelen, og resten skal kommunen finde i løbet af tre år.",
      "da",
    ],
    [
      "Bystyret i Bodø vedtok torsdag å bygge om det gamle postkontoret til et nytt bibliotek, som skal åpne neste vår. Staten betaler halvparten, og resten skal kommunen finne i løpet av tre år.",
      "no",
    ],
    [
      "Muhtar Hasan Dereli kahvenin internetini kapattı. Herkes telefona bakıyordu, kimse kimseye selam vermiyordu. İlk gün kavga çıktı, ikinci gün tavla çıktı.",
      "tr",
    ],
    ["오래된 나룻배가 월요일 아침 다시 강을 건너기 시작했다.", "ko"],
  ])("hears the language of %s", (text, lang) => {
    expect(guessLanguage(text)).toBe(lang);
  });
});
