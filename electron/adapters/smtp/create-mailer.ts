// The way out to mail servers: checks what must hold before a socket opens, then hands over one letter.

import type { Delivery, Parcel } from "../../core/outbox/delivery.ts";
import { asciiAddress } from "../../shared/ascii-address.ts";
import type { FailureCode } from "../../shared/lists.ts";
import type { Line } from "./create-line.ts";
import { type HandedOver, handOver } from "./hand-over.ts";
import { hideSecret } from "./hide-secret.ts";
import { isLoopbackHost } from "./is-loopback-host.ts";
import { isWireReady } from "./letter-stream.ts";
import type { Timeouts, Trust, WayIn } from "./open-dialogue.ts";
import { type Lookup, lookupBySystem, openSocket } from "./open-socket.ts";

const patience: Timeouts = {
  connection: 20_000,
  greeting: 20_000,
  socket: 60_000,
  answer: 120_000,
  overall: 300_000,
  goodbye: 5_000,
};

type Needs = {
  readonly log: { readonly event: (name: string, facts: Readonly<Record<string, string>>) => void };
  readonly timeouts?: Partial<Timeouts>;
  /** For tests: certificates (PEM) to trust in place of the usual ones. */
  readonly trust?: Trust;
  /** For tests: how names become addresses. */
  readonly lookup?: Lookup;
};

/**
 * Hands over one parcel. TLS, with a certificate that holds, is required unless the host is this machine by name;
 * `security: "none"` elsewhere is `tls-needed` before anything is opened. `password: null` or a user of "" logs nobody
 * in. Resolves for whatever a server or a network can do; the password is in no answer and no log.
 */
type DeliverTo = (account: WayIn, password: string | null, parcel: Parcel) => Promise<Delivery>;

export type MailSession = {
  /** One letter after the other over one login for as long as each is taken; a fresh dialogue after anything else. */
  readonly deliver: DeliverTo;
  /** Leaves the server, if a line is open. */
  readonly close: () => void;
};

export type Mailer = {
  /**
   * With a connection and at most one login of its own.
   *
   * `await mailer.deliver({ host: "mail.example.org", port: 465, security: "tls", user }, password, parcel)`
   */
  readonly deliver: DeliverTo;
  readonly openSession: () => MailSession;
};

/** As long as a line without letters is kept, and how many letters go over one: servers mind more of either. */
const keepLine = 10_000;
const mostOnLine = 100;

/** Control characters of a hostile reply would do things in a terminal or a log; a line feed joins the lines of one. */
const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, "\uFFFD");

const refused = (code: FailureCode): Delivery => ({ kind: "refused", code, reply: null });

/** Whether the server only left before it was asked anything: then another dialogue may be begun for this letter. */
const hasLeft = ({ delivery, stage }: HandedOver): boolean =>
  delivery.kind === "retry" &&
  stage !== "flowing" &&
  (delivery.code === "connection-lost" || (delivery.reply ?? "").startsWith("421"));

type KeptLine = { readonly line: Line; readonly key: string; letters: number };

/** `createMailer({ log })` */
export const createMailer = ({ log, timeouts, trust = {}, lookup = lookupBySystem }: Needs): Mailer => {
  const limits: Timeouts = { ...patience, ...timeouts };

  /** What may go on the wire as it is, or why it may not. */
  const check = (account: WayIn, parcel: Parcel): Delivery | Parcel => {
    if (account.security === "none" && !isLoopbackHost(account.host)) return refused("tls-needed");
    const envelopeFrom = asciiAddress(parcel.envelopeFrom);
    const envelopeTo = asciiAddress(parcel.envelopeTo);
    if (envelopeFrom === null || envelopeTo === null) return refused("address-invalid");
    // Bytes that would change on the way are not the ones that the person approved.
    return isWireReady(parcel.raw) ? { ...parcel, envelopeFrom, envelopeTo } : refused("bug");
  };

  const sendFresh = async (account: WayIn, password: string | null, parcel: Parcel): Promise<HandedOver | Delivery> => {
    const { host, port } = account;
    const opening = await openSocket({ host, port, timeout: limits.connection, lookup });
    if (opening.kind === "failed") return { kind: "retry", code: opening.code, reply: null };
    const way = { kind: "socket", socket: opening.socket } as const;
    return handOver({ way, account, password, parcel, timeouts: limits, trust });
  };

  const tell = (delivery: Delivery, account: WayIn, password: string | null): Delivery => {
    log.event("mail-tried", {
      outcome: delivery.kind,
      ...(delivery.kind === "accepted" ? {} : { code: delivery.code }),
    });
    if (delivery.reply === null) return delivery;
    const reply = withoutControls(hideSecret(delivery.reply, { user: account.user, password }));
    return { ...delivery, reply };
  };

  const deliver: DeliverTo = async (account, password, parcel) => {
    const checked = check(account, parcel);
    if ("kind" in checked) return tell(checked, account, password);
    const done = await sendFresh(account, password, checked);
    if ("kind" in done) return tell(done, account, password);
    if (done.delivery.kind === "accepted") done.line.leave(limits.goodbye);
    return tell(done.delivery, account, password);
  };

  const openSession = (): MailSession => {
    let kept: KeptLine | null = null;
    let timer: NodeJS.Timeout | undefined;
    let turn: Promise<unknown> = Promise.resolve();

    const close = (): void => {
      clearTimeout(timer);
      if (kept?.line.isOpen()) kept.line.leave(limits.goodbye);
      kept = null;
    };
    const keep = (line: Line, key: string): void => {
      if (kept?.line !== line) kept = { line, key, letters: 0 };
      kept.letters += 1;
      timer = setTimeout(close, keepLine);
      // An open line is no reason for the app to go on running.
      timer.unref();
    };

    /** Over the line that is open; null if there is none for this login, or the server had left it. */
    const sendOnLine = async (needs: Parameters<DeliverTo>, key: string): Promise<HandedOver | null> => {
      const [account, password, parcel] = needs;
      clearTimeout(timer);
      if (kept !== null && (kept.key !== key || kept.letters >= mostOnLine)) close();
      // What the server said too much after the last letter is heard before this one begins, and ends the line.
      await new Promise((resolve) => setImmediate(resolve));
      if (!kept?.line.isOpen()) return null;
      const way = { kind: "line", line: kept.line } as const;
      const done = await handOver({ way, account, password, parcel, timeouts: limits, trust });
      return hasLeft(done) ? null : done;
    };

    const sendNext = async (...needs: Parameters<DeliverTo>): Promise<Delivery> => {
      const [account, password, parcel] = needs;
      const { host, port, security, user } = account;
      const key = JSON.stringify([host, port, security, user, password]);
      const done = (await sendOnLine(needs, key)) ?? (await sendFresh(account, password, parcel));
      if ("kind" in done) return done;
      if (done.delivery.kind === "accepted") keep(done.line, key);
      return done.delivery;
    };

    return {
      close,
      deliver: (account, password, parcel) => {
        const checked = check(account, parcel);
        if ("kind" in checked) return Promise.resolve(tell(checked, account, password));
        const sending = turn.then(() => sendNext(account, password, checked));
        turn = sending.catch(() => undefined);
        return sending.then((delivery) => tell(delivery, account, password));
      },
    };
  };

  return { deliver, openSession };
};
