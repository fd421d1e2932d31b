// Reads the seal file and says whether it is whole, and if not, whether at least the key is the right one.
import type { Macs } from "./create-macs.ts";
import { isSame } from "./create-macs.ts";
import { journalAt, layout, macSize, readHead, readSlot, type SealHead, type Slot } from "./seal-layout.ts";

export type JournalEntry = { readonly page: number; readonly mac: Buffer };

export type Seal = {
  readonly head: SealHead;
  readonly slot: Slot;
  /** MACs of the pages of the database file, one behind the other. */
  readonly list: Buffer;
  /**
   * Entries of the sealed frames first, then whatever lies behind them. Shorter only after a power cut. None of a store that
   * was closed.
   */
  readonly journal: readonly JournalEntry[];
};

export type SealReading =
  | { readonly kind: "whole"; readonly seal: Seal }
  /** `keyFits`: something in it was made with this key, so it is not another one's. */
  | { readonly kind: "broken"; readonly keyFits: boolean };

/** Not byte by byte: that takes milliseconds of every start. */
const isZero = (bytes: Buffer) => bytes.equals(Buffer.alloc(bytes.length));

const readJournal = (bytes: Buffer): readonly JournalEntry[] => {
  const { entry } = layout.journal;
  return Array.from({ length: Math.floor(bytes.length / entry) }, (_, index) => ({
    page: bytes.readUInt32BE(index * entry),
    mac: bytes.subarray(index * entry + 4, (index + 1) * entry),
  }));
};

const signedPart = (
  bytes: Buffer,
  at: number,
  { size, signed }: { readonly size: number; readonly signed: number },
) => ({
  signed: bytes.subarray(at, at + signed),
  mac: bytes.subarray(at + signed, at + size),
});

export const readSeal = (bytes: Buffer, macs: Macs): SealReading => {
  if (bytes.length < layout.list.at) return { kind: "broken", keyFits: false };
  const head = readHead(bytes);
  const slotPart = signedPart(bytes, layout.slot.at, layout.slot);
  const headPart = signedPart(bytes, 0, layout.head);
  const keyFits =
    isSame(bytes.subarray(32, 48), macs.keyCheck) ||
    isSame(macs.slot(bytes.subarray(16, 32), slotPart.signed), slotPart.mac);
  if (head === null) return { kind: "broken", keyFits };
  const list = bytes.subarray(layout.list.at, layout.list.at + head.pageCount * macSize);
  const isListed = isSame(macs.list(headPart.signed, list), headPart.mac);
  const broken: SealReading = { kind: "broken", keyFits: keyFits || isListed };
  const journal = bytes.subarray(journalAt(head.pageCount));
  if (!isListed || !isSame(macs.slot(head.generation, slotPart.signed), slotPart.mac)) return broken;
  if (journal.length < layout.journal.ahead * layout.journal.entry) return broken;
  const slot = readSlot(slotPart.signed);
  // Nothing is sealed of the log of a store that was closed: its journal is as it was written, ahead and empty.
  if (!slot.isOpen && !isZero(journal)) return broken;
  return { kind: "whole", seal: { head, slot, list, journal: slot.isOpen ? readJournal(journal) : [] } };
};
