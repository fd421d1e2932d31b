// The terminal, a reading's page and the company made of it name one and the same contact: on the five real policies.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CompanySeed } from "../../shared/company.ts";
import { toPrimary } from "../companies/to-company-record.ts";
import { extractPolicy } from "../policy/extract-policy.ts";
import { readPlainText } from "../policy/read-plain-text.ts";
import { applyDecisions } from "./apply-decisions.ts";
import { decidePrimary } from "./decide-primary.ts";
import { keepFindings } from "./keep-findings.ts";
import { listFacts } from "./list-facts.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const policies = path.join(root, "..", "shared", "policies");
const isHere = existsSync(path.join(policies, "expected.json"));
if (!isHere) process.stderr.write(`skipped: the five policies are not at ${policies}\n`);

const seeds = readdirSync(path.join(root, "seeds", "companies"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => CompanySeed.parse(JSON.parse(readFileSync(path.join(root, "seeds", "companies", name), "utf8"))));

describe.skipIf(!isHere)("the primary contact", () => {
  const texts = isHere
    ? readdirSync(policies)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => [name, readFileSync(path.join(policies, name), "utf8")] as const)
    : [];

  it.each(texts)("of %s is one", (_name, text) => {
    const snapshot = readPlainText(text);
    const findings = extractPolicy(snapshot);
    const inTerminal = findings.primaryContact?.value ?? findings.noContact;
    const primary = findings.primaryContact ?? { kind: "none" as const, reason: findings.noContact ?? "none-stated" };
    const onPage = decidePrimary(applyDecisions(keepFindings(snapshot, listFacts(findings)), []), primary);
    expect(onPage.kind === "none" ? onPage.reason : onPage.value).toBe(inTerminal);
    const seed = seeds.find(({ name }) => name.value === findings.company?.value);
    if (seed === undefined) throw new Error(`No seed is of ${findings.company?.value}.`);
    const bundled = toPrimary(seed.contacts);
    expect(bundled.kind === "none" ? bundled.reason : bundled.value).toBe(inTerminal);
  });
});
