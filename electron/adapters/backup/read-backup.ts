// Opens a backup and gives its records, each only after the bytes that it came from were proven to be ours.
import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { type BackupHeader, type ReadBytes, readHeader } from "./backup-header.ts";
import { BackupProblem } from "./backup-problem.ts";
import { type BackupRecord, decodeRecords } from "./backup-records.ts";
import { type LockOpener, openContentKey } from "./lock-content-key.ts";
import { openChunks } from "./seal-chunks.ts";

/**
 * Whoever knows the passphrase can pack a bomb. Letters and policies pack to a tenth or a twentieth; beyond the first
 * `freely` bytes nothing may unfold to more than `times` its size.
 */
export type UnfoldLimit = { readonly freely: number; readonly times: number; readonly most: number };
export const usualLimit: UnfoldLimit = { freely: 256 * 1024 * 1024, times: 200, most: 8 * 1024 ** 3 };

/** Reads on from the present place; never more than a file holds. */
const readerOf = (file: FileHandle): ReadBytes => {
  let at = 0;
  return async (count) => {
    const bytes = Buffer.alloc(count);
    let have = 0;
    while (have < count) {
      const { bytesRead } = await file.read(bytes, have, count - have, at);
      if (bytesRead === 0) break;
      have += bytesRead;
      at += bytesRead;
    }
    return bytes.subarray(0, have);
  };
};

/** Counts what goes in and what comes out, and stops before it is too much. */
async function* bounded(
  plain: AsyncIterable<Buffer>,
  packed: () => number,
  { freely, times, most }: UnfoldLimit,
): AsyncGenerator<Buffer> {
  let unfolded = 0;
  for await (const piece of plain) {
    unfolded += piece.length;
    if (unfolded > most || unfolded > freely + times * packed()) throw new BackupProblem("backup-too-large");
    yield piece;
  }
}

async function* unpack(chunks: AsyncIterable<Buffer>, limit: UnfoldLimit): AsyncGenerator<BackupRecord> {
  let packed = 0;
  let cause: unknown = null;
  const counted = async function* () {
    try {
      for await (const chunk of chunks) {
        packed += chunk.length;
        yield chunk;
      }
    } catch (error) {
      cause = error;
      throw error;
    }
  };
  const source = Readable.from(counted(), { objectMode: false });
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  source.once("error", (error) => inflate.destroy(error));
  source.pipe(inflate);
  try {
    yield* decodeRecords(bounded(inflate, () => packed, limit));
  } catch (error) {
    if (error instanceof BackupProblem) throw error;
    throw cause instanceof Error ? cause : new BackupProblem("backup-damaged", error);
  } finally {
    source.destroy();
    inflate.destroy();
  }
}

/** What can be read of a backup without opening it. Throws BackupProblem, or the file system's error. */
export const lookAtBackup = async (path: string): Promise<BackupHeader> => {
  const file = await open(path, "r");
  try {
    if (!(await file.stat()).isFile()) throw new BackupProblem("backup-unknown");
    return (await readHeader(readerOf(file))).header;
  } finally {
    await file.close();
  }
};

type Needs = {
  readonly path: string;
  /** The content's key; null if none of the locks opens. */
  readonly keyOf: (header: BackupHeader) => Promise<Uint8Array | null>;
  readonly limit?: UnfoldLimit;
  /** Asked between records; true stops with `backup-stopped`. */
  readonly isStopped?: () => boolean;
};

/** For `keyOf`: tries the locks of its kind, one after the other. */
export const keyBy =
  (opener: LockOpener) =>
  async (header: BackupHeader): Promise<Uint8Array | null> => {
    for (const lock of header.locks) {
      const key = await openContentKey(lock, opener, header.backupId);
      if (key !== null) return key;
    }
    return null;
  };

/**
 * Gives every record to what `begin` answers, in order; the last one is `end`. Only when it resolves is the whole file
 * proven: until then nothing may be done that lasts.
 */
export const readBackup = async (
  { path, keyOf, limit = usualLimit, isStopped = () => false }: Needs,
  begin: (header: BackupHeader) => (record: BackupRecord) => void,
): Promise<BackupHeader> => {
  const file = await open(path, "r");
  try {
    const read = readerOf(file);
    const { header, sum } = await readHeader(read);
    const key = await keyOf(header);
    if (key === null) throw new BackupProblem("backup-passphrase-wrong");
    const prefix = Buffer.from(header.noncePrefix, "hex");
    const take = begin(header);
    for await (const record of unpack(openChunks(read, { key, prefix, bound: sum }), limit)) {
      if (isStopped()) throw new BackupProblem("backup-stopped");
      take(record);
    }
    return header;
  } finally {
    await file.close();
  }
};
