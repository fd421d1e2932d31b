// How a received mail lies in its row.
import { z } from "zod";
import { AttachmentId } from "../../shared/attachment.ts";
import { Day, Instant } from "../../shared/day.ts";
import { modes, replyKinds, replySources, replyWarnings } from "../../shared/lists.ts";
import { DkimResult, ReplyLink, ReplyMatch, ReplyReading } from "../../shared/reply.ts";
import { ReplyId } from "../../shared/reply-id.ts";
import { RequestId } from "../../shared/request.ts";
import { jsonColumn } from "./columns.ts";
import type { ReplyBody, StoredReply } from "./stored-reply.ts";

/** The head and what lies in the mail: what a list shows. */
export const HeadColumn = z.object({
  messageId: z.string().nullable(),
  references: z.array(z.string()),
  fromName: z.string(),
  fromAddress: z.string(),
  subject: z.string(),
  sentAt: Instant.nullable(),
  files: z.array(z.object({ attachmentId: AttachmentId, name: z.string(), type: z.string(), bytes: z.int() })),
});

export const SettledColumn = z
  .object({
    kind: z.enum(replyKinds),
    on: Day,
    by: z.enum(["person", "app"]),
    eventIds: z.array(z.string()),
  })
  .nullable();

export const DkimColumn = DkimResult.nullable();

export const BodyColumn = z.object({
  text: z.string(),
  isTextWhole: z.boolean(),
  links: z.array(ReplyLink),
  warnings: z.array(z.enum(replyWarnings)),
});

export const ReplyRow = z
  .object({
    reply_id: ReplyId,
    mode: z.enum(modes),
    request_id: RequestId.nullable(),
    source: z.enum(replySources),
    came_in_at: Instant,
    sha256: z.string(),
    bytes: z.int(),
    head_json: jsonColumn(HeadColumn),
    match_json: jsonColumn(ReplyMatch),
    settled_json: jsonColumn(SettledColumn),
    dkim_json: jsonColumn(DkimColumn),
    reading_json: jsonColumn(ReplyReading),
  })
  .transform(
    ({ head_json: { files, ...head }, ...row }): StoredReply => ({
      replyId: row.reply_id,
      mode: row.mode,
      requestId: row.request_id,
      source: row.source,
      cameInAt: row.came_in_at,
      sha256: row.sha256,
      bytes: row.bytes,
      head,
      files,
      match: row.match_json,
      settled: row.settled_json,
      dkim: row.dkim_json,
      reading: row.reading_json,
    }),
  );

export const BodyRow = z
  .object({ body_json: jsonColumn(BodyColumn) })
  .transform(({ body_json }): ReplyBody => body_json);
