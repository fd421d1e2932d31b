// What the hidden window runs: opens the policy that it is handed, reads it, and holds the answer ready. It has no network
// and no door: main takes the answer out as a text and believes none of it before looking.
import { createPolicyReader } from "./adapters/policy-files/create-policy-reader.ts";
import type { Snapshot } from "./core/policy/snapshot.ts";
import { readSnapshot } from "./core/readings/read-snapshot.ts";
import { loadPdfjs } from "./reader/load-pdfjs.ts";

declare global {
  /** The answer as JSON, in the form of adapters/policy-window/parse-answer.ts. */
  var reading: Promise<string>;
}

const readFile = createPolicyReader({ loadPdfjs });

const take = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

/** Tells main how far it is. The pause lets the title out before the thread is busy for seconds. */
const enter = async (stage: "opening" | "finding"): Promise<void> => {
  document.title = stage;
  await new Promise((resolve) => setTimeout(resolve));
};

const open = async () => {
  const job: { kind: "file" | "snapshot"; name: string } = await (await take("/job")).json();
  if (job.kind === "snapshot") {
    const snapshot: Snapshot = await (await take("/bytes")).json();
    return { ok: true as const, snapshot };
  }
  return readFile({ bytes: new Uint8Array(await (await take("/bytes")).arrayBuffer()), name: job.name });
};

const read = async (): Promise<string> => {
  await enter("opening");
  const opened = await open();
  if (!opened.ok) return JSON.stringify({ ok: false, problem: opened.problem });
  await enter("finding");
  return JSON.stringify(readSnapshot(opened.snapshot));
};

globalThis.reading = read();
