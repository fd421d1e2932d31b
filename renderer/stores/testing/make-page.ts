// Pages of requests for the tests of the stores; addresses are reserved ones.
import type { LetterPlan } from "../../../electron/shared/letter-plan.ts";
import type { LetterWish } from "../../../electron/shared/letter-wish.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import type { Failure, Result } from "../../../electron/shared/result.ts";

export const makeWish = (extra: LetterWish["extra"] = {}): LetterWish => ({
  basis: "eu-gdpr",
  language: "en",
  companyPlace: null,
  customerNumber: null,
  accountName: null,
  otherIdentifier: null,
  postalAddress: null,
  authorityId: null,
  extra,
  from: null,
});

/** What a letter to the same company can rest on: the GDPR, in two languages, or nothing but its policy. */
export const makePlan = (change: Partial<LetterPlan> = {}): LetterPlan =>
  ({
    slug: "komet-sales",
    company: "Komet Sales",
    kind: "erasure",
    follows: null,
    laws: [{ law: "eu-gdpr", answer: "applies", reason: "established", article: "Art. 3(1) GDPR", covers: null }],
    facts: { person: { country: "DE", region: "BE" }, company: { country: "DE", region: null } },
    companyPlaceFrom: "policy",
    options: [
      {
        basis: "eu-gdpr",
        languages: ["en", "de"],
        right: "erasure",
        term: { value: 1, unit: "month", article: "Art. 12(3) GDPR" },
        timesAYear: null,
        sentThisYear: 0,
        unchecked: false,
      },
      {
        basis: "plain",
        languages: ["en"],
        right: "erasure",
        term: null,
        timesAYear: null,
        sentThisYear: 0,
        unchecked: false,
      },
    ],
    suggested: makeWish(),
    askLanguage: false,
    policyLanguage: "en",
    ways: [{ kind: "email", value: "privacy@example.com" }],
    earlier: [],
    advice: [],
    known: { address: false, phone: false, birthOn: false },
    told: [],
    elements: [],
    authorities: [],
    authorityNeedsRegion: [],
    events: [],
    ...change,
  }) as LetterPlan;

/** A draft to a company, as main would show it. `id` ends the request's id. */
export const makePage = (
  id: number,
  { status = "draft", text = "Dear all" }: { status?: RequestPage["summary"]["status"]; text?: string } = {},
): RequestPage =>
  ({
    summary: {
      requestId: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
      mode: "practice",
      reference: "RD-2026-7K3QX9",
      slug: "komet-sales",
      company: "Komet Sales",
      kind: "erasure",
      right: "erasure",
      follows: null,
      status,
      overdue: false,
      createdAt: `2026-11-22T02:00:${String(id).padStart(2, "0")}.000Z`,
      sentOn: null,
      way: null,
      dueOn: null,
      isDueOpen: false,
      standing: status === "sent" ? "open" : "not-out",
      lane: status === "draft" ? "drafts" : "waiting",
      drp: { status: "open", reason: null },
      nextDuty: null,
      snoozedUntil: null,
      lastEventAt: null,
    },
    lawChoice: {
      law: "eu-gdpr",
      isConditional: false,
      reach: { law: "eu-gdpr", answer: "applies", reason: "established", article: "Art. 3(1) GDPR", covers: null },
      facts: { person: { country: "DE", region: "BE" }, company: { country: "DE", region: null } },
    },
    letter: {
      kind: "erasure",
      language: "en",
      from: { name: "Test Person", address: "person@example.org" },
      to: { name: "Komet Sales", address: "privacy@example.com", postal: null, form: null },
      subject: "A request",
      text,
    },
    wish: makeWish(),
    gloss: null,
    reviewedOn: null,
    discloses: ["name", "email"],
    attachments: [],
    due: {
      law: "eu-gdpr",
      dueOn: null,
      acknowledgeOn: null,
      extendableTo: null,
      suspendedDueOn: null,
      guidanceOn: null,
      notInForce: false,
      personLimits: [],
      steps: [],
    },
    dispatch: null,
    events: [],
    timeline: [],
    takenBack: [],
    evidence: {},
    duties: [],
    copy: null,
    reports: [],
    look: null,
    canLook: false,
    earlier: [],
    followedBy: [],
    next: [],
    outdated: [],
    senders: [],
    lostSender: null,
  }) as unknown as RequestPage;

export const good = <T>(value: T): Result<T> => ({ ok: true, value });

export const bad = (code: Failure["code"], detail: string | null = null): Failure => ({
  ok: false,
  code,
  message: code,
  detail,
  retry: false,
});

/** A promise that the test settles itself, so that no test depends on speed. */
export const makeLater = <T>() => {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
};
