// For tests: hands a letter to a hostile server, and checks what must hold however that ends.
import { afterEach, expect, vi } from "vitest";
import { createMailer } from "../../electron/adapters/smtp/create-mailer.ts";
import type { Parcel } from "../../electron/core/outbox/delivery.ts";
import type { SmtpSecurity } from "../../electron/shared/lists.ts";
import type { HostileScript, Misdeed } from "./hostile-script.ts";
import { startHostileSmtp } from "./hostile-smtp.ts";
import { testCertificate } from "./test-certificate.ts";

const password = "correct horse battery";
/** The password in every form in which it goes over a wire: as it is, for LOGIN, for PLAIN. */
export const secrets = [
  password,
  Buffer.from(password).toString("base64"),
  Buffer.from(`\0kim\0${password}`).toString("base64"),
];

export const parcel: Parcel = {
  messageId: "<rd.1@example.org>",
  envelopeFrom: "kim@example.org",
  envelopeTo: "privacy@example.net",
  raw: Buffer.from("Subject: Please delete my data\r\n\r\n.Dear Sir\r\n..\r\n.\r\nBye\r\n"),
};

const servers: { readonly stop: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

export type Try = {
  readonly security?: SmtpSecurity;
  readonly host?: string;
  readonly parcel?: Parcel;
  readonly user?: string;
  readonly password?: string | null;
  readonly timeouts?: Parameters<typeof createMailer>[0]["timeouts"];
  readonly trusts?: boolean;
  readonly isDeaf?: boolean;
};

export const deliverTo = async (script: HostileScript, wishes: Try = {}) => {
  const server = await startHostileSmtp(script);
  servers.push(server);
  const logged: unknown[] = [];
  const mailer = createMailer({
    log: { event: (name, facts) => logged.push([name, facts]) },
    trust: wishes.trusts === false ? {} : { ca: testCertificate.authority },
    lookup: async () => ["127.0.0.1"],
    ...(wishes.timeouts ? { timeouts: wishes.timeouts } : {}),
  });
  const security = wishes.security ?? (script.security === "stripped" ? "starttls" : script.security);
  const account = { host: wishes.host ?? "127.0.0.1", port: server.port, security, user: wishes.user ?? "kim" };
  const secret = wishes.password === undefined ? password : wishes.password;
  const delivery = await mailer.deliver(account, secret, wishes.parcel ?? parcel);
  // Whatever happened, nothing of it stays behind. (A deaf server cannot see that.)
  if (wishes.isDeaf) await server.stop();
  await vi.waitFor(() => expect(server.open()).toBe(0), { timeout: 50_000, interval: 2 });
  expect(server.connections()).toBeLessThanOrEqual(1);
  expect(server.told().match(/^AUTH/gm)?.length ?? 0).toBeLessThanOrEqual(1);
  for (const part of secrets) expect(JSON.stringify([delivery, logged])).not.toContain(part);
  return { delivery, server, logged };
};

export const expectUntold = (told: string): void => {
  for (const part of secrets) expect(told).not.toContain(part);
  expect(told).not.toContain("AUTH");
};

export const say = (text: string): Misdeed => ({ do: "say", text });
export const garbage = say("%$ what is this");
export const hangUp: Misdeed = { do: "hang-up" };
export const reset: Misdeed = { do: "reset" };
export const silence: Misdeed = { do: "silence" };
