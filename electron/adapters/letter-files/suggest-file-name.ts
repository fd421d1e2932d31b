// Suggests a name for a letter's file that every system can write and that shows nothing which is not there.
import type { Reference } from "../../shared/letter.ts";

/** What Windows, macOS or Linux do not take in a name, what nobody sees in one, and what turns its letters around. */
const unfit = /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029]+/gu;

/** In bytes; systems take 255 with the ending, and a copy gets a few more. */
const longestCompany = 120;

const cut = (text: string): string => {
  let short = "";
  for (const character of text) {
    if (Buffer.byteLength(short + character) > longestCompany) break;
    short += character;
  }
  return short;
};

/** `suggestFileName({ reference, company: "Example / Store", ending: "pdf" })` is `RD-2026-7K3QX9 Example Store.pdf`. */
export const suggestFileName = ({
  reference,
  company,
  ending,
}: {
  readonly reference: Reference;
  readonly company: string;
  readonly ending: string;
}): string => {
  const clean = cut(company.replace(unfit, " ").replace(/\s+/g, " ").trim());
  // Windows drops dots and blanks at the end of a name: it would be another name than the one shown.
  const name = `${reference} ${clean}`.replace(/[. ]+$/, "");
  return `${name}.${ending}`;
};
