// The files of a letter with their bytes: for the mail that it becomes, and for the draft that takes its place.
import { randomUUID } from "node:crypto";
import type { Store } from "../adapters/store/store.ts";
import { AttachmentId } from "../shared/attachment.ts";
import type { RequestId } from "../shared/request.ts";

type Attachments = Pick<Store, "attachments">;

/** The files of a letter with their bytes, as a mail takes them. */
export const readFiles = (store: Attachments, requestId: RequestId) =>
  store.attachments
    .of(requestId)
    .map(({ attachmentId, name }) => ({ name, content: store.attachments.content(attachmentId) }));

/** Puts the files of one draft with another one. */
export const copyFiles = (store: Attachments, from: RequestId, to: RequestId): void => {
  for (const { attachmentId, name, sha256 } of store.attachments.of(from)) {
    const content = store.attachments.content(attachmentId);
    store.attachments.add(to, { attachmentId: AttachmentId.parse(randomUUID()), name, sha256, content });
  }
};
