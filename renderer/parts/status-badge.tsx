// Where a request stands. "Sent" is not green: it is not the end of the matter.
import type { RequestStatus } from "../../electron/shared/lists.ts";
import type { Standing } from "../../electron/shared/standing-names.ts";
import { useWords } from "../words/use-words.ts";
import { Badge, type BadgeTone } from "./badge.tsx";
import { findHeard, type Heard } from "./find-heard.ts";
import type { IconName } from "./icon.tsx";

type Look = { readonly tone: BadgeTone; readonly icon: IconName };

const statusLook: Record<RequestStatus, Look> = {
  draft: { tone: "plain", icon: "pencil" },
  queued: { tone: "plain", icon: "clock" },
  sending: { tone: "plain", icon: "clock" },
  unsure: { tone: "doubt", icon: "question" },
  "not-sent": { tone: "bad", icon: "alert" },
  stopped: { tone: "plain", icon: "back" },
  sent: { tone: "accent", icon: "send" },
  bounced: { tone: "bad", icon: "alert" },
};

const standingLook: Record<Heard, Look> = {
  acknowledged: { tone: "accent", icon: "mail" },
  "needs-you": { tone: "doubt", icon: "question" },
  extended: { tone: "plain", icon: "clock" },
  "in-part": { tone: "accent", icon: "mail" },
  answered: { tone: "accent", icon: "mail" },
  denied: { tone: "bad", icon: "cross" },
  fulfilled: { tone: "good", icon: "tick" },
  verified: { tone: "good", icon: "tick" },
  escalated: { tone: "accent", icon: "send" },
  decided: { tone: "plain", icon: "info" },
  withdrawn: { tone: "plain", icon: "back" },
};

/** What was heard goes before how the letter went. */
export const lookOf = (summary: { status: RequestStatus; standing: Standing }): Look => {
  const heard = findHeard(summary);
  return heard === null ? statusLook[summary.status] : standingLook[heard];
};

/** `name`: where the status has a name of its own, such as that of a letter that was posted. */
type Props = { status: RequestStatus; standing?: Standing; name?: string };

export const StatusBadge = ({ status, standing = "open", name }: Props) => {
  const { t } = useWords();
  return <Badge {...lookOf({ status, standing })}>{name ?? t(`status.${status}.name`)}</Badge>;
};
