// The parts of a received mail as they are kept, in the store and in exports.
import * as z from "zod";
import { AttachmentId } from "../../shared/attachment.ts";
import { Day, Instant } from "../../shared/day.ts";
import { DkimResult, ReplyLink } from "../../shared/reply.ts";
import { replyKinds, replyWarnings } from "../../shared/reply-names.ts";

/** The head and what lies in the mail: what a list shows. */
export const KeptHead = z.object({
  messageId: z.string().nullable(),
  references: z.array(z.string()),
  fromName: z.string(),
  fromAddress: z.string(),
  subject: z.string(),
  sentAt: Instant.nullable(),
  files: z.array(z.object({ attachmentId: AttachmentId, name: z.string(), type: z.string(), bytes: z.int() })),
});

export const KeptSettled = z
  .object({
    kind: z.enum(replyKinds),
    on: Day,
    by: z.enum(["person", "app"]),
    eventIds: z.array(z.string()),
  })
  .nullable();

export const KeptDkim = DkimResult.nullable();

export const KeptBody = z.object({
  text: z.string(),
  isTextWhole: z.boolean(),
  links: z.array(ReplyLink),
  warnings: z.array(z.enum(replyWarnings)),
});
