// What crosses the bridge: a value, or an expected failure from the closed list. Never a thrown class.
import * as z from "zod";
import { failureCodes } from "./failure-codes.ts";

export const Failure = z.object({
  ok: z.literal(false),
  code: z.enum(failureCodes),
  /** Plain English for logs and the terminal; the window shows its own sentence for `code`. Never holds a secret. */
  message: z.string(),
  /** What the sentence names: a field, a host, the server's own line. Plain text, shown as such. */
  detail: z.string().nullable(),
  /** Whether doing the same again may work without changing anything. */
  retry: z.boolean(),
});
export type Failure = z.infer<typeof Failure>;

export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

/** `succeed(3)` is `{ ok: true, value: 3 }`. */
export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

/** `fail("host-not-found", "…", { detail: "mail.example.org", retry: true })` */
export const fail = (
  code: Failure["code"],
  message: string,
  { detail = null, retry = false }: { detail?: string | null; retry?: boolean } = {},
): Failure => ({ ok: false, code, message, detail, retry });
