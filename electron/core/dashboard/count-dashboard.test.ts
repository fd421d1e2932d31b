// What the overview counts is what the tracker shows for it; times rest on known days, and who still waits is said.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BoardWish } from "../../shared/board.ts";
import { Slug } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import { type Outcome, outcomes, progresses, type Standing } from "../../shared/standing-names.ts";
import { wholeBoard } from "../../shared/whole-board.ts";
import { type BoardEntry, createBoardIndex } from "../board/create-board-index.ts";
import { anyEntry, idOf } from "../board/testing/any-entry.ts";
import { countDashboard } from "./count-dashboard.ts";

const today = Day.parse("2026-12-01");
const wish = { order: "most", most: 100 } as const;
const entries = fc.uniqueArray(anyEntry, { selector: ({ summary }) => summary.requestId });

it("counts what the tracker shows under the same mark", () => {
  fc.assert(
    fc.property(entries, (list) => {
      const index = createBoardIndex();
      index.change(list);
      const shown = (asked: Partial<BoardWish>) => index.find({ ...wholeBoard, ...asked }, 0, 1).total;
      const found = countDashboard(index.entries(), today, wish);
      expect(found.out).toBe(shown({ mark: "out" }));
      for (const mark of progresses) {
        expect(found.progress[mark]).toBe(shown({ mark }));
        for (const { right, progress } of found.rights) expect(progress[mark]).toBe(shown({ right, mark }));
        for (const { law, progress } of found.laws) expect(progress[mark]).toBe(shown({ law: law ?? "none", mark }));
      }
      for (const mark of outcomes) expect(found.outcomes[mark]).toBe(shown({ mark }));
      for (const { slug, out } of found.companies) expect(out).toBe(shown({ slug, mark: "out" }));
    }),
  );
});

it("counts each letter that is out exactly once in each part", () => {
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  fc.assert(
    fc.property(entries, (list) => {
      const found = countDashboard(list, today, wish);
      expect(sum(Object.values(found.progress))).toBe(found.out);
      expect(sum(Object.values(found.outcomes))).toBe(found.out);
      expect(sum(found.companies.map(({ out }) => out))).toBe(found.out);
      for (const part of [found.rights, found.laws])
        expect(sum(part.flatMap(({ progress }) => Object.values(progress)))).toBe(found.out);
      for (const { answered, waiting, ended } of [found.times]) expect(answered + waiting + ended).toBe(found.out);
    }),
  );
});

type Told = {
  readonly sentOn?: string | null;
  readonly answeredOn?: string;
  readonly outcome?: Outcome;
  readonly standing?: Standing;
  readonly slug?: string;
  readonly company?: string;
};

const letters = (...told: readonly Told[]): BoardEntry[] => {
  const [like] = fc.sample(anyEntry, { numRuns: 1, seed: 2026 });
  if (!like) throw new Error("There is no example.");
  return told.map(({ sentOn = "2026-11-01", answeredOn, outcome = "no-answer", standing = "open", ...own }, n) => ({
    law: "eu-gdpr",
    answer: { answeredOn: answeredOn === undefined ? null : Day.parse(answeredOn), outcome },
    summary: {
      ...like.summary,
      requestId: idOf(n + 1),
      follows: null,
      overdue: false,
      standing,
      sentOn: sentOn === null ? null : Day.parse(sentOn),
      slug: Slug.parse(own.slug ?? "example"),
      company: own.company ?? "Example",
    },
  }));
};
const answered = (answeredOn: string, slug = "example"): Told => ({
  answeredOn,
  outcome: "answered",
  standing: "answered",
  slug,
});
const timesOf = (...told: readonly Told[]) => countDashboard(letters(...told), today, wish).times;

describe("times", () => {
  it("name the median, how many answers it rests on, and who still waits for how long", () => {
    expect(
      timesOf(answered("2026-11-03"), answered("2026-11-06"), answered("2026-11-30"), { sentOn: "2026-10-01" }, {}),
    ).toEqual({ answered: 3, waiting: 2, ended: 0, timed: 3, medianDays: 5, longestWait: 61 });
    expect(timesOf(answered("2026-11-03"), answered("2026-11-06")).medianDays).toBe(3.5);
    expect(timesOf(answered("2026-11-01"))).toMatchObject({ timed: 1, medianDays: 0 });
  });

  it("say nothing where no answer came", () => {
    expect(timesOf({})).toMatchObject({ answered: 0, waiting: 1, timed: 0, medianDays: null, longestWait: 30 });
    expect(timesOf()).toMatchObject({ answered: 0, waiting: 0, medianDays: null, longestWait: null });
  });

  it("count an answer of which a day is not known, or cannot be, and leave it out of the median", () => {
    const odd = timesOf({ ...answered("2026-11-03"), sentOn: null }, answered("2026-10-01"), answered("2026-11-11"));
    expect(odd).toMatchObject({ answered: 3, timed: 1, medianDays: 10 });
    expect(timesOf({ outcome: "fulfilled", standing: "verified" })).toMatchObject({ answered: 1, timed: 0 });
  });

  it("let nobody wait for a request that was taken back or decided", () => {
    const ended = timesOf({ outcome: "withdrawn", standing: "withdrawn" }, { standing: "decided" });
    expect(ended).toEqual({ answered: 0, waiting: 0, ended: 2, timed: 0, medianDays: null, longestWait: null });
  });

  it("do not begin before the day of a clock that was set back", () => {
    expect(timesOf({ sentOn: "2027-01-01" })).toMatchObject({ waiting: 1, longestWait: null });
  });
});

describe("companies", () => {
  const list = letters(
    { ...answered("2026-11-21", "quick"), company: "Quick" },
    { ...answered("2026-11-29", "slow"), company: "slow" },
    { slug: "slow", company: "slow" },
    { slug: "mute", company: "Mute" },
    { slug: "older", company: "Older", sentOn: "2026-01-01" },
  );
  const order = (by: "most" | "slowest" | "name", most = 100) =>
    countDashboard(list, today, { order: by, most }).companies.map(({ slug }) => slug);

  it("stand as asked: most letters, slowest with the mute first, by name whatever the case", () => {
    expect(order("most")).toEqual(["slow", "mute", "older", "quick"]);
    expect(order("slowest")).toEqual(["older", "mute", "slow", "quick"]);
    expect(order("name")).toEqual(["mute", "older", "quick", "slow"]);
  });

  it("are all counted, also those that were not asked for", () => {
    const found = countDashboard(list, today, { order: "name", most: 2 });
    expect([found.companies.length, found.companyCount, found.out]).toEqual([2, 4, 5]);
  });
});
