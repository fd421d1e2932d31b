// What stands at the head of a backup, readable without a key: when and by what it was made, and its locks.
import { createHash } from "node:crypto";
import * as z from "zod";
import { Instant } from "../../shared/day.ts";
import { BackupProblem } from "./backup-problem.ts";
import { WrittenLock } from "./lock-content-key.ts";

/** Of the file, not of the tables in it. A reader refuses a higher one. */
export const formatVersion = 1;

const magic = Buffer.from("RIGHTSDESK BACKUP\n", "latin1");
const sumBytes = 32;
const mostHeader = 64 * 1024;
/** Magic, format, length of the header. */
const leadBytes = magic.length + 1 + 4;

/** Every byte of it is authenticated with each part of the content. */
export const BackupHeader = z.strictObject({
  backupId: z.string().regex(/^[0-9a-f]{32}$/),
  madeAt: Instant,
  /** The app's version, for people. */
  app: z.string().max(50),
  /** Of the tables in it (the store's migrations). */
  schema: z.int().min(1).max(1_000_000),
  noncePrefix: z.string().regex(/^[0-9a-f]{14}$/),
  locks: z.array(WrittenLock).min(1).max(8),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

const sumOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

/** The header as it stands in the file. Its last 32 bytes are its sum, which the content is bound to. */
export const encodeHeader = (header: BackupHeader): Buffer => {
  const body = Buffer.from(JSON.stringify(header), "utf8");
  const lead = Buffer.concat([magic, Buffer.from([formatVersion]), Buffer.alloc(4)]);
  lead.writeUInt32BE(body.length, magic.length + 1);
  const head = Buffer.concat([lead, body]);
  return Buffer.concat([head, sumOf(head)]);
};

const parseBody = (body: Buffer): BackupHeader => {
  try {
    return BackupHeader.parse(JSON.parse(body.toString("utf8")));
  } catch (cause) {
    throw new BackupProblem("backup-damaged", cause);
  }
};

/** Reads so many bytes from the present place on, or fewer at the end. */
export type ReadBytes = (count: number) => Promise<Buffer>;

/**
 * The sum tells accidental damage from a wrong passphrase before any is tried; who alters both on purpose fails at the
 * first lock or at the first part of the content.
 */
export const readHeader = async (read: ReadBytes): Promise<{ header: BackupHeader; sum: Buffer }> => {
  const lead = await read(leadBytes);
  if (!lead.subarray(0, magic.length).equals(magic.subarray(0, lead.length)) || lead.length === 0) {
    throw new BackupProblem("backup-unknown");
  }
  if (lead.length < leadBytes) throw new BackupProblem("backup-damaged");
  const format = lead.readUInt8(magic.length);
  if (format > formatVersion) throw new BackupProblem("backup-newer");
  const length = lead.readUInt32BE(magic.length + 1);
  if (format === 0 || length > mostHeader) throw new BackupProblem("backup-damaged");
  const rest = await read(length + sumBytes);
  if (rest.length < length + sumBytes) throw new BackupProblem("backup-damaged");
  const sum = rest.subarray(length);
  if (!sumOf(Buffer.concat([lead, rest.subarray(0, length)])).equals(sum)) throw new BackupProblem("backup-damaged");
  return { header: parseBody(rest.subarray(0, length)), sum };
};
