/** Whose picture it is begins with a capital, or is written without: "image: nginx" is a line of a settings file. */
const OWNER = /^["'“„«(@©]{0,2}(?:[\p{Lu}\p{Lo}]|\p{Ll}{1,3}\p{Lu})/u;

/** Chinese "of", and particles of Japanese sentences: "图：店铺的工作台" says what a picture shows, */
const SHOWN = /[的のをが]/u;
/** unless a house is named with them: "写真：みんなの経済新聞". */
const HOUSE = /(?:新聞|新闻|通信|社|網|网|報|报|誌|館|馆|局|提供|摄|攝|撮影)$/u;

/** Whether what a credit names may be the owner of a picture. */
export const isPictureOwner = (text: string): boolean =>
  OWNER.test(text) && (!SHOWN.test(text) || HOUSE.test(text));
