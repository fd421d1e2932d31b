// The company that comes out of a reading: the policy's words where it says so, and none where the person does.
import { describe, expect, it } from "vitest";
import { CompanyRecord, Slug } from "../../shared/company.ts";
import type { PolicyFact } from "../../shared/reading.ts";
import { ReadingId } from "../../shared/reading.ts";
import { chooseReach } from "../companies/choose-reach.ts";
import { applyDecisions } from "./apply-decisions.ts";
import { buildReadingRecord } from "./build-reading-record.ts";
import {
  companyFact,
  contactFact,
  makeAdded,
  makeDecision,
  makeFinding,
  now,
  rightFact,
} from "./fixtures/make-finding.ts";
import type { KeptDecision, KeptFinding, KeptFindings } from "./kept-findings.ts";

const slug = Slug.parse("example-store");
const company = makeFinding(companyFact());
const mail = makeFinding(contactFact());
const erasure = makeFinding(rightFact());
const { phrase } = company;

const build = (
  findings: readonly KeptFinding[],
  decisions: readonly KeptDecision[] = [],
  change: Partial<KeptFindings> = {},
) => {
  const kept: KeptFindings = {
    reader: "1",
    language: "en",
    aliases: ["Example"],
    sells: "unclear",
    notes: [],
    primary: { kind: "email", value: "privacy@example.org" },
    findings: [...findings],
    ...change,
  };
  const record = buildReadingRecord(slug, {
    readingId: ReadingId.parse("00000000-0000-4000-8000-000000000001"),
    readAt: now,
    origin: null,
    sha256: "7".repeat(64),
    kept,
    decisions,
    findings: applyDecisions(findings, decisions),
  });
  if (record !== null) expect(CompanyRecord.parse(record)).toEqual(record);
  return record;
};

describe("buildReadingRecord", () => {
  it("holds each finding with the policy's words, and says which reading it comes from", () => {
    const facts: PolicyFact[] = [
      { kind: "website", host: "example.org" },
      { kind: "country", country: "DE" },
      { kind: "updated-on", day: "2020-05-01" },
      { kind: "law", law: "eu-gdpr", stance: "named" },
      { kind: "response-time", value: 30, unit: "day" },
      { kind: "identity-check" },
      { kind: "retention" },
    ];
    const record = build([company, mail, erasure, ...facts.map((fact) => makeFinding(fact))]);
    expect(record).toEqual({
      slug: "example-store",
      name: { value: "Example Store", evidence: phrase },
      aliases: ["Example"],
      website: { value: "example.org", evidence: phrase },
      country: { value: "DE", evidence: phrase },
      contacts: [
        { kind: "email", value: "privacy@example.org", hidden: false, role: "privacy", person: null, evidence: phrase },
      ],
      primary: { kind: "email", value: "privacy@example.org" },
      rights: [{ right: "erasure", stance: "offered", scope: null, evidence: phrase }],
      laws: [{ law: "eu-gdpr", stance: "named", evidence: phrase }],
      effectiveOn: null,
      updatedOn: { value: "2020-05-01", evidence: phrase },
      responseTime: { value: 30, unit: "day", scope: null, evidence: phrase },
      sells: "unclear",
      identityCheck: { evidence: phrase },
      source: {
        kind: "reading",
        origin: null,
        readingId: "00000000-0000-4000-8000-000000000001",
        readAt: now,
        sha256: "7".repeat(64),
        language: "en",
      },
      checkedOn: null,
    });
  });

  it.each(["yes", "no", "unclear"] as const)("holds that its policy says %s of selling data", (sells) => {
    expect(build([company], [], { sells })?.sells).toBe(sells);
  });

  it("is none until a name counts", () => {
    expect(build([mail])).toBeNull();
    expect(build([company], [makeDecision(company, "dropped")])).toBeNull();
    expect(build([mail], [makeAdded(companyFact("Own Name"))])?.name).toEqual({ value: "Own Name", evidence: null });
  });

  it("leaves out what was dropped and what is an advertising network's", () => {
    const theirs = makeFinding(rightFact({ right: "opt-out-marketing", isThirdParty: true }));
    const record = build(
      [company, mail, erasure, theirs],
      [makeDecision(mail, "dropped"), makeDecision(erasure, "dropped")],
    );
    expect([record?.contacts, record?.rights]).toEqual([[], []]);
    expect(chooseReach(record ?? { primary: { kind: "none", reason: "hidden" } }, null)).toEqual({
      kind: "none",
      reason: "none-stated",
    });
  });

  it("never holds the policy's words to what the person put in their place", () => {
    const denied = makeFinding(rightFact({ stance: "denied" }));
    const record = build(
      [company, mail, denied],
      [
        makeDecision(company, "corrected", companyFact("Example Store GmbH")),
        makeDecision(mail, "corrected", contactFact({ value: "data@example.org" })),
        makeDecision(denied, "corrected", rightFact()),
        makeAdded(rightFact({ right: "access" })),
      ],
    );
    expect(record?.name).toEqual({ value: "Example Store GmbH", evidence: null });
    expect(record?.contacts[0]).toMatchObject({ value: "data@example.org", evidence: null });
    expect(record?.rights.map(({ right, stance, evidence }) => [right, stance, evidence])).toEqual([
      ["erasure", "offered", null],
      ["access", "offered", null],
    ]);
  });

  it("keeps the words where the person only says what an address is for, or how a right is used", () => {
    const words = [
      makeDecision(mail, "corrected", contactFact({ role: "dpo", person: "The Officer" })),
      makeDecision(erasure, "corrected", rightFact({ how: "form" })),
    ];
    const record = build([company, mail, erasure], words);
    expect(record?.contacts[0]).toMatchObject({ role: "dpo", person: "The Officer", evidence: phrase });
    expect(record?.rights[0]?.evidence).toEqual(phrase);
  });

  it("keeps the words of a finding that the person said yes to and a later reader lost", () => {
    const record = build([company], [makeDecision(erasure, "accepted")]);
    expect(record?.rights).toEqual([{ right: "erasure", stance: "offered", scope: null, evidence: phrase }]);
  });

  it("lists once what a correction made the same, with the policy's words", () => {
    const other = makeFinding(contactFact({ value: "typo@example.org" }));
    const record = build([other, company, mail], [makeDecision(other, "corrected", contactFact())]);
    expect(record?.contacts.map(({ value, evidence }) => [value, evidence])).toEqual([["privacy@example.org", phrase]]);
  });

  it("names the primary contact first, and leaves a month without a day out of the letters", () => {
    const help = makeFinding(contactFact({ value: "help@example.org", role: "support" }));
    const month = makeFinding({ kind: "updated-on", day: "2020-05" });
    const record = build([company, help, mail, month]);
    expect(record?.contacts.map(({ value }) => value)).toEqual(["privacy@example.org", "help@example.org"]);
    expect(record?.updatedOn).toBeNull();
  });
});
