// What is known of the mails that came back, and what their room may do with them.
import type { CallInput } from "../../electron/shared/contract.ts";
import type { ReplyImport, ReplyPage, ReplySummary } from "../../electron/shared/reply.ts";
import type { ReplyId } from "../../electron/shared/reply-id.ts";
import type { RequestId } from "../../electron/shared/request.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";

type Show = "open" | "all";

export type RepliesState = {
  /** null until the first answer. Newest first. */
  readonly list: readonly ReplySummary[] | null;
  readonly show: Show;
  readonly page: ReplyPage | null;
  readonly failure: Failure | null;
  /** While mails are brought in; in bytes. */
  readonly work: { readonly done: number; readonly of: number } | null;
  /** What the last import came to. */
  readonly came: ReplyImport | null;
  /** Of the request whose page is open. */
  readonly ofRequest: { readonly requestId: RequestId; readonly list: readonly ReplySummary[] } | null;
  readonly load: () => Promise<void>;
  readonly choose: (show: Show) => void;
  readonly open: (replyId: ReplyId | null) => Promise<void>;
  /** null: another import goes on, or nothing was picked. */
  readonly read: (
    files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[],
  ) => Promise<ReplyImport | null>;
  readonly pick: () => Promise<ReplyImport | null>;
  readonly stop: () => Promise<void>;
  readonly refuse: (failure: Failure) => void;
  readonly hearProgress: (work: { readonly done: number; readonly of: number }) => void;
  /** These answer with what went wrong, or null. */
  readonly assign: (replyId: ReplyId, requestId: RequestId | null) => Promise<Failure | null>;
  readonly settle: (said: CallInput<"replies:settle">) => Promise<Failure | null>;
  readonly reopen: (replyId: ReplyId) => Promise<Failure | null>;
  readonly discard: (replyId: ReplyId) => Promise<Failure | null>;
  readonly saveFile: (input: CallInput<"replies:save-file">) => Promise<Result<{ saved: boolean }>>;
  readonly loadOf: (requestId: RequestId) => Promise<void>;
  /** Main changed a mail, or several (null). */
  readonly refresh: (replyId: ReplyId | null) => Promise<void>;
};
