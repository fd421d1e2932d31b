// The fuzzing sees what it looks for.
import { expect, it } from "vitest";
import { extractPolicy } from "../../electron/core/policy/extract-policy.ts";
import { readPlainText } from "../../electron/core/policy/read-plain-text.ts";
import { checkFindings } from "./check-findings.ts";

const snapshot = readPlainText(
  "Example Ltd. You have the right to access your personal data. Write to privacy [at] example [dot] org about your rights.",
);
const findings = extractPolicy(snapshot);
const [contact] = findings.contacts;

it("has nothing to say of what the reader finds, spelled addresses among it", () => {
  expect(contact?.value).toBe("privacy@example.org");
  expect(findings.rights.length).toBeGreaterThan(0);
  expect(checkFindings(findings, snapshot)).toEqual([]);
});

it("sees a quote that stands elsewhere", () => {
  const moved = findings.rights.map((use) => ({
    ...use,
    evidence: { ...use.evidence, start: use.evidence.start + 1 },
  }));
  expect(checkFindings({ ...findings, rights: moved }, snapshot).join()).toContain(
    "the quote is not what stands there",
  );
});

it("sees an address that the text does not have", () => {
  if (contact === undefined) throw new Error("no contact");
  const made = { ...contact, value: "invented@example.org" };
  expect(checkFindings({ ...findings, contacts: [made] }, snapshot)).toContain(
    "invented@example.org is not in the text",
  );
});

it("sees a chosen address that is no contact", () => {
  const primaryContact = { kind: "email" as const, value: "other@example.org", why: "" };
  expect(checkFindings({ ...findings, primaryContact }, snapshot)).toEqual([
    "other@example.org was chosen, but is no contact",
  ]);
});

it("sees a confidence that is none", () => {
  const laws = [{ ...(findings.rights[0] ?? {}), law: "eu-gdpr", stance: "named" as const, confidence: 1.2 }];
  expect(checkFindings({ ...findings, laws: laws as typeof findings.laws }, snapshot)).toEqual([
    `${findings.rights[0]?.rule}: 1.2 is no confidence`,
  ]);
});
