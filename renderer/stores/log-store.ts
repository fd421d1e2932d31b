// What the person writes into a request's log, one thing at a time; the page itself is read again when main tells it.
import { createStore } from "zustand/vanilla";
import type { CallInput, CallOutput, Desk } from "../../electron/shared/contract.ts";
import type { EvidenceId } from "../../electron/shared/evidence.ts";
import type { RequestId, RequestPage } from "../../electron/shared/request.ts";
import type { Result } from "../../electron/shared/result.ts";
import { createAlone } from "./create-alone.ts";
import type { Hear } from "./notice-store.ts";

export type Said = Omit<CallInput<"requests:correct">, "requestId" | "eventId">;
type EvidenceBytes = Pick<CallInput<"requests:attach-evidence">, "name" | "bytes">;
type Written = CallOutput<"requests:correct">;
type Done<T> = Promise<Result<T> | null>;

/** All answer with the outcome, or with null if something else is under way. */
export type LogState = {
  readonly isBusy: boolean;
  /** `eventId`: of the entry in whose place it is to stand. */
  readonly write: (requestId: RequestId, said: Said, eventId: string | null) => Done<Written>;
  readonly undo: (requestId: RequestId, eventId: string) => Done<RequestPage>;
  readonly attach: (requestId: RequestId, eventId: string, file: EvidenceBytes) => Done<RequestPage>;
  readonly drop: (requestId: RequestId, fileId: EvidenceId) => Done<RequestPage>;
  readonly save: (requestId: RequestId, fileId: EvidenceId) => Done<{ saved: boolean }>;
};

export const createLogStore = ({ desk, hear }: { desk: Pick<Desk, "requests">; hear: Hear }) =>
  createStore<LogState>()((set, get) => {
    const alone = createAlone({ get, set, hear });
    return {
      isBusy: false,
      write: (requestId, { kind, ...said }, eventId) =>
        alone<Written>(async () => {
          if (eventId !== null) return desk.requests.correct({ requestId, eventId, kind, ...said });
          if (kind === "received") throw new Error("The day of receipt has a form of its own.");
          return desk.requests.note({ requestId, kind, ...said });
        }),
      undo: (requestId, eventId) => alone(() => desk.requests.undo({ requestId, eventId })),
      attach: (requestId, eventId, file) => alone(() => desk.requests.attachEvidence({ requestId, eventId, ...file })),
      drop: (requestId, fileId) => alone(() => desk.requests.dropEvidence({ requestId, fileId })),
      save: (requestId, fileId) => alone(() => desk.requests.saveEvidence({ requestId, fileId })),
    };
  });
