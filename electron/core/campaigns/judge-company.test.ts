// Which letter a company of a campaign gets, and why it gets none.
import { describe, expect, it } from "vitest";
import { noChoice } from "../../shared/campaign.ts";
import type { LetterPlan } from "../../shared/letter-plan.ts";
import { planLetter } from "../letters/plan-letter.ts";
import { makeCompany, makePerson, laws as packs } from "../letters/testing/make-order.ts";
import { judgeCompany } from "./judge-company.ts";

const planFor = (record: ReturnType<typeof makeCompany>, reads = ["de"]): LetterPlan =>
  ({
    ...planLetter({
      letter: { kind: "access", follows: null },
      record,
      own: null,
      person: makePerson("DE", "BE"),
      reads,
      countSent: () => 0,
      last: null,
      laws: packs,
    }),
    unchecked: null,
  }) as LetterPlan;

const nothingBefore = { earlierOn: null, sharesWith: null };
const asked = (change: Partial<Parameters<typeof judgeCompany>[0]> = {}) => ({
  plan: planFor(makeCompany("DE")),
  wish: { language: "theirs" } as const,
  choice: noChoice,
  reads: ["de"],
  before: nothingBefore,
  ...change,
});

describe("a company gets", () => {
  it("a letter under the law that holds there, in the policy's language, with no question where its country is known", () => {
    expect(judgeCompany(asked())).toMatchObject({
      kind: "write",
      plan: { to: "privacy@example.org", basis: "eu-gdpr", language: "en", asks: [], isConditional: false },
      wish: { basis: "eu-gdpr", language: "en" },
    });
  });

  it("one in a language that the person reads, where they want that", () => {
    const judged = judgeCompany(asked({ wish: { language: "mine" } }));
    expect(judged).toMatchObject({ kind: "write", plan: { language: "de" }, wish: { language: "de" } });
  });

  it("the law and the language that the person chose for it, and never what there is not", () => {
    const choose = (choice: object) => judgeCompany(asked({ choice: { ...noChoice, ...choice } }));
    expect(choose({ basis: "plain", language: "fr" })).toMatchObject({ plan: { basis: "plain", language: "fr" } });
    expect(choose({ basis: "jp-appi" })).toMatchObject({ plan: { basis: "eu-gdpr" } });
  });

  it("a question where nobody knows where it sits, until the person has answered it", () => {
    const plan = planFor(makeCompany(null));
    expect(judgeCompany(asked({ plan }))).toMatchObject({ kind: "write", plan: { asks: ["law"] } });
    const said = (choice: object) => judgeCompany(asked({ plan, choice: { ...noChoice, ...choice } }));
    expect(said({ lawAccepted: true })).toMatchObject({ plan: { asks: [] } });
    expect(said({ basis: "plain" })).toMatchObject({ plan: { asks: [], basis: "plain" } });
  });
});

describe("a company is left out", () => {
  it("without an address, however much the person wants it", () => {
    const plan = planFor(makeCompany("DE", { primary: { kind: "none", reason: "none-stated" }, contacts: [] }));
    const judged = judgeCompany(asked({ plan, choice: { ...noChoice, anyway: true } }));
    expect(judged).toMatchObject({ kind: "left-out", reason: "no-address", plan: { to: null } });
  });

  it("after an earlier letter and beside another one to its address, unless the person wants it all the same", () => {
    const earlier = { earlierOn: "2026-10-01", sharesWith: null } as never;
    const shared = { earlierOn: null, sharesWith: "Other Example" };
    expect(judgeCompany(asked({ before: earlier }))).toMatchObject({ reason: "earlier-letter", about: "2026-10-01" });
    expect(judgeCompany(asked({ before: shared }))).toMatchObject({ reason: "same-address", about: "Other Example" });
    for (const before of [earlier, shared]) {
      expect(judgeCompany(asked({ before, choice: { ...noChoice, anyway: true } }))).toMatchObject({ kind: "write" });
    }
  });

  it("with an address that only a public directory names, unless the person wants it all the same", () => {
    const unchecked = { address: "privacy@example.org", title: "A list", importedAt: "2026-11-20T10:00:00.000Z" };
    const plan = { ...planFor(makeCompany("DE")), unchecked } as never;
    expect(judgeCompany(asked({ plan }))).toMatchObject({ reason: "unchecked-address", about: "privacy@example.org" });
    expect(judgeCompany(asked({ plan, choice: { ...noChoice, anyway: true } }))).toMatchObject({ kind: "write" });
  });

  it("where there is no such letter at all", () => {
    const plan = { ...asked().plan, options: [] };
    expect(judgeCompany(asked({ plan }))).toMatchObject({ kind: "left-out", reason: "no-letter" });
  });
});
