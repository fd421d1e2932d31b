// The one way in for a received mail: opened apart, matched, and kept whole. IMAP and files both come through here.
import { randomUUID } from "node:crypto";
import { hexSum } from "../adapters/files/hex-sum.ts";
import { readMailHead } from "../adapters/reply-files/read-mail-head.ts";
import { markOf } from "../adapters/reply-files/sum-mail.ts";
import type { OpenedReply, ReplyWindow } from "../adapters/reply-window/reply-window.ts";
import type { Store } from "../adapters/store/store.ts";
import { isOwnAddress } from "../core/replies/is-own-address.ts";
import { matchReply } from "../core/replies/match-reply.ts";
import type { MailHead } from "../core/replies/received-mail.ts";
import { AttachmentId } from "../shared/attachment.ts";
import type { Instant } from "../shared/day.ts";
import type { Mode } from "../shared/lists.ts";
import { mostReplyBytes, type ReplyMatch } from "../shared/reply.ts";
import { ReplyId } from "../shared/reply-id.ts";
import type { ReplySource, ReplyWarning } from "../shared/reply-names.ts";
import type { RequestId } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { LetterBook } from "./letter-book.ts";
import type { TakeBounce } from "./take-bounce.ts";

export type TakeReplyNeeds = {
  readonly store: Pick<Store, "replies">;
  readonly kept: Pick<KeptSettings, "ownAddresses" | "mode">;
  readonly book: LetterBook;
  readonly replyWindow: ReplyWindow;
  readonly isShared: (domain: string) => boolean;
  readonly takeBounce: TakeBounce;
  /** A new one is there. */
  readonly taken: (replyId: ReplyId, requestId: RequestId | null) => void;
};

export type TakenReply = { readonly replyId: ReplyId; readonly isNew: boolean };
export type TakeReply = (mail: {
  readonly raw: Uint8Array;
  readonly source: ReplySource;
  readonly cameInAt: Instant;
  readonly signal?: AbortSignal;
}) => Promise<Result<TakenReply>>;

/** What could not be opened stays as it came: nothing is lost, and nothing of it is believed but its header. */
const unopened: OpenedReply = {
  text: "",
  isTextWhole: false,
  links: [],
  files: [],
  warnings: ["unreadable"],
  report: [],
  reading: { reader: 0, language: null, isRead: false, proposals: [] },
};

const dayMs = 86_400_000;

/** A day before there was mail, or one that is not yet: somebody's clock is wrong, or lies. */
const isOddDate = ({ sentAt }: MailHead, cameInAt: Instant): boolean =>
  sentAt !== null && (sentAt < "1990" || Date.parse(sentAt) > Date.parse(cameInAt) + 2 * dayMs);

export const createTakeReply = (needs: TakeReplyNeeds): TakeReply => {
  const { store, kept, book, replyWindow, isShared, takeBounce, taken } = needs;

  const warn = (head: MailHead, opened: OpenedReply, cameInAt: Instant): ReplyWarning[] => [
    ...opened.warnings,
    ...(head.fromAddress === "" ? ["sender-unclear" as const] : []),
    ...(isOwnAddress(head.fromAddress, kept.ownAddresses()) ? ["from-yourself" as const] : []),
    ...(isOddDate(head, cameInAt) ? ["date-odd" as const] : []),
  ];

  const matchIn = (mode: Mode, head: MailHead, text: string, cameInAt: Instant): ReplyMatch =>
    matchReply(
      { ...head, text },
      { letters: book.letters(mode), mode, cameInAt, ownAddresses: kept.ownAddresses(), isShared },
    );

  return async ({ raw, source, cameInAt, signal = new AbortController().signal }) => {
    if (raw.length > mostReplyBytes) return fail("reply-too-large", "The mail is larger than any that is taken.");
    // Mailboxes are real ones; a file belongs to what the person is doing at the moment.
    const mode: Mode = source === "mailbox" ? "real" : (kept.mode() ?? "practice");
    const mark = hexSum(markOf(raw));
    const known = store.replies.known(mode, mark);
    if (known !== null) return succeed({ replyId: known, isNew: false });
    const said = readMailHead(raw);
    const answer = await replyWindow.open({ raw, signal });
    if (!answer.ok && answer.code === "reading-stopped") return answer;
    const opened = answer.ok ? answer.value : unopened;
    const head = isOddDate(said, cameInAt) ? { ...said, sentAt: null } : said;
    const bounce = takeBounce({ mode, raw, cameInAt, report: opened.report });
    const match = bounce?.match ?? matchIn(mode, head, opened.text, cameInAt);
    const requestId = bounce?.requestId ?? (match.isSure ? (match.candidates[0] ?? null) : null);
    const replyId = ReplyId.parse(randomUUID());
    const { text, isTextWhole, links, files, reading } = opened;
    const isNew = store.replies.add({
      replyId,
      mode,
      requestId,
      source,
      cameInAt,
      mark,
      sha256: hexSum(raw),
      bytes: raw.length,
      head,
      files: files.map((file) => ({ ...file, attachmentId: AttachmentId.parse(randomUUID()) })),
      match,
      settled: bounce?.settled ?? null,
      dkim: null,
      reading,
      body: { text, isTextWhole, links, warnings: warn(said, opened, cameInAt) },
      raw,
    });
    // Another one was faster while it was being opened.
    if (!isNew) return succeed({ replyId: store.replies.known(mode, mark) ?? replyId, isNew: false });
    taken(replyId, requestId);
    return succeed({ replyId, isNew });
  };
};
