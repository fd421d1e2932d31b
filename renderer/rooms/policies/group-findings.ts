// Puts the findings of a policy into the groups in which they are shown; what is not the company's own stands apart.
import type { FactKind, ReadingFinding } from "../../../electron/shared/reading.ts";

export const findingGroups = ["who", "contacts", "rights", "laws", "times", "other", "thirdParty"] as const;
export type FindingGroup = (typeof findingGroups)[number];

const groupOfKind: Record<FactKind, FindingGroup> = {
  company: "who",
  website: "who",
  country: "who",
  contact: "contacts",
  right: "rights",
  law: "laws",
  "effective-on": "times",
  "updated-on": "times",
  "response-time": "times",
  "identity-check": "other",
  retention: "other",
  "minimum-age": "other",
  authority: "other",
  recipient: "other",
};

const groupOf = ({ fact }: ReadingFinding): FindingGroup =>
  fact.kind === "right" && fact.isThirdParty ? "thirdParty" : groupOfKind[fact.kind];

export type Group = { readonly id: FindingGroup; readonly findings: readonly ReadingFinding[] };

/** Groups that hold something, in their order; within a group the order stays. */
export const groupFindings = (findings: readonly ReadingFinding[]): readonly Group[] =>
  findingGroups
    .map((id) => ({ id, findings: findings.filter((finding) => groupOf(finding) === id) }))
    .filter((group) => group.findings.length > 0);
