// Packs a policy's text for the store and takes it out again; neither holds the app up.
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip } from "node:zlib";
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { SnapshotData } from "../../core/readings/snapshot-data.ts";

/** What the longest text can have as JSON, every character of it written as an escape. */
const mostBytes = 128 * 1024 * 1024;

/** Before bytes packed by Brotli, which has no sign of its own. Those of earlier versions begin as gzip does. */
const brotliSign = 1;
const gzipSign = 0x1f;

/** `hash`: of what is packed, by which the same text is known again. */
export type PackedSnapshot = { readonly hash: string; readonly bytes: Uint8Array };

export const packSnapshot = async (snapshot: Snapshot): Promise<PackedSnapshot> => {
  const json = Buffer.from(JSON.stringify(snapshot), "utf8");
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 6,
    [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
  };
  const packed = await promisify(brotliCompress)(json, { params });
  return {
    hash: createHash("sha256").update(json).digest("hex"),
    bytes: Buffer.concat([Uint8Array.of(brotliSign), packed]),
  };
};

/** A store can come from elsewhere: few bytes that would unpack to very many end in an error, at `mostBytes`. */
const unpack = async (bytes: Uint8Array): Promise<Buffer> => {
  const [sign] = bytes;
  if (sign === brotliSign) return promisify(brotliDecompress)(bytes.subarray(1), { maxOutputLength: mostBytes });
  if (sign === gzipSign) return promisify(gunzip)(bytes, { maxOutputLength: mostBytes });
  throw new Error("Packed in no way that is known.");
};

/** null where the bytes are damaged. */
export const unpackSnapshot = async (bytes: Uint8Array): Promise<Snapshot | null> => {
  try {
    const json = await unpack(bytes);
    return SnapshotData.parse(JSON.parse(json.toString("utf8")));
  } catch {
    // Whatever is wrong with them, these bytes are no snapshot; who asked says so.
    return null;
  }
};
