// How a received mail lies in its row.
import * as z from "zod";
import { KeptBody, KeptDkim, KeptHead, KeptSettled } from "../../core/replies/kept-reply.ts";
import { Instant } from "../../shared/day.ts";
import { modes } from "../../shared/lists.ts";
import { ReplyMatch, ReplyReading } from "../../shared/reply.ts";
import { ReplyId } from "../../shared/reply-id.ts";
import { replySources } from "../../shared/reply-names.ts";
import { RequestId } from "../../shared/request.ts";
import { jsonColumn } from "./columns.ts";
import type { ReplyBody, StoredReply } from "./stored-reply.ts";

export const ReplyRow = z
  .object({
    reply_id: ReplyId,
    mode: z.enum(modes),
    request_id: RequestId.nullable(),
    source: z.enum(replySources),
    came_in_at: Instant,
    sha256: z.string(),
    bytes: z.int(),
    head_json: jsonColumn(KeptHead),
    match_json: jsonColumn(ReplyMatch),
    settled_json: jsonColumn(KeptSettled),
    dkim_json: jsonColumn(KeptDkim),
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

export const BodyRow = z.object({ body_json: jsonColumn(KeptBody) }).transform(({ body_json }): ReplyBody => body_json);
