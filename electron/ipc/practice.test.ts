// The practice mailbox as the window sees it, over a real store and a real server.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPracticeServer, type PracticeServer } from "../adapters/practice/create-practice-server.ts";
import { createMailer } from "../adapters/smtp/create-mailer.ts";
import { createStore } from "../adapters/store/create-store.ts";
import type { Store } from "../adapters/store/store.ts";
import { Instant } from "../shared/day.ts";
import { PracticeMailId } from "../shared/practice.ts";
import { createPracticeHandlers } from "./practice.ts";

const log = { event: () => undefined };
let folder: string;
let store: Store;
let server: PracticeServer;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-practice-"));
  store = createStore({ path: join(folder, "rightsdesk.db"), key: null, newId: randomUUID });
  server = createPracticeServer({
    keep: (mail) =>
      store.practiceMail.add({
        mailId: PracticeMailId.parse(randomUUID()),
        receivedAt: Instant.parse("2026-11-22T09:00:00.000Z"),
        ...mail,
      }),
    measure: store.practiceMail.measure,
    log,
  });
});
afterEach(async () => {
  await server.stop();
  store.close();
  rmSync(folder, { recursive: true });
});

const send = async (raw: string) => {
  const started = await server.start();
  if (!started.ok) throw new Error(started.message);
  const { port, user, password } = started.value;
  const parcel = {
    messageId: "<rd.1@example.org>",
    envelopeFrom: "kim@example.org",
    envelopeTo: "privacy@example.net",
    raw: Buffer.from(raw),
  };
  const delivery = await createMailer({ log }).deliver(
    { host: "127.0.0.1", port, security: "none", user },
    password,
    parcel,
  );
  expect(delivery.kind).toBe("accepted");
};

const letter =
  "From: Kim <kim@example.org>\r\nTo: privacy@example.net\r\nSubject: L=?utf-8?Q?=C3=B6?=schung\r\n\r\nHello\r\n";

describe("the practice mailbox", () => {
  it("lists what each mail says of itself, as its own page does", async () => {
    await send(letter);
    const handlers = createPracticeHandlers({ store, server });
    const list = await handlers["practice:list"](undefined);
    if (!list.ok) throw new Error(list.message);
    const [mail] = list.value;
    expect(mail).toMatchObject({
      from: "Kim <kim@example.org>",
      to: "privacy@example.net",
      bytes: letter.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    if (!mail) throw new Error("There is no mail.");
    const page = await handlers["practice:get"]({ mailId: mail.mailId });
    expect(page).toMatchObject({ ok: true, value: { ...mail, text: "Hello\n" } });
  });

  it("never reads the mails themselves to list them", async () => {
    await send(letter);
    const untouchable = { ...store.practiceMail, get: () => expect.fail("A list must not read whole mails.") };
    const handlers = createPracticeHandlers({ store: { ...store, practiceMail: untouchable }, server });
    const list = await handlers["practice:list"](undefined);
    expect(list.ok && list.value.map((mail) => "raw" in mail || "text" in mail)).toEqual([false]);
  });

  it("can be emptied, and then takes mails again", async () => {
    await send(letter);
    await send(letter);
    const handlers = createPracticeHandlers({ store, server });
    expect(await handlers["practice:empty"](undefined)).toEqual({ ok: true, value: { emptied: 2 } });
    expect(await handlers["practice:list"](undefined)).toEqual({ ok: true, value: [] });
    await send(letter);
    expect(store.practiceMail.measure()).toEqual({ mails: 1, bytes: letter.length });
  });

  it("never tells the window the server's login", async () => {
    const handlers = createPracticeHandlers({ store, server });
    const started = await handlers["practice:start"](undefined);
    expect(started.ok && Object.keys(started.value).sort()).toEqual(["port", "running"]);
  });
});
