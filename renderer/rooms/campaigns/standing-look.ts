// How each standing of a campaign's company looks. "Sent" is not green: it is not the end of the matter.
import type { ItemStanding } from "../../../electron/shared/campaign-names.ts";
import type { BadgeTone } from "../../parts/badge.tsx";
import type { IconName } from "../../parts/icon.tsx";

export const standingLook: Record<ItemStanding, { tone: BadgeTone; icon: IconName }> = {
  planned: { tone: "plain", icon: "pencil" },
  open: { tone: "doubt", icon: "question" },
  ready: { tone: "plain", icon: "mail" },
  "left-out": { tone: "plain", icon: "cross" },
  queued: { tone: "plain", icon: "clock" },
  sending: { tone: "plain", icon: "clock" },
  sent: { tone: "accent", icon: "send" },
  unsure: { tone: "doubt", icon: "question" },
  refused: { tone: "bad", icon: "alert" },
  bounced: { tone: "bad", icon: "back" },
  answered: { tone: "accent", icon: "mail" },
};
