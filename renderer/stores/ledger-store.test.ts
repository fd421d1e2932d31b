// The ledger as main last told it: an older answer never replaces a newer one.
import { describe, expect, it, vi } from "vitest";
import type { Desk } from "../../electron/shared/contract.ts";
import type { LedgerEntry } from "../../electron/shared/request.ts";
import type { Result } from "../../electron/shared/result.ts";
import { createLedgerStore } from "./ledger-store.ts";
import { createHear } from "./notice-store.ts";
import { bad, good, makeLater } from "./testing/make-page.ts";

const entry = (company: string) => ({ company }) as LedgerEntry;
const setUp = (ledger: () => Promise<Result<LedgerEntry[]>>) =>
  createLedgerStore({ desk: { settings: { ledger } } as unknown as Pick<Desk, "settings">, hear: createHear(vi.fn()) });

describe("the ledger", () => {
  it("shows what main knows", async () => {
    const store = setUp(() => Promise.resolve(good([entry("Komet Sales")])));
    await store.getState().load();
    expect(store.getState().list).toEqual([entry("Komet Sales")]);
  });

  it("keeps what it has and says what went wrong", async () => {
    const answers = [good([entry("Komet Sales")]), bad("store-damaged")];
    const store = setUp(() => Promise.resolve(answers.shift() ?? bad("bug")));
    await store.getState().load();
    await store.getState().load();
    expect(store.getState()).toMatchObject({ list: [entry("Komet Sales")], failure: { code: "store-damaged" } });
  });

  it("is not put back by an answer that comes late", async () => {
    const early = makeLater<Result<LedgerEntry[]>>();
    const answers = [early.promise, Promise.resolve(good([entry("New")]))];
    const store = setUp(() => answers.shift() ?? Promise.resolve(bad("bug")));
    const first = store.getState().load();
    await store.getState().load();
    early.settle(good([entry("Old")]));
    await first;
    expect(store.getState().list).toEqual([entry("New")]);
  });
});
