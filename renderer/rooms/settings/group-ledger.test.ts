// Who knows what: what a company surely has is told apart from what it may have.
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../../electron/shared/request.ts";
import { groupLedger } from "./group-ledger.ts";

const entry = (slug: string, company: string, data: LedgerEntry["data"], isCertain = true) =>
  ({ requestId: `${slug}-${data.join("-")}`, slug, company, data, isCertain }) as LedgerEntry;

describe("groupLedger", () => {
  it("puts each company once, in the order of the language", () => {
    const list = [entry("z", "Zebra", ["name"]), entry("o", "Österreich", ["name"]), entry("z", "Zebra", ["email"])];
    expect(groupLedger(list, "de").map(({ company, entries }) => [company, entries.length])).toEqual([
      ["Österreich", 1],
      ["Zebra", 2],
    ]);
  });

  it("names a datum once, and as certain if one letter surely told it", () => {
    const list = [entry("z", "Zebra", ["birthOn", "name"], false), entry("z", "Zebra", ["email", "name"])];
    expect(groupLedger(list, "en")[0]).toMatchObject({ certain: ["name", "email"], uncertain: ["birthOn"] });
  });

  it("does not say that a company knows what only a letter told that came back", () => {
    const list = [{ ...entry("z", "Zebra", ["birthOn"]), hasBounced: true }, entry("z", "Zebra", ["name"])];
    expect(groupLedger(list, "en")[0]).toMatchObject({ certain: ["name"], uncertain: ["birthOn"] });
  });

  it("keeps what a complaint told the authority apart from what the company was told", () => {
    const complaint = (slug: string) => ({ ...entry(slug, "Authority", ["address"]), kind: "complaint" as const });
    const list = [complaint("z"), entry("z", "Zebra", ["name"]), complaint("o")];
    expect(groupLedger(list, "en").map(({ company, certain }) => [company, certain])).toEqual([
      ["Authority", ["address"]],
      ["Zebra", ["name"]],
    ]);
  });

  it("has nobody where nothing went out", () => {
    expect(groupLedger([], "en")).toEqual([]);
  });
});
