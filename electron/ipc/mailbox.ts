// Calls about the person's own mailbox: what it says of letters, and the copies of them that lie in it.
import type { Store } from "../adapters/store/store.ts";
import type { RequestId } from "../shared/request.ts";
import { fail, succeed } from "../shared/result.ts";
import type { EnterMailbox } from "./enter-mailbox.ts";
import type { FindBounces } from "./find-bounces.ts";
import type { FindReplies } from "./find-replies.ts";
import type { CopyKeeper } from "./keep-copies.ts";
import type { LookForLetter } from "./look-for-letter.ts";
import type { Post } from "./post.ts";
import type { HandlersOf } from "./serve.ts";
import type { RequestView } from "./show-request.ts";
import type { UnderWay } from "./under-way.ts";

type Needs = {
  readonly store: Store;
  readonly view: RequestView;
  readonly post: Pick<Post, "queue">;
  readonly underWay: Pick<UnderWay, "get">;
  readonly enter: EnterMailbox;
  readonly copies: CopyKeeper;
  readonly lookForLetter: LookForLetter;
  readonly findBounces: FindBounces;
  readonly findReplies: FindReplies;
  readonly changed: (requestId: RequestId | null) => void;
};

export const createMailboxHandlers = (needs: Needs): HandlersOf<"mailbox"> => {
  const { store, view, post, underWay, enter, copies, lookForLetter, findBounces, findReplies, changed } = needs;
  const requestUnknown = () => fail("request-unknown", "There is no such letter in the outbox.");
  return {
    "mailbox:look": async ({ requestId }) => {
      const letter = store.outbox.get(requestId);
      if (letter === null) return requestUnknown();
      if (letter.maybeDeliveredAt === null || letter.state === "sent" || underWay.get(requestId) !== null) {
        return fail("move-not-lawful", "The letter is in no doubt.");
      }
      const look = await lookForLetter(letter);
      if (!look.ok) return look;
      post.queue.wake();
      copies.wake();
      changed(requestId);
      return view.page(requestId);
    },
    "mailbox:find-bounces": async () => {
      const hunt = await findBounces();
      post.queue.wake();
      return succeed(hunt);
    },
    "mailbox:find-replies": async () => succeed(await findReplies()),
    "mailbox:copy-again": async ({ requestId }) => {
      if (store.outbox.get(requestId) === null) return requestUnknown();
      await copies.again(requestId);
      return view.page(requestId);
    },
    "mailbox:folders": async ({ accountId }) => {
      const folders = await enter(accountId, (mailbox) => mailbox.folders());
      return folders.ok ? succeed([...folders.value]) : folders;
    },
    "mailbox:returned": ({ slug }) =>
      succeed(store.reports.ofCompany(slug).filter(({ isAboutAddress }) => isAboutAddress)),
  };
};
