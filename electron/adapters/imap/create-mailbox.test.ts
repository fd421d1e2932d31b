// A mailbox at a server that behaves, and at ones that do not: nothing hangs, nothing throws, no password is told.
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ImapScript, Misdeed } from "../../../e2e/mail/hostile-imap.ts";
import { testCertificate } from "../../../e2e/mail/test-certificate.ts";
import { Instant } from "../../shared/day.ts";
import { openHostile, password, secrets } from "./testing/open-hostile.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  vi.unstubAllEnvs();
});
const open: typeof openHostile = async (...wishes) => {
  const tried = await openHostile(...wishes);
  stops.push(tried.server.stop);
  expect(JSON.stringify([tried.logged, tried.opened])).not.toContain(password);
  return tried;
};
const enter = async (script: ImapScript, limits = {}) => {
  const { server, opened } = await open(script, { limits });
  if (!opened.ok) throw new Error(opened.message);
  return { server, mailbox: opened.value };
};

const now = Instant.parse("2026-11-22T12:00:00.000Z");
const letter = {
  messageId: "<letter-1@example.org>",
  raw: Buffer.from("Message-ID: <letter-1@example.org>\r\n\r\nGrüße\r\n", "utf8"),
  folder: null,
  sentAt: now,
  begins: () => undefined,
};
const say =
  (text: string): Misdeed =>
  (speak, { tag }) =>
    speak(text.replaceAll("TAG", tag));

const silence: Misdeed = () => undefined;

describe("logging in", () => {
  it.each(["tls", "starttls", "none"] as const)(
    "by %s opens the mailbox and leaves with a goodbye",
    async (security) => {
      const { server, mailbox } = await enter({ security });
      expect(await mailbox.folders()).toMatchObject({ value: [{ path: "INBOX" }, { path: "Sent", isSent: true }] });
      await mailbox.close();
      expect(server.told()).toMatch(/LOGOUT\r\n$/);
      await vi.waitFor(() => expect(server.open()).toBe(0));
      expect(server.told()).toContain(secrets[3]);
      // Nobody is told what program this is.
      expect(server.told()).not.toMatch(/ ID |imapflow/i);
    },
  );

  it("asks nobody where this machine is: the password goes to no other one that calls itself so", async () => {
    const asked: string[] = [];
    const lookup = async (name: string) => {
      asked.push(name);
      return ["192.0.2.1"];
    };
    const { opened } = await open({}, { login: { host: "Localhost" }, lookup });
    expect(opened).toMatchObject({ ok: true });
    expect(asked).toEqual([]);
  });

  it.each(["mail.example.org", "192.0.2.1", "localhost.example.org"])(
    "without TLS at %s is refused before anything is opened",
    async (host) => {
      const { server, opened } = await open({}, { login: { host } });
      expect(opened).toMatchObject({ ok: false, code: "tls-needed" });
      expect(server.connections()).toBe(0);
    },
  );

  const untold: readonly (readonly [string, ImapScript, Parameters<typeof open>[1], string])[] = [
    ["where STARTTLS was taken out of the offer", { security: "none" }, { login: starttls() }, "tls-missing"],
    [
      "where STARTTLS is refused",
      { security: "starttls", at: { STARTTLS: say("TAG NO Not today\r\n") } },
      {},
      "tls-missing",
    ],
    [
      "where more is said between STARTTLS and TLS",
      { security: "starttls", at: { STARTTLS: say("TAG OK Begin\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n") } },
      {},
      "tls-missing",
    ],
    [
      "where the greeting says that nobody need log in",
      { at: { GREETING: say("* PREAUTH Hello\r\n") } },
      { login: starttls() },
      "tls-missing",
    ],
    ["where no TLS is spoken", { security: "none" }, { login: { ...starttls(), security: "tls" } }, "tls-missing"],
    ["with a certificate that nobody signed", { security: "tls" }, { trusts: false }, "certificate-wrong"],
    ["with one that nobody signed after STARTTLS", { security: "starttls" }, { trusts: false }, "certificate-wrong"],
    ["with one for another name", { security: "tls" }, { login: { host: "other.example.org" } }, "certificate-wrong"],
    ["with one that ran out", { security: "tls", certificate: testCertificate.expired }, {}, "certificate-wrong"],
  ];
  function starttls() {
    return { host: "mail.example.org", security: "starttls" } as const;
  }
  it.each(untold)("%s tells no password", async (_, script, wishes, code) => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const { server, opened } = await open(script, wishes);
    expect(opened).toMatchObject({ ok: false, code });
    for (const secret of secrets) expect(server.told()).not.toContain(secret);
    expect(server.told()).not.toMatch(/AUTHENTICATE|LOGIN /);
    await vi.waitFor(() => expect(server.open()).toBe(0));
  });

  it.each([
    ["TAG NO [AUTHENTICATIONFAILED] Wrong\r\n", "password-wrong"],
    ["TAG NO Wrong\r\n", "password-wrong"],
    ["TAG NO [UNAVAILABLE] Not now\r\n", "server-busy"],
  ])("that is answered with %s is told once and named rightly", async (answer, code) => {
    const { server, opened } = await open({ at: { PASSWORD: say(answer) } });
    expect(opened).toMatchObject({ ok: false, code, detail: expect.stringMatching(/Wrong|Not now/) });
    expect(server.connections()).toBe(1);
    expect(server.told().split("AUTHENTICATE")).toHaveLength(2);
  });

  it("that is not answered is told to none of the server's other addresses", async () => {
    const lookup = async () => ["127.0.0.1", "127.0.0.1"];
    const login = { host: "mail.example.org", security: "tls" } as const;
    const script: ImapScript = { security: "tls", at: { PASSWORD: silence } };
    const { server, opened } = await open(script, { login, lookup, limits: { silence: 200 } });
    expect(opened).toMatchObject({ ok: false, code: "timed-out" });
    expect(server.connections()).toBe(1);
  });

  it("never says back a password that the server says back", async () => {
    const { opened } = await open({
      at: { PASSWORD: say(`TAG NO ${Buffer.from(password).toString("latin1")} is wrong\r\n`) },
    });
    expect(opened).toMatchObject({ ok: false, code: "password-wrong" });
  });
});

describe("a copy of a sent letter", () => {
  it("is made with exactly its bytes, after looking whether one is there", async () => {
    const { server, mailbox } = await enter({ exists: 3 });
    const begins = vi.fn();
    expect(await mailbox.appendSent({ ...letter, begins })).toEqual({
      ok: true,
      value: { kind: "made", folder: "Sent" },
    });
    expect(begins).toHaveBeenCalledOnce();
    const told = Buffer.from(server.told(), "latin1").toString("utf8");
    expect(told).toContain(`{${letter.raw.length}}\r\n${letter.raw.toString("utf8")}\r\n`);
    expect(told.indexOf("SEARCH HEADER")).toBeLessThan(told.indexOf("APPEND"));
  });

  it("that lies there is not made again, but one with a Message-ID that only begins so does not count", async () => {
    const header = (id: string) => `Message-ID: ${id}\r\n\r\n`;
    const answer = (id: string): Misdeed =>
      say(
        `* 1 FETCH (UID 7 BODY[HEADER.FIELDS (MESSAGE-ID)] {${header(id).length}}\r\n${header(id)})\r\nTAG OK Done\r\n`,
      );
    const at = (id: string) => ({ "UID SEARCH": say("* SEARCH 7\r\nTAG OK Done\r\n"), "UID FETCH": answer(id) });
    const there = await enter({ exists: 1, at: at(letter.messageId) });
    expect(await there.mailbox.appendSent(letter)).toMatchObject({ value: { kind: "found" } });
    expect(there.server.told()).not.toContain("APPEND");
    const other = await enter({ exists: 1, at: at(`${letter.messageId}.example.net>`) });
    expect(await other.mailbox.appendSent(letter)).toMatchObject({ value: { kind: "made" } });
  });

  it.each([
    ["NO [OVERQUOTA] No room", "mailbox-full"],
    ["NO [TRYCREATE] No such folder", "folder-missing"],
    ["NO [NOPERM] Read only", "copy-refused"],
    ["BAD What?", "copy-refused"],
  ])("that is answered with %s says so in the server's words", async (answer, code) => {
    const { mailbox } = await enter({ at: { APPEND: say(`TAG ${answer}\r\n`) } });
    expect(await mailbox.appendSent(letter)).toMatchObject({
      ok: false,
      code,
      detail: expect.stringContaining(answer.split(" ").at(-1) ?? ""),
    });
  });

  it("whose line is cut is a failure that may be tried again", async () => {
    const { mailbox } = await enter({ at: { APPEND: (_say, _heard, socket) => socket.destroy() } });
    expect(await mailbox.appendSent(letter)).toMatchObject({ ok: false, code: "connection-lost", retry: true });
  });

  it.each([
    [['(\\HasNoChildren) "/" INBOX', '() "/" Ablage'], null, "sent-folder-unknown"],
    [['(\\Sent) "/" One', '(\\Sent) "/" Two'], null, "sent-folder-unknown"],
    [['(\\Sent) "/" One'], "Two", "folder-missing"],
  ])("goes nowhere where the folder cannot be told (%j, %j)", async (folders, folder, code) => {
    const { server, mailbox } = await enter({ folders });
    expect(await mailbox.appendSent({ ...letter, folder })).toMatchObject({ ok: false, code });
    expect(server.told()).not.toContain("APPEND");
  });

  it("goes where the person said, or to the only folder with a usual name", async () => {
    const folders = ['() "/" INBOX', '() "/" "Gesendete Objekte"', '() "/" Mine'];
    const { server, mailbox } = await enter({ folders });
    expect(await mailbox.appendSent(letter)).toMatchObject({ value: { folder: "Gesendete Objekte" } });
    expect(await mailbox.appendSent({ ...letter, folder: "Mine" })).toMatchObject({ value: { folder: "Mine" } });
    expect(server.told()).not.toMatch(/ (STORE|SELECT|DELETE|MOVE|COPY|EXPUNGE|CREATE|RENAME) /);
  });
});

describe("a server that does harm", () => {
  const endless =
    (text: string): Misdeed =>
    (speak, _heard, socket) => {
      const flood = () => {
        while (socket.writable && socket.writableLength < 4_000_000) speak(text);
        if (socket.writable) setImmediate(flood);
      };
      flood();
    };
  const harm: readonly (readonly [string, Misdeed, string])[] = [
    ["a line without end", endless("x".repeat(100_000)), "server-garbled"],
    ["a literal of a gigabyte", say("* 1 FETCH (BODY[] {1000000000}\r\n"), "server-garbled"],
    [
      "words without end",
      endless("* OK Still here and still talking, with no end in sight\r\n".repeat(100)),
      "server-garbled",
    ],
    ["silence", () => undefined, "timed-out"],
    ["a hang-up", (_say, _heard, socket) => socket.end(), "connection-lost"],
    ["a reset", (_say, _heard, socket) => socket.resetAndDestroy(), "connection-lost"],
  ];
  // Each limit is short only where it is the one that is to be reached: a slow machine can reach no other.
  const limitsOf = (code: string) => ({
    bytes: 3_000_000,
    ...(code === "timed-out" && { silence: 300, greeting: 300 }),
  });

  it.each(["GREETING", "CAPABILITY", "PASSWORD"].flatMap((at) => harm.map((row) => [at, ...row] as const)))(
    "at %s with %s ends in one sentence",
    async (at, _, misdeed, code) => {
      const { server, opened } = await open({ at: { [at]: misdeed } }, { limits: limitsOf(code) });
      expect(opened).toMatchObject({ ok: false });
      // What the greeting should be can be no line and no literal yet: it may also count as silence.
      if (at !== "GREETING") expect(opened).toMatchObject({ code });
      await vi.waitFor(() => expect(server.open()).toBe(0));
    },
  );

  it.each(["LIST", "EXAMINE", "UID SEARCH", "APPEND"].flatMap((at) => harm.map((row) => [at, ...row] as const)))(
    "at %s with %s ends in one sentence",
    async (at, _, misdeed, code) => {
      const { mailbox } = await enter({ exists: 1, at: { [at]: misdeed } }, limitsOf(code));
      expect(await mailbox.appendSent(letter)).toMatchObject({ ok: false, code });
      await mailbox.close();
    },
  );

  it("by a no to a search is not taken for a letter that is not there", async () => {
    const { server, mailbox } = await enter({ exists: 1, at: { "UID SEARCH": say("TAG NO Not today\r\n") } });
    expect(await mailbox.findSent({ messageIds: [letter.messageId], folder: null })).toMatchObject({
      code: "mailbox-refused",
    });
    expect(await mailbox.appendSent(letter)).toMatchObject({ ok: false, code: "mailbox-refused" });
    expect(server.told()).not.toContain("APPEND");
  });

  it("by garbage in place of every answer", async () => {
    const { mailbox } = await enter({
      exists: 1,
      at: { FETCH: say("* 1 FETCH ((((\r\n\0\u00ff))\r\nTAG OK Done\r\n") },
    });
    expect(await mailbox.readBounces({ since: now })).toMatchObject({ value: { reports: [] } });
  });

  it("by a million mails: only the newest are asked for, and that is said", async () => {
    const { server, mailbox } = await enter({ exists: 1_000_000 });
    const outcome = await mailbox.readBounces({ since: now });
    expect(outcome).toMatchObject({ value: { reports: [], looked: [{ folder: "INBOX", isWhole: false }] } });
    expect(server.told()).toMatch(/FETCH 998001:1000000 /);
  });

  it("by more mails than were asked for", async () => {
    const at = {
      FETCH: say(
        `${"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (CONTENT-TYPE)] {2}\r\n\r\n)\r\n".repeat(3000)}TAG OK Done\r\n`,
      ),
    };
    const { mailbox } = await enter({ exists: 10, at });
    expect(await mailbox.readBounces({ since: now })).toMatchObject({ ok: false, code: "server-garbled" });
  });
});
