// Says in one line what a schema found wrong, and where.
import type { z } from "zod";

/**
 * The first issue with its field's path, and how many more there are.
 *
 * `describeIssue(error)` is `field rights[2].evidence.end: end - start must be the length of quote (and 1 more)`.
 */
export function describeIssue(error: z.ZodError): string {
  const [first, ...more] = error.issues;
  if (first === undefined) return "the schema refuses it";
  const path = first.code === "unrecognized_keys" ? [...first.path, ...first.keys.slice(0, 1)] : first.path;
  const message = first.code === "unrecognized_keys" ? "the schema does not know it" : first.message;
  const rest = more.length === 0 ? "" : ` (and ${more.length} more)`;
  return `${path.length === 0 ? "the whole file" : `field ${writePath(path)}`}: ${oneLine(message)}${rest}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => (typeof part === "number" ? `[${part}]` : `${at === 0 ? "" : "."}${oneLine(String(part))}`))
    .join("");
}
