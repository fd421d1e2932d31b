// Files that go with letters or show what happened, as the store keeps them.
import type { AttachmentId } from "../../shared/attachment.ts";
import type { EvidenceId } from "../../shared/evidence.ts";
import type { Mode } from "../../shared/lists.ts";
import type { RequestId } from "../../shared/request.ts";

/** A file that goes with a letter. `sha256`: of its bytes, in lower-case hex. */
export type StoredAttachment = {
  readonly attachmentId: AttachmentId;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
};

export type NewAttachment = Omit<StoredAttachment, "bytes"> & { readonly content: Uint8Array };

/** A file with an entry of a request's log. */
export type StoredEvidence = {
  readonly eventId: string;
  readonly fileId: EvidenceId;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
};

export type NewEvidence = Omit<StoredEvidence, "bytes"> & { readonly content: Uint8Array };

export type AttachmentsTable = {
  /** In the order in which they were added. */
  readonly of: (requestId: RequestId) => readonly StoredAttachment[];
  /** Names of the files of all requests of a mode that have any. */
  readonly namesOf: (mode: Mode) => ReadonlyMap<string, readonly string[]>;
  readonly content: (attachmentId: AttachmentId) => Uint8Array;
  /** Only to a draft; the same file under the same name is there once. False if the letter was approved. */
  readonly add: (requestId: RequestId, attachment: NewAttachment) => boolean;
  /** False if the letter was approved, or has no such file. */
  readonly remove: (requestId: RequestId, attachmentId: AttachmentId) => boolean;
};

export type EvidenceTable = {
  /** Of all entries, in the order in which they were added. */
  readonly of: (requestId: RequestId) => readonly StoredEvidence[];
  readonly content: (fileId: EvidenceId) => Uint8Array;
  /** False if the request has no such entry, or the entry has the same file under the same name. */
  readonly add: (requestId: RequestId, evidence: NewEvidence) => boolean;
  /** False if the request has no such file. */
  readonly remove: (requestId: RequestId, fileId: EvidenceId) => boolean;
};
