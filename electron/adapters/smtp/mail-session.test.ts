// Several letters over one login: each is judged by its own answer, and whatever goes wrong ends the line.
import { afterEach, describe, expect, it } from "vitest";
import { parcel } from "../../../e2e/mail/deliver-to-hostile.ts";
import { startHostileSmtp } from "../../../e2e/mail/hostile-smtp.ts";
import { type SmtpWishes, startSmtp } from "../../../e2e/mail/start-smtp.ts";
import type { Parcel } from "../../core/outbox/delivery.ts";
import { createMailer } from "./create-mailer.ts";

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const openTo = (server: { readonly port: number; readonly authority?: string; readonly stop: () => unknown }) => {
  const mailer = createMailer({
    log: { event: () => undefined },
    ...(server.authority !== undefined && { trust: { ca: server.authority } }),
  });
  const session = mailer.openSession();
  stops.push(server.stop, session.close);
  return session;
};
const start = async (wishes: SmtpWishes) => {
  const server = await startSmtp(wishes);
  const account = { host: "localhost", port: server.port, security: wishes.security, user: "kim" };
  return { server, account, session: openTo(server) };
};
const letter = (number: number): Parcel => ({
  ...parcel,
  messageId: `<rd.${number}@example.org>`,
  raw: Buffer.from(`Subject: ${number}\r\n\r\nHello ${number}\r\n.\r\n`),
});
const refuse = (responseCode: number, message: string): never => {
  throw Object.assign(new Error(message), { responseCode });
};

describe.each(["tls", "starttls", "none"] as const)("a session over %s", (security) => {
  it("sends letter after letter over one login, each to the byte and with its own answer", async () => {
    const { server, account, session } = await start({ security, users: { kim: "hunter22" } });
    for (const number of [1, 2, 3]) {
      const delivery = await session.deliver(account, "hunter22", letter(number));
      expect(delivery).toEqual({ kind: "accepted", reply: `250 2.0.0 Ok: kept as ${number}` });
    }
    expect(server.logins).toHaveLength(1);
    expect(server.mails.map(({ raw }) => raw.toString())).toEqual(
      [1, 2, 3].map((number) => Buffer.from(letter(number).raw).toString()),
    );
  });
});

it("keeps letters apart that are given at the same time", async () => {
  const { server, account, session } = await start({ security: "none" });
  await Promise.all([1, 2, 3].map((number) => session.deliver(account, null, letter(number))));
  expect(server.mails.map(({ raw }) => raw.toString().slice(0, 10))).toEqual([
    "Subject: 1",
    "Subject: 2",
    "Subject: 3",
  ]);
  expect(server.open()).toBe(1);
});

it("begins a fresh dialogue after a refusal, and judges only the letter that was refused by it", async () => {
  const { server, account, session } = await start({
    security: "none",
    users: { kim: "hunter22" },
    onMail: ({ raw }) => (raw.includes("Hello 2") ? refuse(554, "5.7.1 No") : undefined),
  });
  const kinds = [];
  for (const number of [1, 2, 3]) kinds.push((await session.deliver(account, "hunter22", letter(number))).kind);
  expect(kinds).toEqual(["accepted", "refused", "accepted"]);
  expect(server.logins).toHaveLength(2);
  expect(server.mails).toHaveLength(2);
});

it("does not take one login's line for another's", async () => {
  const { server, account, session } = await start({ security: "none", users: { kim: "hunter22" } });
  await session.deliver(account, "hunter22", letter(1));
  expect(await session.deliver(account, "wrong", letter(2))).toMatchObject({ code: "password-wrong" });
  expect(server.logins.map(({ isRight }) => isRight)).toEqual([true, false]);
  expect(server.mails).toHaveLength(1);
});

it("sends over a new line what the server had hung up on before it was asked", async () => {
  const first = await startSmtp({ security: "none" });
  const account = { host: "localhost", port: first.port, security: "none", user: "" } as const;
  const session = openTo(first);
  await session.deliver(account, null, letter(1));
  await first.stop();
  const second = await startSmtp({ security: "none", port: first.port });
  stops.push(second.stop);
  expect((await session.deliver(account, null, letter(2))).kind).toBe("accepted");
  expect([first.mails.length, second.mails.length]).toEqual([1, 1]);
});

it("never takes what a server said too much after one letter for an answer to the next", async () => {
  const server = await startHostileSmtp({
    security: "none",
    at: { "end-of-data": { do: "say", text: "250 Ok\r\n250 Ok again\r\n250 And again" } },
  });
  const session = openTo(server);
  const account = { host: "127.0.0.1", port: server.port, security: "none", user: "" } as const;
  const kinds = [];
  for (const number of [1, 2]) kinds.push((await session.deliver(account, null, letter(number))).kind);
  // Whatever became of the first one, the second one has a line of its own and the same answer.
  expect(kinds[1]).toBe(kinds[0]);
  expect(server.connections()).toBe(2);
});

it("leaves the server when it is closed", async () => {
  const { server, account, session } = await start({ security: "none" });
  await session.deliver(account, null, letter(1));
  expect(server.open()).toBe(1);
  session.close();
  await expect.poll(server.open).toBe(0);
  expect((await session.deliver(account, null, letter(2))).kind).toBe("accepted");
});

describe("a letter that is announced", () => {
  const ready = async (wishes: Partial<SmtpWishes> = {}) => {
    const started = await start({ security: "none", ...wishes });
    const deliver = started.session.to({ ...started.account, user: "" }, null);
    return { ...started, deliver };
  };

  it("has no line before the first letter has gone, then goes over that one", async () => {
    const { deliver, server } = await ready();
    expect(deliver.announce?.(letter(1))).toBeNull();
    await deliver(letter(1));
    const announced = deliver.announce?.(letter(2));
    expect(await announced?.send()).toMatchObject({ kind: "accepted" });
    expect(await deliver.announce?.(letter(3))?.send()).toMatchObject({ kind: "accepted" });
    expect(server.mails.map(({ raw }) => raw.toString())).toEqual(
      [1, 2, 3].map((number) => Buffer.from(letter(number).raw).toString()),
    );
    expect(server.open()).toBe(1);
  });

  it("gives away no byte of itself before it is sent", async () => {
    const heard: string[] = [];
    const { deliver, server } = await ready({ onRecipient: (address) => void heard.push(address) });
    await deliver(letter(1));
    const announced = deliver.announce?.(letter(2));
    await expect.poll(() => heard.length).toBe(2);
    expect(server.mails).toHaveLength(1);
    expect(await announced?.send()).toMatchObject({ kind: "accepted" });
    expect(server.mails).toHaveLength(2);
  });

  it("is nowhere when it is dropped, and the next one has a line of its own", async () => {
    const { deliver, server } = await ready();
    await deliver(letter(1));
    deliver.announce?.(letter(2))?.drop();
    await expect.poll(server.open).toBe(0);
    expect(await deliver(letter(3))).toMatchObject({ kind: "accepted" });
    expect(server.mails.map(({ raw }) => raw.toString().slice(0, 10))).toEqual(["Subject: 1", "Subject: 3"]);
  });

  it("is refused by its own answer", async () => {
    const { deliver, server } = await ready({
      onRecipient: (address) => (address.includes("nobody") ? refuse(550, "5.1.1 Nobody") : undefined),
    });
    await deliver(letter(1));
    const announced = deliver.announce?.({ ...letter(2), envelopeTo: "nobody@example.net" });
    expect(await announced?.send()).toMatchObject({ kind: "refused", code: "recipient-refused" });
    expect(await deliver(letter(3))).toMatchObject({ kind: "accepted" });
    expect(server.mails).toHaveLength(2);
  });

  it("does not go over a line on which the server said too much", async () => {
    const server = await startHostileSmtp({
      security: "none",
      at: { "end-of-data": { do: "say", text: "250 Ok\r\n250 Ok\r\n250 Ok\r\n354 Go on\r\n250 Taken" } },
    });
    const deliver = openTo(server).to({ host: "127.0.0.1", port: server.port, security: "none", user: "" }, null);
    await deliver(letter(1));
    expect(deliver.announce?.(letter(2))).toBeNull();
  });

  it("goes over a new line when the server left before it heard of it", async () => {
    const first = await startSmtp({ security: "none" });
    const account = { host: "localhost", port: first.port, security: "none", user: "" } as const;
    const deliver = openTo(first).to(account, null);
    await deliver(letter(1));
    const stopped = first.stop();
    const announced = deliver.announce?.(letter(2)) ?? null;
    await stopped;
    const second = await startSmtp({ security: "none", port: first.port });
    stops.push(second.stop);
    expect((await (announced === null ? deliver(letter(2)) : announced.send())).kind).toBe("accepted");
    expect([first.mails.length, second.mails.length]).toEqual([1, 1]);
  });
});
