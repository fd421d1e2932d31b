// What stands behind the figure beside a finding.
import { describe, expect, it } from "vitest";
import { confidenceOf, groupOf } from "./confidence-of.ts";
import { confidences } from "./confidences.ts";
import { extractPolicy } from "./extract-policy.ts";
import { readPlainText } from "./read-plain-text.ts";

const read = (text: string) => extractPolicy(readPlainText(text));

describe("how sure a finding is", () => {
  it("is what its rule has earned on labelled policies", () => {
    const [mail] = read("Example Ltd. Write to privacy@example.org about your personal data.").contacts;
    expect(mail?.rule).toBe("contacts/privacy-address");
    expect(mail?.confidence).toBe(confidences.rules["contacts/privacy-address"]?.confidence);
    expect(mail?.confidence).toBeGreaterThan(0.9);
  });

  it("is what the group has earned for a rule that no labelled policy has met", () => {
    expect(confidenceOf("rights/access/never-met", 0.5)).toBe(confidences.groups["rights/access"]);
  });

  it("is set by hand where the labels say nothing of it", () => {
    expect(confidenceOf("practices/retention", 0.65)).toBe(0.65);
    const phone = read("Example Ltd. Questions about this privacy policy? Call +1 415 555 2671.").contacts.find(
      ({ kind }) => kind === "phone",
    );
    expect(phone?.confidence).toBe(0.88);
    const denied = read("The GDPR does not apply to us.").laws.find(({ stance }) => stance === "denied");
    expect(denied?.confidence).toBe(0.85);
  });

  it("is drawn towards its group: few findings do not make a rule sure, and never wholly", () => {
    for (const [rule, { confidence, right, of }] of Object.entries(confidences.rules)) {
      expect(confidence, rule).toBeLessThan(1);
      expect(right, rule).toBeLessThanOrEqual(of);
      const group = confidences.groups[groupOf(rule)] ?? Number.NaN;
      const [low, high] = [right / of, group].sort((one, other) => one - other);
      expect(confidence, rule).toBeGreaterThanOrEqual((low ?? 0) - 0.001);
      expect(confidence, rule).toBeLessThanOrEqual((high ?? 1) + 0.001);
    }
  });
});
