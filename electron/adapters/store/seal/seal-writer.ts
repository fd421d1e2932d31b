// Knows what is sealed and writes it down: the frames of a new commit, or the whole list anew.
import { StoreProblem } from "../store-problem.ts";
import { createChain } from "./create-chain.ts";
import type { Macs } from "./create-macs.ts";
import type { OpenFiles } from "./open-files.ts";
import { readBytes } from "./read-bytes.ts";
import type { LogIndex } from "./read-index.ts";
import { readFrames, readLogHead, saltsOf } from "./read-log.ts";
import type { JournalEntry } from "./read-seal.ts";
import { openSealFile, type SealHandle, writeWholeSeal } from "./seal-file.ts";
import { macSize, noChain, noSalts, pageSize, type Slot } from "./seal-layout.ts";
import { applyPages, type SealedLog } from "./verify-files.ts";

export type SealWriter = {
  /** Marks the store as open, then seals commits that a killed process left unsealed. */
  readonly start: (index: LogIndex) => void;
  readonly sealUpTo: (index: LogIndex) => void;
  readonly frames: () => number;
  /** A commit is there whose seal could not be written. */
  readonly isBehind: () => boolean;
  /** The whole log is in the database: makes the journal durable, which says so. */
  readonly markBroughtIn: () => void;
  readonly writeAnewIfDue: () => void;
  /** For a store whose log is empty and whose connection is closed. */
  readonly writeClosed: () => void;
  readonly close: () => void;
};

/** What `verifyFiles` found. `isListCurrent`: false if only list and journal together say it. */
export type SealStart = {
  readonly log: SealedLog;
  readonly list: Buffer;
  readonly pageCount: number;
  readonly generation: Buffer;
  readonly isListCurrent: boolean;
};

type Needs = {
  readonly path: string;
  readonly macs: Macs;
  readonly files: OpenFiles;
  readonly newGeneration: () => Buffer;
};

type State = {
  log: SealedLog;
  list: Buffer;
  pageCount: number;
  file: SealHandle | null;
  /** The log was brought in and may be gone, and the list in the file does not say so yet. */
  isBroughtIn: boolean;
  isBehind: boolean;
};

const emptyLog = (): SealedLog => ({ frames: 0, salts: noSalts, chain: null, pages: new Map() });

const slotOf = ({ log, pageCount }: State): Slot => ({
  isOpen: true,
  frames: log.frames,
  pageCount,
  salts: log.salts,
  chain: log.chain?.digest() ?? noChain,
});

const gap = Buffer.alloc(macSize);

/** MACs of pages that never were in the log: SQLite left them out, since nothing is on them. */
const fillGaps = (list: Buffer, { files, macs }: Needs): Buffer => {
  for (let at = list.indexOf(gap); at >= 0; at = list.indexOf(gap, at + 1)) {
    if (at % macSize !== 0) continue;
    const page = at / macSize + 1;
    macs.page(page, readBytes(files.database, (page - 1) * pageSize, pageSize)).copy(list, at);
  }
  return list;
};

const writeAnew = (state: State, needs: Needs, isOpen: boolean) => {
  const { path, macs } = needs;
  const { pageCount } = state;
  const list = fillGaps(applyPages(state.list, state.log.pages, pageCount), needs);
  const generation = needs.newGeneration();
  const slot: Slot = { isOpen, frames: 0, pageCount, salts: noSalts, chain: noChain };
  writeWholeSeal(path, { macs, generation, pageCount, list, slot });
  state.file?.close();
  Object.assign(state, { file: null, list, log: emptyLog(), isBroughtIn: false });
  if (isOpen) state.file = openSealFile(path, { macs, generation, pageCount });
};

/** Takes the frames up to `index` into the state. Returns what the journal is to say of them. */
const takeFrames = (state: State, { files, macs }: Needs, index: LogIndex): readonly JournalEntry[] => {
  const { log } = state;
  const isOther = log.chain !== null && (index.frames < log.frames || !log.salts.equals(index.salts));
  if (isOther) throw new StoreProblem("store-locked", new Error("another connection began a new log"));
  const head = log.chain === null ? readLogHead(files.log) : null;
  const chain = log.chain ?? createChain(head ?? Buffer.alloc(0));
  const entries: JournalEntry[] = [];
  for (const frame of readFrames(files.log, log.frames, index.frames)) {
    const mac = macs.page(frame.number, frame.page);
    chain.add(frame.head, mac);
    entries.push({ page: frame.number, mac });
    log.pages.set(frame.number, mac);
    if (frame.pageCountAfterCommit > 0) state.pageCount = frame.pageCountAfterCommit;
  }
  if (log.frames + entries.length < index.frames) throw new StoreProblem("store-damaged");
  const salts = head === null ? log.salts : Buffer.from(saltsOf(head));
  state.log = { frames: index.frames, salts, chain, pages: log.pages };
  return entries;
};

const sealUpTo = (state: State, needs: Needs, index: LogIndex) => {
  const { log } = state;
  if (!state.isBehind && index.frames === log.frames && (log.frames === 0 || index.salts.equals(log.salts))) return;
  if (state.isBroughtIn) writeAnew(state, needs, true);
  // After a failure from the first frame on: what of the last try reached the file is not known.
  if (state.isBehind) state.log = emptyLog();
  state.isBehind = true;
  const from = state.log.frames;
  const entries = takeFrames(state, needs, index);
  if (state.file === null) throw new Error("the seal is closed");
  state.file.writeEntries(from, entries);
  state.file.writeSlot(slotOf(state));
  state.isBehind = false;
};

const start = (state: State, needs: Needs, { generation }: SealStart, index: LogIndex) => {
  // SQLite takes fewer frames for committed than were sealed: it does not read what we read.
  if (index.frames < state.log.frames) throw new StoreProblem("store-damaged");
  if (state.isBroughtIn) writeAnew(state, needs, true);
  state.file ??= openSealFile(needs.path, { macs: needs.macs, generation, pageCount: state.list.length / macSize });
  state.file.writeSlot(slotOf(state));
  sealUpTo(state, needs, index);
  state.file.sync();
};

export const createSealWriter = (needs: Needs, found: SealStart): SealWriter => {
  const { log, list, pageCount, isListCurrent } = found;
  const state: State = { log, list, pageCount, file: null, isBroughtIn: !isListCurrent, isBehind: false };
  return {
    start: (index) => start(state, needs, found, index),
    sealUpTo: (index) => sealUpTo(state, needs, index),
    frames: () => state.log.frames,
    isBehind: () => state.isBehind,
    markBroughtIn: () => {
      state.file?.sync();
      state.isBroughtIn = true;
    },
    writeAnewIfDue: () => {
      if (state.isBroughtIn) writeAnew(state, needs, true);
    },
    writeClosed: () => writeAnew(state, needs, false),
    close: () => {
      state.file?.close();
      state.file = null;
    },
  };
};
