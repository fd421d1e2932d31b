// Puts a file with a draft where there is room for it; one that stands in its place is taken away in the same commit.
import { randomUUID } from "node:crypto";
import { hexSum } from "../adapters/files/hex-sum.ts";
import type { Store } from "../adapters/store/store.ts";
import { tidyFileName } from "../core/letters/tidy-file-name.ts";
import { type Attachment, AttachmentId, mostAttachments, mostAttachmentsBytes } from "../shared/attachment.ts";
import type { RequestId } from "../shared/request.ts";
import { type Failure, fail } from "../shared/result.ts";
import { alreadyApproved } from "./requests.ts";

type Kept = Pick<Attachment, "attachmentId" | "name" | "bytes">;
type File = { readonly name: string; readonly content: Uint8Array };

/** null: there is room for one more of this size. */
const findCrowd = (files: readonly Kept[], size: number): Failure | null => {
  if (files.length >= mostAttachments) return fail("attachments-too-many", "There are too many files.");
  const together = files.reduce((sum, file) => sum + file.bytes, size);
  return together > mostAttachmentsBytes ? fail("attachments-too-large", "The files are too large together.") : null;
};

/** null: it goes with the letter now. `replaces`: files in whose place it comes. */
export const putAttachment = (
  store: Pick<Store, "attachments" | "together">,
  requestId: RequestId,
  { name, content }: File,
  replaces: (file: Kept) => boolean = () => false,
): Failure | null => {
  const files = store.attachments.of(requestId);
  const crowd = findCrowd(
    files.filter((file) => !replaces(file)),
    content.length,
  );
  if (crowd) return crowd;
  const isAdded = store.together(() => {
    for (const file of files.filter(replaces)) store.attachments.remove(requestId, file.attachmentId);
    return store.attachments.add(requestId, {
      attachmentId: AttachmentId.parse(randomUUID()),
      name: tidyFileName(name),
      sha256: hexSum(content),
      content,
    });
  });
  return isAdded ? null : alreadyApproved();
};
