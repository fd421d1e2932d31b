// The form of a mailbox as texts, and what is saved of it.
import type { CallInput } from "../../../electron/shared/contract.ts";
import { type SmtpSecurity, smtpSecurities } from "../../../electron/shared/lists.ts";
import type { MailProvider } from "../../../electron/shared/mail-provider.ts";
import type { Account, WayIn } from "../../../electron/shared/settings.ts";

export const doors = ["smtp", "imap"] as const;
export type Door = (typeof doors)[number];

type ServerField = "Host" | "Port" | "Security" | "User";
export type AccountField =
  | `${Door}${ServerField}`
  | "address"
  | "senderName"
  | "password"
  | "imapPassword"
  | "aliases"
  | "sentFolder"
  | "repliesFolder";

/** Everything as it stands in a field; aliases one a line. */
export type AccountValues = Record<AccountField, string>;

/** What is chosen by a tick. */
export type AccountTicks = Readonly<
  Record<"plus" | "imap" | "keepCopy" | "lookForBounces" | "readReplies" | "repliesOnTheirOwn", boolean>
>;

export const usualPorts: Record<Door, Record<SmtpSecurity, number>> = {
  smtp: { tls: 465, starttls: 587, none: 25 },
  imap: { tls: 993, starttls: 143, none: 143 },
};

export const readSecurity = (text: string): SmtpSecurity => smtpSecurities.find((one) => one === text) ?? "tls";

type ServerValues<D extends Door> = Record<`${D}${ServerField}`, string>;

/** `way: null`: nothing is known yet. */
export const serverValues = <D extends Door>(door: D, way: WayIn | null): ServerValues<D> =>
  ({
    [`${door}Host`]: way?.host ?? "",
    [`${door}Port`]: String(way?.port ?? usualPorts[door].tls),
    [`${door}Security`]: way?.security ?? "tls",
    [`${door}User`]: way?.user ?? "",
  }) as ServerValues<D>;

/** A way in as it stands in the form; only once the form was checked. */
export const readWay = (door: Door, values: AccountValues): WayIn => ({
  host: values[`${door}Host`].trim(),
  port: Number(values[`${door}Port`]),
  security: readSecurity(values[`${door}Security`]),
  user: values[`${door}User`].trim(),
});

/** A provider's servers for an address, as texts. */
export const providerValues = (
  { smtp, imap }: MailProvider,
  address: string,
): ServerValues<"smtp"> & ServerValues<"imap"> => {
  const way = ({ user, ...door }: MailProvider["smtp"]): WayIn => ({
    ...door,
    user: user === "address" ? address : address.slice(0, address.lastIndexOf("@")),
  });
  return { ...serverValues("smtp", way(smtp)), ...serverValues("imap", imap && way(imap)) };
};

export const splitAliases = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const orNull = (text: string): string | null => (text === "" ? null : text);

/** What main is told. An IMAP password that was left empty is the one that was typed for sending. */
export const toSaved = (
  account: Account | null,
  values: AccountValues,
  ticks: AccountTicks,
): CallInput<"settings:save-account"> => ({
  account: {
    accountId: account?.accountId ?? null,
    ...readWay("smtp", values),
    address: values.address.trim(),
    senderName: values.senderName.trim(),
    aliases: splitAliases(values.aliases),
    plusAddress: ticks.plus,
    imap: ticks.imap
      ? {
          ...readWay("imap", values),
          sentFolder: orNull(values.sentFolder.trim()),
          keepCopy: ticks.keepCopy,
          lookForBounces: ticks.lookForBounces,
          readReplies: ticks.readReplies,
          repliesFolder: orNull(values.repliesFolder.trim()),
          repliesOnTheirOwn: ticks.readReplies && ticks.repliesOnTheirOwn,
        }
      : null,
  },
  password: orNull(values.password),
  imapPassword: ticks.imap ? (orNull(values.imapPassword) ?? orNull(values.password)) : null,
});
