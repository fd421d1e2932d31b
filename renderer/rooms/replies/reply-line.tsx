// What is to be said of a mail, or was said, and when it was sent: one line, in the list and on a request's page.
import type { ReplySummary } from "../../../electron/shared/reply.ts";
import { Badge } from "../../parts/badge.tsx";
import { useWords } from "../../words/use-words.ts";
import { replyLook } from "./reply-look.ts";

type Props = { readonly reply: Pick<ReplySummary, "state" | "kind" | "sentAt" | "cameInAt"> };

export const ReplyLine = ({ reply: { state, kind, sentAt, cameInAt } }: Props) => {
  const { t, shortInstant } = useWords();
  return (
    <span className="row-line">
      <Badge {...replyLook[state]}>{kind === null ? t(`replies.states.${state}`) : t(`replyKind.${kind}.name`)}</Badge>
      <span>{shortInstant(sentAt ?? cameInAt)}</span>
    </span>
  );
};
