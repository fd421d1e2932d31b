// When a company first answered, and what it last said.
import { expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import type { EventKind } from "../../shared/lists.ts";
import { findAnswer } from "./find-answer.ts";

const log = (...entries: readonly (readonly [EventKind, string])[]) =>
  entries.map(([kind, on]) => ({ kind, on: Day.parse(on) }));

it("takes no receipt, question or extension for an answer", () => {
  const heard = log(
    ["sent", "2026-09-01"],
    ["received", "2026-09-02"],
    ["acknowledged", "2026-09-03"],
    ["identity-asked", "2026-09-04"],
    ["fee-asked", "2026-09-05"],
    ["extended", "2026-09-06"],
    ["complaint-filed", "2026-11-01"],
    ["decided", "2026-11-20"],
  );
  expect(findAnswer(heard)).toEqual({ answeredOn: null, outcome: "no-answer" });
});

it("keeps the day of the first answer and the word of the last", () => {
  const heard = log(["answered-in-part", "2026-09-10"], ["refused", "2026-09-20"], ["fulfilled", "2026-10-30"]);
  expect(findAnswer(heard)).toEqual({ answeredOn: "2026-09-10", outcome: "fulfilled" });
  expect(findAnswer(heard.slice(0, 2)).outcome).toBe("refused");
  expect(findAnswer(heard.slice(0, 1)).outcome).toBe("in-part");
});

it("does not take the person's own look for the day of an answer", () => {
  expect(findAnswer(log(["verified", "2026-10-01"]))).toEqual({ answeredOn: null, outcome: "fulfilled" });
  expect(findAnswer(log(["withdrawn", "2026-10-01"]))).toEqual({ answeredOn: null, outcome: "withdrawn" });
  expect(findAnswer(log(["answered", "2026-09-10"], ["verified", "2026-10-01"]))).toEqual({
    answeredOn: "2026-09-10",
    outcome: "fulfilled",
  });
});
