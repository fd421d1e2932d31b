// What the hidden window does with a policy: opens and reads it, or reads its kept text anew.
import { createPolicyReader, type PolicyFile } from "../adapters/policy-files/create-policy-reader.ts";
import type { Snapshot } from "../core/policy/snapshot.ts";
import { readSnapshot } from "../core/readings/read-snapshot.ts";
import { loadPdfjs } from "./load-pdfjs.ts";

const readFile = createPolicyReader({ loadPdfjs });

const open = (kind: "policy" | "policy-text", file: PolicyFile) => {
  if (kind === "policy") return readFile(file);
  const snapshot: Snapshot = JSON.parse(new TextDecoder().decode(file.bytes));
  return { ok: true as const, snapshot };
};

/** As JSON, in the form of adapters/policy-window/parse-answer.ts. `opened`: the file is text now, and is read. */
export const answerPolicy = async (
  kind: "policy" | "policy-text",
  { opened, ...file }: PolicyFile & { readonly opened: () => Promise<void> },
): Promise<string> => {
  const policy = await open(kind, file);
  if (!policy.ok) return JSON.stringify({ ok: false, problem: policy.problem });
  await opened();
  return JSON.stringify(readSnapshot(policy.snapshot));
};
