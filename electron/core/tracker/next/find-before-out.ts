// What comes next while nobody knows that the letter got there.
import type { RequestStatus } from "../../../shared/lists.ts";
import type { NextStep } from "../../../shared/next-step.ts";
import { step } from "./next-matter.ts";

/** Empty once the letter is out. */
export const findBeforeOut = (status: RequestStatus): NextStep[] => {
  switch (status) {
    case "draft":
      return [step("finish-letter", "still-a-draft")];
    case "queued":
    case "sending":
      return [step("wait", "on-its-way")];
    case "unsure":
      return [step("look-in-mailbox", "unsure")];
    case "not-sent":
      return [step("try-again", "not-sent"), step("another-way", "came-back")];
    case "stopped":
      return [step("nothing", "stopped"), step("try-again", "stopped-again")];
    case "bounced":
      return [step("another-way", "came-back"), step("check-company", "company-gone")];
    case "sent":
      return [];
  }
};
