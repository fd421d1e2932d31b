// The waits between tries, as a person would count them.
import { describe, expect, it } from "vitest";
import type { Instant } from "../../shared/day.ts";
import { backOffAfter, retryAt } from "./back-off.ts";

describe("retryAt", () => {
  it.each([
    [1, "2026-11-22T02:05:00.000Z"],
    [2, "2026-11-22T02:15:00.000Z"],
    [3, "2026-11-22T03:00:00.000Z"],
    [4, "2026-11-22T05:00:00.000Z"],
    [5, "2026-11-22T08:00:00.000Z"],
    [6, "2026-11-22T08:00:00.000Z"],
    [400, "2026-11-22T08:00:00.000Z"],
  ])("after %i tries waits until %s", (attempts, at) => {
    expect(retryAt({ attempts, failedAt: "2026-11-22T02:00:00.000Z" as Instant })).toBe(at);
  });

  it("waits even if the count is one that cannot be", () => {
    expect(backOffAfter(0)).toBe(300_000);
    expect(backOffAfter(-3)).toBe(300_000);
  });
});
