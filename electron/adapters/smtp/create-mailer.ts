// The way out to mail servers: checks what must hold before a socket opens, then hands over one letter.

import type { Delivery, Parcel } from "../../core/outbox/delivery.ts";
import { asciiAddress } from "../../shared/ascii-address.ts";
import type { FailureCode } from "../../shared/lists.ts";
import { handOver } from "./hand-over.ts";
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
   * Hands over one parcel with at most one login. TLS, with a certificate that holds, is required unless the host is this
   * machine by name; `security: "none"` elsewhere is `tls-needed` before anything is opened. `password: null` or a user
   * of "" logs nobody in. Resolves for whatever a server or a network can do; the password is in no answer and no log.
   *
   * `await mailer.deliver({ host: "mail.example.org", port: 465, security: "tls", user }, password, parcel)`
   */
  readonly deliver: (account: WayIn, password: string | null, parcel: Parcel) => Promise<Delivery>;
};

/** Control characters of a hostile reply would do things in a terminal or a log; a line feed joins the lines of one. */
const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, "\uFFFD");

const refused = (code: FailureCode): Delivery => ({ kind: "refused", code, reply: null });

/** `createMailer({ log })` */
export const createMailer = ({ log, timeouts, trust = {}, lookup = lookupBySystem }: Needs): Mailer => {
  const limits: Timeouts = { ...patience, ...timeouts };

  const tryOnce = async (account: WayIn, password: string | null, parcel: Parcel): Promise<Delivery> => {
    if (account.security === "none" && !isLoopbackHost(account.host)) return refused("tls-needed");
    const envelopeFrom = asciiAddress(parcel.envelopeFrom);
    const envelopeTo = asciiAddress(parcel.envelopeTo);
    if (envelopeFrom === null || envelopeTo === null) return refused("address-invalid");
    // Bytes that would change on the way are not the ones that the person approved.
    if (!isWireReady(parcel.raw)) return refused("bug");
    const { host, port } = account;
    const opening = await openSocket({ host, port, timeout: limits.connection, lookup });
    if (opening.kind === "failed") return { kind: "retry", code: opening.code, reply: null };
    const { socket } = opening;
    return handOver({
      socket,
      account,
      password,
      parcel: { ...parcel, envelopeFrom, envelopeTo },
      timeouts: limits,
      trust,
    });
  };

  return {
    deliver: async (account, password, parcel) => {
      const delivery = await tryOnce(account, password, parcel);
      log.event("mail-tried", {
        outcome: delivery.kind,
        ...(delivery.kind === "accepted" ? {} : { code: delivery.code }),
      });
      if (delivery.reply === null) return delivery;
      const reply = withoutControls(hideSecret(delivery.reply, { user: account.user, password }));
      return { ...delivery, reply };
    },
  };
};
