// For tests: a mailbox opened at a scripted server, with nothing but short waits.
import { type ImapScript, startHostileImap } from "../../../../e2e/mail/hostile-imap.ts";
import { testCertificate } from "../../../../e2e/mail/test-certificate.ts";
import { hideSecret } from "../../smtp/hide-secret.ts";
import { isLoopbackHost } from "../../smtp/is-loopback-host.ts";
import { createMailbox, type MailboxNeeds } from "../create-mailbox.ts";
import type { MailboxLogin } from "../mailbox.ts";

export const password = "Grüße an 3 Häuser+/=";

/** Everything by which the password could be told. */
export const secrets: readonly string[] = [
  password,
  Buffer.from(password, "utf8").toString("latin1"),
  Buffer.from(password).toString("base64"),
  Buffer.from(`\0kim@example.org\0${password}`).toString("base64"),
];

type Wishes = {
  readonly login?: Partial<MailboxLogin>;
  readonly limits?: MailboxNeeds["limits"];
  readonly trusts?: boolean;
  readonly lookup?: MailboxNeeds["lookup"];
};

export const openHostile = async (
  script: ImapScript = {},
  { login, limits, trusts = true, lookup = async () => ["127.0.0.1"] }: Wishes = {},
) => {
  const server = await startHostileImap(script);
  const logged: unknown[] = [];
  const security = script.security ?? "none";
  const mailboxes = createMailbox({
    log: { event: (name, facts) => logged.push([name, facts]) },
    isLoopbackHost,
    lookup,
    hideSecret,
    ...(limits ? { limits } : {}),
    ...(trusts ? { trust: { ca: testCertificate.authority } } : {}),
  });
  const host = security === "none" ? "localhost" : "mail.example.org";
  const opened = await mailboxes.open({
    host,
    port: server.port,
    security,
    user: "kim@example.org",
    password,
    ...login,
  });
  return { server, opened, logged };
};
