// Keeps the seal true while the store is open: after each commit, around each bringing-in of the log, and at the end.
import { fstatSync } from "node:fs";
import { nameStoreProblem, StoreProblem } from "../store-problem.ts";
import type { OpenFiles } from "./open-files.ts";
import { readIndex } from "./read-index.ts";
import type { SealWriter } from "./seal-writer.ts";

/** What the seal asks of the connection. */
export type SealedConnection = {
  /** Changes when another connection has committed (https://sqlite.org/pragma.html#pragma_data_version). */
  readonly dataVersion: () => unknown;
  /** True if every frame of the log was brought in (and, with TRUNCATE, the log cut to nothing). */
  readonly checkpoint: (mode: "FULL" | "TRUNCATE") => boolean;
  readonly close: () => void;
};

export type SealKeeper = {
  /** Before a commit, under the write lock. Throws StoreProblem: what cannot be sealed is not committed. */
  readonly allow: () => void;
  /**
   * After a commit. No StoreProblem comes out: the commit is there, and the next one is refused until this one is
   * sealed. A log that has grown long is brought in.
   */
  readonly seal: () => void;
  readonly close: () => void;
};

/** Frames, some 16 MB: bringing them in costs a few waits for the disk, reading them at a start next to nothing. */
const longLog = 4000;

const naming = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw nameStoreProblem(error);
  }
};

/** What a full disk or another program stops now is done later: every commit is sealed in the log. */
const unlessStopped = (work: () => boolean): boolean => {
  try {
    return naming(work);
  } catch (error) {
    if (error instanceof StoreProblem) return false;
    throw error;
  }
};

type Needs = {
  readonly connection: SealedConnection;
  readonly files: OpenFiles;
  readonly writer: SealWriter;
};

/**
 * Every step leaves files that verify, whenever the process ends: the log is sealed before any of it is brought into
 * the database, and the journal is on the disk before SQLite may begin the log anew. It does that with the next commit,
 * over the old one: a file that keeps its length is faster to make durable than one that grows.
 */
const bringLogIn = ({ connection, files, writer }: Needs): boolean => {
  writer.sealUpTo(readIndex(files.index));
  if (!connection.checkpoint("FULL")) return false;
  writer.markBroughtIn(readIndex(files.index));
  return true;
};

const cutLog = ({ connection, files }: Needs): boolean =>
  connection.checkpoint("TRUNCATE") && fstatSync(files.log).size === 0;

/** Starts with files that were verified and a connection that has read them; seals what was committed in between. */
export const keepSeal = (needs: Needs): SealKeeper => {
  const { connection, files, writer } = needs;
  const knownVersion = connection.dataVersion();
  const isAlone = () => connection.dataVersion() === knownVersion;
  const seal = () => {
    writer.sealUpTo(readIndex(files.index));
    return true;
  };
  naming(() => writer.start(readIndex(files.index)));
  return {
    allow: () => {
      if (!isAlone()) throw new StoreProblem("store-locked");
      naming(() => {
        writer.writeAnewIfDue();
        if (writer.isBehind()) seal();
      });
    },
    seal: () => {
      if (!unlessStopped(seal) || writer.frames() < longLog || !isAlone()) return;
      unlessStopped(() => bringLogIn(needs));
      unlessStopped(() => {
        writer.writeAnewIfDue();
        return true;
      });
    },
    close: () => {
      const isIn = isAlone() && unlessStopped(() => bringLogIn(needs) && cutLog(needs));
      connection.close();
      if (isIn) {
        unlessStopped(() => {
          writer.writeClosed();
          return true;
        });
      }
      writer.close();
      files.close();
    },
  };
};
