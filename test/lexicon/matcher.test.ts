import { describe, expect, it } from "vitest";
import { compile, LEXICONS, type Topic } from "../../src/lexicon/index";

const all = compile(LEXICONS);

/** Lines of boilerplate with what they are about, and lines of articles that begin or end like them. */
const LINES: Readonly<Record<string, { phrases: readonly [string, Topic][]; prose: readonly string[] }>> = {
  ar: {
    phrases: [
      ["اترك تعليقاً", "comment-heading"],
      ["لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *", "comment-prompt"],
      ["مقالات ذات صلة:", "related"],
      ["جميع الحقوق محفوظة © صحيفة المرسى 2022", "copyright"],
      ["بقلم: سلمى الحداد", "byline"],
    ],
    prose: [
      "اترك تعليقاتك جانباً وانظر إلى البحر، هكذا قال الصياد لابنه.",
      "كتب الشاعر رسالته الأخيرة على ضوء القنديل.",
    ],
  },
  he: {
    phrases: [
      ["כתיבת תגובה", "comment-heading"],
      ["דלג לתוכן", "navigation"],
      ["כתבות נוספות בנושא", "related"],
      ["כל הזכויות שמורות © עיתון הנמל 2021", "copyright"],
      ["שתפו בוואטסאפ", "share"],
    ],
    prose: [
      "התגובות בשכונה היו חמות, והילדים רקדו עד הערב.",
      "כל הזכויות של הדייגים נשמרו בספר ישן במחסן הנמל.",
    ],
  },
  fa: {
    phrases: [
      ["دیدگاهتان را بنویسید", "comment-heading"],
      ["نشانی ایمیل شما منتشر نخواهد شد.", "comment-prompt"],
      ["بیشتر بخوانید: بازار ماهی به اسکله رفت", "read-more"],
      ["مطالب مرتبط", "related"],
      ["تمامی حقوق این سایت متعلق به روزنامه بندر است", "copyright"],
    ],
    prose: [
      "نظرات او درباره دریا همیشه ساده بود.",
      "مطالب مرتبط با تاریخ بندر را پدربزرگ در دفترش نوشته بود.",
    ],
  },
  hi: {
    phrases: [
      ["यह भी पढ़ें", "read-more"],
      ["यह भी पढ़ें: स्टेशन की घड़ी फिर चलने लगी", "read-more"],
      ["एक टिप्पणी छोड़ें", "comment-heading"],
      ["हमें फॉलो करें", "share"],
      ["संबंधित खबरें", "related"],
    ],
    prose: ["शेयर बाज़ार सोमवार को बंद रहा।", "यह भी पढ़ने लायक किताब है, सुधा ने कहा।"],
  },
  th: {
    phrases: [
      ["ข่าวที่เกี่ยวข้อง", "related"],
      ["สงวนลิขสิทธิ์ © 2566", "copyright"],
      ["อ่านเพิ่มเติม: ตลาดน้ำเปิดวันอาทิตย์นี้", "read-more"],
      ["3 ชั่วโมงที่แล้ว", "date"],
      ["เข้าสู่ระบบ", "login"],
    ],
    prose: ["แชร์ลูกโซ่ทำให้ชาวบ้านเสียเงินไปหลายล้าน", "ค้นหาเด็กที่หายไปตั้งแต่เช้าจนพบในสวนหลังบ้าน"],
  },
  vi: {
    phrases: [
      ["Bài viết liên quan", "related"],
      ["Email của bạn sẽ không được hiển thị công khai.", "comment-prompt"],
      ["Xem thêm: Chợ nổi mở cửa chủ nhật này", "read-more"],
      ["Đăng nhập / Đăng ký", "login"],
      ["5 phút trước", "date"],
    ],
    prose: ["Bình luận của ông lão làm cả làng cười.", "Nguồn nước trong làng vẫn trong như mười năm trước."],
  },
  id: {
    phrases: [
      ["Tinggalkan Balasan Batalkan balasan", "comment-heading"],
      ["Baca juga: Jam stasiun berdetak lagi", "read-more"],
      ["Berita Terkait", "related"],
      ["Artikel ini telah tayang di harian Muara", "syndication"],
      ["Penulis: Sari Wulandari", "byline"],
    ],
    prose: [
      "Baca puisi itu pelan-pelan, kata ibu guru kepada kami.",
      "Daftar nama nelayan itu ditulis dengan tinta biru.",
    ],
  },
  bn: {
    phrases: [
      ["আরও পড়ুন", "read-more"],
      ["জেলা থেকে আরও পড়ুন", "read-more"],
      ["বিজ্ঞাপন", "advert"],
      ["মন্তব্য করুন", "comment-heading"],
      ["এই বিভাগের আরও খবর", "related"],
    ],
    prose: ["বিজ্ঞাপনের আলোয় নদীর ঘাট সারা রাত জেগে থাকে।", "মন্তব্য শুনে জেলেরা হেসে উঠলেন।"],
  },
  ko: {
    phrases: [
      ["댓글 3개", "comment-heading"],
      ["저작권자 © 나루신문 무단전재 및 재배포 금지", "copyright"],
      ["이 시각 주요뉴스", "related"],
      ["본문 바로가기", "navigation"],
      ["이메일은 공개되지 않습니다.", "comment-prompt"],
    ],
    prose: ["댓글을 읽던 할머니는 웃음을 터뜨렸다.", "공유 자전거가 강가에 나란히 서 있었다."],
  },
};

describe.each(Object.entries(LINES))("lines in %s", (lang, { phrases, prose }) => {
  it.each(phrases)("knows %s", (line, topic) => {
    expect(all.match(line)).toMatchObject({ topic, lang });
  });

  it.each(prose)("leaves %s", (line) => {
    expect(all.match(line)).toBeNull();
  });
});

describe("lines around the text", () => {
  it.each<[string, Topic]>([
    [
      "Puedes seguir a LA RÍA en Facebook y X, o apuntarte aquí para recibir nuestra newsletter semanal.",
      "newsletter",
    ],
    ["Ez is érdekelheti: Bezár a móló", "read-more"],
    ["Якщо ви знайшли помилку, виділіть її та натисніть Ctrl+Enter.", "navigation"],
    ["Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter.", "navigation"],
    ["Läs fler av Maja Lunds ledare här.", "author-box"],
    ["Ai o știre? Scrie-ne pe WhatsApp la 0700 000 111.", "comment-prompt"],
    ["▶제보는 카톡 naru24", "share"],
    ["返回海报，查看更多", "read-more"],
    ["责任编辑：王五", "contributor-credit"],
    ["Poslední příspěvek: 3. května 2024 12:10", "forum"],
    ["Not a member? Read this story for free here.", "paywall"],
    ["If you enjoyed this, clap up to 50 times and follow me for more. 👏", "share"],
    ["Thanks for reading Low Tide! This post is public so feel free to share it.", "share"],
    ["You must log in to answer this question.", "forum"],
    ["Not the answer you're looking for? Browse other questions tagged", "forum"],
    ["Love this recipe? Please leave a 5-star rating in the card below.", "comment-prompt"],
    ["0 von 0 Bewertungen", "shop"],
    ["Keine Bewertungen gefunden. Teilen Sie Ihre Erfahrungen mit anderen.", "shop"],
    ["No reviews found. Share your insights with others.", "shop"],
  ])("are known: %s", (line, topic) => {
    expect(all.match(line)).toMatchObject({ topic });
  });

  it.each([
    "Thanks for reading my letters about the pier, which took a year to write.",
    "No reviews found their way into the paper that week.",
    "Not a member of the marina, he pays twice.",
  ])("are none: %s", (line) => {
    expect(all.match(line)).toBeNull();
  });
});

describe("pointers", () => {
  it.each([
    ["À lire aussi » Pourquoi le port ferme-t-il ?", "Pourquoi le port ferme-t-il ?"],
    ["Read also → Why does the pier close?", "Why does the pier close?"],
    ["ALSO READ | Why does the pier close?", "Why does the pier close?"],
    ["READ MORE | How the pier was lost", "How the pier was lost"],
    ["READ MORE – How the pier was lost", "How the pier was lost"],
    ["Also Read- Why does the pier close?", "Why does the pier close?"],
    ["यह भी पढ़ें- घाट क्यों बंद होगा?", "घाट क्यों बंद होगा?"],
    ["PUEDES VER: ¿Por qué cierra el muelle?", "¿Por qué cierra el muelle?"],
  ])("make %s lead to a title, whatever it says", (line, rest) => {
    expect(all.match(line)).toMatchObject({ topic: "read-more", how: "prefix", rest });
  });

  it.each(["Related – a word of two meanings", "Video- und Tonaufnahmen"])("are no dashes in %s", (line) => {
    expect(all.match(line)).toBeNull();
  });

  it("are needed before a question", () => {
    expect(all.match("Read also why the pier has to close?")).toBeNull();
  });
});

describe("labels", () => {
  it.each([
    ["Schlagwörter:Hafen", "tags", "Hafen"],
    ["Tags:Pier, Harbour", "tags", "Pier, Harbour"],
    ["Filed under:Bridges and piers", "tags", "Bridges and piers"],
    ["By:Jane Doe", "byline", "Jane Doe"],
  ])("announce what stands right behind their colon: %s", (line, topic, rest) => {
    expect(all.match(line, new Set([topic as Topic]))).toMatchObject({ topic, how: "prefix", rest });
  });

  it.each(["https://harbour.example/pier", "std::vector", "At 12:30 the ferry left.", "Developed By:Acme"])(
    "are not seen in %s",
    (line) => {
      expect(all.match(line)).toBeNull();
    },
  );
});

describe("a title that is glued to its label", () => {
  it.each([
    ["Also ReadWhy the pier closes", "Why the pier closes"],
    ["À lire aussiLe port ferme pour six mois", "Le port ferme pour six mois"],
    ["Читайте такжеПочему закрыт причал", "Почему закрыт причал"],
  ])("is told from it in %s", (line, rest) => {
    expect(all.match(line)).toMatchObject({ topic: "read-more", how: "prefix", rest });
  });

  it.each(["YouTube has a new pier cam", "LoginForm", "McDonald reads more"])("is not seen in %s", (line) => {
    expect(all.match(line)).toBeNull();
  });
});

describe("a phrase of many words", () => {
  it("is no sentence of the article, whatever follows it", () => {
    const note =
      "(Except for the headline, this story has not been edited by NDTV staff and is published from a syndicated feed.)";
    expect(all.match(note)).toMatchObject({ topic: "contributor-credit", how: "prefix" });
  });
});

describe("a phrase that is a sentence", () => {
  it("is one only up to its full stop or question mark", () => {
    expect(all.match("Already a subscriber? Log in here")).toMatchObject({
      topic: "paywall",
      rest: "Log in here",
    });
    expect(all.match("Already a subscriber of the marina, Mr Lind pays twice.")).toBeNull();
  });
});

describe("names in scripts without spaces", () => {
  it.each([
    ["文/张三", "byline", "张三"],
    ["文｜张三", "byline", "张三"],
    ["文丨张三", "byline", "张三"],
    ["文＝山田太郎", "byline", "山田太郎"],
    ["记者 李四", "byline", "李四"],
    ["作者：王五", "byline", "王五"],
    ["本报记者李四", "byline", "李四"],
    ["記者王小明／台北報導", "byline", "王小明／台北報導"],
    ["记者张三 北京报道", "byline", "张三 北京报道"],
    ["图/视觉中国", "picture-credit", "视觉中国"],
    ["写真＝山田太郎", "picture-credit", "山田太郎"],
    ["采访整理：李四", "contributor-credit", "李四"],
    ["来源 新华社", "source-link", "新华社"],
    ["标签 旅行 美食", "tags", "旅行 美食"],
  ])("are set off from what labels them: %s", (line, topic, rest) => {
    expect(all.match(line)).toMatchObject({ topic, rest });
  });

  it.each([
    "文学与生活",
    "文化財と町",
    "作者是谁",
    "文/图",
    "记者观察",
    "记者张三在现场看到，桥已经塌了",
    "摄影展",
    "图书馆",
    "写真展",
    "来源于生活",
    "标签化",
    "動画配信サービスの値上げ",
  ])("are no part of a longer word: %s", (line) => {
    expect(all.match(line)).toBeNull();
  });

  it("stand in no list of tags", () => {
    expect(all.match("文章标签：", new Set<Topic>(["byline"]))).toBeNull();
    expect(all.match("文章标签：")).toMatchObject({ topic: "tags" });
  });
});

describe("what heads notes and scores", () => {
  it.each(["整理：衣柜里的第一层", "综合：8.5分"])("is no credit: %s", (line) => {
    expect(all.match(line)).toBeNull();
  });
});

describe("the end of a wire story", () => {
  it.each(["（完）", "(完)", "（全文完）"])("credits nobody: %s", (line) => {
    expect(all.match(line)).toMatchObject({ topic: "copyright", how: "whole" });
  });
});

describe("via", () => {
  it.each(["Via Garibaldi 12", "via Roma, 3 - Torino", "Via Appia Antica"])("is a street in %s", (line) => {
    expect(all.match(line)).toBeNull();
  });

  it("names a source before a colon", () => {
    expect(all.match("Via: Harbour Herald")).toMatchObject({ topic: "syndication", rest: "Harbour Herald" });
  });
});

describe("a lone C before a number", () => {
  it.each(["C 98,40 kWh/m² anno", "C 180 Kompressor", "(c) 2 Eier", "c 12 cm", "Copyright 101 for teachers"])(
    "is no sign of copyright in %s",
    (line) => {
      expect(all.match(line)).toBeNull();
    },
  );

  it.each(["(c) 2024 River Post", "C 1998 River Post", "Copyright 2019 River Post"])(
    "is one before a year: %s",
    (line) => {
      expect(all.match(line)).toMatchObject({ topic: "copyright" });
    },
  );
});

describe("what information is about", () => {
  it("is nobody who gave it", () => {
    expect(all.match("Información de contacto")).toBeNull();
    expect(all.match("Información de Ana Ruiz")).toMatchObject({ topic: "contributor-credit" });
    expect(all.match("Información de agencias")).toMatchObject({ topic: "contributor-credit" });
  });
});

describe("figures", () => {
  it.each(["12:30", "3", "3 / 5", "x", "1x"])("says nothing about %s", (line) => {
    expect(all.match(line)).toBeNull();
  });
});

describe("what is quoted", () => {
  const matcher = compile(LEXICONS);
  it.each([
    "„Folgen Sie uns auf Instagram, heißt es überall“, sagt der Wirt und lacht.",
    "« Partagez cet article sur Facebook, disait-on », soupire un journaliste.",
    "— Подписывайтесь на наш канал, — сказал он и засмеялся.",
    "“Share this article,” the sign on the pier says.",
  ])("is no phrase: %s", (line) => {
    expect(matcher.match(line)).toBeNull();
  });
});
