// A bundled company out of a policy: nothing that the policy does not say.
import { describe, expect, it } from "vitest";
import { CompanySeed, Slug } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import { extractPolicy } from "../policy/extract-policy.ts";
import { readPlainText } from "../policy/read-plain-text.ts";
import { choosePrimaryContact } from "./choose-primary-contact.ts";
import { deriveSeed, type SeedSource } from "./derive-seed.ts";

const policy = `Privacy Policy of Example Ltd.

Last updated: May 2024. Effective as of 1 June 2024.

Example Ltd. ("we", "us") runs https://www.example.org. You have the right to access your personal data, to have it corrected, and to have all of the personal data that we hold about you erased at any time and free of charge.

For help with your order write to support@example.org. If you have questions about this policy or your data, contact us at office@example.org.

We answer requests within 30 days. We may ask you to verify your identity.
`;

const source = (text: string): SeedSource => ({
  text,
  sha256: "0".repeat(64),
  slug: Slug.parse("example"),
  checkedOn: Day.parse("2024-07-01"),
});

const derive = (text: string) => deriveSeed(extractPolicy(readPlainText(text)), source(text));

describe("a seed derived from findings", () => {
  it("is one that the app itself reads", () => {
    const derived = derive(policy);
    if (!derived.ok) throw new Error(derived.because);
    expect(CompanySeed.safeParse(derived.seed).error).toBeUndefined();
    expect(derived.seed).toMatchObject({ slug: "example", checkedOn: "2024-07-01" });
    expect(derived.seed.website?.value).toBe("example.org");
    expect(derived.seed.responseTime).toMatchObject({ value: 30, unit: "day" });
    expect(derived.seed.rights.map(({ right }) => right)).toEqual(
      expect.arrayContaining(["access", "rectification", "erasure"]),
    );
  });

  it("has each phrase at its offsets", () => {
    const derived = derive(policy);
    if (!derived.ok) throw new Error(derived.because);
    const phrases = [...derived.seed.rights, ...derived.seed.contacts, derived.seed.name].map(
      ({ evidence }) => evidence,
    );
    expect(phrases.length).toBeGreaterThan(4);
    for (const { quote, start, end } of phrases) expect(policy.slice(start, end)).toBe(quote);
  });

  it("writes to the address that the reader chose", () => {
    const findings = extractPolicy(readPlainText(policy));
    const derived = deriveSeed(findings, source(policy));
    if (!derived.ok) throw new Error(derived.because);
    expect(choosePrimaryContact(derived.seed.contacts)).toMatchObject({ value: findings.primaryContact?.value });
  });

  it("leaves a date out of which the policy names the month only", () => {
    const findings = extractPolicy(readPlainText(policy));
    expect(findings.updatedOn?.value).toBe("2024-05");
    const derived = deriveSeed(findings, source(policy));
    if (!derived.ok) throw new Error(derived.because);
    expect(derived.seed.updatedOn).toBeNull();
    expect(derived.seed.effectiveOn?.value).toBe("2024-06-01");
  });

  it("is none where no company is named", () => {
    expect(derive("We take care of your data.")).toMatchObject({ ok: false });
  });
});
