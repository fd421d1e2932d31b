// Writes lines to a stream no faster than they are taken from it.
import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Output } from "./write-results.ts";

const isGone = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EPIPE";

/** `whenGone` is called where the reader of the pipe has left, as `head` does. */
export const openOutput = (stream: Writable, whenGone: () => void): Output => {
  stream.on("error", (error) => {
    if (!isGone(error)) throw error;
    whenGone();
  });
  return {
    write: async (line) => {
      if (!stream.write(`${line}\n`)) await once(stream, "drain");
    },
  };
};
