// A problem of the store as an answer to the window; null for one that can only come at the start of the app.
import { StoreProblem, type StoreProblemCode } from "../adapters/store/store-problem.ts";
import { type Failure, fail } from "../shared/result.ts";

const sentences = {
  "store-unwritable": "The store cannot be written.",
  "store-locked": "Another program holds the store.",
  "store-damaged": "An entry of the store cannot be read.",
} as const satisfies Partial<Record<StoreProblemCode, string>>;

const isKnown = (code: string): code is keyof typeof sentences => Object.hasOwn(sentences, code);

/** `refuseByStore(new StoreProblem("store-locked"))` is a failure with code `store-locked` that may be tried again. */
export const refuseByStore = (error: unknown): Failure | null =>
  error instanceof StoreProblem && isKnown(error.code)
    ? fail(error.code, sentences[error.code], { retry: error.code !== "store-damaged" })
    : null;
