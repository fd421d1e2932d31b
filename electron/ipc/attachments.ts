// Calls that put files with a draft and take them away again.
import { putAttachment } from "./put-attachment.ts";
import { alreadyApproved, type RequestNeeds, requestUnknown } from "./requests.ts";
import type { HandlersOf } from "./serve.ts";

type Calls = Pick<HandlersOf<"requests">, "requests:attach" | "requests:detach">;
export const createAttachmentHandlers = ({
  store,
  view,
  changed,
}: Pick<RequestNeeds, "store" | "view" | "changed">): Calls => ({
  "requests:attach": ({ requestId, name, bytes }) => {
    if (!store.requests.get(requestId)) return requestUnknown();
    const hindrance = putAttachment(store, requestId, { name, content: bytes });
    if (hindrance) return hindrance;
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
});
