// The commands as a person types them: JSON lines in, JSON lines out, on plain Node.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const run = (command: string, lines: readonly unknown[]) => {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { stdout, status } = spawnSync(npm, ["run", "--silent", command, "--", "--jsonl"], {
    cwd: root,
    input: `${input}\n`,
    encoding: "utf8",
  });
  return {
    status,
    answers: stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line)),
  };
};

describe("in the terminal", { timeout: 120_000 }, () => {
  it("laws says the due date and how it comes about", () => {
    const { answers, status } = run("laws", [
      { law: "eu-gdpr", right: "access", sentOn: "2026-01-29", country: "DE", region: "BE" },
      { law: "us-ia-icdpa", right: "access", sentOn: "2026-11-22", country: "US", region: "IA" },
    ]);
    expect(status).toBe(0);
    expect(answers).toMatchObject([{ dueOn: "2026-03-02" }, { dueOn: "2027-02-20" }]);
    expect(JSON.stringify(answers[0])).toContain("Monday, 2 March 2026");
  });

  it("applies says which laws reach, each with its reason", () => {
    const { answers } = run("applies", [
      { residence: "GB", company: { country: "DE" }, right: "access" },
      { residence: "US", region: "IA", company: { country: "US" }, right: "rectification" },
    ]);
    expect(answers[0]).toMatchObject({ applies: [{ law: "eu-gdpr" }], may: [{ law: "uk-gdpr" }] });
    expect(JSON.stringify(answers[1])).toMatch(/"not":\[.*us-ia-icdpa.*no right to correction/);
  });

  it("letter writes it, says what is missing, and goes on after a line that is none", () => {
    const line = {
      kind: "access",
      law: "eu-gdpr",
      language: "de",
      person: { name: "Erika Beispiel", email: "erika@example.net", country: "DE" },
    };
    const { answers, status } = run("letter", [
      { ...line, company: "kactuce-crm" },
      "{",
      { ...line, company: "kactuce-crm", person: {} },
      { ...line, company: { name: "Example Inc.", country: "US", serves: ["US"] } },
    ]);
    expect(status).toBe(1);
    expect(answers).toMatchObject([
      { missing: [], disclosed: ["name", "email"] },
      { error: expect.any(String) },
      { text: null, missing: ["person.name", "person.email"] },
      { error: expect.stringMatching(/eu-gdpr does not reach/) },
    ]);
    expect(JSON.stringify(answers[0])).toMatch(/Art\. 15 Abs\. 1/);
  });
});
