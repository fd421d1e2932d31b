// Whether a key opens a database of which there is no seal to ask: on a copy of its first page, so that nothing is touched.
import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "../connect.ts";
import { sqliteResultOf } from "../store-problem.ts";
import { readBytes } from "./read-bytes.ts";
import { pageSize } from "./seal-layout.ts";
import { newPathOf } from "./store-places.ts";

const firstPage = (path: string): Buffer => {
  const handle = openSync(path, "r");
  try {
    return readBytes(handle, 0, pageSize);
  } finally {
    closeSync(handle);
  }
};

const notADatabase = 26;

export const probeKey = (path: string, key: Uint8Array): boolean => {
  const copy = newPathOf(path);
  writeFileSync(copy, firstPage(path), { mode: 0o600 });
  const db = connect(copy, key);
  try {
    db.exec("PRAGMA schema_version");
    return true;
  } catch (error) {
    return (sqliteResultOf(error) ?? 0) % 256 !== notADatabase;
  } finally {
    db.close();
    for (const ending of ["", "-wal", "-shm"]) rmSync(copy + ending, { force: true });
  }
};
