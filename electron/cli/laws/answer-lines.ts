// The common part of the terminal's law commands: lines of JSON in, one line of JSON out for each, in order.
import type { Readable } from "node:stream";
import { readLines } from "../read-lines.ts";
import type { Output } from "../write-results.ts";

const mostLineBytes = 1_000_000;

/** Resolves to how many lines were wrong; each of those is answered with `{"error"}`. Empty lines are passed over. */
export const answerLines = async (
  { input, output }: { readonly input: Readable; readonly output: Output },
  answer: (value: unknown) => object,
): Promise<number> => {
  let bad = 0;
  for await (const line of readLines(input, mostLineBytes)) {
    if (line !== null && line.trim() === "") continue;
    const found = answerLine(line, answer);
    if ("error" in found) bad += 1;
    await output.write(JSON.stringify(found));
  }
  return bad;
};

const answerLine = (line: string | null, answer: (value: unknown) => object): object => {
  if (line === null) return { error: "This line is longer than 1 MB." };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: "This line is no JSON." };
  }
  return answer(value);
};
