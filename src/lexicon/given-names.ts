/**
 * Given names that are common and no other words, of which one tells that a line of two or three words names a person.
 * Names of towns, months, virtues and saints are left out.
 */
const GIVEN =
  "alan alice alison amanda amy andrea andrew angela anna anne anthony barbara ben benjamin beth brian caroline catherine " + // en
  "christina christopher claire colin craig cynthia daniel daniela david deborah dennis diana donald donna dorothy douglas " +
  "edward eleanor elizabeth emily emma eric erin ethan evan fiona gareth gary geoffrey george graham greg gregory hannah " +
  "harriet heather helen henry hugh ian isabel isabella jacob james jamie jane jared jason jeff jeffrey jennifer jeremy " +
  "jessica jim joan joanna john jonathan joseph joshua judith julia julie justin karen kate katherine kathleen katie keith " +
  "kelly kenneth kevin kimberly kristen kyle laura lauren leah linda lindsay lisa louise lucy luke malcolm margaret maria " +
  "marie marta martha martin mary matt matthew megan melanie melissa michael michelle mike miriam molly monica nancy natalie " +
  "natasha nathan neil nicholas nicola nicole nigel oliver olivia pamela patricia patrick paul peter philip phillip rachel " +
  "rebecca richard robert robin ronald rosie ross ruth ryan sally sam samantha samuel sarah scott sean sharon shaun sheila simon " +
  "sophie stephanie stephen steve steven stuart susan tara teresa thomas tim timothy todd tom tracy trevor vanessa wendy " +
  "william zachary zoe " +
  "alexander andreas angelika anja anke anton astrid axel bernd bernhard birgit bernadette björn brigitte carolin christiane " + // de
  "christoph claudia cornelia dieter dirk dominik elke erik eva fabian felix florian friederike friedrich gabriele georg " +
  "gerhard gerd gisela günter günther hanna hannes hans heike heiko heinrich heinz helga helmut henning herbert holger horst " +
  "ingo ingrid jana jens joachim jochen johanna johannes jörg jürgen karin karl karsten katharina kathrin katja katrin kerstin " +
  "klaus kristina lars lena leonie lukas lutz manfred manuela marc marcel marco maren marion markus martina matthias maximilian " +
  "michaela monika nadine nadja niklas nils norbert olaf petra philipp rainer ralf reinhard renate rolf rüdiger sabine sandra " +
  "sascha sebastian silke silvia sonja stefan stefanie steffen susanne sven swantje tanja thorsten tilman tobias torsten udo ulrich " +
  "ulrike ursula ute uwe verena volker walter werner winfried wolfgang yvonne " +
  "adrien agathe alain alexandre amélie antoine aurélie aurélien baptiste bernard bertrand brigitte camille catherine cécile " + // fr
  "céline chloé christelle christophe clément clémence corinne damien delphine denis didier dominique émilie étienne fabrice " +
  "françois françoise frédéric gérard gilles guillaume hélène hervé hugues isabelle jacques jean jérôme julien laetitia laurence " +
  "laurent léa luc lucie ludovic marianne marine martine mathieu mathilde maxime mélanie michel mickaël monique nathalie nicolas " +
  "odile olivier ophélie pascal pascale patrice philippe pierre quentin raphaël rémi rémy romain sandrine sébastien solène sophie " +
  "stéphane stéphanie sylvain sylvie thibault thierry thomas valérie véronique vincent virginie yann yves " +
  "adriana alberto alejandra alejandro alfonso álvaro ana andrés antonio beatriz camila carla carlos carmen cristina diego eduardo " + // es
  "elena emilio enrique ernesto esteban fátima felipe fernanda fernando francisco gabriela gonzalo guillermo gustavo héctor " +
  "hernán ignacio inés irene isabel iván jaime javier jesús joaquín jorge josé juan juana julián leticia lorena lucía luis luisa " +
  "manuel marcela maría marina mario maría martín mauricio mercedes miguel natalia nuria óscar pablo paula pedro pilar rafael " +
  "ramón raquel raúl ricardo roberto rocío rodrigo rosa rosario rubén sergio susana tomás vicente víctor ximena yolanda " +
  "afonso amanda beatriz bruno caio catarina cláudia duarte fábio gonçalo guilherme helena inês joana joão júlia letícia lúcia " + // pt
  "luiz luiza márcia margarida mariana mateus nuno patrícia paulo renata rita rui sílvia sofía thiago tiago vitória " +
  "alessandra alessandro alessia andrea antonella chiara cinzia davide elisa enrico fabio federica federico filippo francesca " + // it
  "francesco gianluca gianni giorgia giorgio giovanna giovanni giulia giuliano giuseppe ilaria lorenzo luca lucia luigi marcello " +
  "massimo matteo maurizio michele nicolò paola paolo piero pietro riccardo salvatore sara serena simona simone stefania stefano " +
  "umberto valentina valeria vincenzo " +
  "anouk bart bas bram daan diederik eline erik esther femke frank gerrit hendrik hester ilse jan jasper jeroen johan joost joris " + // nl
  "koen lieke maarten marieke marjolein mathijs menno merel michiel niels pieter rens roos ruben saskia sander sjoerd thijs wouter " +
  "anders anette anna annika birgitta bjørn britt bo camilla carl charlotta christer ebba elin ellen emil erik frida fredrik göran " + // sv, da, no
  "gunilla gunnar gustav hanne håkan hege helle henrik ida ingeborg inger ingvild jakob jeppe jesper johan jonas jonny kajsa " +
  "karoline kjell kjersti klara kristian kristoffer lasse linnea linus lotta magnus malin marit mats mattias mette mikael mikkel " +
  "morten niklas nina ola olav ole oskar per pernille rasmus rune signe silje sigrid siri søren stian stig sverre sven thea " +
  "therese tone tor torbjörn trine trond tuva ulf ulrika viktor åsa øystein " +
  "aino aleksi anni antti arja eero eeva elina emmi esa hanna hannu heikki heli henna iida ilkka inka jaakko jarkko jari jouni " + // fi
  "juha juho jukka jussi kaisa kari katja katri kimmo kirsi krista lauri leena liisa maija mari marja marjo markku matti mika " +
  "mikko minna niina olli outi päivi pasi pekka petri pirjo risto saana sanna satu seppo taina tapio teemu tiina timo tuomas tuula " +
  "veera ville virpi " +
  "agata agnieszka aleksandra andrzej anna artur barbara bartosz beata bogdan dariusz dominika dorota elżbieta ewa grzegorz hanna " + // pl
  "henryk iwona jacek jakub janusz jarosław joanna justyna kamil karolina katarzyna konrad krzysztof łukasz maciej magdalena " +
  "małgorzata marcin marek mariusz mateusz michał mikołaj monika paulina paweł piotr przemysław radosław rafał robert roman " +
  "ryszard sławomir stanisław szymon tadeusz tomasz urszula wiktor witold wojciech zbigniew zofia " +
  "alena alžběta blanka bohumil dušan eliška filip františek hana helena hynek irena ivana jakub jana jaroslav jiří jitka josef " + // cs, sk
  "kamila kateřina lenka libor lucie ľubomír markéta michal milan miloš miroslav monika ondřej pavel pavla petr petra radek roman " +
  "šárka štěpán tereza tomáš václav věra veronika vladimír vojtěch zdeněk zuzana žofie " +
  "adrian alexandru alina anca andrada andrei bogdan camelia cătălin ciprian claudiu corina cosmin cristian dan dana dragoș elena " + // ro
  "florin gabriel george gheorghe ileana ioana ion ionuț irina laurențiu liviu loredana lucian mădălina marius mihaela mihai mircea " +
  "mirela nicoleta oana ovidiu radu raluca răzvan ruxandra simona ștefan teodora tudor vlad " +
  "ante boris branko darko dejan dragan goran igor ivan ivana ivica jelena jovan katarina krešimir lidija ljiljana luka marija marina " + // hr, sr, sl
  "marko mateja matej milica milena miloš mirjana miroslav mladen nada nataša nebojša nenad nikola petar sanja saša slobodan snežana " +
  "srđan stjepan tamara tanja tatjana tihana tomislav vesna vladimir zoran željko živa " +
  "ahmet ali aslı ayşe bariş barış berk burak burcu can cem cemal deniz ebru elif emine emre ercan erdem erhan eren esra fatih fatma " + // tr
  "fuat gökhan gül hakan halil hande hasan hatice hüseyin ibrahim ipek ismail kemal kerem mehmet melek merve metin murat mustafa nazlı " +
  "nihat nur oğuz okan orhan osman ömer onur özge özgür pınar ramazan recep selin serkan sevgi sinan şule tolga tuğba tuncay uğur " +
  "umut volkan yasemin yusuf zeynep " +
  "agus ahmad andi arief bambang bayu budi citra dewi dian eko fajar fitri hendra indra joko kartika lestari maya muhammad nugroho " + // id, ms
  "nurul putri ratna rini rizki siti sri wahyu wulan yudi yuni " +
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý " + // vi: they begin with the name of the family
  "александр алексей алёна анастасия анатолий андрей анна антон артём борис вадим валентина валерий варвара василий вера виктор " + // ru
  "виктория виталий владимир владислав вячеслав галина геннадий георгий григорий дарья денис дмитрий евгений евгения екатерина елена " +
  "елизавета иван игорь илья инна ирина кирилл константин ксения лариса леонид людмила максим марина мария михаил надежда наталья " +
  "наталия никита николай олег ольга павел пётр полина роман руслан светлана семён сергей софья станислав степан татьяна тимофей " +
  "фёдор юлия юрий яна ярослав " +
  "анатолій андрій богдан валерій василь вікторія віталій володимир галина дарина дмитро євген ігор інна ірина катерина кирило " + // uk
  "леся марія микита микола михайло назар наталія олександр олексій олена ольга оксана остап петро роман світлана сергій соломія " +
  "софія тарас тетяна юлія юрій ярина " +
  "ангел асен боряна велизар веселин георги гергана деница десислава димитър елица емил емилия ивайло иванка ивелина калин калоян " + // bg
  "красимир любомир мариела милена мирослава надя неделчо николета пенка петя пламен радослав ралица румен силвия стефан стоян теодора " +
  "тодор цветелина юлиян яница " +
  "αγγελική αθανάσιος αικατερίνη αλέξανδρος αναστασία ανδρέας άννα αντώνης απόστολος αριστείδης βασιλική βασίλης γεωργία γιάννης γιώργος " + // el
  "δέσποινα δήμητρα δημήτρης ειρήνη ελένη ευαγγελία ευάγγελος ευγενία θανάσης θοδωρής ιωάννα ιωάννης κατερίνα κώστας κωνσταντίνος λευτέρης " +
  "μανώλης μαρία μαρίνα μιχάλης νίκος νικόλας ξένια παναγιώτης παρασκευή παύλος πέτρος σοφία σπύρος σταύρος στέλιος σωτήρης φωτεινή χαρά " +
  "χρήστος χριστίνα " +
  "نورا سلمى محمد محمود أحمد احمد إبراهيم ابراهيم أسامة أسماء أشرف أمل أميرة أمينة آية إسلام إيمان بسمة حسام حسن حسين خالد خديجة دعاء دينا رانيا " + // ar
  "رامي رشا ريم زينب سارة سامي سعيد سلوى سليم سمير سميرة شيماء طارق طه عائشة عادل عباس عبدالله عبدالرحمن عبدالعزيز عصام عمر عمرو فاطمة فهد فيصل " +
  "كريم كمال ليلى ماجد مجدي مروان مروة مريم مصطفى منى منصور مها ناصر نبيل نجلاء ندى نورهان هاجر هبة هدى هشام هند وائل وليد ياسر ياسمين يوسف يونس " +
  "عبد " +
  "אבי אביב אבישי אברהם אדם אהרון אורי אורלי אורנה אילן אילנה איתי איתן אלון אלי אליעזר אמיר אסף אפרת אריאל אריה בנימין ברק גיא גיל גילי גליה דוד דורון " + // he
  "דנה דניאל דניאלה דפנה הדס זאב חגי חיים חנה טלי יאיר יהודה יהונתן יובל יוסי יוסף יעל יעקב יפעת יצחק ירון ישראל לאה ליאת ליאור מאיה מיכאל מיכל מיכה משה " +
  "מתן נדב נועה נועם נטע נעמה נתן עדי עומר עופר עידו עידן עירית ענת ערן פנחס צבי רביב רוני רונית רותם רינה רועי שגיא שולמית שחר שי שירה שלומי שלמה שמעון שרון " +
  "שרית תומר תמר תמי " +
  "آرش آرمان امیر امید بابک بهرام بهروز پریسا پویا تینا حامد حسین حمید داوود رضا رویا زهرا سارا سپیده سعید سمیه سهراب سیاوش شهرام شیرین صادق علی علیرضا " + // fa
  "غلامرضا فاطمه فرزانه فرشاد فرهاد کامران کاوه کیوان لیلا مجید محسن محمدرضا مرتضی مریم مسعود معصومه منصوره مهدی مهران مهسا میترا مینا نازنین نرگس نسرین " +
  "نگار نیلوفر هادی هومن یاسمن " +
  "अजय अनिल अनीता अनुराग अमित अरुण अर्चना अशोक आदित्य आरती आशीष कविता किरण कुमार गीता गौरव दिनेश दीपक नरेश निशा नीरज नेहा पंकज पूजा प्रदीप प्रमोद " + // hi
  "प्रियंका प्रीति मनीष मनोज महेश मीना मुकेश मोहम्मद मोहित योगेश रमेश रवि राकेश राजीव राजेश राहुल रीता रेखा ललित विकास विजय विनोद विवेक शशि शिल्पा " +
  "संजय संजीव संतोष संदीप सचिन सरिता सीमा सुधीर सुनील सुनीता सुमन सुरेश सुशील हरीश";

/** Given names of Hungarian, in which they stand last. */
const LAST =
  "ádám ágnes ágota andrás anikó anna attila balázs bálint barnabás béla bence bernadett boglárka csaba csilla dániel dávid dénes " +
  "dóra edina edit emese endre enikő erika erzsébet eszter éva ferenc gábor gergely gergő gyöngyi györgy gyula hajnalka henrietta " +
  "ibolya ildikó ilona imre istván jános józsef judit júlia kálmán károly katalin kinga kornél kristóf krisztina krisztián lajos " +
  "lászló levente lilla magdolna márk márta márton mária máté melinda mihály miklós mónika noémi nóra orsolya péter piroska réka " +
  "richárd rita róbert sándor sára szabolcs szilvia tamás tibor tímea viktor viktória vilmos vivien zita zoltán zsófia zsolt zsuzsanna";

/** Names of families in Japanese, with which names begin, of two characters. */
const JAPANESE =
  "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 後藤 岡田 長谷 村上 近藤 石井 坂本 遠藤 " +
  "青木 藤井 西村 福田 太田 三浦 藤原 松田 岡本 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 " +
  "上野 杉山 増田 小島 平野 大塚 千葉 久保 松井 岩崎 桜井 野口 松尾 木下 菊地 菊池 野村 新井 渡部 佐野 杉本 大西 古川 浜田 市川 小松 高野 水野 山内 西田 西川 五十 北村 安田 中田 川口 平田 川崎 飯田 " +
  "吉川 本田 沢田 辻村 関口 吉村 中西 岩田 服部 樋口 福島 川上 永井 松岡 田口 山中 森本 矢野 秋山 大島 小川 広瀬 土屋 大久 松村 小山 石原 望月 熊谷 尾崎 片山 荒木 富田 堀内 黒田 早川 星野 平井 西山";

const FIRST_NAMES: ReadonlySet<string> = new Set(GIVEN.split(" "));
const LAST_NAMES: ReadonlySet<string> = new Set(LAST.split(" "));
const JAPANESE_FAMILIES: ReadonlySet<string> = new Set(JAPANESE.split(" "));

/** Whether a line of a few words, which looks like a name, begins or ends as names of persons do. */
export function beginsLikePerson(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return FIRST_NAMES.has(words[0]?.split("-")[0] ?? "") || LAST_NAMES.has(words.at(-1) ?? "");
}

/** Whether characters without a space are a Japanese name with a common name of a family, and no town or prefecture. */
export const isJapaneseName = (text: string): boolean =>
  JAPANESE_SHAPE.test(text) && JAPANESE_FAMILIES.has(text.slice(0, 2));

const JAPANESE_SHAPE =
  /^[\p{Script=Han}々]{2}\s?(?:[\p{Script=Han}々]{0,2}(?![県市町村区駅港部版])[\p{Script=Han}々]|\p{Script=Hiragana}{2,4})$/u;
