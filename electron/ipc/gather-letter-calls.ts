// The calls about letters: writing, sending, writing down what happened, looking into the mailbox.
import type { AllRooms } from "./all-rooms.ts";
import { createAttachmentHandlers } from "./attachments.ts";
import { createEvidenceHandlers } from "./evidence.ts";
import { createLogHandlers } from "./log-entries.ts";
import { createLookForLetter } from "./look-for-letter.ts";
import { createMailboxHandlers } from "./mailbox.ts";
import { createOtherWays } from "./other-ways.ts";
import { createOutboxHandlers } from "./outbox.ts";
import { createRequestHandlers } from "./requests.ts";
import { createShowOutbox } from "./show-outbox.ts";

/** The calls about one letter and one request. */
export const gatherLetterCalls = ({ parts, ground, sending, mail, writing: { desk } }: AllRooms) => {
  const { store, clock, files } = parts;
  const { kept, senders, findOutdated, underWay, accounts, changed, outboxChanged } = ground;
  const { view, post, reports } = sending;
  const { enter } = sending.visits;
  const { copies, findBounces, findReplies } = mail;
  return {
    ...createRequestHandlers({ desk, store, kept, clock, view, post, senders, findOutdated, changed }),
    ...createAttachmentHandlers({ store, view, changed }),
    ...createLogHandlers({ store, clock, view, changed }),
    ...createEvidenceHandlers({ store, view, changed, files }),
    ...createOtherWays({ store, kept, clock, view, findOutdated, changed, files }),
    ...createOutboxHandlers({
      store,
      kept,
      clock,
      view,
      post,
      underWay,
      showOutbox: createShowOutbox({ store, kept, post }),
      changed: outboxChanged,
    }),
    ...createMailboxHandlers({
      store,
      view,
      post,
      underWay,
      enter,
      copies,
      lookForLetter: createLookForLetter({ store, accounts, enter, reports, clock }),
      findBounces,
      findReplies,
      changed: outboxChanged,
    }),
  };
};
