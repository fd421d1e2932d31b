// A received mail in an export: the mail itself, what was made of it, and what the person said.
import * as z from "zod";
import { Instant } from "../../shared/day.ts";
import { modes } from "../../shared/lists.ts";
import { ReplyMatch, ReplyReading } from "../../shared/reply.ts";
import { ReplyId } from "../../shared/reply-id.ts";
import { replySources } from "../../shared/reply-names.ts";
import { RequestId } from "../../shared/request.ts";
import { KeptBody, KeptDkim, KeptHead, KeptSettled } from "../replies/kept-reply.ts";

/** `mail`: byte for byte, in base64. */
export const ExportedReply = z.object({
  replyId: ReplyId,
  mode: z.enum(modes),
  requestId: RequestId.nullable(),
  source: z.enum(replySources),
  cameInAt: Instant,
  head: KeptHead,
  match: ReplyMatch,
  settled: KeptSettled,
  dkim: KeptDkim,
  reading: ReplyReading,
  body: KeptBody,
  mail: z.base64().min(4),
});
export type ExportedReply = z.infer<typeof ExportedReply>;
