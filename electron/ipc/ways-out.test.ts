// What a kept password opens, and that practice mail finds its way past the practice server's lock.
import { afterEach, describe, expect, it } from "vitest";
import { createPracticeServer, type ReceivedMail } from "../adapters/practice/create-practice-server.ts";
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { Mailer } from "../adapters/smtp/create-mailer.ts";
import { createMailer } from "../adapters/smtp/create-mailer.ts";
import { succeed } from "../shared/result.ts";
import { Account, type AccountId } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { createWaysOut, secretBinding } from "./ways-out.ts";

const account = Account.parse({
  accountId: "main",
  host: "mail.example.org",
  port: 465,
  security: "tls",
  user: "kim",
  address: "kim@example.org",
  senderName: "Kim",
});

describe("secretBinding", () => {
  it.each<[string, Partial<Account>]>([
    ["host", { host: "mail.example.net" }],
    ["port", { port: 587 }],
    ["protection", { security: "starttls" }],
    ["user", { user: "kai" }],
    ["user's case", { user: "Kim" }],
  ])("asks for the password again at another %s", (_, change) => {
    expect(secretBinding({ ...account, ...change })).not.toBe(secretBinding(account));
  });

  it.each<[string, Partial<Account>]>([
    ["sender address", { address: "other@example.org" }],
    ["sender name", { senderName: "Kim K." }],
    ["way to write the host", { host: "MAIL.example.org" }],
  ])("is not changed by another %s", (_, change) => {
    expect(secretBinding({ ...account, ...change })).toBe(secretBinding(account));
  });
});

describe("the way to practice", () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));

  it("logs in, also after the server was stopped and has a new login", async () => {
    const log = { event: () => undefined };
    const kept: ReceivedMail[] = [];
    const practice = createPracticeServer({
      keep: (mail) => kept.push(mail),
      measure: () => ({ mails: kept.length, bytes: 0 }),
      log,
    });
    stops.push(practice.stop);
    const untouched = () => {
      throw new Error("Practice must not ask for the person's account.");
    };
    const ways = createWaysOut({
      kept: { accounts: untouched } as unknown as KeptSettings,
      secrets: { reveal: untouched } as unknown as Secrets,
      mailer: createMailer({ log }),
      practice,
    });
    const parcel = {
      messageId: "<rd.1@example.org>",
      envelopeFrom: "kim@example.org",
      envelopeTo: "privacy@example.net",
      raw: Buffer.from("Subject: Practice\r\n\r\nHello\r\n"),
    };
    for (const mails of [1, 2]) {
      const way = await ways.open({ mode: "practice", envelopeFrom: "kim@example.org" });
      if (!way.ok) throw new Error(way.message);
      expect((await way.value(parcel)).kind).toBe("accepted");
      expect(kept).toHaveLength(mails);
      await practice.stop();
    }
  });

  it("hands the password of the very account in use to the person's own server", async () => {
    const asked: unknown[] = [];
    const given: unknown[] = [];
    const deliver: Mailer["deliver"] = async (...args) => {
      given.push(args.slice(0, 2));
      return { kind: "accepted", reply: "250 Ok" };
    };
    const ways = createWaysOut({
      kept: { accounts: () => [account] } as unknown as KeptSettings,
      secrets: {
        reveal: (wanted: unknown) => {
          asked.push(wanted);
          return succeed("right");
        },
      } as unknown as Secrets,
      mailer: {
        deliver,
        openSession: () => ({
          deliver,
          to: (way, password) => (parcel) => deliver(way, password, parcel),
          close: () => undefined,
        }),
      },
      practice: { start: () => Promise.reject(new Error("Not practice.")) } as never,
    });
    const way = await ways.open({ mode: "real", envelopeFrom: "Kim@example.org" });
    if (!way.ok) throw new Error(way.message);
    await way.value({ messageId: "", envelopeFrom: "", envelopeTo: "", raw: new Uint8Array() });
    expect(asked).toEqual([{ name: "mail-password:main:smtp", binding: secretBinding(account) }]);
    expect(given).toEqual([[account, "right"]]);
  });
});

describe("the way into a mailbox by IMAP", () => {
  const imap = { host: "imap.example.org", port: 993, security: "tls" as const, user: "kim.b" };
  const open = (one: Account) => {
    const asked: unknown[] = [];
    const ways = createWaysOut({
      kept: { account: (id: string) => (id === one.accountId ? one : null) } as unknown as KeptSettings,
      secrets: {
        reveal: (wanted: unknown) => {
          asked.push(wanted);
          return succeed("for reading");
        },
      } as unknown as Secrets,
      mailer: { openSession: () => ({ deliver: untold, close: () => undefined }) } as unknown as Mailer,
      practice: {} as never,
    });
    return { ways, asked };
  };
  const untold = () => Promise.reject(new Error("Nothing is sent."));
  const reading = Account.parse({ ...account, imap: { ...imap, sentFolder: null, keepCopy: true } });

  it("has a password of its own, for its own server and user", async () => {
    const { ways, asked } = open(reading);
    expect(await ways.openMailbox(reading.accountId)).toEqual(succeed({ ...imap, password: "for reading" }));
    expect(asked).toEqual([{ name: "mail-password:main:imap", binding: secretBinding(imap) }]);
  });

  it("is not there for a mailbox without it, nor for one that is gone", async () => {
    const { ways, asked } = open(account);
    expect(await ways.openMailbox(account.accountId)).toMatchObject({ code: "imap-missing", detail: account.address });
    expect(await ways.openMailbox("gone" as AccountId)).toMatchObject({ code: "account-unknown" });
    expect(asked).toEqual([]);
  });
});
