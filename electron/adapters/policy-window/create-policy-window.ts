// Has a policy opened and read in the hidden window, and believes nothing of the answer before looking.
import type { ReadingWindow, WindowJob } from "../reading-window/reading-window.ts";
import { parseAnswer } from "./parse-answer.ts";
import type { PolicyJob, PolicyWindow } from "./policy-window.ts";

type Needs = {
  readonly window: ReadingWindow;
  /** Version of the reader in it. */
  readonly reader: string;
};

const toWindowJob = (job: PolicyJob): WindowJob =>
  job.kind === "file"
    ? { kind: "policy", name: job.name, bytes: job.bytes, charset: job.charset ?? null }
    : { kind: "policy-text", name: "", bytes: new TextEncoder().encode(JSON.stringify(job.snapshot)) };

export const createPolicyWindow = ({ window, reader }: Needs): PolicyWindow => ({
  read: async (job, reading) => {
    const answered = await window.answer(toWindowJob(job), reading);
    if (!answered.ok) return answered;
    return parseAnswer(answered.value, { reader, known: job.kind === "snapshot" ? job.snapshot : null });
  },
});
