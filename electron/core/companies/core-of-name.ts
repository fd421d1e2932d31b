// What of a company's name tells it from others.
import { foldText } from "./fold-text.ts";

/** Of a company's name; two firms that differ in these alone are worth a question. */
const legalForms = new Set(
  "ab ag as asa bv co company corp corporation ek eurl gbr gmbh inc incorporated kg kgaa limited llc llp ltd ltda mbh nv ohg oy oyj plc pty pvt sa sarl sas se sl sp spa srl the ug und and".split(
    " ",
  ),
);

/** The words of a company's name that tell it from others: `coreOfName("Komet Sales, Inc.")` is `"komet sales"`. */
export const coreOfName = (name: string): string => {
  const words = foldText(name)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !legalForms.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
};
