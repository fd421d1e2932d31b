// The mailer against a server that does everything right: what it stores is what the person approved, to the byte.
import { createHash } from "node:crypto";
import fc from "fast-check";
import PostalMime from "postal-mime";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type SmtpWishes, startSmtp } from "../../../e2e/mail/start-smtp.ts";
import type { Parcel } from "../../core/outbox/delivery.ts";
import type { Instant } from "../../shared/day.ts";
import { composeMail } from "./compose-mail.ts";
import { createMailer } from "./create-mailer.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

const start = async (wishes: SmtpWishes) => {
  const server = await startSmtp(wishes);
  stops.push(server.stop);
  const mailer = createMailer({ log: { event: () => undefined }, trust: { ca: server.authority } });
  const account = { host: "localhost", port: server.port, security: wishes.security, user: "kim" };
  return { server, mailer, account };
};

const parcelOf = (raw: Uint8Array): Parcel => ({
  messageId: "<rd.1@example.org>",
  envelopeFrom: "kim@example.org",
  envelopeTo: "privacy@example.net",
  raw,
});

const letter = (text: string): Uint8Array => {
  const composed = composeMail({
    from: { name: "Kim Müller", address: "kim@example.org" },
    to: { name: "Komet", address: "privacy@example.net" },
    subject: "Löschung meiner Daten (RD-2026-7K3QX9)",
    text,
    messageId: "<rd.1@example.org>",
    sentAt: "2026-11-22T02:29:15.000Z" as Instant,
    practice: false,
  });
  if (!composed.ok) throw new Error(composed.message);
  return composed.value;
};

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const securities = ["tls", "starttls", "none"] as const;

describe.each(securities)("over %s", (security) => {
  it("stores exactly the bytes that were approved, after one login", async () => {
    const { server, mailer, account } = await start({ security, users: { kim: "hunter22" } });
    const raw = letter("Guten Tag,\n\n.bitte löschen Sie alles.\n..\n.\nFrom here on\n");
    const delivery = await mailer.deliver(account, "hunter22", parcelOf(raw));
    expect(delivery).toEqual({ kind: "accepted", reply: "250 2.0.0 Ok: kept as 1" });
    expect(server.mails).toMatchObject([
      {
        envelopeFrom: "kim@example.org",
        envelopeTo: ["privacy@example.net"],
        user: "kim",
        isSecure: security !== "none",
      },
    ]);
    expect(sha256(server.mails[0]?.raw ?? Buffer.alloc(0))).toBe(sha256(raw));
    expect(server.logins).toEqual([{ user: "kim", isRight: true }]);
  });

  it("tries a wrong password once", async () => {
    const { server, mailer, account } = await start({ security, users: { kim: "hunter22" } });
    const delivery = await mailer.deliver(account, "hunter23", parcelOf(letter("Hello\n")));
    expect(delivery).toEqual({
      kind: "refused",
      code: "password-wrong",
      reply: "535 5.7.8 Wrong user or password",
    });
    expect(server.logins).toEqual([{ user: "kim", isRight: false }]);
    expect(server.mails).toEqual([]);
  });
});

it("is told to log in by a server that needs it", async () => {
  const { mailer, account, server } = await start({ security: "none", users: { kim: "hunter22" } });
  const delivery = await mailer.deliver({ ...account, user: "" }, null, parcelOf(letter("Hello\n")));
  expect(delivery).toMatchObject({ kind: "refused", code: "password-wrong" });
  expect(server.mails).toEqual([]);
});

it("hands over any bytes that are a mail, unchanged", async () => {
  const { server, mailer, account } = await start({ security: "none" });
  const line = fc.oneof(
    fc.string({ unit: fc.constantFrom(".", "a", " ", "é"), maxLength: 6 }),
    fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.replace(/[\r\n\0]/g, "")),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
      const raw = Buffer.from(`${lines.join("\r\n")}\r\n`, "utf8");
      const before = server.mails.length;
      expect((await mailer.deliver(account, null, parcelOf(raw))).kind).toBe("accepted");
      expect(server.mails).toHaveLength(before + 1);
      expect(server.mails.at(-1)?.raw.equals(raw)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it("hands over a letter of two megabytes", async () => {
  const { server, mailer, account } = await start({ security: "starttls" });
  const raw = letter("Ein langer Satz, der sich wiederholt.\n".repeat(50_000));
  expect((await mailer.deliver(account, null, parcelOf(raw))).kind).toBe("accepted");
  expect(sha256(server.mails[0]?.raw ?? Buffer.alloc(0))).toBe(sha256(raw));
});

it("says what the server says, whatever that is today", async () => {
  const { mailer, account } = await start({ security: "none", answer: (count) => `2.6.0 Number ${count}, thank you` });
  const replies = [];
  for (let at = 0; at < 2; at += 1)
    replies.push((await mailer.deliver(account, null, parcelOf(letter("Hello\n")))).reply);
  expect(replies).toEqual(["250 2.6.0 Number 1, thank you", "250 2.6.0 Number 2, thank you"]);
});

it("keeps letters apart that go at the same time", async () => {
  const { server, mailer, account } = await start({ security: "starttls", users: { kim: "hunter22" } });
  const texts = Array.from({ length: 8 }, (_, at) => `Letter ${at}\n`);
  const deliveries = await Promise.all(
    texts.map((text) => mailer.deliver(account, "hunter22", parcelOf(letter(text)))),
  );
  expect(deliveries.map(({ kind }) => kind)).toEqual(texts.map(() => "accepted"));
  const received = await Promise.all(server.mails.map(({ raw }) => PostalMime.parse(raw)));
  expect(received.map(({ text }) => text).sort()).toEqual(texts);
});

it.each([
  ["a recipient", { onRecipient: () => refuse(550, "5.1.1 Nobody") }, "recipient-refused"],
  ["a sender", { onSender: () => refuse(553, "5.7.1 Not yours") }, "sender-refused"],
  ["a mail", { onMail: () => refuse(554, "5.7.1 Spam") }, "message-refused"],
  ["a size", { sizeLimit: 100 }, "message-too-large"],
] as const)("names %s that was refused", async (_, wishes, code) => {
  const { server, mailer, account } = await start({ security: "none", ...wishes });
  expect(await mailer.deliver(account, null, parcelOf(letter("Hello\n")))).toMatchObject({ kind: "refused", code });
  expect(server.mails).toEqual([]);
});

function refuse(responseCode: number, message: string): never {
  throw Object.assign(new Error(message), { responseCode });
}

describe("a host", () => {
  const tryHost = (host: string, port: number, lookup?: () => Promise<readonly string[]>) =>
    createMailer({ log: { event: () => undefined }, ...(lookup ? { lookup } : {}) }).deliver(
      { host, port, security: "tls", user: "" },
      null,
      parcelOf(letter("Hello\n")),
    );

  it("that nobody knows is not found", async () => {
    const unknown = async () => Promise.reject(Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }));
    expect(await tryHost("mail.example.org", 465, unknown)).toEqual({
      kind: "retry",
      code: "host-not-found",
      reply: null,
    });
    expect(await tryHost("mail.example.org", 465, async () => [])).toMatchObject({ code: "host-not-found" });
  });

  it("with nobody at the port refuses the connection", async () => {
    const server = await startSmtp({ security: "none" });
    await server.stop();
    expect(await tryHost("127.0.0.1", server.port)).toEqual({ kind: "retry", code: "connection-refused", reply: null });
  });

  it("whose name is never answered ends in time", async () => {
    const lookup = () => new Promise<never>(() => undefined);
    const mailer = createMailer({ log: { event: () => undefined }, lookup, timeouts: { connection: 50 } });
    const account = { host: "mail.example.org", port: 465, security: "tls", user: "" } as const;
    expect(await mailer.deliver(account, null, parcelOf(letter("Hello\n")))).toMatchObject({
      kind: "retry",
      code: "timed-out",
    });
  });

  it("named localhost is this machine, whatever a name server says", async () => {
    const { server, account } = await start({ security: "none" });
    const lookup = vi.fn(async () => ["192.0.2.1"]);
    const mailer = createMailer({ log: { event: () => undefined }, lookup });
    expect((await mailer.deliver(account, null, parcelOf(letter("Hello\n")))).kind).toBe("accepted");
    expect(lookup).not.toHaveBeenCalled();
    expect(server.mails).toHaveLength(1);
  });

  it("with a dead address and a live one is reached by the live one", async () => {
    const { server, account } = await start({ security: "tls" });
    const mailer = createMailer({
      log: { event: () => undefined },
      trust: { ca: server.authority },
      lookup: async () => ["127.0.0.2", "127.0.0.1"],
    });
    const delivery = await mailer.deliver({ ...account, host: "mail.example.org" }, null, parcelOf(letter("Hello\n")));
    expect(delivery.kind).toBe("accepted");
  });
});
