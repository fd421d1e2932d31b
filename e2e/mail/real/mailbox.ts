// For these tests: what really lies in a mailbox, as Dovecot stored it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, inject } from "vitest";
import type { Parcel } from "../../../electron/core/outbox/delivery.ts";
import { privacy, type Someone } from "./people.ts";
import { waitUntil } from "./wait-until.ts";

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Oldest first: Dovecot's file names begin with the time, to the microsecond. */
const timeOf = (name: string): number => {
  const [, seconds = "0", micro = "0"] = /^(\d+)\.M(\d+)P/.exec(path.basename(name)) ?? [];
  return Number(seconds) * 1e6 + Number(micro);
};

/** Every mail in the person's INBOX, as bytes with CRLF. */
export const readMailbox = (someone: Someone): readonly Buffer[] => {
  const folder = path.join(inject("mailPlace").folder, "mail", someone, "Maildir");
  return ["new", "cur"]
    .flatMap((part) => namesIn(path.join(folder, part)).map((name) => path.join(folder, part, name)))
    .sort((one, other) => timeOf(one) - timeOf(other))
    .map((file) => readFileSync(file));
};

const isOf =
  ({ messageId }: Pick<Parcel, "messageId">) =>
  (mail: Buffer): boolean => {
    const text = mail.toString("latin1");
    return text.slice(0, text.indexOf("\r\n\r\n")).includes(`\r\nMessage-ID: ${messageId}\r\n`);
  };

export const copiesOf = (parcel: Pick<Parcel, "messageId">, someone: Someone = privacy): readonly Buffer[] =>
  readMailbox(someone).filter(isOf(parcel));

const queueFolders = ["maildrop", "incoming", "active", "deferred"];

/** Files however deep: Postfix spreads its deferred mail over folders. */
const filesUnder = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length
    : 0;

/** Postfix has nothing left to deliver: what is not in a mailbox now will not come by itself. */
export const whenQueueIsEmpty = (): Promise<void> => {
  const queue = path.join(inject("mailPlace").folder, "queue");
  return waitUntil("Postfix has nothing left to deliver", () =>
    queueFolders.every((name) => filesUnder(path.join(queue, name)) === 0),
  );
};

/** Exactly one copy, to the byte what the person approved, below the lines that the servers put on top. */
export const expectOneCopy = async (parcel: Parcel, someone: Someone = privacy): Promise<void> => {
  await whenQueueIsEmpty();
  const copies = copiesOf(parcel, someone);
  expect(copies).toHaveLength(1);
  const copy = copies[0] ?? Buffer.alloc(0);
  expect(copy.subarray(copy.length - parcel.raw.length).equals(parcel.raw)).toBe(true);
};

/** To be called once the connection is over. */
export const expectNoCopy = async (parcel: Parcel, someone: Someone = privacy): Promise<void> => {
  await whenQueueIsEmpty();
  expect(copiesOf(parcel, someone)).toEqual([]);
};
