// For tests: the reader without the window around it, on texts of the test's own, through the same JSON and its check.
import { readPlainText } from "../../../core/policy/read-plain-text.ts";
import { readerVersion } from "../../../core/policy/reader-version.ts";
import { readSnapshot } from "../../../core/readings/read-snapshot.ts";
import { parseAnswer } from "../parse-answer.ts";
import type { PolicyWindow } from "../policy-window.ts";

export const createOpenPolicyWindow = ({ reader = readerVersion } = {}): PolicyWindow => ({
  read: async (job, { progress }) => {
    progress("opening");
    const known = job.kind === "snapshot" ? job.snapshot : null;
    const snapshot = job.kind === "snapshot" ? job.snapshot : readPlainText(new TextDecoder().decode(job.bytes));
    progress("finding");
    return parseAnswer(JSON.stringify(readSnapshot(snapshot)), { reader, known });
  },
});
