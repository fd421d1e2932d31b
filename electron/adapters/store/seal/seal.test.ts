// The seal: whatever byte somebody changes in the store's files is found and said, and nothing of it ever is a false alarm.
import { createHash, randomUUID } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStore } from "../create-store.ts";
import { exampleDispatch, exampleEvent, exampleRequest } from "../fixtures/examples.ts";
import { StoreProblem } from "../store-problem.ts";
import { frameSize, layout, pageSize, walHeadSize } from "./seal-layout.ts";

const key = new Uint8Array(32).fill(3);
type Ending = "" | "-wal" | "-seal";
const requests = 12;

let parent: string;
/** Closed in order: everything in the database. */
let closed: string;
/** As a killed process leaves it: half of it sealed in the log. */
let killed: string;
/** The same store, some letters earlier. */
let earlier: string;
let copies = 0;

const pathIn = (folder: string) => join(folder, "rightsdesk.db");
const copyOf = (folder: string): string => {
  copies += 1;
  const copy = join(parent, `copy-${copies}`);
  mkdirSync(copy);
  for (const name of readdirSync(folder)) {
    if (!name.endsWith("-shm")) copyFileSync(join(folder, name), join(copy, name));
  }
  return copy;
};
const write = (store: ReturnType<typeof createStore>, from: number, to: number) => {
  for (let number = from; number <= to; number += 1) {
    const request = exampleRequest(number);
    store.requests.add(request, exampleEvent("drafted"));
    store.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 30)]);
  }
};
const openIn = (folder: string, by = key) => createStore({ path: pathIn(folder), key: by, newId: randomUUID });

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), "rightsdesk-seal-"));
  closed = join(parent, "closed");
  mkdirSync(closed);
  const first = openIn(closed);
  write(first, 1, requests / 2);
  first.close();
  const place = copyOf(closed);
  const second = openIn(place);
  earlier = copyOf(place);
  write(second, requests / 2 + 1, requests);
  killed = copyOf(place);
  second.close();
});
afterAll(() => rmSync(parent, { recursive: true }));

/** What opening says: how many letters are there, or the name of the problem. */
const look = (folder: string, by = key): number | string => {
  try {
    const store = openIn(folder, by);
    const found = store.requests.list("practice").length + store.requests.unreadable(0, 100_000).ids.length;
    store.close();
    return found;
  } catch (error) {
    if (error instanceof StoreProblem) return error.code;
    throw error;
  }
};
const bytesOf = (folder: string, ending: Ending) => readFileSync(pathIn(folder) + ending);
const lookAfter = (folder: string, change: (folder: string) => void): number | string => {
  const copy = copyOf(folder);
  change(copy);
  const found = look(copy);
  rmSync(copy, { recursive: true });
  return found;
};
const flip = (folder: string, ending: Ending, at: number) =>
  lookAfter(folder, (copy) => {
    const bytes = bytesOf(copy, ending);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    writeFileSync(pathIn(copy) + ending, bytes);
  });

/** The same positions each time: a seeded walk over the file, and the places where one thing ends and another begins. */
const positions = (length: number, count: number, seed: number): readonly number[] => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * length);
  });
};
const pagesInLog = (folder: string): ReadonlySet<number> => {
  const log = bytesOf(folder, "-wal");
  const pages = new Set<number>();
  for (let at = walHeadSize; at + frameSize <= log.length; at += frameSize) pages.add(log.readUInt32BE(at));
  return pages;
};

describe("a sealed store", () => {
  it("opens again, closed or killed, as often as one likes", () => {
    expect([look(closed), look(closed), look(closed)]).toEqual([requests / 2, requests / 2, requests / 2]);
    const copy = copyOf(killed);
    expect([look(copy), look(copy)]).toEqual([requests, requests]);
    expect(existsSync(`${pathIn(copy)}-wal`) ? statSync(`${pathIn(copy)}-wal`).size : 0).toBe(0);
  });

  it("says that a key is the wrong one, and touches nothing", () => {
    const print = (folder: string) =>
      readdirSync(folder).map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex"),
      ]);
    for (const folder of [copyOf(closed), copyOf(killed)]) {
      const before = print(folder);
      expect(look(folder, new Uint8Array(32).fill(4))).toBe("store-key-wrong");
      expect(print(folder)).toEqual(before);
    }
  });

  it("refuses a key of zeros: one that was forgotten", () => {
    expect(() => openIn(closed, new Uint8Array(32))).toThrow("forgotten");
  });

  it("takes no second connection's commit for its own, and writes nothing after it", () => {
    const folder = copyOf(closed);
    const [one, other] = [openIn(folder), openIn(folder)];
    other.settings.set("language", "de");
    expect(() => one.settings.set("language", "en")).toThrow("store-locked");
    expect(one.settings.get("language")).toBe("de");
    one.close();
    other.close();
    expect(look(folder)).toBe(requests / 2);
  });

  it("opens again in the same process right after it was closed, with statements still about", () => {
    const folder = copyOf(closed);
    for (let round = 0; round < 5; round += 1) {
      const store = openIn(folder);
      write(store, 100 + round, 100 + round);
      store.close();
    }
    expect(look(folder)).toBe(requests / 2 + 5);
  });
});

describe("a byte that somebody changed", () => {
  it("is found anywhere in the database of a closed store", () => {
    const { length } = bytesOf(closed, "");
    const edges = [0, 15, 16, 23, 24, 99, 100, pageSize - 1, pageSize, length - 1];
    for (const at of [...edges, ...positions(length, 60, 1)])
      expect([at, flip(closed, "", at)]).toEqual([at, "store-damaged"]);
  });

  it("is found anywhere in the seal of a closed store", () => {
    const { length } = bytesOf(closed, "-seal");
    const parts = [0, 8, 12, 16, 32, 48, 100, layout.head.signed, layout.slot.at, layout.slot.at + 4, layout.list.at];
    for (const at of [...parts, length - 1, ...positions(length, 60, 2), ...positions(layout.list.at, 30, 3)]) {
      expect([at, flip(closed, "-seal", at)]).toEqual([at, "store-damaged"]);
    }
  });

  it("is found anywhere in the log of a killed store", () => {
    const { length } = bytesOf(killed, "-wal");
    const head = Array.from({ length: walHeadSize + 24 + 2 }, (_, at) => at);
    const last = Array.from({ length: 24 }, (_, at) => length - frameSize + at);
    for (const at of [...head, ...last, length - 1, ...positions(length, 60, 4)]) {
      expect([at, flip(killed, "-wal", at)]).toEqual([at, "store-damaged"]);
    }
  });

  it("is found in the seal of a killed store", () => {
    const { length } = bytesOf(killed, "-seal");
    for (const at of [...positions(length, 60, 5), ...positions(layout.list.at, 30, 6)]) {
      expect([at, flip(killed, "-seal", at)]).toEqual([at, "store-damaged"]);
    }
  });

  it("is found in the database of a killed store, unless the log holds that page and the byte is never read", () => {
    const inLog = pagesInLog(killed);
    const outcomes = positions(bytesOf(killed, "").length, 60, 7).map((at) => {
      const isInLog = inLog.has(Math.floor(at / pageSize) + 1);
      expect([at, flip(killed, "", at)]).toEqual([at, isInLog ? requests : "store-damaged"]);
      return isInLog;
    });
    expect(new Set(outcomes)).toEqual(new Set([true, false]));
  });
});

describe("files that somebody put there", () => {
  const swap = (folder: string, ending: Ending, size: number, from: number, [one, other]: readonly [number, number]) =>
    lookAfter(folder, (copy) => {
      const bytes = bytesOf(copy, ending);
      const at = (index: number) => from + index * size;
      const kept = Buffer.from(bytes.subarray(at(one), at(one) + size));
      bytes.copy(bytes, at(one), at(other), at(other) + size);
      kept.copy(bytes, at(other));
      writeFileSync(pathIn(copy) + ending, bytes);
    });

  it("are found when two pages, two frames or two MACs changed places", () => {
    expect(swap(closed, "", pageSize, 0, [1, 2])).toBe("store-damaged");
    expect(swap(closed, "", pageSize, 0, [0, 5])).toBe("store-damaged");
    expect(swap(killed, "-wal", frameSize, walHeadSize, [0, 1])).toBe("store-damaged");
    expect(swap(closed, "-seal", 16, layout.list.at, [3, 4])).toBe("store-damaged");
  });

  it.each([0, 1, 100, pageSize, 3 * pageSize, 3 * pageSize + 7])(
    "are found when the database is cut to %i bytes",
    (to) => {
      expect(lookAfter(closed, (copy) => truncateSync(pathIn(copy), to))).toBe("store-damaged");
    },
  );

  it.each([1, pageSize])("are found when the database is %i bytes longer", (more) => {
    const lengthen = (copy: string) => writeFileSync(pathIn(copy), Buffer.alloc(more), { flag: "a" });
    expect(lookAfter(closed, lengthen)).toBe("store-damaged");
  });

  it("are found when the log is cut off anywhere, or gone", () => {
    const { length } = bytesOf(killed, "-wal");
    for (const to of [0, 1, walHeadSize - 1, walHeadSize, walHeadSize + frameSize, length - frameSize, length - 1]) {
      const found = lookAfter(killed, (copy) => truncateSync(`${pathIn(copy)}-wal`, to));
      expect([to, found]).toEqual([to, "store-damaged"]);
    }
    expect(lookAfter(killed, (copy) => rmSync(`${pathIn(copy)}-wal`))).toBe("store-damaged");
  });

  it("are found when the seal is cut off anywhere, or gone", () => {
    const { length } = bytesOf(closed, "-seal");
    for (const to of [0, 1, 16, layout.slot.at, layout.list.at - 1, layout.list.at, layout.list.at + 16, length - 1]) {
      const found = lookAfter(closed, (copy) => truncateSync(`${pathIn(copy)}-seal`, to));
      expect([to, found]).toEqual([to, "store-damaged"]);
    }
    expect(lookAfter(closed, (copy) => rmSync(`${pathIn(copy)}-seal`))).toBe("store-damaged");
    expect(lookAfter(closed, (copy) => rmSync(pathIn(copy)))).toBe("store-damaged");
  });

  it("are found when an older one is put back: database, log, seal, or any two of them", () => {
    const putBack = (names: readonly Ending[], from: string, to: string) =>
      lookAfter(to, (copy) => {
        for (const ending of names) {
          const old = pathIn(from) + ending;
          if (existsSync(old)) copyFileSync(old, pathIn(copy) + ending);
          else rmSync(pathIn(copy) + ending, { force: true });
        }
      });
    const newer = copyOf(killed);
    look(newer);
    for (const names of [[""], ["-seal"], ["", "-wal"], ["-wal", "-seal"]] as const) {
      expect([names, putBack(names, earlier, newer)]).toEqual([names, "store-damaged"]);
    }
    expect(putBack(["-wal"], killed, newer)).toBe("store-damaged");
    expect(putBack(["-wal"], earlier, killed)).toBe("store-damaged");
    expect(putBack(["-seal"], closed, killed)).toBe("store-damaged");
  });

  it("are found when the plain store of somebody is put under the seal", () => {
    const plain = join(parent, "plain.db");
    createStore({ path: plain, key: null, newId: randomUUID }).close();
    expect(lookAfter(closed, (copy) => copyFileSync(plain, pathIn(copy)))).toBe("store-damaged");
  });
});
