// The way out: the outbox, the way into a mailbox, and what a request looks like with its letters.
import type { RequestId } from "../shared/request.ts";
import { createApplyReport } from "./apply-report.ts";
import type { Ground } from "./build-ground.ts";
import { createEnterMailbox } from "./enter-mailbox.ts";
import type { HandlerParts } from "./handler-parts.ts";
import { createPost } from "./post.ts";
import { createRequestView } from "./show-request.ts";

/** `sent`: a letter of this request is out, or may be. */
export const buildSending = (parts: HandlerParts, ground: Ground, sent: (requestId: RequestId) => void) => {
  const { store, laws, holidays, templates, clock, log } = parts;
  const { kept, ways, underWay, findOutdated, senders, accounts, snoozes, outboxChanged } = ground;
  const post = createPost({
    store,
    ways,
    kept,
    clock,
    log,
    underWay,
    providers: parts.providers,
    isOnline: parts.isOnline,
    changed: (requestId) => {
      outboxChanged(requestId);
      if (requestId === null) return;
      sent(requestId);
    },
  });
  const view = createRequestView({
    store,
    laws,
    holidays,
    templates,
    clock,
    underWay,
    findOutdated,
    senders,
    waitOf: post.queue.waitOf,
    canRead: (envelopeFrom) => accounts.of(envelopeFrom) !== null,
    hasOpenReply: (requestId) => store.replies.isOpen(requestId),
    snoozeOf: snoozes.of,
  });
  return {
    post,
    view,
    visits: createEnterMailbox({ ways, mailboxes: parts.mailboxes }),
    reports: createApplyReport({ store, clock, underWay }),
  };
};

export type Sending = ReturnType<typeof buildSending>;
