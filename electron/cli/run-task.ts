// A worker's side: reads one policy and gives its line.
import { createReadStream } from "node:fs";
import { createPolicyReader } from "../adapters/policy-files/create-policy-reader.ts";
import { lengthSentence, mostCharacters, mostFileBytes, sizeSentence } from "../adapters/policy-files/limits.ts";
import { readHtml } from "../adapters/policy-files/read-html.ts";
import { TooMuchToRead } from "../adapters/policy-files/too-much-to-read.ts";
import { extractPolicy } from "../core/policy/extract-policy.ts";
import { readPlainText } from "../core/policy/read-plain-text.ts";
import type { Snapshot } from "../core/policy/snapshot.ts";
import { describeFileError } from "./describe-file-error.ts";
import { describeFindings } from "./describe-findings.ts";
import { readBounded } from "./read-bounded.ts";
import type { Task, TaskResult } from "./task.ts";

const readFile = createPolicyReader({ loadPdfjs: () => import("pdfjs-dist/legacy/build/pdf.mjs") });

type Reading = { readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false; readonly sentence: string };

const readPath = async (path: string): Promise<Reading> => {
  const bytes = await readBounded(createReadStream(path), mostFileBytes);
  return bytes === null ? { ok: false, sentence: sizeSentence } : readFile({ bytes, name: path });
};

const readText = (text: string): Reading => {
  if (text.length > mostCharacters) return { ok: false, sentence: lengthSentence };
  return { ok: true, snapshot: readPlainText(text) };
};

const readPage = (html: string): Reading => {
  try {
    return { ok: true, snapshot: readHtml(html) };
  } catch (cause) {
    if (cause instanceof TooMuchToRead) return { ok: false, sentence: cause.message };
    throw cause;
  }
};

const read = async (task: Task): Promise<Reading> => {
  switch (task.kind) {
    case "file":
      return readPath(task.path);
    case "bytes":
      return readFile({ bytes: task.bytes, name: "-" });
    case "text":
      return readText(task.text);
    case "html":
      return readPage(task.html);
  }
};

/** Never throws: what goes wrong is one sentence. */
export const runTask = async (task: Task): Promise<TaskResult> => {
  try {
    const reading = await read(task);
    if (!reading.ok) return { ok: false, sentence: reading.sentence };
    if (reading.snapshot.text.trim() === "") return { ok: false, sentence: "There is no text in this file." };
    return { ok: true, json: JSON.stringify(describeFindings(extractPolicy(reading.snapshot))) };
  } catch (error) {
    const place = task.kind === "file" ? describeFileError(error) : null;
    if (place !== null) return { ok: false, sentence: place };
    const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    return { ok: false, sentence: `This policy could not be read: ${why}` };
  }
};
