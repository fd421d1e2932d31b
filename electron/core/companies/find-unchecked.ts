// Whether a letter would go to an address that nobody but a public directory names.
import type { CompanyRecord, DirectoryWord, OwnContact } from "../../shared/company.ts";

/** That address and whose word it is; null: the policy or the person names it, or there is none. */
export const findUnchecked = (
  { primary }: Pick<CompanyRecord, "primary">,
  own: OwnContact | null,
): ({ address: string } & DirectoryWord) | null =>
  own === null && primary.kind === "email" && primary.from !== undefined
    ? { address: primary.value, ...primary.from }
    : null;
