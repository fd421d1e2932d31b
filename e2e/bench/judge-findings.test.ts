// Which findings count as right when they are held to the labels.
import { describe, expect, it } from "vitest";
import type { ContactFinding, Found, LawUse, RightUse } from "../../electron/core/policy/findings.ts";
import type { DevPolicy } from "./dev-set.ts";
import { type Judgeable, judgeFindings, type Names } from "./judge-findings.ts";

const span = { start: 0, end: 1, quote: "x" };
const found = (rule: string, confidence = 0.9): Found => ({ evidence: span, sentence: span, rule, confidence });

const mail = (value: string, role: ContactFinding["role"], rule = "contacts/x"): ContactFinding => ({
  ...found(rule),
  kind: "email",
  value,
  hidden: false,
  role,
  person: null,
});
const right = (name: RightUse["right"], rest: Partial<RightUse> = {}): RightUse => ({
  ...found(`rights/${name}/x`),
  right: name,
  stance: "offered",
  scope: null,
  how: null,
  isThirdParty: false,
  ...rest,
});
const law = (name: string, stance: LawUse["stance"]): LawUse => ({ ...found(`laws/${stance}`), law: name, stance });

const truth: DevPolicy = {
  id: "p1",
  file: "policies/1.txt",
  lang: "en",
  gold: true,
  company: "Example",
  company_aliases: ["Example Ltd."],
  email_roles: { "help@example.org": ["support"], "press@example.org": ["other"] },
  rights: [{ right: "access" }],
  rights_neutral: ["deletion"],
  laws: ["GDPR"],
  laws_neutral: ["CCPA"],
  contact_emails: ["privacy@example.org"],
  primary_acceptable: ["privacy@example.org"],
  ok_emails: ["old@example.org"],
  all_emails_in_text: [
    "privacy@example.org",
    "help@example.org",
    "press@example.org",
    "old@example.org",
    "a@example.net",
  ],
  updated: "2024-05",
  updated_alt: [],
  updated_scored: true,
};
const names: Names = {
  rights: { access: "access", erasure: "deletion", portability: "portability", "automated-decision": null },
  laws: { "eu-gdpr": "GDPR", "us-ca-ccpa": "CCPA", "br-lgpd": "LGPD" },
};
const nothing: Judgeable = { contacts: [], rights: [], laws: [], company: null, updatedOn: null };

const verdicts = (findings: Partial<Judgeable>): boolean[] =>
  judgeFindings(truth, { ...nothing, ...findings }, names).map(({ isRight }) => isRight);

describe("an address", () => {
  it("is right in its role, wrong in another, and open where the labels are", () => {
    expect(verdicts({ contacts: [mail("Privacy@example.org", "privacy")] })).toEqual([true]);
    expect(verdicts({ contacts: [mail("help@example.org", "privacy")] })).toEqual([false]);
    expect(verdicts({ contacts: [mail("old@example.org", "privacy")] })).toEqual([]);
    expect(verdicts({ contacts: [mail("help@example.org", "support")] })).toEqual([true]);
    expect(verdicts({ contacts: [mail("press@example.org", "support")] })).toEqual([false]);
    expect(verdicts({ contacts: [mail("old@example.org", "support")] })).toEqual([]);
  });

  it("is wrong where it does not stand in the text, whatever its role", () => {
    expect(verdicts({ contacts: [mail("made-up@example.org", "support")] })).toEqual([false]);
    expect(verdicts({ contacts: [mail("made-up@example.org", "authority")] })).toEqual([false]);
  });

  it("of the company itself is wrong as somebody else's", () => {
    expect(verdicts({ contacts: [mail("privacy@example.org", "third-party")] })).toEqual([false]);
    expect(verdicts({ contacts: [mail("a@example.net", "third-party")] })).toEqual([true]);
  });

  it("counts once, by its surest finding", () => {
    const twice = [
      mail("help@example.org", "privacy", "contacts/a"),
      mail("help@example.org", "support", "contacts/b"),
    ];
    const sure = twice.map((one, at) => ({ ...one, confidence: at === 0 ? 0.5 : 0.9 }));
    expect(judgeFindings(truth, { ...nothing, contacts: sure }, names)).toEqual([
      { policy: "p1", rule: "contacts/b", confidence: 0.9, isRight: true },
    ]);
  });
});

describe("a right", () => {
  it("is held to the labels; neutral and unlabelled ones are left out", () => {
    expect(verdicts({ rights: [right("access"), right("portability")] })).toEqual([true, false]);
    expect(verdicts({ rights: [right("erasure"), right("automated-decision")] })).toEqual([]);
  });

  it("that is denied or a third party's is no claim", () => {
    expect(verdicts({ rights: [right("portability", { stance: "denied" })] })).toEqual([]);
    expect(verdicts({ rights: [right("portability", { isThirdParty: true })] })).toEqual([]);
  });
});

describe("a law", () => {
  it("named is right where it is labelled, implied also where the labels leave it open", () => {
    expect(verdicts({ laws: [law("eu-gdpr", "named"), law("br-lgpd", "named")] })).toEqual([true, false]);
    expect(verdicts({ laws: [law("us-ca-ccpa", "named")] })).toEqual([]);
    expect(verdicts({ laws: [law("us-ca-ccpa", "implied"), law("br-lgpd", "implied")] })).toEqual([true, false]);
    expect(verdicts({ laws: [law("br-lgpd", "denied")] })).toEqual([]);
  });
});

describe("name and day", () => {
  it("are right to the precision of the labels", () => {
    expect(verdicts({ updatedOn: { ...found("days/x"), value: "2024-05-07" } })).toEqual([true]);
    expect(verdicts({ updatedOn: { ...found("days/x"), value: "2023-05-07" } })).toEqual([false]);
    expect(verdicts({ company: { ...found("company/x"), value: "EXAMPLE" } })).toEqual([true]);
    expect(verdicts({ company: { ...found("company/x"), value: "Other Inc." } })).toEqual([false]);
  });
});
