// Writes the seal file: whole and anew, or in place a commit's journal entries and the slot.
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { replaceFile } from "../../files/replace-file.ts";
import type { Macs } from "./create-macs.ts";
import type { JournalEntry } from "./read-seal.ts";
import { journalAt, layout, type Slot, writeHead, writeSlot } from "./seal-layout.ts";
import { sealPathOf } from "./store-places.ts";

type Whole = {
  readonly macs: Macs;
  /** 16 fresh bytes. */
  readonly generation: Buffer;
  readonly pageCount: number;
  readonly list: Buffer;
  readonly slot: Slot;
};

const signSlot = (slot: Slot, generation: Buffer, macs: Macs): Buffer => {
  const signed = writeSlot(slot);
  return Buffer.concat([signed, macs.slot(generation, signed)]);
};

/** With an empty journal, written ahead. Durable when it returns. Throws the file system's error. */
export const writeWholeSeal = (path: string, { macs, generation, pageCount, list, slot }: Whole): void => {
  const head = writeHead({ pageCount, generation, keyCheck: macs.keyCheck });
  const journal = Buffer.alloc(layout.journal.ahead * layout.journal.entry);
  const bytes = [head, macs.list(head, list), signSlot(slot, generation, macs), list, journal];
  replaceFile(sealPathOf(path), Buffer.concat(bytes));
};

export type SealHandle = {
  /** Entries from number `from` of the journal on. Not durable by itself: a power cut may take it back. */
  readonly writeEntries: (from: number, entries: readonly JournalEntry[]) => void;
  readonly writeSlot: (slot: Slot) => void;
  readonly sync: () => void;
  readonly close: () => void;
};

const writeAll = (handle: number, bytes: Buffer, at: number) => {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done, at + done);
};

type Known = { readonly macs: Macs; readonly generation: Buffer; readonly pageCount: number };

/** Opens the seal file for writing in place. Throws the file system's error. */
export const openSealFile = (path: string, { macs, generation, pageCount }: Known): SealHandle => {
  const handle = openSync(sealPathOf(path), "r+");
  const { entry: entrySize } = layout.journal;
  return {
    writeEntries: (from, entries) => {
      const bytes = Buffer.alloc(entries.length * entrySize);
      entries.forEach(({ page, mac }, index) => {
        bytes.writeUInt32BE(page, index * entrySize);
        mac.copy(bytes, index * entrySize + 4);
      });
      writeAll(handle, bytes, journalAt(pageCount) + from * entrySize);
    },
    writeSlot: (slot) => writeAll(handle, signSlot(slot, generation, macs), layout.slot.at),
    sync: () => fsyncSync(handle),
    close: () => closeSync(handle),
  };
};
