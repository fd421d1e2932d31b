// How sure a proposal is: how often its rule was right on labelled replies.
import type { ReplyKind } from "../../shared/reply-names.ts";
import { replyConfidences } from "./reply-confidences.ts";
import type { ReplyRule } from "./reply-rule.ts";

/** The name under which a rule is counted and kept: `refusal/en-cannot`. */
export const ruleName = ({ kind, name }: Pick<ReplyRule, "kind" | "name">): string => `${kind}/${name}`;

/** The learned rate of a rule; of one that no labelled reply has met that of its kind, then of all. 0 to 1. */
export const replyConfidence = (rule: string, kind: ReplyKind): number =>
  replyConfidences.rules[rule] ?? replyConfidences.kinds[kind] ?? replyConfidences.all;
