import { anyOf } from "./any-of";

/**
 * What stands in an article's place, the surest first, and what it says, in lower case: the site turned the scraper away, asks for
 * JavaScript, a login or consent, has no such page or no pages at all. Of the systems with many languages these are
 * Cloudflare's own words in them.
 */
export const WALL_SIGNS = {
  "block-page": anyOf([
    "access (?:to this page has been )?denied|are you (?:a )?(?:human|robot)|attention required",
    "checking (?:if the site connection is secure|your browser)|ddos protection|just a moment|pardon our interruption",
    "request (?:was )?blocked|security check|too many requests|unusual traffic|you have been blocked",
    "(?:verify|confirm)(?:ing)? (?:that )?you are (?:a )?human|make sure (?:that )?you['’]re not a robot|press (?:&|and) hold to",
    "request (?:unsuccessful\\. incapsula|forbidden by)|\\b403\\b.{0,5}forbidden",
    "enable js and disable any ad ?blocker|unavailable due to legal reasons|access cannot be granted at this time",
    "are you (?:of legal drinking age|(?:over|at least) (?:18|21))|must be (?:over )?(?:18|21)(?: years)?(?: of age)?(?: or older| or over)? to enter",
    // "… needs to review the security of your connection"
    "security of your connection|sicherheit ihrer verbindung|sécurité de votre connexion|seguridad de (?:su|tu) conexión",
    "sicurezza della (?:tua )?connessione|segurança da (?:sua )?conexão|beveiliging van uw verbinding|bezpieczeństwo połączenia",
    "безопасность вашего (?:подключения|соединения)|bağlantınızın güvenliğini|接続のセキュリティ|您的连接的安全性|您連線的安全性|연결 보안",
    // "Verifying you are human"
    "(?:ob|dass) sie ein mensch sind|que vous êtes (?:bien )?(?:un )?humain|que (?:usted )?(?:eres|es) (?:un ser )?humano",
    "che (?:tu )?(?:sia|sei) (?:un essere )?umano|se você é (?:um ser )?humano|dat u een mens bent|czy jesteś człowiekiem",
    "что вы (?:не робот|человек)|insan olduğunuz|人間であることを確認|验证您是否是真人|驗證您是否是真人|사람인지 확인",
    // Lines that are nothing else
    "(?:^|\\n)(?:(?:http|error|fehler|erreur)? ?403[:. –-]{0,3})?(?:zugriff (?:verweigert|gesperrt)|accès (?:refusé|interdit)|acceso denegado|acesso negado|accesso (?:negato|vietato)|toegang geweigerd|odmowa dostępu|dostęp zabroniony|přístup odepřen|доступ (?:запрещ[её]н|заблокирован)|доступ заборонено|erişim engellendi|访问被拒绝|拒绝访问|存取被拒|アクセスが拒否されました|접근이? ?(?:거부|차단))[^\\n]{0,20}(?=$|\\n)",
  ]),
  "javascript-wall": anyOf([
    "(?:enable|turn on|activate|requires?|without|activez|activa|aktivier\\w{0,20}|habilit\\w{1,20}|attiv\\w{1,20}|ativ\\w{1,20}|schakel|włącz\\w{0,20}|zapn\\w{1,20}|включите|увімкніть|启用|啟用|有効に).{0,40}java ?script",
    "(?<!viewed with )java ?script.{0,40}(?:disabled|required|enabled|deaktiviert|désactivé|desactivado|is off|отключен|aktivier\\w{0,20}|etkinleştir\\w{0,20}|無効|활성화)",
    // A banner that only asks for another browser stands above pages that can be read.
    "(?:upgrade|switch) to a (?:modern|supported|newer) browser to (?:continue|view|access|use)",
    // Nothing else
    "^(?:loading|please wait|wird geladen|chargement|cargando|caricamento|carregando|ładowanie|загрузка|завантаження|yükleniyor|加载中|載入中|読み込み中|로딩 ?중)[ .…]{0,99}$",
  ]),
  // Shops ask to log in to see prices, too: these speak of the page.
  "login-wall": anyOf([
    "join linkedin|log into facebook|phone number, username,? or email|log in or sign up to view",
    "(?:must|need to|have to|please) (?:be logged in|log ?in|sign ?in) to (?:continue|(?:view|see|access|read) (?:this|the|that) (?:page|content|topic|article|story|forum|thread|profile|post|site|photo))",
    "(?:du musst (?:dich anmelden|angemeldet sein)|sie müssen (?:angemeldet|eingeloggt) sein), um (?:fortzufahren|diese[ns]? )|(?:bitte )?melden? (?:sie sich|dich) an, um (?:fortzufahren|diese[ns]? )", // de
    "vous devez (?:être connecté|vous connecter)(?:e|\\(e\\))? pour (?:continuer|(?:accéder à|voir|lire|consulter) ce)", // fr
    "(?:debes?|tienes que|necesitas) (?:iniciar sesión|estar conectado) para (?:continuar|(?:ver|acceder a|leer) est[ea])", // es
    "(?:é necessário|você precisa|faça) (?:estar logado|fazer login|login) para (?:continuar|(?:ver|acessar|ler) est[ea])", // pt
    "(?:devi|è necessario) (?:essere (?:loggato|registrato)|accedere|effettuare (?:il login|l['’]accesso)) per (?:continuare|(?:vedere|visualizzare|leggere) quest[oa])", // it
    "je moet (?:ingelogd zijn|inloggen) om (?:verder te gaan|deze pagina)|musisz (?:być zalogowan[ya]|się zalogować), (?:aby|żeby) (?:kontynuować|(?:zobaczyć|przeczytać) tę)", // nl, pl
    "(?:необходимо|нужно) (?:войти|авторизоваться)[^\\n]{0,20}(?:чтобы|для) (?:продолж|просмотра (?:этой|страниц|тем|содерж))|(?:devam etmek|bu (?:sayfayı|içeriği) gör\\S{1,20}) için (?:giriş yap|oturum aç)", // ru, tr
    "(?:登录|登入|登陆)后(?:查看(?:更多|全文|完整|内容)|继续|才能)|続(?:ける|行する)には.{0,12}ログイン|閲覧するには.{0,12}ログイン|로그인 (?:후 이용|하셔야)", // zh, ja, ko
  ]),
  "error-page": anyOf([
    "\\b(?:404|410|500|502|503)\\b.{0,40}(?:error|not found|page|unavailable)|(?:error|fehler|erreur|ошибка|błąd|chyba|hata) (?:404|410|500|502|503)",
    "page (?:you (?:requested|are looking for) )?(?:was |could ?n[o'’]t be |can(?:no|['’])t be |is )?(?:not found|found|no longer (?:exists|available))",
    "error code:? 5\\d\\d|web server is down|connection timed out|error establishing a database connection|critical error on (?:this|your) website",
    "account (?:has been )?suspended|moved permanently|(?:if|when) you are not (?:automatically )?redirected|this (?:product|item|listing|job|ad|offer) (?:is no longer available|has (?:expired|been removed))",
    "internal server error|service unavailable|bad gateway|gateway time-?out",
    "seite (?:wurde |konnte )?(?:leider )?nicht gefunden|seite existiert (?:leider )?nicht", // de
    "page (?:introuvable|non trouvée)|page [^\\n]{0,60}n['’]existe (?:pas|plus)", // fr
    "página no (?:encontrada|existe|se (?:ha )?encontr)|página [^\\n]{0,40}no (?:existe|está disponible|se encuentra)", // es
    "página não (?:encontrada|existe|foi encontrada)|página [^\\n]{0,40}não (?:existe|foi encontrada)", // pt
    "pagina non (?:trovata|esiste|disponibile)|pagina [^\\n]{0,40}non (?:esiste|è (?:stata trovata|più disponibile))", // it
    "pagina (?:niet gevonden|bestaat niet|kon niet worden gevonden|werd niet gevonden)", // nl
    "(?:strona|strony) (?:nie (?:istnieje|została znaleziona|znaleziono|odnaleziono)|nieznaleziona)|nie znaleziono strony", // pl
    "stránka (?:nebyla nalezena|nenalezena|neexistuje|sa nenašla)|sidan (?:kunde inte hittas|hittades inte|finns inte)", // cs, sk, sv
    "siden (?:blev ikke fundet|findes ikke|kunne ikke findes|ble ikke funnet|finnes ikke)|fant ikke siden|sivua ei (?:löyt|ole)", // da, no, fi
    "oldal nem található|pagina nu (?:a fost găsită|există)|pagină negăsită|страницата не (?:е намерена|съществува)", // hu, ro, bg
    "σελίδα (?:δεν (?:βρέθηκε|υπάρχει))|sayfa bulunamadı|böyle bir sayfa", // el, tr
    "страниц[аы][^\\n]{0,40}не (?:найдена|существует)|сторінк[ау][^\\n]{0,40}не (?:знайдено|існує)", // ru, uk
    "الصفحة (?:غير موجودة|المطلوبة غير)|لم يتم العثور على الصفحة|صفحه(?: مورد نظر)?(?: شما)? (?:یافت|پیدا) نشد", // ar, fa
    "(?:הדף|העמוד)[^\\n]{0,20} לא (?:נמצא|קיים)|(?:पृष्ठ|पेज) नहीं मिला|không tìm thấy trang|trang [^\\n]{0,30}không tồn tại", // he, hi, vi
    "halaman (?:tidak ditemukan|yang anda cari tidak)|ไม่พบหน้า", // id, th
    "页面(?:不存在|未找到|无法找到|找不到|已(?:经)?(?:被)?删除|走丢)|页面[^\\n]{0,12}(?:不存在|已被删除)|頁面(?:不存在|未找到)|找不到(?:您要的|該|此)?(?:页面|頁面|网页|網頁)", // zh
    "ページ(?:が|は)(?:見つかりません|存在しません|削除され)|お探しのページ|페이지를 찾을 수 없|존재하지 않는 페이지", // ja, ko
    // Closed for a while
    "(?:site|page|website|we are|we['’]re|currently) (?:is )?(?:currently )?(?:under|down for|undergoing) (?:scheduled )?maintenance|we['’]ll be (?:right )?back (?:soon|shortly)",
    "(?:wartungsarbeiten|wartungsmodus)[^\\n]{0,60}(?:seite|erreichbar|verfügbar)|(?:site|nous sommes) [^\\n]{0,20}en (?:cours de )?maintenance|(?:sitio|página|web|realizando)[^\\n]{0,30} mantenimiento",
    "(?:sito|siamo) [^\\n]{0,20}in manutenzione|(?:site|página) [^\\n]{0,20}em manutenção|(?:site|website) [^\\n]{0,20}in onderhoud|(?:сайт\\S{0,20}|ведутся) [^\\n]{0,30}техническ\\S{1,20} работ",
    "(?:系统|网站|網站|系統)(?:正在)?(?:维护|維護)|(?:サイト|ただいま|現在)[^\\n]{0,12}メンテナンス中|(?:사이트|시스템|서비스) ?점검 ?중",
  ]),
  "consent-wall": anyOf([
    "before you continue to (?:google|youtube)|bevor sie zu (?:google|youtube) weitergehen|avant d['’]accéder à (?:google|youtube)|antes de ir a (?:google|youtube)|prima di continuare su (?:google|youtube)|antes de (?:avançar|continuar) para o (?:google|youtube)",
    "(?:we|our) (?:and our )?(?:\\d{1,5} )?(?:partners|vendors) (?:store|process|use|may)|(?:store|access).{0,30}information on a device|(?:accept|manage|reject) (?:all )?cookies|we value your privacy",
    "wir und unsere (?:\\d{1,5} )?partner|nous et nos (?:\\d{1,5} )?partenaires|nosotros y nuestros (?:\\d{1,5} )?socios|noi e i nostri (?:\\d{1,5} )?partner|nós e (?:os )?nossos (?:\\d{1,5} )?parceiros|wij en onze (?:\\d{1,5} )?partners|my i nasi (?:\\d{1,5} )?(?:zaufani )?partnerzy|vi (?:och|og) v[aå]re?s? (?:\\d{1,5} )?partner",
  ]),
  "parked-domain": anyOf([
    "domain (?:name )?(?:\\S{4,60} )?(?:is|may be) (?:for sale|parked)|(?:^|\\n)\\S{4,60} is for sale(?=$|[\\n!.])|(?:^|\\n)buy this domain|this domain (?:name )?(?:has (?:recently )?(?:been registered|expired)|is parked)",
    "domain (?:\\S{4,60} )?(?:steht zum verkauf|ist zu verkaufen|zu verkaufen)|domaine (?:\\S{4,60} )?(?:est à vendre|a expiré)|dominio (?:\\S{4,60} )?(?:está (?:en|a la) venta|è in vendita|in vendita)|domínio (?:\\S{4,60} )?(?:está )?à venda",
    "domein(?:naam)? (?:\\S{4,60} )?(?:is )?te koop|domena (?:\\S{4,60} )?(?:jest )?na sprzedaż|домен (?:\\S{4,60} )?(?:прода[её]тся|выставлен на продажу|припаркован)|域名(?:\\S{4,60} ?)?(?:出售|转让|可转让)|ドメイン[^\\n]{0,20}(?:販売中|取得されて)",
    "welcome to nginx!|apache2? (?:\\w{1,20} )?default page|(?:^|\\n)it works!(?=$|\\n)|iis windows server(?=$|\\n)",
  ]),
};

export type Wall = keyof typeof WALL_SIGNS;

/** What walls speak of where they say why, and what to do. */
export const WALL_WORDS = anyOf([
  "browser|navigateur|navegador|przeglądar|prohlížeč|браузер|浏览器|瀏覽器|ブラウザ|브라우저|cookies|java ?script|captcha|vpn|proxy",
  "\\b(?:ro)?bots?\\b|automated|ip[ -]address|adresse ip|ip-adresse|dirección ip|your network|ray id|cloudflare|security (?:service|solution)",
  "site owner|administrator|reference (?:id|number)|incident id|this (?:page|website)|the page you|diese seite|cette page|esta página|questa pagina|эт[ау] страниц",
]);

/** What asks for a captcha before it lets anyone on; below forms of all kinds stands that one guards them. */
const LET_ON =
  "to (?:continue|proceed|access|view|enter|unblock)|unblock|prove|not a (?:ro)?bot|human|pour (?:continuer|accéder)|humain|um fortzufahren|mensch|para (?:continuar|acceder|acessar)|human[oa]|per (?:continuare|accedere|proseguire)|uman[oa]|om (?:door te gaan|verder te gaan)|aby kontynuować|чтобы продолжить|робот|机器人|ロボット";
export const CAPTCHA = anyOf([`captcha.{0,80}(?:${LET_ON})`, `(?:${LET_ON}).{0,80}captcha`]);
