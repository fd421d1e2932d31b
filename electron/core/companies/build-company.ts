// A company's page: what its policy says, what the person entered beside it, and what the policy leaves out.
import type { Company, CompanyRecord, OwnContact } from "../../shared/company.ts";
import { rights } from "../../shared/lists.ts";
import { chooseReach } from "./choose-reach.ts";

/**
 * `unmentioned` holds the rights of the closed list that the policy does not speak of, in the list's order; a right that
 * it denies is mentioned. The record is handed on as it is: nothing of the person's goes into it.
 */
export function buildCompany(record: CompanyRecord, own: OwnContact | null): Company {
  const mentioned = new Set(record.rights.map((finding) => finding.right));
  return {
    record,
    reach: chooseReach(record, own),
    ownContact: own,
    // Nobody read a policy of it, so that nothing can be said to be missing there.
    unmentioned: record.source.kind === "directory" ? [] : rights.filter((right) => !mentioned.has(right)),
  };
}
