// On which day a letter counts as received, and who says so.
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import type { EventKind } from "../../shared/lists.ts";
import { findReceipt } from "./find-receipt.ts";

const sentOn = Day.parse("2026-10-01");
const find = (log: readonly (readonly [EventKind, string])[] = [], receivedOn: string | null = null) =>
  findReceipt({
    sentOn,
    receivedOn: receivedOn === null ? null : Day.parse(receivedOn),
    events: log.map(([kind, on]) => ({ kind, on: Day.parse(on) })),
  });

describe("findReceipt", () => {
  it("a mail: the day on which the server took it, marked as assumed", () => {
    expect(find()).toEqual({ on: sentOn, step: { kind: "received-assumed", yieldsOn: sentOn } });
  });

  it("a letter by post: open until the person says", () => {
    expect(find([["post", "2026-10-01"]])).toMatchObject({ on: null, step: { kind: "waiting", for: "arrival" } });
    expect(
      find([
        ["post", "2026-10-01"],
        ["received", "2026-10-05"],
      ]),
    ).toEqual({ on: "2026-10-05", step: { kind: "received-said", yieldsOn: "2026-10-05" } });
  });

  it("one that came back has never arrived, unless the person says that it did", () => {
    expect(find([["bounced", "2026-10-02"]])).toMatchObject({ on: null, step: { kind: "waiting", for: "bounced" } });
    const log = [["bounced", "2026-10-02"] as const, ["received", "2026-10-06"] as const];
    expect(find(log).on).toBe("2026-10-06");
  });

  it("takes the person's last word, be it the earlier or the later day", () => {
    const earlier = ["received", "2026-10-03"] as const;
    const later = ["received", "2026-10-07"] as const;
    expect(find([later, earlier]).on).toBe("2026-10-03");
    expect(find([earlier, later]).on).toBe("2026-10-07");
  });

  it("takes the day that is said with the question over the log", () => {
    expect(find([["received", "2026-10-07"]], "2026-10-04").on).toBe("2026-10-04");
  });
});
