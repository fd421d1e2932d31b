// Calls that put files with a draft and take them away again.
import { randomUUID } from "node:crypto";
import { hexSum } from "../adapters/files/hex-sum.ts";
import { tidyFileName } from "../core/letters/tidy-file-name.ts";
import { AttachmentId, mostAttachments, mostAttachmentsBytes } from "../shared/attachment.ts";
import type { RequestId } from "../shared/request.ts";
import { type Failure, fail } from "../shared/result.ts";
import { alreadyApproved, type RequestNeeds, requestUnknown } from "./requests.ts";
import type { HandlersOf } from "./serve.ts";

type Calls = Pick<HandlersOf<"requests">, "requests:attach" | "requests:detach">;
export const createAttachmentHandlers = ({
  store,
  view,
  changed,
}: Pick<RequestNeeds, "store" | "view" | "changed">): Calls => {
  /** null: there is room for one more of this size. */
  const findCrowd = (requestId: RequestId, bytes: number): Failure | null => {
    const files = store.attachments.of(requestId);
    if (files.length >= mostAttachments) return fail("attachments-too-many", "There are too many files.");
    const together = files.reduce((sum, file) => sum + file.bytes, bytes);
    return together > mostAttachmentsBytes ? fail("attachments-too-large", "The files are too large together.") : null;
  };

  return {
    "requests:attach": ({ requestId, name, bytes }) => {
      if (!store.requests.get(requestId)) return requestUnknown();
      const crowd = findCrowd(requestId, bytes.length);
      if (crowd) return crowd;
      const added = store.attachments.add(requestId, {
        attachmentId: AttachmentId.parse(randomUUID()),
        name: tidyFileName(name),
        sha256: hexSum(bytes),
        content: bytes,
      });
      if (!added) return alreadyApproved();
      changed(requestId);
      return view.page(requestId);
    },
    "requests:detach": ({ requestId, attachmentId }) => {
      if (!store.requests.get(requestId)) return requestUnknown();
      const isThere = store.attachments.of(requestId).some((file) => file.attachmentId === attachmentId);
      if (isThere && !store.attachments.remove(requestId, attachmentId)) return alreadyApproved();
      changed(requestId);
      return view.page(requestId);
    },
  };
};
