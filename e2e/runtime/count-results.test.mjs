// How results are counted: nothing that did not run may look as if it had passed.
import { describe, expect, it } from "vitest";
import { addCounts, countPlaywright, countStage, countVitest, summarize } from "./count-results.mjs";

const vitestFile = (...statuses) => ({
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status, at) => ({ status, fullName: `test ${at}` })),
});

describe("countVitest", () => {
  it("counts tests and names what was skipped", () => {
    const report = { testResults: [vitestFile("passed", "passed", "failed"), vitestFile("skipped", "todo")] };
    expect(countVitest(report, 1)).toEqual({ passed: 2, failed: 1, skipped: ["test 0", "test 1"] });
  });

  it("counts a file that could not be loaded as a failure", () => {
    const report = { testResults: [vitestFile("passed"), { status: "failed", assertionResults: [] }] };
    expect(countVitest(report, 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it("counts a failure outside every test, a missing report and an empty run as failures", () => {
    expect(countVitest({ testResults: [vitestFile("passed")] }, 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(countVitest(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe("countPlaywright", () => {
  const spec = (title, status) => ({ title, tests: [{ status }] });
  const report = {
    suites: [
      {
        title: "send.spec.ts",
        specs: [spec("sends", "expected")],
        suites: [{ title: "offline", specs: [spec("waits", "skipped"), spec("wavers", "flaky")] }],
      },
    ],
  };

  it("takes a wavering test for a failed one and names a skipped one by its whole path", () => {
    expect(countPlaywright(report, 0)).toEqual({ passed: 1, failed: 1, skipped: ["send.spec.ts > offline > waits"] });
  });

  it("fails where the runner failed or nothing ran", () => {
    expect(countPlaywright({ suites: [] }, 0).failed).toBe(1);
    expect(countPlaywright({ suites: [{ title: "a", specs: [spec("b", "expected")] }] }, 1).failed).toBe(1);
  });
});

describe("the last line", () => {
  it("adds up the stages", () => {
    const sum = addCounts([countStage(true), countStage(false), { passed: 40, failed: 0, skipped: [] }]);
    expect(summarize(sum)).toBe("41 passed, 1 failed");
  });

  it("mentions skipped tests only where there are some", () => {
    expect(summarize({ passed: 3, failed: 0, skipped: ["a"] })).toBe("3 passed, 0 failed, 1 skipped");
  });
});
