// Every way in which a server can misbehave ends in one named state, and "sent" is said of nothing that may not be.
import { afterEach, describe, expect, it, vi } from "vitest";
import type { HostileScript, HostileStage, Misdeed } from "../../../e2e/mail/hostile-script.ts";
import { startHostileSmtp } from "../../../e2e/mail/hostile-smtp.ts";
import { testCertificate } from "../../../e2e/mail/test-certificate.ts";
import type { Delivery, Parcel } from "../../core/outbox/delivery.ts";
import type { SmtpSecurity } from "../../shared/lists.ts";
import { createMailer } from "./create-mailer.ts";

const password = "correct horse battery";
const secrets = [
  password,
  Buffer.from(password).toString("base64"),
  Buffer.from(`\0kim\0${password}`).toString("base64"),
];

const parcel: Parcel = {
  messageId: "<rd.1@example.org>",
  envelopeFrom: "kim@example.org",
  envelopeTo: "privacy@example.net",
  raw: Buffer.from("Subject: Please delete my data\r\n\r\n.Dear Sir\r\n..\r\n.\r\nBye\r\n"),
};

const servers: { readonly stop: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

type Try = {
  readonly security?: SmtpSecurity;
  readonly host?: string;
  readonly parcel?: Parcel;
  readonly user?: string;
  readonly password?: string | null;
  readonly timeouts?: Parameters<typeof createMailer>[0]["timeouts"];
  readonly trusts?: boolean;
  readonly isDeaf?: boolean;
};

const deliverTo = async (script: HostileScript, wishes: Try = {}) => {
  const server = await startHostileSmtp(script);
  servers.push(server);
  const logged: unknown[] = [];
  const mailer = createMailer({
    log: { event: (name, facts) => logged.push([name, facts]) },
    trust: wishes.trusts === false ? {} : { ca: script.certificate ?? testCertificate.certificate },
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

const expectUntold = (told: string): void => {
  for (const part of secrets) expect(told).not.toContain(part);
  expect(told).not.toContain("AUTH");
};

const say = (text: string): Misdeed => ({ do: "say", text });
const garbage = say("%$ what is this");
const hangUp: Misdeed = { do: "hang-up" };
const reset: Misdeed = { do: "reset" };
const silence: Misdeed = { do: "silence" };

type Row = readonly [stage: HostileStage, misdeed: Misdeed, kind: Delivery["kind"], code: string];

const answers: readonly Row[] = [
  ["greeting", say("421 4.3.2 Too many of you"), "retry", "server-busy"],
  ["greeting", say("554 5.3.2 Not for you"), "refused", "connection-refused"],
  ["greeting", say("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n<html>"), "refused", "server-garbled"],
  ["greeting", say("SSH-2.0-OpenSSH_9.2"), "refused", "server-garbled"],
  ["greeting", say("250 Hello"), "refused", "server-garbled"],
  ["ehlo", say("421 4.3.2 Going down"), "retry", "server-busy"],
  ["ehlo", say("451 4.7.1 Greylisted"), "retry", "server-busy"],
  ["ehlo", say("550 5.7.1 Not you"), "refused", "connection-refused"],
  ["ehlo", say("2 fine"), "refused", "server-garbled"],
  ["auth", say("454 4.7.0 Try later"), "retry", "server-busy"],
  ["auth", say("535 5.7.8 Wrong"), "refused", "password-wrong"],
  ["auth", say("534 5.7.9 Application password needed"), "refused", "password-wrong"],
  ["auth", say("504 5.5.4 No such way in"), "refused", "password-wrong"],
  ["auth", say("538 5.7.11 Encrypt first"), "refused", "tls-missing"],
  ["auth", say("2x"), "refused", "server-garbled"],
  ["mail", say("451 4.3.0 Later"), "retry", "server-busy"],
  ["mail", say("421 4.3.0 Later"), "retry", "server-busy"],
  ["mail", say("550 5.7.1 You may not write as that"), "refused", "sender-refused"],
  ["mail", say("530 5.7.0 Log in first"), "refused", "password-wrong"],
  ["mail", say("552 5.3.4 Too big"), "refused", "message-too-large"],
  ["rcpt", say("450 4.2.1 Later"), "retry", "server-busy"],
  ["rcpt", say("550 5.1.1 Nobody here"), "refused", "recipient-refused"],
  ["rcpt", say("550-5.1.1 Nobody\r\n550 5.1.1 here"), "refused", "recipient-refused"],
  ["rcpt", say("552 5.2.2 Mailbox full"), "refused", "recipient-refused"],
  ["rcpt", say("552 5.3.4 Too big"), "refused", "message-too-large"],
  ["data", say("451 4.3.0 Later"), "retry", "server-busy"],
  ["data", say("554 5.5.1 No"), "refused", "message-refused"],
  // The go-ahead must be one: a reply that belongs to something else must not start the letter.
  ["data", say("250 Ok"), "refused", "server-garbled"],
  ["data", say("354 Go\r\n250 2.0.0 Taken before it came"), "refused", "server-garbled"],
  ["rcpt", say("250 Ok\r\n250 Ok twice"), "refused", "server-garbled"],
  ["mail", say("250 Ok\r\n250 Ok\r\n250 Ok\r\n250 Ok"), "refused", "server-garbled"],
  ["end-of-data", say("451 4.3.0 Later"), "retry", "server-busy"],
  ["end-of-data", say("421 4.3.2 Going down"), "retry", "server-busy"],
  ["end-of-data", say("554 5.7.1 Spam"), "refused", "message-refused"],
  ["end-of-data", say("552 5.2.2 Too big"), "refused", "message-too-large"],
  ["end-of-data", say("354 More"), "unsure", "server-garbled"],
  ["end-of-data", say("2 fine"), "unsure", "server-garbled"],
  ["end-of-data", say("250Ok"), "unsure", "server-garbled"],
  ["end-of-data", say("2500 Ok"), "unsure", "server-garbled"],
  ["end-of-data", say("250-Ok\r\n550 No"), "unsure", "server-garbled"],
  ["end-of-data", say("\u00ff\u00fe\u0000\u0001"), "unsure", "server-garbled"],
  ["end-of-data", say(`250-${"x".repeat(200_000)}`), "unsure", "server-garbled"],
  ["end-of-data", { do: "say-and-drop", text: "250 2.0.0 Ok but the line never ends" }, "unsure", "connection-lost"],
  ["end-of-data", { do: "say-and-drop", text: "550 5.0.0 No, but the line never ends" }, "unsure", "connection-lost"],
  ["end-of-data", { do: "say-and-drop", text: "250-2.0.0 and more\r\n" }, "unsure", "connection-lost"],
];

const dialogue: readonly HostileStage[] = ["greeting", "ehlo", "auth", "mail", "rcpt", "data"];
const onTheWire: readonly HostileStage[] = ["mid-data", "end-of-data"];

const broken: readonly Row[] = [
  ["connect", reset, "retry", "connection-lost"],
  ...dialogue.flatMap((stage): Row[] => [
    [stage, garbage, "refused", "server-garbled"],
    [stage, hangUp, "retry", "connection-lost"],
    [stage, reset, "retry", "connection-lost"],
  ]),
  ...onTheWire.flatMap((stage): Row[] => [
    [stage, hangUp, "unsure", "connection-lost"],
    [stage, reset, "unsure", "connection-lost"],
  ]),
  ["end-of-data", garbage, "unsure", "server-garbled"],
];

const offers = { plain: ["AUTH PLAIN LOGIN"], pipelining: ["PIPELINING", "8BITMIME", "AUTH PLAIN LOGIN"] };

describe.each(Object.entries(offers))("a server that misbehaves, offering %s", (_, offered) => {
  it.each([...answers, ...broken])("at %s with %j: %s %s", async (stage, misdeed, kind, code) => {
    const { delivery, server } = await deliverTo({ security: "none", at: { [stage]: misdeed }, offers: offered });
    expect(delivery).toMatchObject({ kind, code });
    if (kind !== "unsure" && stage !== "end-of-data") expect(server.told()).not.toContain("Dear Sir");
  });

  const timers = { greeting: "greeting", "mid-data": "answer", "end-of-data": "answer" } as const;
  const timerOf = (stage: HostileStage) => (stage in timers ? timers[stage as keyof typeof timers] : "socket");
  const quiet: readonly Misdeed[] = [
    silence,
    { do: "raw", text: "250" },
    { do: "raw", text: "250-and\r\n" },
    { do: "raw", text: "\r\n\r\n" },
  ];

  it.each([...dialogue, ...onTheWire].flatMap((stage) => quiet.map((misdeed) => [stage, misdeed] as const)))(
    "falls silent at %s with %j",
    async (stage, misdeed) => {
      // Only the timer of this stage is short: a slow machine can reach no other one.
      const timeouts = { [timerOf(stage)]: 60 };
      const { delivery } = await deliverTo(
        { security: "none", at: { [stage]: misdeed }, offers: offered },
        { timeouts },
      );
      expect(delivery).toMatchObject({ kind: onTheWire.includes(stage) ? "unsure" : "retry", code: "timed-out" });
    },
  );
});

describe("the reply", () => {
  it("is the server's own line, word for word", async () => {
    const line = "250 2.0.0 Gr\u00fc\u00dfe, kept as  <4F1@mx>  ";
    const { delivery } = await deliverTo({ security: "none", at: { "end-of-data": say(line) } });
    expect(delivery).toEqual({ kind: "accepted", reply: line });
  });

  it("keeps all lines of a long one", async () => {
    const { delivery } = await deliverTo({
      security: "none",
      at: { "end-of-data": say("250-2.0.0 Kept\r\n250 2.0.0 as 4F1") },
    });
    expect(delivery).toEqual({ kind: "accepted", reply: "250-2.0.0 Kept\n250 2.0.0 as 4F1" });
  });

  it("says why a recipient was refused", async () => {
    const { delivery } = await deliverTo({ security: "none", at: { rcpt: say("550 5.1.1 No such user here") } });
    expect(delivery).toMatchObject({ reply: "550 5.1.1 No such user here" });
  });

  it("is the last line before the server was lost, and null if it never spoke", async () => {
    const lost = await deliverTo({ security: "none", at: { "end-of-data": hangUp } });
    expect(lost.delivery.reply).toBe("354 End with a dot");
    const mute = await deliverTo({ security: "none", at: { greeting: hangUp } });
    expect(mute.delivery.reply).toBeNull();
  });

  it("does not give the password back to whoever sent it", async () => {
    const echo = `535 5.7.8 I do not like ${password} nor ${secrets[2]}`;
    const { delivery } = await deliverTo({ security: "none", at: { auth: say(echo) } });
    expect(delivery).toMatchObject({ code: "password-wrong", reply: "535 5.7.8 I do not like ••• nor •••" });
  });

  it("carries no control characters into a log or a terminal", async () => {
    const { delivery } = await deliverTo({ security: "none", at: { rcpt: say("550 \u001b[31mred\u0000") } });
    expect(delivery.reply).toBe("550 \uFFFD[31mred\uFFFD");
  });
});

describe("an acceptance", () => {
  it.each([silence, hangUp, reset, garbage, say("500 5.5.2 What?")])(
    "stands, whatever comes of QUIT: %j",
    async (misdeed) => {
      const { delivery } = await deliverTo({ security: "none", at: { quit: misdeed } }, { timeouts: { goodbye: 100 } });
      expect(delivery).toEqual({ kind: "accepted", reply: "250 2.0.0 Kept by the hostile server" });
    },
  );

  it("is none if it came before the letter's last byte had left", async () => {
    const raw = Buffer.from(`Subject: x\r\n\r\n${`${"a".repeat(70)}\r\n`.repeat(500_000)}`);
    const early: Misdeed = { do: "raw-and-deaf", text: "250 2.0.0 Ok already\r\n" };
    const { delivery } = await deliverTo(
      { security: "none", at: { "mid-data": early } },
      { parcel: { ...parcel, raw }, isDeaf: true },
    );
    expect(delivery).toMatchObject({ kind: "unsure", code: "server-garbled" });
  });
});

describe("patience", () => {
  it("ends with all of it together, before the letter flows", async () => {
    const { delivery } = await deliverTo({ security: "none", at: { rcpt: silence } }, { timeouts: { overall: 300 } });
    expect(delivery).toMatchObject({ kind: "retry", code: "timed-out" });
  });

  it("ends a server that asks for the password for ever", async () => {
    const { delivery } = await deliverTo(
      { security: "none", at: { auth: say("334 Again") } },
      { timeouts: { overall: 500 } },
    );
    expect(delivery).toMatchObject({ kind: "retry", code: "timed-out" });
  });
});

describe("TLS", () => {
  const ways = ["tls", "starttls"] as const;

  it.each(ways)("by %s hands the letter over, login and all", async (security) => {
    const { delivery, server } = await deliverTo({ security }, { host: "mail.example.org" });
    expect(delivery).toEqual({ kind: "accepted", reply: "250 2.0.0 Kept by the hostile server" });
    expect(server.told()).toContain(secrets[2]);
  });

  it.each(["mail.example.org", "192.0.2.1", "10.0.0.1", "localhost.example.org"])(
    "is needed for %s before anything is opened",
    async (host) => {
      const { delivery, server } = await deliverTo({ security: "none" }, { host });
      expect(delivery).toEqual({ kind: "refused", code: "tls-needed", reply: null });
      expect(server.connections()).toBe(0);
    },
  );

  it.each(["127.0.0.1", "localhost", "LOCALHOST."])("is not asked of %s", async (host) => {
    const { delivery } = await deliverTo({ security: "none" }, { host });
    expect(delivery.kind).toBe("accepted");
  });

  it("that was stripped on the way ends it, with nothing told", async () => {
    const { delivery, server } = await deliverTo({ security: "stripped" }, { host: "mail.example.org" });
    expect(delivery).toMatchObject({ kind: "refused", code: "tls-missing", reply: "502 5.5.1 Not here" });
    expectUntold(server.told());
  });

  it.each([
    [say("454 4.7.0 Not now"), "retry", "server-busy"],
    [say("501 5.5.4 No"), "refused", "tls-missing"],
    [garbage, "refused", "server-garbled"],
    [hangUp, "retry", "connection-lost"],
    [reset, "retry", "connection-lost"],
    [{ do: "raw", text: "220 Go ahead\r\n250 AUTH PLAIN\r\n" }, "refused", "tls-missing"],
  ] as const)("that STARTTLS answers with %j", async (misdeed, kind, code) => {
    const at = misdeed.do === "raw" ? { handshake: misdeed } : { starttls: misdeed };
    const { delivery, server } = await deliverTo({ security: "starttls", at }, { host: "mail.example.org" });
    expect(delivery).toMatchObject({ kind, code });
    expectUntold(server.told());
  });

  it("is not had from a server too old for EHLO", async () => {
    const { delivery, server } = await deliverTo({ security: "starttls", at: { ehlo: say("502 5.5.1 What?") } });
    expect(delivery).toMatchObject({ kind: "refused", code: "tls-missing" });
    expectUntold(server.told());
  });

  const badCertificates: readonly (readonly [string, HostileScript["certificate"], Try])[] = [
    ["is trusted by nobody", testCertificate.certificate, { trusts: false }],
    ["is for another name", testCertificate.certificate, { host: "other.example.org" }],
    ["ran out", testCertificate.expired, { host: "mail.example.org" }],
  ];
  it.each(ways.flatMap((security) => badCertificates.map((row) => [security, ...row] as const)))(
    "by %s with a certificate that %s ends it, with nothing told",
    async (security, _, certificate, wishes) => {
      const script = { security, ...(certificate ? { certificate } : {}) };
      const { delivery, server } = await deliverTo(script, { host: "mail.example.org", ...wishes });
      expect(delivery).toMatchObject({ kind: "refused", code: "certificate-wrong" });
      expectUntold(server.told());
    },
  );

  it("is checked even where the environment says not to", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    try {
      const { delivery, server } = await deliverTo({ security: "tls" }, { trusts: false });
      expect(delivery).toMatchObject({ kind: "refused", code: "certificate-wrong" });
      expectUntold(server.told());
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it.each(ways)("by %s in an old version is none", async (security) => {
    const { delivery, server } = await deliverTo({ security, tlsVersion: "TLSv1.1" });
    expect(delivery).toMatchObject({ kind: "refused", code: "tls-missing" });
    expectUntold(server.told());
  });

  it("asked of a server without it ends it, with nothing told", async () => {
    const { delivery, server } = await deliverTo({ security: "none" }, { security: "tls" });
    expect(delivery).toMatchObject({ kind: "refused", code: "tls-missing" });
    expectUntold(server.told());
  });

  it.each([
    ["tls", silence, "timed-out"],
    ["starttls", silence, "timed-out"],
    ["tls", hangUp, "connection-lost"],
    ["starttls", hangUp, "connection-lost"],
  ] as const)("by %s where the handshake meets %j", async (security, handshake, code) => {
    const wishes = handshake.do === "silence" ? { timeouts: { greeting: 60 } } : {};
    const { delivery, server } = await deliverTo({ security, at: { handshake } }, wishes);
    expect(delivery).toMatchObject({ kind: "retry", code });
    expectUntold(server.told());
  });

  it.each(ways.flatMap((security) => ([hangUp, reset] as const).map((misdeed) => [security, misdeed] as const)))(
    "by %s, lost after the letter flowed (%j), is unsure",
    async (security, misdeed) => {
      const { delivery } = await deliverTo({ security, at: { "end-of-data": misdeed } });
      expect(delivery).toMatchObject({ kind: "unsure", code: "connection-lost" });
    },
  );
});

describe("the login", () => {
  it("is left out where the server offers none, and the password is not told", async () => {
    const { delivery, server } = await deliverTo({ security: "tls", offers: [] });
    expect(delivery.kind).toBe("accepted");
    expectUntold(server.told());
  });

  it.each([
    ["no user", { user: "" }],
    ["no password", { password: null }],
    ["an empty password", { password: "" }],
  ])("is left out with %s", async (_, wishes) => {
    const { delivery, server } = await deliverTo({ security: "none" }, wishes);
    expect(delivery.kind).toBe("accepted");
    expectUntold(server.told());
  });

  it("works in the older way too", async () => {
    const { delivery, server } = await deliverTo({ security: "tls", offers: ["AUTH LOGIN"] });
    expect(delivery.kind).toBe("accepted");
    expect(server.told()).toContain(secrets[1]);
  });
});

describe("before anything is opened", () => {
  it.each([
    ["the recipient is two", { envelopeTo: "a@example.org, c@example.net" }, "address-invalid"],
    ["the recipient breaks the line", { envelopeTo: "a@example.org>\r\nRCPT TO:<c@example.net" }, "address-invalid"],
    ["the sender is nobody", { envelopeFrom: "" }, "address-invalid"],
    ["a line ends without CR", { raw: Buffer.from("Subject: x\n\nHello\r\n") }, "bug"],
    ["a CR stands alone", { raw: Buffer.from("Subject: x\r\n\r\nHel\r.\rlo\r\n") }, "bug"],
    ["the end is missing", { raw: Buffer.from("Subject: x\r\n\r\nHello") }, "bug"],
    ["there is nothing", { raw: Buffer.alloc(0) }, "bug"],
  ])("it ends if %s", async (_, change, code) => {
    const { delivery, server } = await deliverTo({ security: "none" }, { parcel: { ...parcel, ...change } });
    expect(delivery).toEqual({ kind: "refused", code, reply: null });
    expect(server.connections()).toBe(0);
  });
});

it("sends a domain in other letters as servers know it", async () => {
  const change = { envelopeTo: "privacy@bücher.example" };
  const { server } = await deliverTo({ security: "none" }, { parcel: { ...parcel, ...change } });
  expect(server.told()).toContain("RCPT TO:<privacy@xn--bcher-kva.example>");
});

it("tells the server neither this machine's name nor the program's", async () => {
  const { server } = await deliverTo({ security: "none", offers: ["PIPELINING", "SIZE 100000"] }, { user: "" });
  expect(server.told().split("\r\n").slice(0, 4)).toEqual([
    "EHLO [127.0.0.1]",
    `MAIL FROM:<kim@example.org> SIZE=${parcel.raw.length}`,
    "RCPT TO:<privacy@example.net>",
    "DATA",
  ]);
});

it("does not begin with a letter that is larger than the server takes", async () => {
  const { delivery, server } = await deliverTo({ security: "none", offers: ["SIZE 20"] });
  expect(delivery).toMatchObject({ kind: "refused", code: "message-too-large" });
  expect(server.told()).not.toContain("MAIL FROM");
});

it("logs the outcome and nothing of the letter", async () => {
  const { logged } = await deliverTo({ security: "none", at: { rcpt: say("550 5.1.1 privacy@example.net unknown") } });
  expect(logged).toEqual([["mail-tried", { outcome: "refused", code: "recipient-refused" }]]);
});
