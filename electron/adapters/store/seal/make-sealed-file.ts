// Puts a new database in its place together with its seal, so that whenever the process ends one whole store is there.
import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, existsSync, fstatSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { destroyFile } from "../../files/destroy-file.ts";
import { syncFolder } from "../../files/replace-file.ts";
import { connect } from "../connect.ts";
import type { Macs } from "./create-macs.ts";
import { readBytes } from "./read-bytes.ts";
import { writeWholeSeal } from "./seal-file.ts";
import { noChain, noSalts, pageSize } from "./seal-layout.ts";
import { newPathOf, plainPathOf, sealPathOf } from "./store-places.ts";

const removeMade = (file: string) => {
  for (const ending of ["", "-wal", "-shm", "-journal", "-lender"]) rmSync(file + ending, { force: true });
};

/** Makes an empty file in the place of what was left there; SQLite keeps its mode. */
const makeBlank = (file: string) => {
  removeMade(file);
  closeSync(openSync(file, "w", 0o600));
  if (process.platform !== "win32") chmodSync(file, 0o600);
};

/** `fill` writes the database, given its path. Afterwards it keeps a log, as the store does. */
const makeDatabase = (file: string, key: Uint8Array, fill: (file: string) => void) => {
  makeBlank(file);
  fill(file);
  const db = connect(file, key);
  try {
    db.exec("PRAGMA journal_mode = WAL");
  } finally {
    db.close();
  }
};

const listPages = (handle: number, macs: Macs): Buffer => {
  const pages = fstatSync(handle).size / pageSize;
  const all = Array.from({ length: pages }, (_, index) =>
    macs.page(index + 1, readBytes(handle, index * pageSize, pageSize)),
  );
  return Buffer.concat(all);
};

const sealAsItIs = (place: string, file: string, macs: Macs) => {
  const handle = openSync(file, "r+");
  try {
    fsyncSync(handle);
    const list = listPages(handle, macs);
    const pageCount = fstatSync(handle).size / pageSize;
    const slot = { isOpen: true, frames: 0, pageCount, salts: noSalts, chain: noChain };
    writeWholeSeal(place, { macs, generation: randomBytes(16), pageCount, list, slot });
  } finally {
    closeSync(handle);
  }
};

const move = (from: string, to: string) => {
  renameSync(from, to);
  syncFolder(path.dirname(to));
};

type Making = {
  /** Where the store is to be. A plain one that lies there is put aside and destroyed at the end. */
  readonly place: string;
  readonly key: Uint8Array;
  readonly macs: Macs;
  readonly fill: (file: string) => void;
  /** Called between the steps: tests end the process there. */
  readonly onStep?: (step: string) => void;
};

export const makeSealedFile = ({ place, key, macs, fill, onStep = () => undefined }: Making): void => {
  const [made, plain] = [newPathOf(place), plainPathOf(place)];
  makeDatabase(made, key, fill);
  onStep("made");
  if (existsSync(place)) move(place, plain);
  onStep("plain aside");
  sealAsItIs(place, made, macs);
  onStep("sealed");
  move(made, place);
  onStep("in place");
  destroyPlain(plain);
};

const destroyPlain = (plain: string) => {
  for (const ending of ["-wal", "-shm", ""]) destroyFile(plain + ending);
};

/** Ends what a killed process began: forwards once the new store was whole and sealed, backwards before. */
export const finishMaking = (place: string): void => {
  const [made, plain] = [newPathOf(place), plainPathOf(place)];
  const isSealed = existsSync(sealPathOf(place));
  if (!existsSync(place) && isSealed && existsSync(made)) move(made, place);
  if (existsSync(plain)) {
    if (existsSync(place)) destroyPlain(plain);
    else if (!isSealed) move(plain, place);
  }
  removeMade(made);
};
