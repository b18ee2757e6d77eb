/** The word for a page where pages are counted, "Page 2 of 5", as alternatives of a pattern. */
export const PAGE_WORDS =
  "page|seite|página|pagina|strona|stránka|strana|страница|сторінка|sayfa|sida|side|sivu|oldal|σελίδα|trang|halaman";
