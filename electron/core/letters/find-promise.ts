// The words with which a company's policy promises a right.
import type { CompanySeed } from "../../shared/company.ts";
import type { Right } from "../../shared/lists.ts";

export type Promised = { readonly words: string; readonly isLimited: boolean };

/**
 * null where the policy does not state the right, or denies it. A right that is offered to everybody goes before one that
 * is limited. A quotation runs on one line: line breaks of the policy's layout become spaces.
 */
export const findPromise = (rights: CompanySeed["rights"], right: Right): Promised | null => {
  const stated = rights.filter((finding) => finding.right === right && finding.stance !== "denied");
  const [best] = [...stated.filter(isOpen), ...stated];
  if (best === undefined) return null;
  return { words: best.evidence.quote.replace(/\s+/g, " ").trim(), isLimited: !isOpen(best) };
};

const isOpen = ({ stance, scope }: CompanySeed["rights"][number]): boolean => stance === "offered" && scope === null;
