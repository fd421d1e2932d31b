// Counts what the test runners wrote into their JSON reports.

/** Nothing counted yet. */
export const NOTHING = { passed: 0, failed: 0, skipped: [] };

/** Counts that belong together; skipped tests stay named. */
export function addCounts(counts) {
  return counts.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: [...sum.skipped, ...one.skipped],
    }),
    NOTHING,
  );
}

/** A stage that says only yes or no. */
export function countStage(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

/**
 * Vitest's report. A file that could not even be loaded has no tests in it and counts as one failure, and so does a run
 * that failed outside every test, or in which there was nothing to run.
 */
export function countVitest(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const unloaded = files.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  const failed = tests.filter((test) => test.status === "failed").length + unloaded;
  const left = tests.filter((test) => test.status !== "passed" && test.status !== "failed");
  return atLeastOneFailure({ passed, failed, skipped: left.map((test) => test.fullName) }, exitCode);
}

/** Playwright's report. A test that passed only on a second try has failed; one that was never reached counts as skipped. */
export function countPlaywright(report, exitCode) {
  const tests = (report?.suites ?? []).flatMap((suite) => listTests(suite));
  const of = (...statuses) => tests.filter((test) => statuses.includes(test.status));
  const counts = {
    passed: of("expected").length,
    failed: of("unexpected", "flaky").length,
    skipped: of("skipped").map((test) => test.name),
  };
  return atLeastOneFailure(counts, exitCode);
}

function listTests(suite, path = []) {
  const here = [...path, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({ name: [...here, spec.title].join(" > "), status: test.status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => listTests(inner, here))];
}

function atLeastOneFailure(counts, exitCode) {
  const bad = exitCode !== 0 || counts.passed + counts.failed === 0;
  return bad && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The last line of `npm test`. */
export function summarize({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length === 0 ? line : `${line}, ${skipped.length} skipped`;
}
