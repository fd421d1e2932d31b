// What the hidden window does with a policy: opens and reads it, or reads its kept text anew.
import { createPolicyReader } from "../adapters/policy-files/create-policy-reader.ts";
import type { Snapshot } from "../core/policy/snapshot.ts";
import { readSnapshot } from "../core/readings/read-snapshot.ts";
import { loadPdfjs } from "./load-pdfjs.ts";

const readFile = createPolicyReader({ loadPdfjs });

const open = (kind: "policy" | "policy-text", name: string, bytes: Uint8Array) => {
  if (kind === "policy") return readFile({ bytes, name });
  const snapshot: Snapshot = JSON.parse(new TextDecoder().decode(bytes));
  return { ok: true as const, snapshot };
};

/** As JSON, in the form of adapters/policy-window/parse-answer.ts. `opened`: the file is text now, and is read. */
export const answerPolicy = async (
  kind: "policy" | "policy-text",
  { name, bytes, opened }: { readonly name: string; readonly bytes: Uint8Array; readonly opened: () => Promise<void> },
): Promise<string> => {
  const policy = await open(kind, name, bytes);
  if (!policy.ok) return JSON.stringify({ ok: false, problem: policy.problem });
  await opened();
  return JSON.stringify(readSnapshot(policy.snapshot));
};
