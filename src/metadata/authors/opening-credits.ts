import { isKeptProse } from "../../evidence/running-text";
import type { Facts } from "../facts";

/** Papers of China credit their reporters in the first sentence: "本报讯（记者 罗晓棠 通讯员 杨胜）". */
export function findInOpening({ page }: Facts): string[] {
  const opening = page.blocks.find(isKeptProse)?.text.slice(0, REACH);
  if (!opening?.includes("者")) return [];
  const names = (CREDIT.exec(opening)?.[1] ?? "").split(APART).filter((name) => name !== "");
  return names.every((name) => NAME.test(name)) ? names : [];
}

/** Characters within which the credit stands, the longest place and date before it included. */
const REACH = 80;
/** Who is named behind another label, as a local contributor, is no reporter. */
const CREDIT =
  /[（(]\p{Script=Han}{0,8}[记記]者[\s:：]{0,2}(\p{Script=Han}[\p{Script=Han}\s、，,·]{1,40}?)(?:\s?(?:通讯员|通訊員|实习生|摄影|文\/图)[^（）()]{0,40})?[）)]/u;
const APART = /[\s、，,]+/u;
const NAME = /^\p{Script=Han}[\p{Script=Han}·]{1,3}$/u;
