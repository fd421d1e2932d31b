// Reads policies one at a time: what the person asked for first, what is read anew in the background after it.
import type { PolicyJob, PolicyWindow, ReadPolicy } from "../adapters/policy-window/policy-window.ts";
import type { ReadingStage } from "../shared/lists.ts";
import { fail, type Result } from "../shared/result.ts";

type Ticket = { readonly isQuiet: boolean; readonly controller: AbortController };

export type ReadingQueue = {
  /** `isQuiet`: in the background; tells no progress, and gives way (`reading-stopped`) to what the person asks for. */
  readonly read: (job: PolicyJob, how: { readonly isQuiet: boolean }) => Promise<Result<ReadPolicy>>;
  /** Ends what the person is waiting for; false if that is nothing. */
  readonly stop: () => boolean;
  /** The app's window is gone: everything ends, and nothing begins any more. */
  readonly leave: () => void;
  /** The window is there again. */
  readonly stay: () => void;
  readonly hasLeft: () => boolean;
};

const stopped = () => fail("reading-stopped", "The reading was stopped.");

export const createReadingQueue = ({
  policyWindow,
  progress,
}: {
  policyWindow: PolicyWindow;
  progress: (stage: ReadingStage) => void;
}): ReadingQueue => {
  const tickets = new Set<Ticket>();
  let last: Promise<unknown> = Promise.resolve();
  let isLeaving = false;

  const abort = (which: (ticket: Ticket) => boolean): boolean => {
    const found = [...tickets].filter(which);
    for (const { controller } of found) controller.abort();
    return found.length > 0;
  };

  return {
    read: async (job, { isQuiet }) => {
      if (isLeaving) return stopped();
      if (!isQuiet) abort((ticket) => ticket.isQuiet);
      const ticket: Ticket = { isQuiet, controller: new AbortController() };
      const { signal } = ticket.controller;
      if (!isQuiet && tickets.size > 0) progress("waiting");
      tickets.add(ticket);
      const reading = last.then(() => {
        if (signal.aborted) return stopped();
        return policyWindow.read(job, { signal, progress: isQuiet ? () => undefined : progress });
      });
      last = reading.catch(() => undefined);
      try {
        return await reading;
      } finally {
        tickets.delete(ticket);
      }
    },
    stop: () => abort((ticket) => !ticket.isQuiet),
    leave: () => {
      isLeaving = true;
      abort(() => true);
    },
    stay: () => {
      isLeaving = false;
    },
    hasLeft: () => isLeaving,
  };
};
