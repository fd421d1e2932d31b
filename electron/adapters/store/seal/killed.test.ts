// What a process leaves that ends at any step: it opens again with all that it said it had, and never a false alarm.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Instant } from "../../../shared/day.ts";
import { createStore } from "../create-store.ts";
import { exampleDispatch, exampleEvent, examplePracticeMail, exampleRequest } from "../fixtures/examples.ts";
import { openStoreBy } from "../open-store.ts";
import type { Store } from "../store.ts";

const watched = vi.hoisted(() => ({ beforeStep: (): void => undefined }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const told =
    <A extends readonly unknown[], R>(act: (...args: A) => R) =>
    (...args: A): R => {
      watched.beforeStep();
      return act(...args);
    };
  const { writeSync, renameSync, fsyncSync, openSync, rmSync } = real;
  const steps = { writeSync, renameSync, fsyncSync, openSync, rmSync };
  return { ...real, ...Object.fromEntries(Object.entries(steps).map(([name, act]) => [name, told(act as never)])) };
});

const key = new Uint8Array(32).fill(3);
const at = Instant.parse("2026-11-22T09:30:00.000Z");

let parent: string;
let folder: string;
beforeAll(() => {
  parent = fs.mkdtempSync(join(tmpdir(), "rightsdesk-killed-"));
});
afterAll(() => fs.rmSync(parent, { recursive: true }));
beforeEach(() => {
  folder = fs.mkdtempSync(join(parent, "store-"));
});
afterEach(() => {
  watched.beforeStep = () => undefined;
});

/** `number` of the step, `folder` with the files as they were before it, and how much the store had said by then. */
type Left = { readonly number: number; readonly folder: string; readonly said: number };

/** Without SQLite's log and index: a closed connection holds on to them, empty, until its statements are forgotten. */
const filesIn = (where: string) =>
  fs
    .readdirSync(where)
    .filter((name) => !/-(wal|shm)$/.test(name))
    .sort();

/** Does the work and keeps what a process that is killed at each step would leave: SQLite's index is remade anyway. */
const leaveAtEachStep = (said: () => number, work: () => void): readonly Left[] => {
  const left: Left[] = [];
  let isCopying = false;
  watched.beforeStep = () => {
    if (isCopying) return;
    isCopying = true;
    const number = left.length + 1;
    const copy = fs.mkdtempSync(join(parent, `at-${number}-`));
    for (const name of fs.readdirSync(folder).filter((one) => !one.endsWith("-shm"))) {
      fs.copyFileSync(join(folder, name), join(copy, name));
    }
    left.push({ number, folder: copy, said: said() });
    isCopying = false;
  };
  work();
  watched.beforeStep = () => undefined;
  return left;
};
const open = (where: string): Store => {
  const opening = openStoreBy(createStore)({ folder: where, key, now: () => at, newId: randomUUID });
  if (!opening.ok) throw new Error(opening.code, { cause: opening.cause });
  expect(opening.value.setAside).toBeNull();
  return opening.value.store;
};
const countIn = (where: string): number => {
  const store = open(where);
  expect(store.requests.unreadable(0, 100_000).ids).toEqual([]);
  const count = store.requests.list("practice").length;
  store.close();
  return count;
};
const write = (store: Store, number: number) => {
  const request = exampleRequest(number);
  store.requests.add(request, exampleEvent("drafted"));
  store.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 30)]);
};

describe("a store that is left at any step of ours", () => {
  it("opens with everything that it had said, from its first start to its close", () => {
    let said = 0;
    const left = leaveAtEachStep(
      () => said,
      () => {
        for (let round = 0; round < 2; round += 1) {
          const store = open(folder);
          for (let number = 1; number <= 3; number += 1) {
            write(store, round * 3 + number);
            said += 1;
          }
          store.close();
        }
      },
    );
    expect(left.length).toBeGreaterThan(80);
    for (const one of left) {
      const count = countIn(one.folder);
      expect([one.number, count - one.said]).toEqual([one.number, expect.toBeOneOf([0, 1])]);
    }
  });

  it("opens when a long log was being brought in, and when the next one is begun over it", () => {
    const store = open(folder);
    const add = (number: number) =>
      store.practiceMail.add({ ...examplePracticeMail(number), raw: new Uint8Array(1_000_000).fill(number) });
    const mailsIn = (where: string) => {
      const other = open(where);
      const { mails } = other.practiceMail.measure();
      other.close();
      return mails;
    };
    // The seal is written anew when the log was brought in: then other bytes stand at its head.
    const headOfSeal = () => fs.readFileSync(join(folder, "rightsdesk.db-seal")).subarray(0, 512).toString("hex");
    const first = headOfSeal();
    let said = 0;
    const addAndLeave = () => {
      const before = said;
      said += 1;
      return leaveAtEachStep(
        () => before,
        () => add(said),
      );
    };
    let left: readonly Left[] = [];
    while (headOfSeal() === first) {
      for (const one of left) fs.rmSync(one.folder, { recursive: true });
      left = addAndLeave();
    }
    expect(left.length).toBeGreaterThan(5);
    for (const one of [...left, ...addAndLeave()]) {
      expect([one.number, mailsIn(one.folder) - one.said]).toEqual([one.number, 1]);
    }
    store.close();
    expect(mailsIn(folder)).toBe(said);
  });
});

describe("the plain store of before", () => {
  const letters = 20;
  beforeEach(() => {
    const store = createStore({ path: join(folder, "rightsdesk.db"), key: null, newId: randomUUID });
    for (let number = 1; number <= letters; number += 1) write(store, number);
    store.close();
  });

  it("is encrypted with all that is in it, and nothing of it is left", () => {
    open(folder).close();
    expect(filesIn(folder)).toEqual(["rightsdesk.db", "rightsdesk.db-seal"]);
    for (const name of fs.readdirSync(folder)) {
      const bytes = fs.readFileSync(join(folder, name));
      for (const words of ["SQLite format 3", "CREATE TABLE", "privacy@"]) expect(bytes.includes(words)).toBe(false);
    }
    expect(countIn(folder)).toBe(letters);
  });

  it("is there whole, plain or encrypted, at whatever step the process ends", () => {
    const left = leaveAtEachStep(
      () => letters,
      () => open(folder).close(),
    );
    expect(left.length).toBeGreaterThan(20);
    const states = left.map((one) => fs.readdirSync(one.folder).sort().join(" "));
    expect(new Set(states).size).toBeGreaterThan(4);
    for (const one of left) {
      expect([one.number, countIn(one.folder)]).toEqual([one.number, letters]);
      expect(filesIn(one.folder)).toEqual(["rightsdesk.db", "rightsdesk.db-seal"]);
    }
  });

  it("is left as it is when a newer version wrote it", () => {
    const path = join(folder, "rightsdesk.db");
    const bytes = fs.readFileSync(path);
    bytes.writeUInt32BE(99, 60); // user_version (https://sqlite.org/fileformat2.html#the_database_header)
    fs.writeFileSync(path, bytes);
    const opening = openStoreBy(createStore)({ folder, key, now: () => at, newId: randomUUID });
    expect(opening).toMatchObject({ ok: false, code: "store-newer" });
    expect(fs.readFileSync(path).equals(bytes)).toBe(true);
    expect(filesIn(folder)).toEqual(["rightsdesk.db"]);
  });
});

describe("a process that is killed", () => {
  it("one after the other over the same files loses no letter that the store said it had", async () => {
    const script = join(parent, "approve-forever.cjs");
    await build({
      entryPoints: [fileURLToPath(new URL("../fixtures/approve-forever.ts", import.meta.url))],
      outfile: script,
      bundle: true,
      platform: "node",
      target: "node18",
      format: "cjs",
      external: ["libsql"],
    });
    const modules = fileURLToPath(new URL("../../../../node_modules", import.meta.url));
    const path = join(folder, "rightsdesk.db");
    const said = new Set<string>();
    for (const [round, letters] of [1, 6].entries()) {
      const args = [script, path, Buffer.from(key).toString("hex"), String(1 + round * 1000)];
      const child = spawn(process.execPath, args, { env: { ...process.env, NODE_PATH: modules } });
      const closed = once(child, "close");
      let lines = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        said.add(line);
        lines += 1;
        if (lines === letters) child.kill("SIGKILL");
      }
      expect(await closed).toEqual([null, "SIGKILL"]);
    }
    const store = open(folder);
    const kept = new Set<string>(store.requests.list("practice").map((request) => request.requestId));
    expect([...said].filter((id) => !kept.has(id))).toEqual([]);
    store.close();
  });
});
