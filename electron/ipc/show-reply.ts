// Received mails as the window shows them.
import type { Store } from "../adapters/store/store.ts";
import type { ReplyBody, StoredReply } from "../adapters/store/stored-reply.ts";
import { isRiskyFile, tidyFileName } from "../core/letters/tidy-file-name.ts";
import type { ReplyAttachment, ReplyMatch, ReplyPage, ReplySummary } from "../shared/reply.ts";

/** Mails in mails and texts have no name of their own. */
export const nameFile = (name: string, type: string): string => {
  if (name.trim() !== "") return tidyFileName(name);
  if (type === "message/rfc822") return "mail.eml";
  return type === "text/calendar" ? "invitation.ics" : "file";
};

const attachmentsOf = ({ files }: StoredReply): ReplyAttachment[] =>
  files.map(({ attachmentId, name, type, bytes }) => {
    const shown = nameFile(name, type);
    return { attachmentId, name: shown, type, bytes, isRisky: isRiskyFile(shown) };
  });

export const createReplyView = ({ requests }: Pick<Store, "requests">) => {
  /** A candidate may have been deleted since. */
  const present = (match: ReplyMatch): ReplyMatch => ({
    ...match,
    candidates: match.candidates.filter((requestId) => requests.get(requestId) !== null),
  });

  const summarise = (reply: StoredReply): ReplySummary => {
    const { replyId, mode, requestId, source, cameInAt, head, settled, reading } = reply;
    const match = present(reply.match);
    const about = requestId ?? match.candidates[0];
    return {
      replyId,
      mode,
      requestId,
      company: about === undefined ? null : (requests.get(about)?.company ?? null),
      fromName: head.fromName,
      fromAddress: head.fromAddress,
      subject: head.subject,
      sentAt: head.sentAt,
      cameInAt,
      source,
      match,
      state: settled !== null ? "settled" : requestId === null ? "unmatched" : "open",
      kind: settled?.kind ?? null,
      best: reading.proposals[0]?.kind ?? null,
      attachments: reply.files.length,
    };
  };

  return {
    summarise,
    page: (reply: StoredReply, body: ReplyBody): ReplyPage => ({
      ...summarise(reply),
      text: body.text,
      isTextWhole: body.isTextWhole,
      links: [...body.links],
      attachments: attachmentsOf(reply),
      warnings: [...body.warnings],
      reading: reply.reading,
      dkim: reply.dkim,
      settledBy: reply.settled?.by ?? null,
    }),
  };
};
