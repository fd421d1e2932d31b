// A backup comes back as it went in, or not at all: cut anywhere, altered anywhere, of another time, or packed as a bomb.
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Instant } from "../../shared/day.ts";
import { BackupProblem } from "./backup-problem.ts";
import type { BackupRecord } from "./backup-records.ts";
import { type BackupLock, type LockOpener, makeLock } from "./lock-content-key.ts";
import { keyBy, lookAtBackup, readBackup, type UnfoldLimit } from "./read-backup.ts";
import { writeBackup } from "./write-backup.ts";

const cheap = { cost: 2, blockSize: 1, parallel: 1 };
const madeAt = Instant.parse("2026-11-22T10:00:00.000Z");
const passphrase = { by: "passphrase", secret: "a good long passphrase" } as const;

let folder: string;
let lock: BackupLock;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-backup-"));
  lock = await makeLock("passphrase", passphrase.secret, { cost: cheap, randomBytes });
});
afterAll(() => rmSync(folder, { recursive: true }));

const records = (rows: readonly BackupRecord[]): BackupRecord[] => [
  { kind: "table", name: "letters", columns: ["a", "b"] },
  ...rows,
  { kind: "end", rows: rows.length },
];
async function* given(list: readonly BackupRecord[]) {
  yield* list;
}
const target = (name: string) => path.join(folder, `${name}.rightsdesk-backup`);
const write = (file: string, list: readonly BackupRecord[], locks: readonly BackupLock[] = [lock]) =>
  writeBackup({ path: file, locks, madeAt, app: "0.1.0", schema: 4, records: given(list), randomBytes });
const read = async (file: string, opener: LockOpener = passphrase, limit?: UnfoldLimit) => {
  const seen: BackupRecord[] = [];
  await readBackup({ path: file, keyOf: keyBy(opener), ...(limit && { limit }) }, () => (record) => {
    seen.push(record);
  });
  return seen;
};
/** The code with which a file is refused; "read" if it is not. */
const refusal = async (file: string, opener?: LockOpener, limit?: UnfoldLimit) => {
  try {
    await read(file, opener, limit);
    return "read";
  } catch (error) {
    if (error instanceof BackupProblem) return error.code;
    throw error;
  }
};

const value = fc.oneof(
  fc.constant(null),
  fc.string({ unit: "grapheme" }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.uint8Array({ maxLength: 300 }),
);
const rows = fc.array(
  fc.tuple(value, value).map((values): BackupRecord => ({ kind: "row", values })),
  { maxLength: 60 },
);

describe("a backup", () => {
  it("comes back as it went in", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        await write(target("round"), records(some));
        expect(await read(target("round"))).toEqual(records(some));
      }),
      { numRuns: 60 },
    );
  });

  it("of many chunks comes back as it went in, however well it packs", async () => {
    const some = Array.from({ length: 400 }, (_, at): BackupRecord => {
      return { kind: "row", values: [at, at % 2 === 0 ? Uint8Array.from(randomBytes(2000)) : new Uint8Array(2000)] };
    });
    await write(target("large"), records(some));
    expect(statSync(target("large")).size).toBeGreaterThan(6 * 64 * 1024);
    expect(await read(target("large"))).toEqual(records(some));
  });

  it("tells when it was made without being opened, is nobody else's to read, and leaves nothing beside it", async () => {
    const made = await write(target("look"), records([]));
    expect(await lookAtBackup(target("look"))).toMatchObject({
      backupId: made.backupId,
      madeAt,
      app: "0.1.0",
      schema: 4,
    });
    if (process.platform !== "win32") expect(statSync(target("look")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("opens by each of its locks, and by nothing else", async () => {
    const storeKey = randomBytes(32);
    const code = await makeLock("recovery-code", "7K3Q-X9FW", { cost: cheap, randomBytes });
    await write(target("locks"), records([]), [lock, code, { by: "store-key", bytes: storeKey }]);
    expect(await refusal(target("locks"))).toBe("read");
    expect(await refusal(target("locks"), { by: "recovery-code", secret: "7K3Q-X9FW" })).toBe("read");
    expect(await refusal(target("locks"), { by: "store-key", bytes: storeKey })).toBe("read");
    const wrong = "backup-passphrase-wrong";
    expect(await refusal(target("locks"), { by: "passphrase", secret: "another passphrase" })).toBe(wrong);
    expect(await refusal(target("locks"), { by: "recovery-code", secret: passphrase.secret })).toBe(wrong);
    expect(await refusal(target("locks"), { by: "store-key", bytes: randomBytes(32) })).toBe(wrong);
  });

  it("holds nothing that can be read without its key", async () => {
    await write(target("canary"), records([{ kind: "row", values: ["canary-name", "canary-name"] }]));
    expect(readFileSync(target("canary")).includes("canary-name")).toBe(false);
  });
});

describe("a backup that is not whole", () => {
  const sample = records(
    Array.from({ length: 100 }, (_, at): BackupRecord => ({ kind: "row", values: [at, randomBytes(2000)] })),
  );
  let whole: Buffer;
  beforeAll(async () => {
    await write(target("whole"), sample);
    whole = readFileSync(target("whole"));
  });
  const refusedAs = async (bytes: Uint8Array) => {
    writeFileSync(target("other"), bytes);
    return refusal(target("other"));
  };
  const refusals = ["backup-unknown", "backup-damaged", "backup-newer"];

  it("is refused wherever it was cut", async () => {
    const cut = fc.integer({ min: 0, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(cut, async (at) => {
        expect(refusals).toContain(await refusedAs(whole.subarray(0, at)));
      }),
      { numRuns: 150 },
    );
    for (const chunks of [1, 2, 3]) {
      const headLength = whole.length - (whole.length % (64 * 1024 + 16));
      expect(await refusedAs(whole.subarray(0, headLength - chunks))).toBe("backup-damaged");
    }
  });

  it("is refused wherever a bit was turned, and says so without trying the passphrase where it can", async () => {
    const flip = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 7 }));
    await fc.assert(
      fc.asyncProperty(flip, async ([at, bit]) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(refusals).toContain(await refusedAs(bytes));
      }),
      { numRuns: 200 },
    );
    for (let at = 0; at < 900; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(refusals).toContain(await refusedAs(bytes));
    }
  });

  it("is refused with its chunks swapped, left out, doubled, or with something behind them", async () => {
    const sealed = 64 * 1024 + 16;
    const head = 18 + 1 + 4 + whole.readUInt32BE(19) + 32;
    const chunk = (at: number) => whole.subarray(head + at * sealed, head + (at + 1) * sealed);
    const made = (...parts: Buffer[]) => Buffer.concat([whole.subarray(0, head), ...parts]);
    expect(Buffer.compare(made(chunk(0), chunk(1), chunk(2), chunk(3)), whole)).toBe(0);
    expect(await refusedAs(made(chunk(1), chunk(0), chunk(2), chunk(3)))).toBe("backup-damaged");
    expect(await refusedAs(made(chunk(0), chunk(2), chunk(3)))).toBe("backup-damaged");
    expect(await refusedAs(made(chunk(0), chunk(0), chunk(1), chunk(2), chunk(3)))).toBe("backup-damaged");
    expect(await refusedAs(made(chunk(0), chunk(1), chunk(2)))).toBe("backup-damaged");
    expect(await refusedAs(Buffer.concat([whole, Buffer.from([0])]))).toBe("backup-damaged");
    expect(await refusedAs(Buffer.concat([whole, whole]))).toBe("backup-damaged");
  });

  it("is refused under the head of another one, though the passphrase is the same", async () => {
    await write(target("second"), sample);
    const second = readFileSync(target("second"));
    const head = 18 + 1 + 4 + whole.readUInt32BE(19) + 32;
    expect(await refusedAs(Buffer.concat([second.subarray(0, head), whole.subarray(head)]))).toBe("backup-damaged");
  });

  it("is refused by name when it is none, or of a later format", async () => {
    expect(await refusedAs(Buffer.from("PK\u0003\u0004 something else"))).toBe("backup-unknown");
    expect(await refusedAs(Buffer.alloc(0))).toBe("backup-unknown");
    const newer = Buffer.from(whole);
    newer[18] = 2;
    expect(await refusedAs(newer)).toBe("backup-newer");
  });

  it("is refused when it unfolds to more than any backup does, or counts what is not there", async () => {
    const zeros = Array.from({ length: 40 }, (): BackupRecord => ({ kind: "row", values: [new Uint8Array(200_000)] }));
    await write(target("bomb"), records(zeros));
    const strict = { freely: 1_000_000, times: 20, most: 8 * 1024 ** 3 };
    expect(await refusal(target("bomb"), passphrase, strict)).toBe("backup-too-large");
    expect(await refusal(target("bomb"), passphrase, { freely: 1e9, times: 1, most: 2_000_000 })).toBe(
      "backup-too-large",
    );
    await expect(write(target("count"), [{ kind: "end", rows: 1_000_000_000 }])).rejects.toThrow("backup-damaged");
    await expect(write(target("none"), [])).rejects.toThrow("backup-damaged");
  });
});

describe("writing", () => {
  it("leaves the older file as it is when it is stopped, or cannot be written", async () => {
    await write(target("older"), records([]));
    const before = readFileSync(target("older"));
    const stopped = writeBackup({
      path: target("older"),
      locks: [lock],
      madeAt,
      app: "0",
      schema: 4,
      records: given(records([])),
      randomBytes,
      isStopped: () => true,
    });
    await expect(stopped).rejects.toThrow("backup-stopped");
    expect(readFileSync(target("older")).equals(before)).toBe(true);
    await expect(write(path.join(folder, "nowhere", "x"), records([]))).rejects.toMatchObject({ code: "ENOENT" });
    async function* broken(): AsyncGenerator<BackupRecord> {
      yield { kind: "table", name: "letters", columns: ["a"] };
      throw new Error("the store went away");
    }
    const failing = writeBackup({
      path: target("older"),
      locks: [lock],
      madeAt,
      app: "0",
      schema: 4,
      records: broken(),
      randomBytes,
    });
    await expect(failing).rejects.toThrow("the store went away");
    expect(readFileSync(target("older")).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
