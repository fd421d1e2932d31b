// Reads the policies of a labelled set as the terminal does.
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createPolicyReader } from "../../electron/adapters/policy-files/create-policy-reader.ts";
import { describeFindings } from "../../electron/cli/describe-findings.ts";
import { extractPolicy } from "../../electron/core/policy/extract-policy.ts";
import type { PolicyFindings } from "../../electron/core/policy/findings.ts";
import type { DevPolicy } from "./dev-set.ts";

const readPolicy = createPolicyReader({ loadPdfjs: () => import("pdfjs-dist/legacy/build/pdf.mjs") });

export type ReadPolicy = { readonly truth: DevPolicy; readonly findings: PolicyFindings };

const readOne = async (folder: string, truth: DevPolicy): Promise<ReadPolicy[]> => {
  const reading = await readPolicy({ bytes: await readFile(join(folder, truth.file)), name: basename(truth.file) });
  if (reading.ok) return [{ truth, findings: extractPolicy(reading.snapshot) }];
  process.stderr.write(`${truth.file}: ${reading.sentence} It counts as a policy in which nothing was found.\n`);
  return [];
};

export const readSet = async (folder: string, truths: readonly DevPolicy[]): Promise<readonly ReadPolicy[]> => {
  const read: ReadPolicy[] = [];
  for (const truth of truths) read.push(...(await readOne(folder, truth)));
  return read;
};

/** A JSON line a value. */
export const toLines = (values: readonly unknown[]): string =>
  `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;

/** What the terminal would print, with the ids of the labels. */
export const describeAll = (read: readonly ReadPolicy[]): string =>
  toLines(read.map(({ truth, findings }) => ({ id: truth.id, file: truth.file, ...describeFindings(findings) })));
