// The practice server is a real one: what it says it kept is kept, and it is nobody's relay.
import net from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Parcel } from "../../core/outbox/delivery.ts";
import { hexSum } from "../files/hex-sum.ts";
import { createMailer } from "../smtp/create-mailer.ts";
import { createPracticeServer, practiceRoom, type ReceivedMail } from "./create-practice-server.ts";
import { largestPracticeMail, mostConnections } from "./create-practice-smtp.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

const silent = { event: () => undefined };
const mailer = createMailer({ log: silent });

const parcel: Parcel = {
  messageId: "<rd.1@example.org>",
  envelopeFrom: "kim@example.org",
  envelopeTo: "privacy@example.net",
  raw: Buffer.from("Subject: Practice\r\n\r\n.Hello\r\n.\r\nBye\r\n"),
};

const start = async (needs: Partial<Parameters<typeof createPracticeServer>[0]> = {}) => {
  const kept: ReceivedMail[] = [];
  const measure = () => ({ mails: kept.length, bytes: kept.reduce((sum, { raw }) => sum + raw.length, 0) });
  const server = createPracticeServer({ keep: (mail) => kept.push(mail), measure, log: silent, ...needs });
  stops.push(server.stop);
  const started = await server.start();
  if (!started.ok) throw new Error(started.message);
  const { port, user, password } = started.value;
  const send = (raw = parcel.raw, login: { user: string; password: string | null } = { user, password }) =>
    mailer.deliver({ host: "127.0.0.1", port, security: "none", user: login.user }, login.password, { ...parcel, raw });
  const auth = `EHLO x\r\nAUTH PLAIN ${Buffer.from(`\0${user}\0${password}`).toString("base64")}\r\n`;
  return { server, kept, port, user, password, send, begun: `${auth}${envelope}DATA\r\n` };
};

const envelope = "MAIL FROM:<a@example.org>\r\nRCPT TO:<b@example.net>\r\n";

/** Speaks lines to the server and gives back all that it said once it said `until`. */
const speak = (port: number, lines: string, until: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = "";
    const socket = net.connect(port, "127.0.0.1");
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      if (heard === "") socket.write(lines);
      heard += chunk.toString();
      if (until.test(heard)) {
        socket.destroy();
        resolve(heard);
      }
    });
  });

describe("the practice server", () => {
  it("keeps the very bytes and envelope, and says so in its own words", async () => {
    const { send, kept } = await start();
    const delivery = await send();
    expect(kept).toEqual([
      {
        envelopeFrom: "kim@example.org",
        envelopeTo: ["privacy@example.net"],
        head: { from: "", to: "", subject: "Practice" },
        sha256: hexSum(parcel.raw),
        raw: parcel.raw,
      },
    ]);
    expect(delivery).toEqual({
      kind: "accepted",
      reply: `250 2.0.0 Practice server: kept as ${hexSum(parcel.raw).slice(0, 10)}`,
    });
  });

  it("answers as it is told to", async () => {
    const { send } = await start({ answer: (count) => (count === 2 ? "2.6.0 The second" : undefined) });
    expect((await send()).reply).toMatch(/^250 2\.0\.0 Practice server: kept as [0-9a-f]{10}$/);
    expect((await send()).reply).toBe("250 2.6.0 The second");
  });

  it("answers only when the mail is durable", async () => {
    const { promise, resolve } = withResolver();
    const { send } = await start({ keep: () => promise });
    let isAnswered = false;
    const sending = send().finally(() => {
      isAnswered = true;
    });
    const { send: sendElsewhere } = await start();
    await sendElsewhere();
    expect(isAnswered).toBe(false);
    resolve();
    expect((await sending).kind).toBe("accepted");
  });

  it.each([
    ["throws", () => failToKeep()],
    ["rejects", async () => failToKeep()],
  ])("does not say that it kept a mail when keeping %s", async (_, keep) => {
    const logged: unknown[] = [];
    const { send } = await start({ keep, log: { event: (...event) => logged.push(event) } });
    expect(await send()).toEqual({
      kind: "retry",
      code: "server-busy",
      reply: "451 4.3.0 Practice server: could not keep it",
    });
    expect(logged).toEqual([["practice-mail-not-kept", { error: "RangeError" }]]);
  });

  it("refuses what is too large, announced or not", async () => {
    const { send, kept, port, begun } = await start();
    const large = Buffer.from(`Subject: x\r\n\r\n${`${"a".repeat(98)}\r\n`.repeat(largestPracticeMail / 100 + 1)}`);
    expect(await send(large)).toMatchObject({ kind: "refused", code: "message-too-large" });
    expect(await speak(port, `${begun}${large.toString()}.\r\n`, /^552 /m)).toMatch(/^354 /m);
    expect(kept).toEqual([]);
  });

  it("offers no TLS, and gives no name of this machine away", async () => {
    const { port } = await start();
    const heard = await speak(port, "EHLO x\r\nSTARTTLS\r\nNOOP\r\n", /^250 .*OK/im);
    expect(heard).toMatch(/^220 practice\.invalid ESMTP Rightsdesk practice server/);
    expect(heard).toMatch(/^250[- ]AUTH PLAIN\r$/m);
    expect(heard).not.toMatch(/^250[- ]STARTTLS/m);
    expect(heard.match(/^500 /gm)).toHaveLength(1);
  });

  it("takes nothing from a program that does not know this start's login", async () => {
    const { port, send, user, password, kept } = await start();
    const { send: sendElsewhere, user: otherUser, password: otherPassword } = await start();
    expect(new Set([user, password, otherUser, otherPassword]).size).toBe(4);
    expect(Math.min(user.length, password.length)).toBeGreaterThanOrEqual(32);
    const nobody = await speak(port, `EHLO x\r\n${envelope}DATA\r\nQUIT\r\n`, /^221 /m);
    expect(nobody.match(/^530 5\.7\.0 /gm)).toHaveLength(3);
    const wrong = [
      { user, password: otherPassword },
      { user: otherUser, password },
      { user, password: `${password}x` },
      { user, password: "x" },
    ];
    for (const login of wrong) {
      expect(await send(parcel.raw, login)).toMatchObject({ kind: "refused", code: "password-wrong" });
    }
    expect(await send(parcel.raw, { user: "", password: null })).toMatchObject({ kind: "refused" });
    expect(kept).toEqual([]);
    expect([(await send()).kind, (await sendElsewhere()).kind]).toEqual(["accepted", "accepted"]);
  });

  it("makes another login at each start", async () => {
    const { server, user, password } = await start();
    await server.stop();
    const again = await server.start();
    expect(again).toMatchObject({ ok: true });
    expect(again).not.toMatchObject({ value: { user } });
    expect(again).not.toMatchObject({ value: { password } });
  });

  it("sends more programs away than it has room for, and is there again once they have gone", async () => {
    const { port, send } = await start();
    const sockets = Array.from({ length: mostConnections }, () => net.connect(port, "127.0.0.1"));
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once("data", resolve))));
    expect(await send()).toMatchObject({ kind: "retry", code: "server-busy", reply: expect.stringMatching(/^421 /) });
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await send()).kind).toBe("accepted");
  });

  it.each([
    ["mails", { mails: practiceRoom.mails - 1, bytes: 0 }],
    ["bytes", { mails: 0, bytes: practiceRoom.bytes - parcel.raw.length }],
  ])("says in a sentence that it is full of %s, and keeps nothing more until there is room", async (what, almost) => {
    const held = { ...almost };
    const kept: ReceivedMail[] = [];
    const { send } = await start({ keep: (mail) => kept.push(mail), measure: () => held });
    expect((await send()).kind).toBe("accepted");
    held[what as "mails" | "bytes"] += 1;
    expect(await send()).toEqual({
      kind: "retry",
      code: "server-busy",
      reply: "452 4.3.1 Practice server: the practice mailbox is full, please empty it",
    });
    expect(kept).toHaveLength(1);
    Object.assign(held, { mails: 0, bytes: 0 });
    expect((await send()).kind).toBe("accepted");
  });

  it("does not say that it kept a mail when it cannot tell whether there is room", async () => {
    const { send, kept } = await start({ measure: failToKeep });
    expect(await send()).toMatchObject({ kind: "retry", reply: "451 4.3.0 Practice server: could not keep it" });
    expect(kept).toEqual([]);
  });

  it("listens on this machine's own address only", async () => {
    const listen = vi.spyOn(net.Server.prototype, "listen");
    await start();
    expect(listen.mock.calls[0]?.slice(0, 2)).toEqual([0, "127.0.0.1"]);
    listen.mockRestore();
  });

  it("survives clients that leave in the middle", async () => {
    const { port, send, kept, begun } = await start();
    await speak(port, `${begun}Subject: half`, /^354 /m);
    await speak(port, "GET / HTTP/1.1\r\n\r\n", /^421 /m);
    expect((await send()).kind).toBe("accepted");
    expect(kept).toHaveLength(1);
  });
});

describe("starting and stopping", () => {
  it("says where it is, and gives the port back when it stops", async () => {
    const { server, port, user, password, send } = await start();
    expect(server.status()).toEqual({ running: true, port });
    expect(await server.start()).toEqual({ ok: true, value: { port, user, password } });
    await server.stop();
    expect(server.status()).toEqual({ running: false, port: null });
    expect(await send()).toEqual({ kind: "retry", code: "connection-refused", reply: null });
    await server.stop();
  });

  it("starts again after a stop, also when asked at once", async () => {
    const { server } = await start();
    const [, again] = await Promise.all([server.stop(), server.start()]);
    expect(again.ok).toBe(true);
    expect(server.status()).toEqual({ running: true, port: again.ok ? again.value.port : null });
  });

  it("ends open connections, also one in the middle of a mail", async () => {
    const { server, port, begun } = await start();
    const socket = net.connect(port, "127.0.0.1");
    socket.on("error", () => socket.destroy());
    await new Promise<void>((resolve) => {
      socket.once("data", () => {
        socket.write(begun);
        socket.on("data", (chunk) => {
          if (/^354/m.test(chunk.toString())) resolve();
        });
      });
    });
    socket.write("Subject: half a ma");
    const gone = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    await Promise.all([server.stop(), gone]);
    expect(server.status().running).toBe(false);
  });

  it("answers a mail that is just being kept before it stops", async () => {
    const { promise, resolve } = withResolver();
    const keeping = withResolver();
    const { server, send } = await start({
      keep: () => {
        keeping.resolve();
        return promise;
      },
    });
    const sending = send();
    await keeping.promise;
    const stopping = server.stop();
    resolve();
    expect((await sending).kind).toBe("accepted");
    await stopping;
  });

  it("is off when its port is taken", async () => {
    const { port } = await start();
    const measure = () => ({ mails: 0, bytes: 0 });
    const second = createPracticeServer({ keep: () => undefined, measure, log: silent, port });
    expect(await second.start()).toEqual({
      ok: false,
      code: "practice-off",
      message: "The practice server could not start.",
      detail: "EADDRINUSE",
      retry: true,
    });
    expect(second.status()).toEqual({ running: false, port: null });
    await second.stop();
  });
});

function withResolver() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

function failToKeep(): never {
  throw new RangeError("the disk is full at /home/kim");
}
