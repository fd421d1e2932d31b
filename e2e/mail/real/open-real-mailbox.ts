// For these tests: the app's own reader of mailboxes, set on Dovecot or on a proxy before it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, inject } from "vitest";
import { createMailbox, type MailboxNeeds } from "../../../electron/adapters/imap/create-mailbox.ts";
import type { Mailbox, MailboxLogin } from "../../../electron/adapters/imap/mailbox.ts";
import { hideSecret } from "../../../electron/adapters/smtp/hide-secret.ts";
import { isLoopbackHost } from "../../../electron/adapters/smtp/is-loopback-host.ts";
import type { Result } from "../../../electron/shared/result.ts";
import { expectNoSecret } from "./expect-no-secret.ts";
import { kim, password, type Someone } from "./people.ts";
import { type Meddling, type ProxyServer, startProxy } from "./start-proxy.ts";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

type Way = Partial<MailboxLogin> & { readonly trusts?: boolean; readonly limits?: MailboxNeeds["limits"] };

/** By TLS at Dovecot itself unless told otherwise; no answer and no log line may hold the password. */
export const openRealMailbox = async ({ trusts = true, limits, ...way }: Way = {}): Promise<Result<Mailbox>> => {
  const { address, trusted, imapsPort } = inject("mailPlace");
  const logged: unknown[] = [];
  const mailboxes = createMailbox({
    log: { event: (name, facts) => logged.push([name, facts]) },
    isLoopbackHost,
    hideSecret,
    lookup: async () => [address],
    ...(limits ? { limits } : {}),
    ...(trusts ? { trust: { ca: trusted } } : {}),
  });
  const login = { host: "mail.example.org", port: imapsPort, security: "tls", user: kim, password, ...way } as const;
  const opened = await mailboxes.open(login);
  expectNoSecret(JSON.stringify([opened, logged]));
  if (opened.ok) ends.push(opened.value.close);
  return opened;
};

export const enterRealMailbox = async (way: Way = {}): Promise<Mailbox> => {
  const opened = await openRealMailbox(way);
  if (!opened.ok) throw new Error(`${opened.message} ${opened.detail}`);
  return opened.value;
};

/** Before Dovecot's door with STARTTLS. */
export const placeImapProxy = async (meddling: Meddling = {}): Promise<ProxyServer> => {
  const { address, imapPort } = inject("mailPlace");
  const proxy = await startProxy({ host: address, port: imapPort, ...meddling });
  ends.push(proxy.stop);
  return proxy;
};

/** What lies in a folder as Dovecot stored it: flags are in the name, after `:2,`. */
export const filesIn = (
  someone: Someone,
  folder: string,
): readonly { readonly name: string; readonly bytes: Buffer }[] => {
  const place = path.join(
    inject("mailPlace").folder,
    "mail",
    someone,
    "Maildir",
    folder === "INBOX" ? "" : `.${folder}`,
  );
  return ["new", "cur"].flatMap((part) => {
    const where = path.join(place, part);
    const names = existsSync(where) ? readdirSync(where) : [];
    return names.map((name) => ({ name: `${part}/${name}`, bytes: readFileSync(path.join(where, name)) }));
  });
};

/** How many mails in a folder hold these bytes and no others. */
export const countCopies = (someone: Someone, folder: string, raw: Uint8Array): number =>
  filesIn(someone, folder).filter(({ bytes }) => bytes.equals(raw)).length;

export const expectNothingTold = (proxy: ProxyServer): void => {
  expectNoSecret(proxy.told());
  for (const word of ["AUTHENTICATE", "LOGIN ", kim]) expect(proxy.told()).not.toContain(word);
};
