/** Whose picture it is begins with a capital, or is written without: "image: nginx" is a line of a settings file. */
const OWNER = /^["'“„«(@©]{0,2}(?:[\p{Lu}\p{Lo}]|\p{Ll}{1,3}\p{Lu})/u;

/** Whether what a credit names may be the owner of a picture. */
export const isPictureOwner = (text: string): boolean => OWNER.test(text);
