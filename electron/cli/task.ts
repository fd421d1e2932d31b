// What goes into a worker and what comes out of it.

/** One policy to read: a file by its path, or what came in by a stream. */
export type Task =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "html"; readonly html: string };

/** `line` is the policy's JSON object without `file` and `id`, as text: it is written out as it is. */
export type TaskResult =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly sentence: string };
