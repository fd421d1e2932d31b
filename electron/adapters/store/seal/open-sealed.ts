// Opens a sealed store: verifies every byte before SQLite reads one, and then keeps the seal true.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { nameStoreProblem, StoreProblem } from "../store-problem.ts";
import { createMacs, type Macs } from "./create-macs.ts";
import { keepSeal, type SealedConnection, type SealKeeper } from "./keep-seal.ts";
import { finishMaking, makeSealedFile } from "./make-sealed-file.ts";
import { openFiles } from "./open-files.ts";
import { probeKey } from "./probe-key.ts";
import { readSeal } from "./read-seal.ts";
import { createSealWriter, type SealStart } from "./seal-writer.ts";
import { isNothing, sealPathOf } from "./store-places.ts";
import { verifyFiles } from "./verify-files.ts";

export type VerifiedStore = { readonly macs: Macs; readonly found: SealStart };

const refuseDamage = (why: string): never => {
  throw new StoreProblem("store-damaged", new Error(why));
};

/** No seal, or nothing in it that this key made. What another key locked is not damaged, and not to be touched. */
const refuseUnsealed = (path: string, key: Uint8Array): never => {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  if (isFile && !probeKey(path, key)) throw new StoreProblem("store-key-wrong");
  return refuseDamage("there is no seal that can be read");
};

const verify = (path: string, key: Uint8Array, macs: Macs): SealStart => {
  if (!existsSync(sealPathOf(path))) return refuseUnsealed(path, key);
  const reading = readSeal(readFileSync(sealPathOf(path)), macs);
  if (reading.kind === "broken") {
    return reading.keyFits ? refuseDamage("the seal is not what was written") : refuseUnsealed(path, key);
  }
  const { seal } = reading;
  const verdict = verifyFiles({ path, macs, seal });
  if (verdict.kind === "damaged") return refuseDamage(verdict.why);
  const { log, list, pageCount } = verdict;
  const isListCurrent = seal.slot.frames === 0 || log.chain !== null;
  return { log, list, pageCount, generation: seal.head.generation, isListCurrent };
};

/**
 * Before anything else opens the files. Makes an empty store where there is none. Throws StoreProblem: `store-damaged`
 * if a sealed byte is not there or not what it was, `store-key-wrong` if it was sealed with another key.
 */
export const verifySealed = (path: string, key: Uint8Array): VerifiedStore => {
  const macs = createMacs(key);
  try {
    finishMaking(path);
    if (isNothing(path)) makeSealedFile({ place: path, key, macs, fill: () => undefined });
    return { macs, found: verify(path, key, macs) };
  } catch (error) {
    throw nameStoreProblem(error);
  }
};

/** The connection has read the database, so that its log and index are there. */
export const startSeal = (path: string, connection: SealedConnection, { macs, found }: VerifiedStore): SealKeeper => {
  const files = (() => {
    try {
      return openFiles(path);
    } catch (error) {
      throw nameStoreProblem(error);
    }
  })();
  const writer = createSealWriter({ path, macs, files, newGeneration: () => randomBytes(16) }, found);
  try {
    return keepSeal({ connection, files, writer });
  } catch (error) {
    writer.close();
    files.close();
    throw error;
  }
};
