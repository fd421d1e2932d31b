// Files that go with a letter, and how large they may be.
import * as z from "zod";

export const AttachmentId = z.uuid().brand<"AttachmentId">();
export type AttachmentId = z.infer<typeof AttachmentId>;

/** In bytes, before they are encoded for the mail, which takes a third more. */
export const mostAttachmentBytes = 10 * 1024 * 1024;
/** All files of one letter together. Many servers take no mail of more than 25 MB. */
export const mostAttachmentsBytes = 20 * 1024 * 1024;
/** Files of one letter. */
export const mostAttachments = 20;

/** A file that goes with a letter. `name`: as it stands in the mail. `isRisky`: of a type that many servers refuse. */
export const Attachment = z.object({
  attachmentId: AttachmentId,
  name: z.string(),
  bytes: z.int(),
  isRisky: z.boolean(),
});
export type Attachment = z.infer<typeof Attachment>;
