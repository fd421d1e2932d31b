// The figures of the benches, for a person and for a machine.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fullTracker, judgeLine, median, round } from "./bench-lines.ts";
import { keepLines } from "./keep-lines.ts";

describe("a figure", () => {
  it("is the middle of its runs, to four digits", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([])).toBeNaN();
    expect(round(1234.567)).toBe(1235);
    expect(round(0.00123456)).toBe(0.001235);
  });

  it("says whether it holds its bar", () => {
    const line = (value: number) => ({ value, unit: "x", runs: 1 });
    expect(judgeLine("reader.perSecondPerCore", line(500))).toMatch(/^holds/);
    expect(judgeLine("reader.perSecondPerCore", line(499))).toMatch(/^FAILS/);
    expect(judgeLine("reader.vsRegex", line(6))).toMatch(/^holds/);
    expect(judgeLine("reader.vsRegex", line(6.1))).toMatch(/^FAILS/);
    expect(judgeLine("reader.worst10MB", line(1))).toBe("");
  });

  it.each(["boardMs", "boardVsEmpty", "frameP95Ms", "frameLongestMs", "deriveMs"])(
    "of the tracker (%s) is judged with a hundred thousand requests alone",
    (name) => {
      const judge = (value: number, requests?: number) =>
        judgeLine(`tracker.${name}`, { value, unit: "x", runs: 1 }, requests);
      expect(judge(1, fullTracker)).toMatch(/^holds/);
      expect(judge(5000, fullTracker)).toMatch(/^FAILS/);
      for (const requests of [2000, fullTracker + 1, undefined])
        for (const value of [1, 5000])
          expect(judge(value, requests)).toBe("not judged: the bar is for 100,000 of them");
    },
  );
});

describe("out/bench.json", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "bench-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("is flat, keeps the lines of other benches and replaces its own", async () => {
    const file = join(folder, "out", "bench.json");
    await keepLines(
      { "other.a": { value: 1, unit: "s", runs: 2 }, "reader.b": { value: 2, unit: "s", runs: 3 } },
      file,
    );
    await keepLines({ "reader.b": { value: 4, unit: "ms", runs: 5 } }, file);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual({
      "other.a": { value: 1, unit: "s", runs: 2 },
      "reader.b": { value: 4, unit: "ms", runs: 5 },
    });
  });

  it("takes no figure that is none", async () => {
    const bad = { "reader.b": { value: Number.NaN, unit: "s", runs: 0 } };
    await expect(keepLines(bad, join(folder, "bench.json"))).rejects.toThrow("reader.b could not be measured");
  });
});
