// Hands files that the person picked or dragged in to main, and tells which of them were refused, and why.
import type { FailureCode } from "../../../electron/shared/failure-codes.ts";
import type { Result } from "../../../electron/shared/result.ts";
import { mostAttachmentBytes } from "./most-attachment-bytes.ts";
import type { RefusedFile } from "./refused-files.tsx";

type FileBytes = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
/** null: something else is under way. */
type Attach = (file: FileBytes) => Promise<Result<unknown> | null>;

/** A folder, or a file that is gone by now: the browser says no more than that. */
const readBytes = (file: File): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

const take = async (file: File, attach: Attach): Promise<FailureCode | null> => {
  if (file.size > mostAttachmentBytes) return "attachment-too-large";
  const bytes = await readBytes(file);
  if (bytes === null) return "attachment-unreadable";
  if (bytes.length === 0) return "attachment-empty";
  const done = await attach({ name: file.name.slice(-4096), bytes });
  return done === null || done.ok ? null : done.code;
};

/** One after the other; what is wrong with one does not keep the others out. Answers with those that were refused. */
export const takeFiles = async (files: readonly File[], attach: Attach): Promise<readonly RefusedFile[]> => {
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const code = await take(file, attach);
    if (code !== null) refused.push({ code, name: file.name });
  }
  return refused;
};
