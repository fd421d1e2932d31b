// Writes a backup: sealed beside its place, proven by reading it back, and only then called by its name.
import { constants } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { createDeflateRaw } from "node:zlib";
import type { Instant } from "../../shared/day.ts";
import { syncFolder } from "../files/replace-file.ts";
import { type BackupHeader, encodeHeader } from "./backup-header.ts";
import { BackupProblem } from "./backup-problem.ts";
import { type BackupRecord, encodeRecord } from "./backup-records.ts";
import { type BackupLock, lockContentKey } from "./lock-content-key.ts";
import { readBackup } from "./read-backup.ts";
import { sealChunks } from "./seal-chunks.ts";

type Needs = {
  readonly path: string;
  readonly locks: readonly BackupLock[];
  readonly madeAt: Instant;
  readonly app: string;
  /** The version of the tables. */
  readonly schema: number;
  readonly records: AsyncIterable<BackupRecord>;
  readonly randomBytes: (size: number) => Uint8Array;
  /** Asked between records; true stops with `backup-stopped`, and nothing stays behind. */
  readonly isStopped?: () => boolean;
};

export type WrittenBackup = { readonly backupId: string; readonly bytes: number; readonly rows: number };

/** Who can read it can try passphrases on it: for this person alone. */
const ownOnly = 0o600;

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

async function* pack(
  records: AsyncIterable<BackupRecord>,
  isStopped: () => boolean,
  counted: () => void,
): AsyncGenerator<Buffer> {
  for await (const record of records) {
    if (isStopped()) throw new BackupProblem("backup-stopped");
    if (record.kind === "row") counted();
    yield encodeRecord(record);
  }
}

/** The library packs beside the main thread; its errors and those of the source come out where the result is read. */
async function* deflate(plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const source = Readable.from(plain, { objectMode: false });
  const packer = createDeflateRaw({ chunkSize: 256 * 1024 });
  source.once("error", (error) => packer.destroy(error));
  source.pipe(packer);
  try {
    yield* packer;
  } finally {
    source.destroy();
    packer.destroy();
  }
}

const writeSealed = async (
  file: FileHandle,
  header: BackupHeader,
  contentKey: Uint8Array,
  plain: AsyncIterable<Buffer>,
) => {
  const head = encodeHeader(header);
  await file.writeFile(head);
  const prefix = Buffer.from(header.noncePrefix, "hex");
  const bound = head.subarray(-32);
  for await (const chunk of sealChunks(deflate(plain), { key: contentKey, prefix, bound }))
    await file.appendFile(chunk);
  await file.sync();
};

/** Reads all of it as a restore would. The rows that come out are those that went in, or the file is not kept. */
const prove = async (path: string, contentKey: Uint8Array, rows: number, isStopped: () => boolean) => {
  let seen = 0;
  await readBackup({ path, keyOf: async () => contentKey, isStopped }, () => (record) => {
    if (record.kind === "row") seen += 1;
  });
  if (seen !== rows) throw new BackupProblem("backup-damaged");
};

/**
 * Throws BackupProblem or the file system's error; whatever lay at `path` is there as before then. An older file there
 * is replaced in one step.
 */
export const writeBackup = async (needs: Needs): Promise<WrittenBackup> => {
  const { path, locks, randomBytes, isStopped = () => false } = needs;
  const contentKey = randomBytes(32);
  const backupId = hex(randomBytes(16));
  const header: BackupHeader = {
    backupId,
    madeAt: needs.madeAt,
    app: needs.app,
    schema: needs.schema,
    noncePrefix: hex(randomBytes(7)),
    locks: locks.map((lock) => lockContentKey(contentKey, lock, { backupId, randomBytes })),
  };
  const half = join(dirname(path), `.${backupId}.part`);
  let rows = 0;
  try {
    const file = await open(half, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, ownOnly);
    try {
      const plain = pack(needs.records, isStopped, () => {
        rows += 1;
      });
      await writeSealed(file, header, contentKey, plain);
    } finally {
      await file.close();
    }
    await prove(half, contentKey, rows, isStopped);
    const { size } = await stat(half);
    await rename(half, path);
    syncFolder(dirname(path));
    return { backupId, bytes: size, rows };
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  } finally {
    contentKey.fill(0);
  }
};
