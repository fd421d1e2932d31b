// What comes in: replies and bounces, by file and from the mailbox, and what keeps them as proof.
import type { ReplyId } from "../shared/reply-id.ts";
import { breathe } from "./breathe.ts";
import type { Ground } from "./build-ground.ts";
import type { Sending } from "./build-sending.ts";
import { createFindBounces } from "./find-bounces.ts";
import { createFindReplies } from "./find-replies.ts";
import type { HandlerParts, Handlers } from "./handler-parts.ts";
import { createCopyKeeper } from "./keep-copies.ts";
import { createProof } from "./proof.ts";
import { createReplies } from "./replies.ts";
import { createTakeBounce } from "./take-bounce.ts";
import { createTakeReply, type TakeReply } from "./take-reply.ts";
import { createBounceWatch } from "./watch-for-bounces.ts";
import { createReplyWatch } from "./watch-for-replies.ts";

type Behind = { readonly parts: HandlerParts; readonly ground: Ground; readonly sending: Sending };
type Incoming = Behind & { readonly takeReply: TakeReply };

const buildProof = ({ parts, ground, sending: { view } }: Behind) => {
  const { store, laws, clock, log, notify } = parts;
  const { kept, timer, replyChanged, changed } = ground;
  return createProof({
    store,
    view,
    laws,
    kept,
    clock,
    files: parts.dossiers,
    askKey: parts.askKey,
    isOnline: parts.isOnline,
    replyChanged,
    requestChanged: changed,
    now: () => performance.now(),
    breathe,
    timer,
    changed: () => notify("proof:changed", {}),
    progress: (done, of) => notify("proof:progress", { done, of }),
    bug: log.bug,
  });
};

const buildTakeReply = ({ parts, ground, sending: { reports } }: Behind, askOnArrival: (replyId: ReplyId) => void) => {
  const { store, clock } = parts;
  const { kept, book, isShared, snoozes, replyChanged, changed } = ground;
  return createTakeReply({
    store,
    kept,
    book,
    replyWindow: parts.replyWindow,
    isShared,
    takeBounce: createTakeBounce({ store, reports, clock }),
    taken: (replyId, requestId) => {
      replyChanged(replyId);
      if (requestId !== null) {
        // Put off with one mail unread, it rested on under the next one.
        if (snoozes.of(requestId) !== null) snoozes.put(requestId, null);
        changed(requestId);
      }
      askOnArrival(replyId);
    },
  });
};

const buildReplies = ({ parts, ground, takeReply }: Incoming) => {
  const { store, clock, log, notify } = parts;
  const { kept, book, settling, isShared, replyChanged, changed } = ground;
  return createReplies({
    store,
    kept,
    clock,
    log,
    book,
    replyWindow: parts.replyWindow,
    reader: parts.replyReader,
    takeReply,
    settling,
    isShared,
    pickMails: parts.replyFiles.pick,
    saveFile: parts.replyFiles.save,
    changed: (replyId, requestId) => {
      replyChanged(replyId);
      if (requestId !== null) changed(requestId);
    },
    progress: (done, of) => notify("replies:progress", { done, of }),
  });
};

/** What is looked for in the person's own mailbox, now and after a while. */
const buildWatches = ({ parts, ground, sending, takeReply }: Incoming) => {
  const { store, clock, log } = parts;
  const { accounts, kept, book, isShared, timer, changed, outboxChanged } = ground;
  const { reports } = sending;
  const { enter } = sending.visits;
  const findBounces = createFindBounces({ store, accounts, enter, reports, clock, log, changed: outboxChanged });
  const findReplies = createFindReplies({ store, accounts, kept, enter, book, isShared, takeReply, clock, log });
  const replyWatch = createReplyWatch({
    accounts,
    findReplies,
    isReal: () => kept.mode() === "real",
    isOnline: parts.isOnline,
    timer,
    log,
  });
  const copies = createCopyKeeper({ store, accounts, enter, clock, log, timer, changed });
  const bounceWatch = createBounceWatch({ store, accounts, findBounces, clock, timer, log });
  return { findBounces, findReplies, replyWatch, copies, bounceWatch };
};

/** What goes on in a mailbox once a letter is out. */
const followLetters = (
  { visits }: Sending,
  { copies, replyWatch, bounceWatch }: ReturnType<typeof buildWatches>,
): Handlers["afterSending"] => ({
  wake: () => {
    copies.wake();
    replyWatch.heard();
  },
  leave: () => {
    replyWatch.stop();
    copies.leave();
    return visits.leave();
  },
  stay: () => {
    visits.stay();
    copies.stay();
    replyWatch.stay();
  },
  stop: () => {
    copies.stop();
    bounceWatch.stop();
    replyWatch.stop();
  },
});

export const buildMail = (parts: HandlerParts, ground: Ground, sending: Sending) => {
  const behind = { parts, ground, sending };
  const { handlers: proofHandlers, askOnArrival, ...proof } = buildProof(behind);
  const takeReply = buildTakeReply(behind, askOnArrival);
  const incoming = { ...behind, takeReply };
  const { handlers: replyHandlers, ...replies } = buildReplies(incoming);
  const watches = buildWatches(incoming);
  return {
    ...watches,
    proof,
    takeReply,
    replies,
    afterSending: followLetters(sending, watches),
    handlers: { ...proofHandlers, ...replyHandlers },
  };
};

export type Mail = ReturnType<typeof buildMail>;
