// Reads a line of `--stdin-jsonl`.
import type { Task } from "./task.ts";

export type LineTask = {
  readonly id: string | number | null;
  readonly task: Task | null;
  readonly sentence: string | null;
};

const shape = 'This line is no object {"id","text"} or {"id","html"}.';
const good = (id: LineTask["id"], task: Task): LineTask => ({ id, task, sentence: null });
const bad = (id: LineTask["id"], sentence: string): LineTask => ({ id, task: null, sentence });

/** `line` null: it was too long to be taken in. */
export const parseLine = (line: string | null): LineTask => {
  if (line === null) return bad(null, "This line is longer than 128 MB.");
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return bad(null, "This line is no JSON.");
  }
  if (typeof value !== "object" || value === null) return bad(null, shape);
  const id = "id" in value && (typeof value.id === "string" || typeof value.id === "number") ? value.id : null;
  if ("text" in value && typeof value.text === "string") return good(id, { kind: "text", text: value.text });
  if ("html" in value && typeof value.html === "string") return good(id, { kind: "html", html: value.html });
  return bad(id, shape);
};
