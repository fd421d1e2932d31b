// What a person is told before a letter: the order of things, how often, what was asked, what has happened.
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { adviseOrder } from "./advise-order.ts";
import { countSince } from "./count-since.ts";
import { listComplaintEvents } from "./list-complaint-events.ts";

const day = (text: string) => Day.parse(text);

describe("adviseOrder", () => {
  it.each([
    ["erasure", [], ["opt-out-first"]],
    ["erasure", ["access"], ["opt-out-first"]],
    ["erasure", ["opt-out-marketing"], []],
    ["erasure", ["opt-out-sale"], []],
    ["opt-out-sale", ["erasure"], ["erasure-under-way"]],
    ["opt-out-marketing", ["erasure"], ["erasure-under-way"]],
    ["opt-out-marketing", ["access"], []],
    ["access", ["erasure"], []],
  ] as const)("before %s, after %j, says %j", (kind, sent, advice) => {
    expect(adviseOrder(kind, sent)).toEqual(advice);
  });
});

describe("countSince", () => {
  it("counts twelve months back, without the day itself a year ago", () => {
    const sent = [day("2025-11-21"), day("2025-11-22"), day("2025-11-23"), day("2026-11-22")];
    expect(countSince(sent, day("2026-11-22"))).toBe(2);
    expect(countSince([day("2024-03-01")], day("2025-02-28"))).toBe(1);
  });

  it("counts a letter of which the day is not known", () => {
    expect(countSince([null], day("2026-11-22"))).toBe(1);
  });
});

describe("listComplaintEvents", () => {
  it("tells what happened between person and company by its days, and nothing of how it was sent", () => {
    const log = [
      { kind: "drafted", on: day("2026-10-01") },
      { kind: "approved", on: day("2026-10-01") },
      { kind: "sent", on: day("2026-10-01") },
      { kind: "note", on: day("2026-10-01") },
      { kind: "received", on: day("2026-10-02") },
      { kind: "received", on: day("2026-10-03") },
    ] as const;
    const after = [
      { kind: "refusal-answer", sentOn: day("2026-11-20"), hasProof: false },
      { kind: "reminder", sentOn: day("2026-11-05"), hasProof: false },
      { kind: "reminder", sentOn: null, hasProof: false },
      { kind: "complaint", sentOn: day("2026-11-21"), hasProof: false },
    ] as const;
    expect(listComplaintEvents(log, after)).toEqual([
      { on: "2026-10-01", kind: "sent" },
      { on: "2026-10-03", kind: "received" },
      { on: "2026-11-05", kind: "reminded" },
      { on: "2026-11-20", kind: "escalated" },
    ]);
  });

  it("says that a proof of identity was sent only of an answer that enclosed one", () => {
    const answer = { kind: "identity-answer", sentOn: day("2026-11-20") } as const;
    expect(listComplaintEvents([], [{ ...answer, hasProof: true }])).toMatchObject([{ kind: "identity-given" }]);
    expect(listComplaintEvents([], [{ ...answer, hasProof: false }])).toMatchObject([{ kind: "reminded" }]);
  });
});
