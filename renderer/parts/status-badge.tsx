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
  bounced: { tone: "bad", icon: "alert" },
};

/** `name`: where the status has a name of its own, such as that of a letter that was posted. */
export const StatusBadge = ({ status, name }: { status: RequestStatus; name?: string }) => {
  const { t } = useWords();
  return <Badge {...statusLook[status]}>{name ?? t(`status.${status}.name`)}</Badge>;
};
