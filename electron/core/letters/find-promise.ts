// The words with which a company's policy promises a right.
import type { CompanyRecord } from "../../shared/company.ts";
import type { Right } from "../../shared/lists.ts";

export type Promised = { readonly words: string; readonly isLimited: boolean };
type Stated = CompanyRecord["rights"][number];

/**
 * null where the policy does not state the right in words of its own, or denies it: what the person entered by hand is
 * nothing that the company said. A right that is offered to everybody goes before one that is limited. A quotation runs
 * on one line: line breaks of the policy's layout become spaces.
 */
export const findPromise = (rights: readonly Stated[], right: Right): Promised | null => {
  const stated = rights.flatMap((finding) => {
    const { evidence } = finding;
    if (finding.right !== right || finding.stance === "denied" || evidence === null) return [];
    return [{ words: evidence.quote.replace(/\s+/g, " ").trim(), isLimited: !isOpen(finding) }];
  });
  return stated.find(({ isLimited }) => !isLimited) ?? stated[0] ?? null;
};

const isOpen = ({ stance, scope }: Stated): boolean => stance === "offered" && scope === null;
