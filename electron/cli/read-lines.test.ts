// Lines come out whole, wherever the stream was cut, and one that is too long does not stop the others.
import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "./read-lines.ts";

const linesOf = async (chunks: readonly (string | Uint8Array)[], most = 1000) => {
  const lines: (string | null)[] = [];
  const bytes = chunks.map((chunk) => Buffer.from(chunk as Uint8Array));
  for await (const line of readLines(Readable.from(bytes), most)) lines.push(line);
  return lines;
};

describe("readLines", () => {
  it("gives the same lines however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom("a", "ü", "\n", "\u{1F600}"), maxLength: 40 }),
        fc.nat(50),
        async (text, at) => {
          const bytes = Buffer.from(text);
          const cut = at % (bytes.length + 1);
          const lines = text.split("\n");
          if (lines.at(-1) === "") lines.pop();
          expect(await linesOf([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(lines);
        },
      ),
    );
  });

  it("skips a line that is too long, and only that", async () => {
    expect(await linesOf(["a\nbbb", "bbb", "bbb\nc\n", "d"], 5)).toEqual(["a", null, "c", "d"]);
  });
});
