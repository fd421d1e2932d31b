// How long the outbox takes for a thousand letters, beside a bare nodemailer pool that sends the same bytes.
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import nodemailer from "nodemailer";
import { createClock } from "../../electron/adapters/clock/create-clock.ts";
import { composeMail } from "../../electron/adapters/smtp/compose-mail.ts";
import { createMailer } from "../../electron/adapters/smtp/create-mailer.ts";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import {
  exampleDispatch,
  exampleEvent,
  exampleInstant,
  exampleRequest,
} from "../../electron/adapters/store/fixtures/examples.ts";
import type { Parcel } from "../../electron/core/outbox/delivery.ts";
import { runQueue } from "../../electron/core/outbox/run-queue.ts";
import { succeed } from "../../electron/shared/result.ts";

const text = "Dear Sir or Madam,\n\nplease delete what you hold about me and tell me when that is done.\n".repeat(25);

const makeParcel = (number: number): Parcel => {
  const messageId = `<rd.${randomUUID()}@example.org>`;
  const [from, to] = ["person@example.org", `privacy@company-${number}.example`];
  const mail = composeMail({
    from: { name: "Test Person", address: from },
    to: { name: `Company ${number}`, address: to },
    subject: `Deletion of my data ${number}`,
    text,
    messageId,
    sentAt: exampleInstant(),
    practice: false,
  });
  if (!mail.ok) throw new Error(mail.message);
  return { messageId, envelopeFrom: from, envelopeTo: to, raw: mail.value };
};

const timePool = async (port: number, parcels: readonly Parcel[]): Promise<number> => {
  const pool = nodemailer.createTransport({
    pool: true,
    host: "127.0.0.1",
    port,
    secure: false,
    ignoreTLS: true,
    maxConnections: 1,
    // As many letters over one connection as the app allows itself; it is nodemailer's own usual number as well.
    maxMessages: 100,
  });
  const start = performance.now();
  await Promise.all(
    parcels.map(({ envelopeFrom, envelopeTo, raw }) =>
      pool.sendMail({ envelope: { from: envelopeFrom, to: [envelopeTo] }, raw: Buffer.from(raw) }),
    ),
  );
  const seconds = (performance.now() - start) / 1000;
  pool.close();
  return seconds;
};

/** With everything that the app does: the encrypted store on the disk, each move committed, one runner, pacing off. */
const timeOutbox = async (port: number, parcels: readonly Parcel[]): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), "rightsdesk-bench-"));
  const store = createStore({ path: join(folder, "rightsdesk.db"), key: randomBytes(32), newId: randomUUID });
  const session = createMailer({ log: { event: () => undefined } }).openSession();
  try {
    for (const [number, parcel] of parcels.entries()) {
      const request = exampleRequest(number, { mode: "real" });
      store.requests.add(request, exampleEvent("drafted"));
      store.outbox.approve(exampleDispatch(request, { ...parcel, mode: "real" }), [exampleEvent("approved", 30)]);
    }
    const queue = runQueue({
      outbox: store.outbox,
      open: async () => succeed(session.to({ host: "127.0.0.1", port, security: "none", user: "" }, null)),
      clock: createClock(),
      newId: randomUUID,
      timer: () => () => undefined,
      isOnline: () => true,
      settings: () => ({ paused: null, isAutomatic: true, accounts: [{ address: "person@example.org", pace: null }] }),
      pause: () => undefined,
      bug: (error) => process.stderr.write(`${String(error)}\n`),
    });
    queue.go();
    const start = performance.now();
    await queue.idle();
    const seconds = (performance.now() - start) / 1000;
    const sent = store.outbox.inState("sent").length;
    if (sent !== parcels.length) throw new Error(`${sent} of ${parcels.length} letters were sent.`);
    return seconds;
  } finally {
    session.close();
    store.close();
    rmSync(folder, { recursive: true });
  }
};

/** Seconds for one bare commit a letter, each on the disk when it returns: below that no outbox can come that keeps its word. */
const timeCommits = (commits: number): number => {
  const folder = mkdtempSync(join(tmpdir(), "rightsdesk-bench-"));
  const store = createStore({ path: join(folder, "rightsdesk.db"), key: randomBytes(32), newId: randomUUID });
  try {
    const start = performance.now();
    for (let number = 0; number < commits; number += 1) store.settings.set("bench", number);
    return (performance.now() - start) / 1000;
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
};

/** The two are timed in turn; each run is one ratio. All in seconds; `floor`: as many bare commits. */
export const measureOutbox = async (runs: number, letters = 1000) => {
  const worker = new Worker(new URL("./smtp-worker.mjs", import.meta.url));
  const [port] = (await once(worker, "message")) as [number];
  try {
    const warmUp = Array.from({ length: 200 }, (_, number) => makeParcel(number));
    await timePool(port, warmUp);
    await timeOutbox(port, warmUp);
    const rounds: { readonly ours: number; readonly pool: number; readonly floor: number }[] = [];
    for (let run = 0; run < runs; run += 1) {
      const parcels = Array.from({ length: letters }, (_, number) => makeParcel(number));
      const pool = await timePool(port, parcels);
      rounds.push({ pool, ours: await timeOutbox(port, parcels), floor: timeCommits(letters) });
    }
    return rounds;
  } finally {
    await worker.terminate();
  }
};
