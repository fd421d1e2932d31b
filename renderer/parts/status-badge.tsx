// Where a request stands. "Sent" is not green: it is not the end of the matter.
import type { RequestStatus } from "../../electron/shared/lists.ts";
import { useWords } from "../words/use-words.ts";
import { Badge, type BadgeTone } from "./badge.tsx";
import type { IconName } from "./icon.tsx";

export const statusLook: Record<RequestStatus, { tone: BadgeTone; icon: IconName }> = {
  draft: { tone: "plain", icon: "pencil" },
  queued: { tone: "plain", icon: "clock" },
  sending: { tone: "plain", icon: "clock" },
  unsure: { tone: "doubt", icon: "question" },
  "not-sent": { tone: "bad", icon: "alert" },
  sent: { tone: "accent", icon: "send" },
};

export const StatusBadge = ({ status }: { status: RequestStatus }) => (
  <Badge {...statusLook[status]}>{useWords().t(`status.${status}.name`)}</Badge>
);
