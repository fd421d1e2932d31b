// The way out to mail servers: checks what must hold before a socket opens, then hands over one letter.

import type { Delivery, Parcel } from "../../core/outbox/delivery.ts";
import { asciiAddress } from "../../shared/ascii-address.ts";
import type { FailureCode } from "../../shared/failure-codes.ts";
import { createMailSession, type DeliverTo, type MailSession } from "./create-mail-session.ts";
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

export type Mailer = {
  /**
   * Hands over one parcel, with a connection and at most one login of its own. TLS, with a certificate that holds, is
   * required unless the host is this machine by name; `security: "none"` elsewhere is `tls-needed` before anything is
   * opened. `password: null` or a user of "" logs nobody in. Resolves for whatever a server or a network can do; the
   * password is in no answer and no log.
   *
   * `await mailer.deliver({ host: "mail.example.org", port: 465, security: "tls", user }, password, parcel)`
   */
  readonly deliver: DeliverTo;
  readonly openSession: () => MailSession;
};

/** Control characters of a hostile reply would do things in a terminal or a log; a line feed joins the lines of one. */
const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, "\uFFFD");

const refused = (code: FailureCode): Delivery => ({ kind: "refused", code, reply: null });

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
    // nodemailer is read when the first letter goes, before anything is opened: no start waits for it.
    const { openDialogue } = await import("./open-dialogue.ts");
    const { host, port } = account;
    const opening = await openSocket({ host, port, timeout: limits.connection, lookup });
    if (opening.kind === "failed") return { kind: "retry", code: opening.code, reply: null };
    const way = { kind: "socket", socket: opening.socket, openDialogue } as const;
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

  return { deliver, openSession: () => createMailSession({ timeouts: limits, trust, check, sendFresh, tell }) };
};
