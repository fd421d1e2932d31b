// How the state of a mail looks; colour alone never says it.
import type { ReplyState } from "../../../electron/shared/reply-names.ts";
import type { BadgeTone } from "../../parts/badge.tsx";
import type { IconName } from "../../parts/icon.tsx";

export const replyLook: Record<ReplyState, { tone: BadgeTone; icon: IconName }> = {
  unmatched: { tone: "doubt", icon: "question" },
  open: { tone: "accent", icon: "question" },
  settled: { tone: "plain", icon: "tick" },
};
