// Looks, before SQLite does, whether every sealed byte of the database and its log is there and is what was sealed.
import { closeSync, fstatSync, openSync } from "node:fs";
import { type Chain, createChain } from "./create-chain.ts";
import { isSame, type Macs } from "./create-macs.ts";
import { readBytes } from "./read-bytes.ts";
import { readFrames, readLogHead, saltsOf } from "./read-log.ts";
import type { JournalEntry, Seal } from "./read-seal.ts";
import { macSize, pageSize } from "./seal-layout.ts";

/** What is known of the log after looking: where sealing goes on. */
export type SealedLog = {
  readonly frames: number;
  readonly salts: Buffer;
  readonly chain: Chain | null;
  /** Newest sealed MAC of each page in the log. */
  readonly pages: Map<number, Buffer>;
};

export type Verdict =
  | { readonly kind: "sound"; readonly log: SealedLog; readonly pageCount: number; readonly list: Buffer }
  | { readonly kind: "damaged"; readonly why: string };

type Files = { readonly path: string; readonly macs: Macs; readonly seal: Seal };

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** null if there is no such file. Throws the file system's error otherwise. */
const withFile = <T>(path: string, work: (handle: number, size: number) => T): T | null => {
  let handle: number;
  try {
    handle = openSync(path, "r");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  try {
    return work(handle, fstatSync(handle).size);
  } finally {
    closeSync(handle);
  }
};

const macAt = (list: Buffer, page: number) => list.subarray((page - 1) * macSize, page * macSize);

/** After a power cut the journal may be behind the log, never different from it. */
const fits = (entry: JournalEntry, page: number, mac: Uint8Array) =>
  isEmpty(entry) || (entry.page === page && isSame(entry.mac, mac));

const isEmpty = ({ page, mac }: JournalEntry) => page === 0 && mac.every((byte) => byte === 0);

/** The list with what the journal says on top: what the file holds once all of the sealed log is in it. */
export const applyPages = (list: Buffer, pages: ReadonlyMap<number, Uint8Array>, pageCount: number): Buffer => {
  const applied = Buffer.alloc(pageCount * macSize);
  list.copy(applied, 0, 0, Math.min(list.length, applied.length));
  for (const [page, mac] of pages) if (page <= pageCount) applied.set(mac, (page - 1) * macSize);
  return applied;
};

type LogFinding = { readonly kind: "sealed"; readonly log: SealedLog } | { readonly kind: "gone" | "damaged" };

const verifyFrames = (handle: number, head: Buffer, { macs, seal }: Files): LogFinding => {
  const { frames, salts, chain: sealed } = seal.slot;
  const chain = createChain(head);
  const pages = new Map<number, Buffer>();
  let index = 0;
  for (const frame of readFrames(handle, 0, frames)) {
    const mac = macs.page(frame.number, frame.page);
    const entry = seal.journal[index];
    if (entry !== undefined && !fits(entry, frame.number, mac)) return { kind: "damaged" };
    chain.add(frame.head, mac);
    pages.set(frame.number, mac);
    index += 1;
  }
  if (index < frames || !isSame(chain.digest(), sealed)) return { kind: "damaged" };
  return { kind: "sealed", log: { frames, salts, chain, pages } };
};

/** Entries behind the sealed ones were written for frames of a commit that a killed process had no time to seal. */
const isTailInLog = (handle: number | null, { macs, seal }: Files): boolean => {
  const from = seal.slot.frames;
  const tail = seal.journal.slice(from);
  const length = tail.findLastIndex((entry) => !isEmpty(entry)) + 1;
  if (length === 0) return true;
  const frames = handle === null ? [] : [...readFrames(handle, from, from + length)];
  return tail.slice(0, length).every((entry, index) => {
    const frame = frames[index];
    return isEmpty(entry) || (frame !== undefined && fits(entry, frame.number, macs.page(frame.number, frame.page)));
  });
};

/** `gone`: this log is no longer there, or nothing of it was sealed; then all that was sealed is in the database. */
const verifyLog = (files: Files): LogFinding => {
  const { slot } = files.seal;
  const finding = withFile(`${files.path}-wal`, (handle, size): LogFinding => {
    if (size === 0) return isTailInLog(null, files) ? { kind: "gone" } : { kind: "damaged" };
    if (!slot.isOpen || !isTailInLog(handle, files)) return { kind: "damaged" };
    const head = readLogHead(handle);
    if (slot.frames === 0 || head === null || !saltsOf(head).equals(slot.salts)) return { kind: "gone" };
    return verifyFrames(handle, head, files);
  });
  return finding ?? { kind: isTailInLog(null, files) ? "gone" : "damaged" };
};

const pagesAtOnce = 256;

/** The first page that is not what the list says, or null. Pages in `elsewhere` are in the log and not looked at. */
const findWrongPage = (
  handle: number,
  { list, macs, elsewhere, upTo }: { list: Buffer; macs: Macs; elsewhere: ReadonlyMap<number, unknown>; upTo: number },
): number | null => {
  for (let first = 1; first <= upTo; first += pagesAtOnce) {
    const count = Math.min(pagesAtOnce, upTo - first + 1);
    const bytes = readBytes(handle, (first - 1) * pageSize, count * pageSize);
    for (let index = 0; index < count; index += 1) {
      const page = first + index;
      if (elsewhere.has(page)) continue;
      const content = bytes.subarray(index * pageSize, (index + 1) * pageSize);
      if (content.length < pageSize || !isSame(macs.page(page, content), macAt(list, page))) return page;
    }
  }
  return null;
};

const damaged = (why: string): Verdict => ({ kind: "damaged", why });

/** The log is not there: the file holds everything, to the byte. */
const verifyAlone = ({ path, macs, seal }: Files): Verdict => {
  const journal = seal.journal.slice(0, seal.slot.frames);
  if (journal.length < seal.slot.frames) return damaged("the journal is cut off");
  const pageCount = seal.slot.frames === 0 ? seal.head.pageCount : seal.slot.pageCount;
  const list = applyPages(seal.list, new Map(journal.map(({ page, mac }) => [page, mac])), pageCount);
  const wrong = withFile(path, (handle, size) => {
    if (size !== pageCount * pageSize) return `the file has ${size} bytes, not ${pageCount} pages`;
    const page = findWrongPage(handle, { list, macs, elsewhere: new Map(), upTo: pageCount });
    return page === null ? "" : `page ${page} is not what was sealed`;
  });
  if (wrong !== "") return damaged(wrong ?? "the file is missing");
  return { kind: "sound", log: { frames: 0, salts: seal.slot.salts, chain: null, pages: new Map() }, pageCount, list };
};

/** What is in the sealed log is taken from there: bringing it into the file may have been cut short. */
const verifyUnderLog = ({ path, macs, seal }: Files, log: SealedLog): Verdict => {
  const most = Math.max(seal.head.pageCount, seal.slot.pageCount);
  const upTo = Math.min(seal.head.pageCount, seal.slot.pageCount);
  const wrong = withFile(path, (handle, size) => {
    if (size > most * pageSize) return "the file is longer than what was sealed";
    const page = findWrongPage(handle, { list: seal.list, macs, elsewhere: log.pages, upTo });
    return page === null ? "" : `page ${page} is not what was sealed`;
  });
  if (wrong !== "") return damaged(wrong ?? "the file is missing");
  return { kind: "sound", log, pageCount: seal.slot.pageCount, list: seal.list };
};

/** Opens the files, reads and closes them. Throws the file system's error when they cannot be read at all. */
export const verifyFiles = (files: Files): Verdict => {
  const found = verifyLog(files);
  switch (found.kind) {
    case "damaged":
      return damaged("the log is not what was sealed");
    case "gone":
      return verifyAlone(files);
    case "sealed":
      return verifyUnderLog(files, found.log);
  }
};
