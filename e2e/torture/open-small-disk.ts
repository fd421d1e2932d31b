// A disk of a few megabytes in memory, which can be filled to the last byte or made read-only while nobody has it open.
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type SmallDisk = {
  readonly folder: string;
  readonly fill: () => void;
  readonly free: () => void;
  readonly setWritable: (isWritable: boolean) => void;
  readonly close: () => void;
};

const isFull = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOSPC";

/** Ever smaller pieces: the last one finds the last free page. */
const pieces = [65_536, 4096, 1];

const fillUp = (path: string): void => {
  const file = openSync(path, "a");
  for (const bytes of pieces) {
    const piece = Buffer.alloc(bytes);
    try {
      while (writeSync(file, piece) > 0);
    } catch (error) {
      if (!isFull(error)) throw error;
    }
  }
  closeSync(file);
};

/** Null where this user or this machine may not mount one: that takes Linux and root. */
export const openSmallDisk = (megabytes: number): SmallDisk | null => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "rightsdesk-disk-"));
  const run = (command: string, ...args: readonly string[]) => execFileSync(command, args, { stdio: "ignore" });
  try {
    run("mount", "-t", "tmpfs", "-o", `size=${megabytes}m,mode=700`, "tmpfs", folder);
  } catch {
    // A container may keep even root from mounting; the caller says loudly that this was not seen.
    rmSync(folder, { recursive: true });
    return null;
  }
  // Also when the torture is interrupted: a disk that is left mounted would stay until the next start of the machine.
  const close = (): void => {
    process.off("exit", close);
    run("umount", "--lazy", folder);
    rmSync(folder, { recursive: true });
  };
  process.once("exit", close);
  const ballast = join(folder, "ballast");
  return {
    folder,
    fill: () => fillUp(ballast),
    free: () => rmSync(ballast, { force: true }),
    setWritable: (isWritable) => void run("mount", "-o", `remount,${isWritable ? "rw" : "ro"}`, folder),
    close,
  };
};
