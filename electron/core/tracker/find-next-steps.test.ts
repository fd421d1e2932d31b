// What a person is told to do next, for every standing and every law, and row by row where it matters.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Day, Instant } from "../../shared/day.ts";
import { LawPack } from "../../shared/law.ts";
import type { FollowUpName } from "../../shared/letter-names.ts";
import { type EventKind, type PackId, packIds, type Right, requestStatuses } from "../../shared/lists.ts";
import { standings } from "../../shared/standing-names.ts";
import { lettersOf } from "../letters/letters-of-law.ts";
import { deriveMatter } from "./derive-matter.ts";
import { findNextSteps } from "./find-next-steps.ts";
import type { NextMatter } from "./next/next-matter.ts";
import { plainEvent } from "./plain-event.ts";
import { showNext } from "./show-next.ts";

const folder = new URL("../../../seeds/laws/", import.meta.url);
const packs = new Map(
  readdirSync(folder).map((file) => {
    const pack = LawPack.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
    return [pack.id, pack] as const;
  }),
);
const packOf = (id: PackId): LawPack => {
  const pack = packs.get(id);
  if (pack === undefined) throw new Error(`There is no law ${id}.`);
  return pack;
};
const day = (text: string) => Day.parse(text);

type Told = readonly [EventKind, string];
type Case = {
  readonly law?: PackId | null;
  readonly right?: Right;
  readonly log?: readonly Told[];
  readonly letters?: readonly (readonly [FollowUpName, string])[];
  readonly today?: string;
};

/** As the app has it: everything but letters and today is reckoned from the log. Sent on 1 September 2026. */
const matterOf = ({ law = "eu-gdpr", right, log = [], letters = [], today = "2026-11-22" }: Case): NextMatter => {
  const pack = law === null ? null : packOf(law);
  const asked = right ?? (law === "us-ca-shine-the-light" ? "third-party-disclosure" : "access");
  const all: readonly Told[] = [["sent", "2026-09-01"], ...log];
  const events = all.map(([kind, on], at) =>
    plainEvent({
      eventId: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
      kind,
      at: Instant.parse(`${on}T10:00:00.000Z`),
      on: day(on),
      by: kind === "sent" ? "app" : "company",
      text: null,
    }),
  );
  const given = { right: asked, place: { country: "DE", region: "BE" }, today: day(today), hasOpenReply: false };
  const matter = deriveMatter({
    ...given,
    events,
    dispatch: { state: "sent", maybeDeliveredAt: null, isTakenBack: false },
    sentBy: null,
    law: pack,
    holidays: () => ({ place: "DE-BE", years: [2026, 2036], days: new Map() }),
  });
  const out = letters.map(([kind, on]) => ({ kind, on: day(on), at: Instant.parse(`${on}T10:00:00.000Z`) }));
  return { ...matter, ...given, law: pack, events, letters: out };
};
const steps = (each: Case) => findNextSteps(matterOf(each));
const first = (each: Case) => steps(each)[0];
const whys = (each: Case) => steps(each).map(({ why }) => why);

const articlesOf = (law: LawPack | null): readonly string[] => law?.sources.flatMap(({ articles }) => articles) ?? [];

describe.each([...packIds, null])("under %s", (law) => {
  const pack = law === null ? null : packOf(law);
  it.each(standings)(
    "there is a next step where a matter is %s, with letters and provisions of that law alone",
    (standing) => {
      for (const status of standing === "not-out"
        ? requestStatuses.filter((one) => one !== "sent")
        : (["sent"] as const)) {
        for (const overdue of [true, false]) {
          for (const kind of [
            ...(["refused", "fulfilled", "extended", "fee-asked", "identity-asked", "form-asked"] as const),
          ]) {
            const matter = { ...matterOf({ law, log: [[kind, "2026-09-10"]] }), standing, status, overdue };
            const found = findNextSteps(matter);
            expect(found.length).toBeGreaterThan(0);
            for (const { letter, article } of found) {
              if (letter !== null) expect(lettersOf(law ?? "plain")).toContain(letter);
              if (article !== null) expect(articlesOf(pack)).toContain(article);
            }
          }
        }
      }
    },
  );
});

describe("before the letter is out", () => {
  it.each([
    ["draft", "finish-letter"],
    ["queued", "wait"],
    ["sending", "wait"],
    ["unsure", "look-in-mailbox"],
    ["not-sent", "try-again"],
    ["stopped", "nothing"],
    ["bounced", "another-way"],
  ] as const)("%s: %s", (status, act) => {
    expect(findNextSteps({ ...matterOf({}), standing: "not-out", status })[0]).toMatchObject({ act, letter: null });
  });
});

describe("while nothing is heard", () => {
  it("waits until the day that the law sets, with its provision", () => {
    expect(first({ today: "2026-09-20" })).toEqual({
      act: "wait",
      why: "within-time",
      letter: null,
      by: "2026-10-01",
      article: "Art. 12(3) GDPR",
    });
  });

  it("says so where the law asks for a confirmation of receipt and none came", () => {
    const seen = { law: "us-ca-ccpa", today: "2026-09-25" } as const;
    expect(whys(seen)).toEqual(["receipt-missing", "within-time"]);
    expect(first(seen)).toMatchObject({ by: "2026-09-15", article: "11 CCR § 7021(a)" });
    expect(whys({ ...seen, log: [["acknowledged", "2026-09-05"]] })).toEqual(["within-time"]);
    expect(whys({ ...seen, today: "2026-09-15" })).toEqual(["within-time"]);
  });

  it("offers a reminder from the day after, then the authority once that had two weeks", () => {
    expect(first({ today: "2026-10-01" })).toMatchObject({ act: "wait" });
    expect(first({ today: "2026-10-02" })).toMatchObject({ letter: "reminder", why: "day-passed", by: "2026-10-01" });
    const reminded = { letters: [["reminder", "2026-10-05"]] } as const;
    expect(first({ ...reminded, today: "2026-10-19" })).toMatchObject({ why: "reminder-out", by: "2026-10-19" });
    expect(first({ ...reminded, today: "2026-10-20" })).toMatchObject({
      act: "complain",
      letter: "complaint",
      why: "reminder-unanswered",
      article: "Art. 77 GDPR",
    });
    expect(first({ log: [["complaint-filed", "2026-10-21"]] })).toMatchObject({ act: "wait", why: "complaint-out" });
  });

  it("keeps the days that a law sets the person before the reminder", () => {
    const late = { law: "ca-qc-law25", today: "2026-10-20" } as const;
    expect(first(late)).toMatchObject({
      act: "ask-to-examine",
      letter: "complaint",
      by: "2026-10-31",
      article: "P-39.1 s. 43",
    });
    expect(first({ ...late, today: "2026-10-03" })).toMatchObject({ letter: "reminder" });
    expect(whys({ ...late, today: "2026-11-20" })).toContain("limit-over");
  });

  it("goes by the company's appeal in Virginia and Iowa, and to the Attorney General sixty days after", () => {
    const va = { law: "us-va-vcdpa", letters: [["reminder", "2026-10-20"]] } as const;
    expect(first(va)).toMatchObject({ letter: "appeal", why: "day-passed-appeal", article: "Va. Code § 59.1-577(C)" });
    expect(whys(va)).not.toContain("complaint-open");
    const appealed = {
      law: "us-va-vcdpa",
      letters: [["appeal", "2026-10-20"]],
      log: [["refused", "2026-10-10"]],
    } as const;
    expect(first(appealed)).toMatchObject({ act: "wait", why: "appeal-out", by: "2026-12-19" });
    expect(first({ ...appealed, today: "2026-12-19" })).toMatchObject({
      letter: "complaint",
      why: "appeal-unanswered",
    });
  });

  it("has the company complained to first in the United Kingdom, from 19 June 2026 on", () => {
    const uk = { law: "uk-gdpr", letters: [["reminder", "2026-10-10"]] } as const;
    expect(whys(uk).slice(0, 2)).toEqual(["company-first", "reminder-unanswered"]);
    const asked = {
      law: "uk-gdpr",
      letters: [["internal-complaint", "2026-11-01"]],
      log: [["refused", "2026-09-20"]],
    } as const;
    const answered = { ...asked, letters: [...asked.letters, ["refusal-answer", "2026-09-21"]] } as const;
    expect(first(answered)).toMatchObject({ why: "company-complaint-out", by: "2026-12-01" });
    expect(first({ ...answered, today: "2026-12-02" })).toMatchObject({
      act: "complain",
      article: "s. 165 Data Protection Act 2018",
    });
    const before = findNextSteps({ ...matterOf(uk), today: day("2026-06-18") });
    expect(before.map(({ letter }) => letter)).not.toContain("internal-complaint");
  });

  it("gives a month where no law sets a day, then a reminder and nobody to complain to", () => {
    expect(first({ law: null, today: "2026-09-20" })).toMatchObject({ why: "no-law", by: "2026-10-01" });
    expect(steps({ law: null, today: "2026-10-02" })).toMatchObject([{ letter: "reminder", why: "no-law-month" }]);
    expect(first({ law: "jp-appi", today: "2026-09-20" })).toMatchObject({ why: "no-day-set" });
  });

  it("says what a law does not bind, and what it does not give", () => {
    const early = matterOf({ law: "uk-gdpr", right: "complaint", today: "2026-09-02" });
    expect(findNextSteps(early)[0]).toMatchObject({ why: "no-day-set" });
    expect(first({ law: "us-ia-icdpa", right: "rectification" })).toMatchObject({ act: "nothing", why: "no-right" });
  });
});

describe("a longer time", () => {
  it("is waited for, and asked about where it gave no reasons", () => {
    const told = { log: [["extended", "2026-09-20"]], today: "2026-10-20" } as const;
    expect(first(told)).toMatchObject({ why: "extension-runs", by: "2026-12-01" });
    expect(whys(told)).toEqual(["extension-runs", "extension-unreasoned"]);
    expect(whys({ ...told, letters: [["extension-check", "2026-10-01"]] })).toEqual(["extension-runs"]);
    expect(first({ ...told, today: "2026-12-02" })).toMatchObject({ letter: "reminder", why: "extension-over" });
  });

  it("that was told too late is answered first", () => {
    const late = { log: [["extended", "2026-10-05"]], today: "2026-10-06" } as const;
    expect(first(late)).toMatchObject({ letter: "extension-check", why: "extension-late", by: "2026-10-01" });
    expect(first({ ...late, letters: [["extension-check", "2026-10-06"]] })).toMatchObject({ letter: "reminder" });
  });

  it("has no letter where the law knows none", () => {
    expect(whys({ law: "br-lgpd", log: [["extended", "2026-09-05"]], today: "2026-09-06" })).toEqual([
      "extension-none",
    ]);
  });
});

describe("a question of the company's", () => {
  it.each([
    ["eu-gdpr", "access", "identity-only-on-doubt"],
    ["uk-gdpr", "access", "identity-proportionate"],
    ["us-ca-ccpa", "opt-out-sale", "identity-never"],
    ["us-ca-ccpa", "access", "identity-may-be-asked"],
    ["br-lgpd", "access", "identity-no-rule"],
    [null, "access", "identity-no-rule"],
  ] as const)("about identity under %s for %s: %s", (law, right, why) => {
    const asked = { law, right, log: [["identity-asked", "2026-09-03"]], today: "2026-09-04" } as const;
    expect(first(asked)).toMatchObject({ letter: "identity-answer", why });
  });

  it("is over once the person did what it asks, or their letter is out", () => {
    const asked = { log: [["identity-asked", "2026-09-03"]], today: "2026-09-10" } as const;
    expect(first({ ...asked, letters: [["identity-answer", "2026-09-04"]] })).toMatchObject({ why: "answer-out" });
    expect(whys({ ...asked, log: [...asked.log, ["identity-given", "2026-09-04"]] })).toEqual(["within-time"]);
    const answered = { ...asked, letters: [["identity-answer", "2026-09-04"]] } as const;
    expect(first({ ...answered, today: "2026-09-19" })).toMatchObject({ act: "wait", why: "within-time" });
    expect(first({ ...answered, today: "2026-10-02" })).toMatchObject({ letter: "reminder", why: "day-passed" });
  });

  it("shows what may be asked as proof only while it is asked, and what to say to a refusal only after one", () => {
    const seen = (log: readonly Told[]) => {
      const matter = matterOf({ log });
      return showNext({ ...matter, matter });
    };
    const asked = seen([["identity-asked", "2026-09-03"]]);
    expect([asked.shield?.says, asked.coach]).toEqual(["only-on-doubt", null]);
    const refused = seen([
      ["identity-asked", "2026-09-03"],
      ["refused", "2026-09-05"],
    ]);
    expect([refused.shield, refused.coach?.says]).toEqual([null, "general"]);
  });

  it.each([
    ["confirm-link", "eu-gdpr", { act: "open-link", why: "link-may-expire", letter: null }],
    ["clarification-asked", "eu-gdpr", { act: "answer-question", why: "clarification-asked", letter: null }],
    ["form-asked", "eu-gdpr", { act: "write", why: "form-not-needed", letter: "form-answer" }],
    ["portal-asked", "us-ia-icdpa", { act: "use-form", why: "form-needed", article: "Iowa Code § 715D.3(1)" }],
    ["fee-asked", "eu-gdpr", { why: "fee-free", letter: "fee-answer", article: "Art. 12(5) GDPR" }],
    ["fee-asked", "us-va-vcdpa", { why: "fee-free-twice", letter: "fee-answer" }],
    ["fee-asked", "kr-pipa", { why: "fee-may-be-asked", letter: "fee-answer" }],
    ["fee-asked", "us-ca-shine-the-light", { act: "answer-question", why: "fee-no-rule", letter: null }],
  ] as const)("%s under %s", (kind, law, found) => {
    expect(first({ law, log: [[kind, "2026-09-03"]], today: "2026-09-04" })).toMatchObject(found);
  });

  it("has ten days in Switzerland where it is a fee, or the request counts as withdrawn", () => {
    const asked = { law: "ch-fadp", log: [["fee-asked", "2026-09-03"]], today: "2026-09-04" } as const;
    expect(first(asked)).toMatchObject({ act: "confirm-fee", why: "fee-counts-as-withdrawn", by: "2026-09-13" });
  });
});

describe("an answer", () => {
  it("in part is asked to be made whole", () => {
    expect(first({ log: [["answered-in-part", "2026-09-20"]] })).toMatchObject({ letter: "incomplete-answer" });
  });

  it("that says no is answered first, then goes up", () => {
    const refused = { log: [["refused", "2026-09-20"]], today: "2026-09-21" } as const;
    expect(steps(refused).map(({ letter }) => letter)).toEqual(["refusal-answer", "complaint"]);
    const answered = { ...refused, letters: [["refusal-answer", "2026-09-22"]] } as const;
    expect(first({ ...answered, today: "2026-09-30" })).toMatchObject({ why: "answer-out", by: "2026-10-06" });
    expect(first({ ...answered, today: "2026-10-07" })).toMatchObject({ act: "complain" });
  });

  it("that says no under a law with an appeal is appealed against", () => {
    expect(first({ law: "us-ia-icdpa", log: [["refused", "2026-09-20"]] })).toMatchObject({
      letter: "appeal",
      why: "refused-appeal",
      article: "Iowa Code § 715D.3(3)",
    });
  });

  it("that says it is done is checked three months later; one with data is read", () => {
    const done = { right: "erasure", log: [["fulfilled", "2026-09-20"]] } as const;
    expect(first(done)).toMatchObject({ act: "verify", why: "says-fulfilled", by: "2026-12-20" });
    expect(first({ ...done, today: "2026-12-20" })).toMatchObject({ why: "verify-now" });
    expect(first({ ...done, right: "access" })).toMatchObject({ act: "verify", why: "answered", by: null });
  });

  it("that nobody has read yet goes before everything", () => {
    expect(findNextSteps({ ...matterOf({}), hasOpenReply: true })[0]).toMatchObject({ act: "confirm-reply" });
  });
});
