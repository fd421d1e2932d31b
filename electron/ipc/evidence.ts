// Calls that keep files with entries of a request's log, give them out and delete them.
import { randomUUID } from "node:crypto";
import { hexSum } from "../adapters/files/hex-sum.ts";
import type { LetterFiles } from "../adapters/letter-files/create-letter-files.ts";
import { tidyFileName } from "../core/letters/tidy-file-name.ts";
import { mostAttachments, mostAttachmentsBytes } from "../shared/attachment.ts";
import { EvidenceId } from "../shared/evidence.ts";
import type { RequestId } from "../shared/request.ts";
import { type Failure, fail } from "../shared/result.ts";
import { entryUnknown } from "./log-entries.ts";
import { type RequestNeeds, requestUnknown } from "./requests.ts";
import type { HandlersOf } from "./serve.ts";

type Calls = Pick<
  HandlersOf<"requests">,
  "requests:attach-evidence" | "requests:drop-evidence" | "requests:save-evidence"
>;
type Needs = Pick<RequestNeeds, "store" | "view" | "changed"> & { readonly files: Pick<LetterFiles, "saveBytes"> };

const evidenceUnknown = () => fail("evidence-unknown", "There is no such file.");

export const createEvidenceHandlers = ({ store, view, changed, files }: Needs): Calls => {
  /** null: the entry has room for one more of this size. */
  const findCrowd = (requestId: RequestId, eventId: string, bytes: number): Failure | null => {
    const its = store.evidence.of(requestId).filter((file) => file.eventId === eventId);
    if (its.length >= mostAttachments) return fail("attachments-too-many", "There are too many files.");
    const together = its.reduce((sum, file) => sum + file.bytes, bytes);
    return together > mostAttachmentsBytes ? fail("attachments-too-large", "The files are too large together.") : null;
  };

  return {
    "requests:attach-evidence": ({ requestId, eventId, name, bytes }) => {
      if (!store.requests.get(requestId)) return requestUnknown();
      if (!store.requests.events(requestId).some((event) => event.eventId === eventId)) return entryUnknown();
      const crowd = findCrowd(requestId, eventId, bytes.length);
      if (crowd) return crowd;
      store.evidence.add(requestId, {
        eventId,
        fileId: EvidenceId.parse(randomUUID()),
        name: tidyFileName(name),
        sha256: hexSum(bytes),
        content: bytes,
      });
      changed(requestId);
      return view.page(requestId);
    },
    "requests:drop-evidence": ({ requestId, fileId }) => {
      if (!store.requests.get(requestId)) return requestUnknown();
      if (!store.evidence.remove(requestId, fileId)) return evidenceUnknown();
      changed(requestId);
      return view.page(requestId);
    },
    "requests:save-evidence": async ({ requestId, fileId }) => {
      if (!store.requests.get(requestId)) return requestUnknown();
      const file = store.evidence.of(requestId).find((one) => one.fileId === fileId);
      if (file === undefined) return evidenceUnknown();
      return files.saveBytes(file.name, store.evidence.content(fileId));
    },
  };
};
