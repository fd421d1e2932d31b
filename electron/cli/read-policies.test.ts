// The terminal's whole way, without its process: files and lines in, one JSON object a policy out.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { readNamed, readStream } from "./read-policies.ts";
import { runTask } from "./run-task.ts";

const folder = mkdtempSync(join(tmpdir(), "read-policies-"));
afterAll(() => rmSync(folder, { recursive: true }));

const policy =
  "Privacy Policy\n\nLast updated: May 1, 2024\n\nWe are Widgets Ltd. You have the right to access your personal data and to have it deleted. " +
  "To use your rights, write to privacy@widgets.example. We do not sell your personal information.\n";

const world = (input: Readable) => {
  const lines: string[] = [];
  const pool = { run: runTask, close: async () => undefined };
  return { lines, pool, input, jobs: 2, output: { write: async (line: string) => void lines.push(line) } };
};

describe("reading in the terminal", () => {
  it("prints each file's findings, goes on after a bad one and counts it", async () => {
    const good = join(folder, "good.txt");
    writeFileSync(good, policy);
    const there = world(Readable.from([]));
    expect(await readNamed([join(folder, "none.txt"), good], false, there)).toBe(1);
    const [bad, read] = there.lines.map((line) => JSON.parse(line));
    expect(bad).toEqual({ file: join(folder, "none.txt"), error: "There is no such file." });
    expect(read).toMatchObject({
      file: good,
      language: "en",
      updatedOn: "2024-05-01",
      primaryContact: { kind: "email", value: "privacy@widgets.example" },
      noContact: null,
      sells: "no",
    });
    expect(read.rights.map(({ right }: { right: string }) => right)).toEqual(
      expect.arrayContaining(["access", "erasure"]),
    );
    for (const { evidence } of [...read.rights, ...read.contacts])
      expect(policy.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it("reads the standard input, and several lines for a person", async () => {
    const there = world(Readable.from([Buffer.from("<!doctype html><p>Write to privacy@widgets.example")]));
    expect(await readNamed(["-"], true, there)).toBe(0);
    expect(there.lines[0]).toContain('\n  "file": "-",\n');
    expect(JSON.parse(there.lines[0] ?? "").contacts[0].value).toBe("privacy@widgets.example");
  });

  it("answers each line of a stream under its id, in order", async () => {
    const input = [
      { id: "a", text: policy },
      { id: "b" },
      { id: "c", html: `<p>${policy}</p>` },
      { id: "d", text: " " },
    ];
    const there = world(Readable.from([Buffer.from(input.map((line) => JSON.stringify(line)).join("\n\n"))]));
    expect(await readStream(there)).toBe(2);
    const lines = there.lines.map((line) => JSON.parse(line));
    expect(lines.map(({ id, error }) => [id, error === undefined])).toEqual([
      ["a", true],
      ["b", false],
      ["c", true],
      ["d", false],
    ]);
  });
});
