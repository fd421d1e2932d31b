// The order of the tracker.
import { describe, expect, it } from "vitest";
import type { RequestSummary } from "../../../electron/shared/request.ts";
import { sortRequests } from "./sort-requests.ts";

const row = (company: string, dueOn: string | null) => ({ company, dueOn }) as unknown as RequestSummary;
const list = [row("Österreich", "2026-12-22"), row("Zebra", null), row("Oboe", "2026-11-30"), row("Pan", "2027-01-04")];
const names = (rows: readonly RequestSummary[]) => rows.map(({ company }) => company);

describe("sortRequests", () => {
  it("keeps the order that it gets, newest first, as long as nothing else is wished", () => {
    expect(sortRequests(list, null, "de")).toEqual(list);
  });

  it("puts what is due first on top, and what has no date last, whichever way", () => {
    const up = sortRequests(list, { column: "dueOn", direction: "ascending" }, "de");
    expect(names(up)).toEqual(["Oboe", "Österreich", "Pan", "Zebra"]);
    const down = sortRequests(list, { column: "dueOn", direction: "descending" }, "de");
    expect(names(down)).toEqual(["Pan", "Österreich", "Oboe", "Zebra"]);
  });

  it("sorts names as the language does", () => {
    const sorted = sortRequests(list, { column: "company", direction: "ascending" }, "de");
    expect(names(sorted)).toEqual(["Oboe", "Österreich", "Pan", "Zebra"]);
  });
});
