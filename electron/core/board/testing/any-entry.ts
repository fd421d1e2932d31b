// Rows of the board of all kinds, for tests with random ones.
import fc from "fast-check";
import { Slug } from "../../../shared/company.ts";
import { Day, Instant } from "../../../shared/day.ts";
import { Reference } from "../../../shared/letter.ts";
import { RequestId } from "../../../shared/request.ts";
import { lanes, outcomes, standings } from "../../../shared/standing-names.ts";
import type { BoardEntry } from "../create-board-index.ts";

export const idOf = (number: number) => RequestId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
const day = fc.option(fc.constantFrom(Day.parse("2026-11-22"), Day.parse("2026-12-24"), Day.parse("2027-01-01")));

/** One of a dozen requests to a handful of companies. */
export const anyEntry: fc.Arbitrary<BoardEntry> = fc
  .record({
    number: fc.integer({ min: 1, max: 12 }),
    lane: fc.constantFrom(...lanes),
    company: fc.constantFrom("Łódź GmbH", "Lodz AG", "Äther", "Aether Süd", "Zoo"),
    slug: fc.constantFrom(Slug.parse("example"), Slug.parse("other")),
    second: fc.integer({ min: 10, max: 13 }),
    right: fc.constantFrom("access" as const, "erasure" as const),
    law: fc.constantFrom("eu-gdpr" as const, null),
    follows: fc.constantFrom(null, null, null, idOf(1)),
    dueOn: day,
    sentOn: day,
    standing: fc.constantFrom(...standings),
    overdue: fc.boolean(),
    answer: fc.record({ answeredOn: day, outcome: fc.constantFrom(...outcomes) }),
  })
  .map(({ number, second, law, answer, ...own }) => ({
    law,
    answer,
    summary: {
      ...own,
      requestId: idOf(number),
      mode: "real",
      reference: Reference.parse("RD-2026-222222"),
      kind: own.right,
      status: "sent",
      createdAt: Instant.parse(`2026-11-22T01:00:${second}.000Z`),
      way: "email",
      isDueOpen: false,
      drp: { status: "open", reason: null },
      nextDuty: null,
      snoozedUntil: null,
      lastEventAt: null,
    },
  }));
