// The text beside the letter, for a person who does not read the letter's own language.
import { describe, expect, it } from "vitest";
import type { LetterBasis } from "../../shared/letter-names.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";
import { citeLaw } from "./cite-law.ts";
import type { PlannedLetter } from "./plan-letter.ts";
import {
  first,
  following,
  laws,
  makeCompany,
  makeOrder,
  makePerson,
  makeWish,
  templates,
} from "./testing/make-order.ts";
import { toLetterFacts } from "./to-letter-facts.ts";
import { writeGloss } from "./write-gloss.ts";

type Asked = { letter?: PlannedLetter; reads: string[]; wish?: Partial<LetterWish> };
const gloss = (basis: LetterBasis, { letter = first("access"), reads, wish = {} }: Asked) => {
  const isCalifornia = basis.startsWith("us-ca-");
  const order = makeOrder({
    letter,
    wish: makeWish(basis, wish),
    record: makeCompany(isCalifornia ? "US" : "DE"),
    person: isCalifornia ? makePerson("US", "CA") : makePerson("DE", "BE"),
  });
  const cited = citeLaw({ ...order, record: order.company.record }, laws);
  if (!cited.ok) throw new Error(cited.message);
  return writeGloss(toLetterFacts(order, cited.value), reads, templates);
};
const followUp = (kind: "reminder" | "incomplete-answer" | "complaint", basis: LetterBasis): PlannedLetter => ({
  kind,
  follows: following("access", basis),
});

describe("writeGloss", () => {
  it("is none where the person reads the letter, or none of the letters' languages", () => {
    expect(gloss("eu-gdpr", { reads: ["de", "en"] })).toBeNull();
    expect(gloss("eu-gdpr", { reads: ["pl"] })).toBeNull();
  });

  it("is the same letter, cited as it is cited in that language", () => {
    const found = gloss("eu-gdpr", { reads: ["de"] });
    expect(found).toMatchObject({ language: "de", isPlain: false });
    expect(found?.subject).toMatch(/Art\. 15 DSGVO.*RD-2026-7K3QX9/);
    expect(found?.text).toContain("Art. 15 Abs. 3 DSGVO");
    expect(found?.text).toContain("Erika Beispiel");
  });

  it("is plain German beside a letter under California's act, and says nothing of that act", () => {
    const found = gloss("us-ca-ccpa", { reads: ["de"] });
    expect(found).toMatchObject({ language: "de", isPlain: true });
    expect(found?.text).toContain("Sehr geehrte Damen und Herren");
    expect(`${found?.subject} ${found?.text}`).not.toMatch(/§|CCPA|Kalifornien|California/);
  });

  it("says what the letter says of the person's own data", () => {
    const wish = { customerNumber: "K-4711", extra: { data: ["meine Bestellungen {{x}} $&"] } };
    const found = gloss("us-ca-ccpa", { reads: ["de"], wish });
    expect(found?.text).toContain("K-4711");
    expect(found?.text).toContain("meine Bestellungen {{x}} $&");
  });

  it("names the first letter's request in a plain reminder, without its provision", () => {
    const found = gloss("us-ca-ccpa", { reads: ["de"], letter: followUp("reminder", "us-ca-ccpa") });
    expect(found?.text).toContain("1. Oktober 2026");
    expect(found?.text).not.toMatch(/§/);
  });

  it("is none where a plain letter would leave out what the letter asks for again", () => {
    const letter = followUp("incomplete-answer", "us-ca-ccpa");
    const missing = { answeredOn: makeOrder().today, problems: ["You left out my orders."] };
    expect(gloss("us-ca-ccpa", { reads: ["de"], letter, wish: { extra: missing } })).toMatchObject({ isPlain: true });
    const asksAgain = { extra: { ...missing, lacking: ["pieces"] } };
    expect(gloss("us-ca-ccpa", { reads: ["de"], letter, wish: asksAgain })).toBeNull();
  });

  it("is none for a complaint under a law without letters in that language", () => {
    const complaint = followUp("complaint", "us-ca-ccpa");
    expect(gloss("us-ca-ccpa", { reads: ["de"], letter: complaint })).toBeNull();
  });
});
