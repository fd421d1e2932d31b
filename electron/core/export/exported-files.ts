// What comes with a request in an export: the files of its letter, reports of mail servers, what its mailbox showed.
import * as z from "zod";
import { AttachmentId, mostAttachmentBytes } from "../../shared/attachment.ts";
import { EvidenceId } from "../../shared/evidence.ts";
import { MailReport, SentCopy } from "../../shared/mailbox.ts";
import { tidyFileName } from "../letters/tidy-file-name.ts";

const mostBase64 = Math.ceil(mostAttachmentBytes / 3) * 4;

/** `content`: in base64. The name of a file of somebody else's is tidied as it would be if the person had put it there. */
export const ExportedAttachment = z.object({
  attachmentId: AttachmentId,
  name: z.string().max(1000).transform(tidyFileName),
  content: z.base64().min(4).max(mostBase64),
});
export type ExportedAttachment = z.infer<typeof ExportedAttachment>;

/** A file with an entry of the log. */
export const ExportedEvidence = ExportedAttachment.omit({ attachmentId: true }).extend({
  eventId: z.string(),
  fileId: EvidenceId,
});
export type ExportedEvidence = z.infer<typeof ExportedEvidence>;

/** `mail`: the report byte for byte, in base64. */
export const ExportedReport = MailReport.extend({ mail: z.base64().min(4) });
export type ExportedReport = z.infer<typeof ExportedReport>;

/** The copy in the person's own mailbox. `appends`: how many times the writing of one was begun. */
export const ExportedCopy = SentCopy.extend({ tries: z.int().nonnegative(), appends: z.int().nonnegative() });
export type ExportedCopy = z.infer<typeof ExportedCopy>;
