// The queue as the app runs it: over the person's ways out, patient with a locked store, and heard by the window.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Log } from "../adapters/log/create-log.ts";
import { isLoopbackHost } from "../adapters/smtp/is-loopback-host.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import { findOwner, isSameAddress } from "../core/accounts/find-owner.ts";
import { type Pace, paceOf, providerCap } from "../core/outbox/pace.ts";
import { type QueueSettings, runQueue } from "../core/outbox/run-queue.ts";
import type { Slug } from "../shared/company.ts";
import type { MailProvider } from "../shared/mail-provider.ts";
import type { RequestId } from "../shared/request.ts";
import type { Account } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { addSeconds } from "./make-dispatch.ts";
import { createStubbornWriter } from "./stubborn-writer.ts";
import type { UnderWay } from "./under-way.ts";
import type { WaysOut } from "./ways-out.ts";

export type Post = ReturnType<typeof createPost>;

type Needs = {
  store: Store;
  ways: WaysOut;
  kept: KeptSettings;
  clock: Clock;
  log: Log;
  underWay: UnderWay;
  providers: ReadonlyMap<string, MailProvider>;
  isOnline: () => boolean;
  /** `requestId`: of a letter whose state has changed; null: only the queue has. */
  changed: (requestId: RequestId | null) => void;
};

type Signed = { readonly from: string; readonly slug: Slug; readonly envelopeFrom: string };

/** A letter whose From is no address of its mailbox any more: nobody may write under what the person has taken out. */
const isSenderGone = (accounts: readonly Account[], { from, slug, envelopeFrom }: Signed): boolean => {
  const owner = findOwner(accounts, from, slug);
  return owner === null || !isSameAddress(owner.address, envelopeFrom);
};

const findGone = ({ store, kept }: Pick<Needs, "store" | "kept">): ReadonlySet<RequestId> => {
  const accounts = kept.accounts();
  const gone = store.outbox.senders().filter((letter) => isSenderGone(accounts, letter));
  return new Set(gone.map(({ requestId }) => requestId));
};

const settingsOf = ({ kept, providers }: Pick<Needs, "kept" | "providers">): QueueSettings => {
  const outbox = kept.outbox();
  return {
    paused: kept.paused(),
    isAutomatic: outbox.automatic,
    accounts: kept.accounts().map(({ address, host }) => ({
      address,
      pace: paceOf({ isLoopback: isLoopbackHost(host), cap: providerCap(host, providers.values()) }, outbox),
    })),
  };
};

export const createPost = ({ store, ways, kept, clock, log, underWay, providers, isOnline, changed }: Needs) => {
  const writer = createStubbornWriter();
  const since = clock.now();
  const leftover: ReadonlySet<RequestId> = new Set(store.outbox.waiting().map(({ requestId }) => requestId));
  // What waits was approved under an address of then: only a change of the mailboxes can make it another's.
  let gone = findGone({ store, kept });
  const queue = runQueue({
    outbox: store.outbox,
    open: ways.open,
    clock,
    newId: randomUUID,
    timer: (ms, ring) => {
      const timer = setTimeout(ring, ms);
      return () => clearTimeout(timer);
    },
    isOnline,
    settings: () => ({ ...settingsOf({ kept, providers }), gone }),
    // As long as the person has to take a letter back, they have to see at the start what is to go.
    leftover: () => ({ since, until: addSeconds(since, kept.outbox().undoSeconds) }),
    pause: (paused) => kept.keep("outbox-paused", paused),
    writeDown: (requestId, write, delivery) =>
      writer.write(write, (problem) => {
        log.event("outcome-not-written", { outcome: delivery.kind, code: problem.code });
        underWay.hold(requestId, delivery);
        changed(requestId);
      }),
    began: underWay.begin,
    ended: (requestId, outcome) => {
      underWay.end(requestId);
      log.event("letter-tried", { outcome: outcome?.kind ?? "unwritten" });
    },
    changed,
    bug: (error) => log.bug("outbox:queue", error),
  });

  return {
    open: ways.open,
    queue,
    /** Of a real letter in any state: its mailbox has the address no more under which it was written. */
    isGone: ({ letter, slug }: Pick<StoredRequest, "letter" | "slug">, envelopeFrom: string): boolean =>
      isSenderGone(kept.accounts(), { from: letter.from.address, slug, envelopeFrom }),
    /** Letters that waited when this run of the app began; some of them may be out by now. */
    leftover,
    /** How many letters a mailbox sends in an hour and a day at the most; null: as many as there are. */
    paceOf: (mailbox: string): Pace | null => {
      const { accounts } = settingsOf({ kept, providers });
      return accounts.find(({ address }) => address.toLowerCase() === mailbox.toLowerCase())?.pace ?? null;
    },

    /**
     * The person did something about what made the app stop sending, or wants a letter to go all the same. `mailboxes`:
     * only to these; a password that was wrong at another must not be tried again for that.
     */
    goOn: (mailboxes: readonly string[]): void => {
      gone = findGone({ store, kept });
      const paused = kept.paused();
      const stopped = paused?.by === "app" ? paused.mailbox : null;
      const isMeant = mailboxes.some((one) => stopped === null || isSameAddress(one, stopped));
      if (paused?.by === "app" && isMeant) kept.keep("outbox-paused", null);
      queue.wake();
    },

    /**
     * For the end of the app: no other letter is begun. null if none is on its way; else resolves when its try has ended
     * and was written down, or was given up after a last few writes. What the mailer takes at the most bounds it.
     */
    pending: (): Promise<void> | null => {
      const last = queue.stop();
      if (last === null) {
        ways.close();
        return null;
      }
      writer.leave();
      return last.finally(writer.stay);
    },

    /** The servers are left, and with them what opened them. */
    close: ways.close,

    /** The app does not end after all. */
    stay: (): void => queue.resume(),
  };
};
