// Lines come out in the order of their policies, and no more is taken in than can be worked on.
import { describe, expect, it } from "vitest";
import { writeResults } from "./write-results.ts";

describe("writeResults", () => {
  it("keeps the order, whichever is ready first", async () => {
    const lines: string[] = [];
    async function* items() {
      yield* [3, 1, 2, 0];
    }
    const work = async (turns: number) => {
      for (let turn = 0; turn < turns * 5; turn += 1) await Promise.resolve();
      return String(turns);
    };
    const output = { write: async (line: string) => void lines.push(line) };
    await writeResults(items(), work, { jobs: 2, output });
    expect(lines).toEqual(["3", "1", "2", "0"]);
  });

  it("takes nothing more in while nobody takes its lines", async () => {
    let taken = 0;
    async function* items() {
      for (; taken < 1000; taken += 1) yield taken;
    }
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let isBlocked = (): void => undefined;
    const blocked = new Promise<void>((resolve) => {
      isBlocked = resolve;
    });
    let written = 0;
    const write = async () => {
      isBlocked();
      await gate;
      written += 1;
    };
    const done = writeResults(items(), async (item) => String(item), { jobs: 2, output: { write } });
    await blocked;
    expect(taken).toBeLessThan(10);
    open();
    await done;
    expect(written).toBe(1000);
  });
});
