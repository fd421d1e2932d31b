// The command line is taken as it is meant, or one sentence says what is wrong.
import { describe, expect, it } from "vitest";
import { parseArguments } from "./parse-arguments.ts";

const parse = (args: string, isTerminal = false) =>
  parseArguments(
    args.split(" ").filter((arg) => arg !== ""),
    { processors: 4, isTerminal },
  );

describe("parseArguments", () => {
  it("reads files, folders and the standard input", () => {
    expect(parse("a.txt dir -")).toEqual({ kind: "files", jobs: 4, isPretty: false, paths: ["a.txt", "dir", "-"] });
    expect(parse("--stdin-jsonl --jobs 2")).toEqual({ kind: "stream", jobs: 2, isPretty: false });
  });

  it("writes for a person only where one reads, and lines were not asked for", () => {
    expect(parse("a.txt", true)).toMatchObject({ isPretty: true });
    expect(parse("--jsonl a.txt", true)).toMatchObject({ isPretty: false });
  });

  it.each(["", "--jobs 0 a", "--jobs two a", "--unknown a", "--stdin-jsonl a"])(
    "says what is wrong with `%s`",
    (args) => {
      expect(parse(args)).toMatchObject({ kind: "wrong", sentence: expect.stringMatching(/^[^\n]+\.$/) });
    },
  );
});
