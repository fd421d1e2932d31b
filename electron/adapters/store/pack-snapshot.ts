// Packs a policy's text for the store and takes it out again; neither holds the app up.
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { SnapshotData } from "../../core/readings/snapshot-data.ts";

/** What the longest text can have as JSON, every character of it written as an escape. */
const mostBytes = 128 * 1024 * 1024;

export const packSnapshot = async (snapshot: Snapshot): Promise<Uint8Array> =>
  promisify(gzip)(Buffer.from(JSON.stringify(snapshot), "utf8"));

/** null where the bytes are damaged. */
export const unpackSnapshot = async (bytes: Uint8Array): Promise<Snapshot | null> => {
  try {
    const json = await promisify(gunzip)(bytes, { maxOutputLength: mostBytes });
    return SnapshotData.parse(JSON.parse(json.toString("utf8")));
  } catch {
    // Whatever is wrong with them, these bytes are no snapshot; who asked says so.
    return null;
  }
};
