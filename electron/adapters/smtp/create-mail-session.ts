// Letter after letter over one login: the line stays open while each is taken, and the next is announced on it at once.
import type { Announced, Deliver, Delivery, Parcel } from "../../core/outbox/delivery.ts";
import type { Line } from "./create-line.ts";
import { type HandedOver, handOver } from "./hand-over.ts";
import type { Timeouts, Trust, WayIn } from "./open-dialogue.ts";

export type DeliverTo = (account: WayIn, password: string | null, parcel: Parcel) => Promise<Delivery>;

export type MailSession = {
  /** One letter after the other over one login for as long as each is taken; a fresh dialogue after anything else. */
  readonly deliver: DeliverTo;
  /** The same for one login, with `announce` where a line is open. */
  readonly to: (account: WayIn, password: string | null) => Deliver;
  /** Leaves the server, if a line is open. */
  readonly close: () => void;
};

type Needs = {
  readonly timeouts: Timeouts;
  readonly trust: Trust;
  /** What may go on the wire as it is, or why it may not. */
  readonly check: (account: WayIn, parcel: Parcel) => Delivery | Parcel;
  readonly sendFresh: (account: WayIn, password: string | null, parcel: Parcel) => Promise<HandedOver | Delivery>;
  /** Logs what came of a try, and takes out of it what nobody else may see. */
  readonly tell: (delivery: Delivery, account: WayIn, password: string | null) => Delivery;
};

/** As long as a line without letters is kept, and how many letters go over one: servers mind more of either. */
const keepLine = 10_000;
const mostOnLine = 100;

/** Whether the server only left before it was asked anything: then another dialogue may be begun for this letter. */
const hasLeft = ({ delivery, stage }: HandedOver): boolean =>
  delivery.kind === "retry" &&
  stage !== "flowing" &&
  (delivery.code === "connection-lost" || (delivery.reply ?? "").startsWith("421"));

type KeptLine = { readonly line: Line; readonly key: string; letters: number };

const keyOf = ({ host, port, security, user }: WayIn, password: string | null): string =>
  JSON.stringify([host, port, security, user, password]);

const turnOfLoop = () => new Promise<void>((resolve) => setImmediate(resolve));

/** `createMailSession({ timeouts, trust, check, sendFresh, tell })` */
export const createMailSession = ({ timeouts, trust, check, sendFresh, tell }: Needs): MailSession => {
  let kept: KeptLine | null = null;
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let underWay = 0;

  const close = (): void => {
    clearTimeout(timer);
    if (kept?.line.isOpen()) kept.line.leave(timeouts.goodbye);
    kept = null;
  };
  const keep = (line: Line, key: string): void => {
    if (kept?.line !== line) kept = { line, key, letters: 0 };
    kept.letters += 1;
    clearTimeout(timer);
    timer = setTimeout(close, keepLine);
    // An open line is no reason for the app to go on running.
    timer.unref();
  };
  /** The line that is kept for this login, if another letter may go over it. */
  const lineFor = (key: string): Line | null => {
    clearTimeout(timer);
    if (kept !== null && (kept.key !== key || kept.letters >= mostOnLine)) close();
    return kept?.line.isOpen() ? kept.line : null;
  };

  /** `onLine`: how it went over the kept line, null if there was none. */
  const finish = async (
    onLine: Promise<HandedOver> | null,
    [account, password, parcel]: Parameters<DeliverTo>,
  ): Promise<Delivery> => {
    const first = await onLine;
    const done = first === null || hasLeft(first) ? await sendFresh(account, password, parcel) : first;
    if ("kind" in done) return tell(done, account, password);
    if (done.delivery.kind === "accepted") keep(done.line, keyOf(account, password));
    return tell(done.delivery, account, password);
  };

  /** One at a time, also when several are given at once. */
  const queue = (work: () => Promise<Delivery>): Promise<Delivery> => {
    underWay += 1;
    const sending = turn.then(work).finally(() => {
      underWay -= 1;
    });
    turn = sending.catch(() => undefined);
    return sending;
  };

  const deliver: DeliverTo = async (account, password, parcel) => {
    const checked = check(account, parcel);
    if ("kind" in checked) return tell(checked, account, password);
    return queue(async () => {
      // What the server said too much after the last letter is heard before this one begins, and ends the line.
      await turnOfLoop();
      const line = lineFor(keyOf(account, password));
      const way = line && ({ kind: "line", line } as const);
      const going = way && handOver({ way, account, password, parcel: checked, timeouts, trust });
      return finish(going, [account, password, checked]);
    });
  };

  const announce = (account: WayIn, password: string | null, parcel: Parcel): Announced | null => {
    const checked = check(account, parcel);
    if (underWay > 0 || "kind" in checked) return null;
    const line = lineFor(keyOf(account, password));
    if (line === null) return null;
    if (!line.isQuiet()) {
      line.close();
      return null;
    }
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const way = { kind: "line", line } as const;
    const going = handOver({ way, account, password, parcel: checked, released, timeouts, trust });
    return {
      send: () =>
        queue(() => {
          release();
          return finish(going, [account, password, checked]);
        }),
      // What was announced cannot be called off but by hanging up.
      drop: line.close,
    };
  };

  return {
    close,
    deliver,
    to: (account, password) =>
      Object.assign((parcel: Parcel) => deliver(account, password, parcel), {
        announce: (parcel: Parcel) => announce(account, password, parcel),
      }),
  };
};
