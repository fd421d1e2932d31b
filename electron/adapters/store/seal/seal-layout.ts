// The bytes of the seal file: where each thing stands, and what SQLite's log looks like beside it.

/** Of the database; the seal is made for this size alone. */
export const pageSize = 4096;

/** SQLite's log (https://sqlite.org/fileformat2.html#walformat): a head, then frames of a head and a page each. */
export const walHeadSize = 32;
export const frameHeadSize = 24;
export const frameSize = frameHeadSize + pageSize;

export const macSize = 16;
const sector = 512;
const fullMacSize = 32;

/**
 * Two sectors and two lists. The first sector holds what stays until the file is written anew: magic, number of pages,
 * generation, key check, and a MAC over all that and the list of page MACs. The second is the slot: how far the log is
 * sealed. It is overwritten in place at each commit; a disk writes a sector whole. Then the page MACs, and the journal:
 * page number and MAC of each sealed frame of the log, for the case that SQLite brings the log in without us.
 */
export const layout = {
  head: { size: sector, signed: sector - fullMacSize },
  slot: { at: sector, size: sector, signed: sector - fullMacSize },
  list: { at: 2 * sector },
  journal: {
    entry: 4 + macSize,
    /** Written ahead, so that a full disk does not keep a commit from being sealed. */ ahead: 8192,
  },
} as const;

export const journalAt = (pageCount: number): number => layout.list.at + pageCount * macSize;

const magic = Buffer.from("rdseal\0\x01", "latin1");

export type SealHead = {
  readonly pageCount: number;
  /** New with each whole writing: no slot of another one fits. */
  readonly generation: Buffer;
  readonly keyCheck: Buffer;
};

/** Without its MAC, which takes the last bytes of the sector. */
export const writeHead = ({ pageCount, generation, keyCheck }: SealHead): Buffer => {
  const bytes = Buffer.alloc(layout.head.signed);
  magic.copy(bytes, 0);
  bytes.writeUInt32BE(pageSize, 8);
  bytes.writeUInt32BE(pageCount, 12);
  generation.copy(bytes, 16);
  keyCheck.copy(bytes, 32);
  return bytes;
};

/** null: none of ours. */
export const readHead = (bytes: Buffer): SealHead | null => {
  const isOurs = bytes.subarray(0, 8).equals(magic) && bytes.readUInt32BE(8) === pageSize;
  if (!isOurs) return null;
  return {
    pageCount: bytes.readUInt32BE(12),
    generation: bytes.subarray(16, 32),
    keyCheck: bytes.subarray(32, 48),
  };
};

export type Slot = {
  /** False once the store was closed with everything in the database file: then nothing may lie in the log. */
  readonly isOpen: boolean;
  /** Sealed frames of the log, from its start. 0: nothing of the log is sealed. */
  readonly frames: number;
  /** Of the database after them. */
  readonly pageCount: number;
  /** Of the log; a new one has others. */
  readonly salts: Buffer;
  /** Over the log's head, and of each frame its head and its page's MAC. */
  readonly chain: Buffer;
};

export const noSalts = Buffer.alloc(8);
export const noChain = Buffer.alloc(32);

export const writeSlot = ({ isOpen, frames, pageCount, salts, chain }: Slot): Buffer => {
  const bytes = Buffer.alloc(layout.slot.signed);
  bytes.writeUInt32BE(isOpen ? 1 : 0, 0);
  bytes.writeUInt32BE(frames, 4);
  bytes.writeUInt32BE(pageCount, 8);
  salts.copy(bytes, 16);
  chain.copy(bytes, 24);
  return bytes;
};

export const readSlot = (bytes: Buffer): Slot => ({
  isOpen: bytes.readUInt32BE(0) === 1,
  frames: bytes.readUInt32BE(4),
  pageCount: bytes.readUInt32BE(8),
  salts: bytes.subarray(16, 24),
  chain: bytes.subarray(24, 56),
});
