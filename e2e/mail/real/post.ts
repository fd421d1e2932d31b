// For these tests: the app's own mailer, set on one of the server's doors or on a proxy before it.
import { inject } from "vitest";
import { createMailer, type Mailer } from "../../../electron/adapters/smtp/create-mailer.ts";
import type { Delivery, Parcel } from "../../../electron/core/outbox/delivery.ts";
import { Account } from "../../../electron/shared/settings.ts";
import type { Door } from "./doors.ts";
import { expectNoSecret } from "./expect-no-secret.ts";
import { kim, password } from "./people.ts";

type Security = Account["security"];

export type Way = {
  readonly port: number;
  /** `starttls` unless told otherwise; `none` goes to the address itself, everything else to mail.example.org. */
  readonly security?: Security;
  readonly host?: string;
  readonly user?: string;
  readonly password?: string;
  readonly trusts?: boolean;
  readonly timeouts?: Parameters<typeof createMailer>[0]["timeouts"];
};

export const portOf = (door: Door): number => inject("mailPlace").ports[door];

const accountOf = ({ port, security = "starttls", host, user = kim }: Way): Account => {
  const name = security === "none" ? inject("mailPlace").address : "mail.example.org";
  return Account.parse({
    accountId: "main",
    host: host ?? name,
    port,
    security,
    user,
    address: kim,
    senderName: "Kim Müller",
  });
};

export type Post = { readonly hand: (parcel: Parcel) => Promise<Delivery> };

/** One mailer for as many letters as are wanted; no answer and no log line may hold the password. */
export const openPost = (way: Way): Post => {
  const { address, trusted } = inject("mailPlace");
  const logged: unknown[] = [];
  const mailer: Mailer = createMailer({
    log: { event: (name, facts) => logged.push([name, facts]) },
    ...(way.trusts === false ? {} : { trust: { ca: trusted } }),
    lookup: async () => [address],
    ...(way.timeouts ? { timeouts: way.timeouts } : {}),
  });
  const account = accountOf(way);
  return {
    hand: async (parcel) => {
      const delivery = await mailer.deliver(account, way.password ?? password, parcel);
      expectNoSecret(JSON.stringify([delivery, logged]));
      return delivery;
    },
  };
};

/** One letter through a mailer of its own. */
export const hand = (way: Way, parcel: Parcel): Promise<Delivery> => openPost(way).hand(parcel);
