import type { Cleaner } from "../../cleaner";
import { findOwnText } from "../../evidence/own-text";
import { judgeKind } from "../../kind/judge";
import type { KindOptions } from "../../kind/model";
import type { Block } from "../../page";

/** Words of the article's own text, without which there is nothing to close. */
const ENOUGH = 30;
/** Such lines close a report on most pages that are one. */
const LIKELY = 0.5;

export const signOffs = ({ kinds }: KindOptions = {}): Cleaner => ({
  name: "sign-offs",
  doc: "Drops, right below the last paragraph of an article, the reporter's address, with the name or without, and the mark with which agencies end a report.",
  *apply(page) {
    const { words, last, below } = findOwnText(page);
    // What a colon announces is told, not signed.
    if (words < ENOUGH || !last || last.text.endsWith(":")) return;
    // Below other lines an address is that of a contact.
    const other = below.findIndex((block) => !isSignOff(block));
    const found = other < 0 ? below : below.slice(0, other);
    if (found.length === 0 || judgeKind(page, kinds).probabilities.article < LIKELY) return;
    for (const block of found)
      yield { type: "drop", block, category: "boilerplate", why: "closes the article" };
  },
});

const isSignOff = ({ text }: Block): boolean => END_MARKS.has(text) || isAddress(text) || isReporter(text);

const END_MARKS: ReadonlySet<string> = new Set(
  "(END) (End) (ENDS) -END- -ENDS- –ENDS– -Ends- ENDS ### (끝) (完) （完） （了）".split(" "),
);

/** Longest address of a reporter. */
const LONGEST = 60;
const isAddress = (text: string): boolean =>
  text.length <= LONGEST && text.includes("@") && ADDRESS.test(text);

/** As Korean papers have it: "한서진 기자 seojin@daily.example", "[남도매일 한서진 기자 seojin@daily.example]". */
const isReporter = (text: string): boolean =>
  text.length <= LONGEST && text.includes("기자") && text.includes("@") && REPORTER.test(text);
const REPORTER =
  /^[[(]?(?:\p{Script=Hangul}{2,10}[\s=/]{1,3})?\p{Script=Hangul}{2,4}\s?(?:선임|전문|인턴|수습|객원)?기자[\s/=,]{0,3}[(<[]?[\w.+-]{1,30}@[\w.-]{3,40}[\])>]{0,2}$/u;
const ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
