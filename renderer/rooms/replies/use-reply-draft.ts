// What goes with the person's word on a mail: the day, until when they want time, why they refuse.
import { useState } from "react";
import type { CallInput } from "../../../electron/shared/contract.ts";
import type { RefusalGround } from "../../../electron/shared/letter-names.ts";
import type { ReplyPage } from "../../../electron/shared/reply.ts";
import type { ReplyKind } from "../../../electron/shared/reply-names.ts";
import { useSettings } from "../../stores/use-stores.ts";

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The calendar day of an instant where the window is. */
const dayOf = (at: string): string => {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

export const useReplyDraft = (page: ReplyPage) => {
  const today = useSettings((state) => state.info.today);
  const { proposals } = page.reading;
  const find = <T>(kind: ReplyKind, take: (proposal: (typeof proposals)[number]) => T | null): T | null => {
    const proposal = proposals.find((one) => one.kind === kind);
    return proposal === undefined ? null : take(proposal);
  };
  // A mail may bear a day that is not yet.
  const said = dayOf(page.sentAt ?? page.cameInAt);
  const [on, setOn] = useState([said, today].sort()[0] ?? today);
  const [untilOn, setUntilOn] = useState<string>(find("extension", (one) => one.untilOn) ?? "");
  const [ground, setGround] = useState<RefusalGround>(find("refusal", (one) => one.ground) ?? "other");
  return {
    on,
    setOn,
    untilOn,
    setUntilOn,
    ground,
    setGround,
    today,
    say: (kind: ReplyKind): CallInput<"replies:settle"> => ({
      replyId: page.replyId,
      kind,
      on: isDay(on) ? on : said,
      untilOn: kind === "extension" && isDay(untilOn) ? untilOn : null,
      ground: kind === "refusal" ? ground : null,
    }),
  };
};

export type ReplyDraft = ReturnType<typeof useReplyDraft>;
