// Every rule of the rights finder in one list.
import { accessRules } from "./access.ts";
import { complaintRules, nonDiscriminationRules, withdrawConsentRules } from "./consent-and-complaint.ts";
import { erasureRules } from "./erasure.ts";
import { limitSensitiveRules, optOutMarketingRules, optOutSaleRules, thirdPartyDisclosureRules } from "./opt-outs.ts";
import { portabilityRules } from "./portability.ts";
import { automatedDecisionRules, objectionRules, restrictionRules } from "./processing.ts";
import { rectificationRules } from "./rectification.ts";
import type { RightRule } from "./right-rule.ts";

/** Objects of one shape are read faster than each with its own. */
const inOneShape = ({ name, right, pattern, needs, unless, stems, confidence, isPart }: RightRule): RightRule => ({
  name,
  right,
  pattern,
  needs,
  unless,
  stems,
  confidence,
  isPart,
});

/** All rules; names are unique within a right. */
export const allRightRules: readonly RightRule[] = [
  ...accessRules,
  ...rectificationRules,
  ...erasureRules,
  ...restrictionRules,
  ...portabilityRules,
  ...objectionRules,
  ...automatedDecisionRules,
  ...withdrawConsentRules,
  ...complaintRules,
  ...optOutMarketingRules,
  ...optOutSaleRules,
  ...limitSensitiveRules,
  ...thirdPartyDisclosureRules,
  ...nonDiscriminationRules,
].map(inOneShape);
