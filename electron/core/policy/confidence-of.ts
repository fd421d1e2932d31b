// How sure a finding is: how often its rule was right on labelled policies.
import { confidences } from "./confidences.ts";

/** The rules of one kind: `rights/access` of `rights/access/see-data`, `laws` of `laws/named`. */
export const groupOf = (rule: string): string => rule.slice(0, Math.max(0, rule.lastIndexOf("/")));

/**
 * The learned confidence of a finding by `rule`; for a rule that no labelled policy has met that of its group; for what the
 * labels do not speak of (a street, a phone number) `given`, which is set by hand. 0 to 1.
 */
export const confidenceOf = (rule: string, given: number): number =>
  confidences.rules[rule]?.confidence ?? confidences.groups[groupOf(rule)] ?? given;
