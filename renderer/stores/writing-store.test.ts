// From the order for a letter to its draft: what is missing is asked for, what was typed stays, one press makes one draft.
import { describe, expect, it, vi } from "vitest";
import type { Desk } from "../../electron/shared/contract.ts";
import type { LetterPlan } from "../../electron/shared/letter-plan.ts";
import type { RequestPage, RequestSummary } from "../../electron/shared/request.ts";
import type { Result } from "../../electron/shared/result.ts";
import type { Order } from "./letter-order.ts";
import { bad, good, makeLater, makePage, makePlan } from "./testing/make-page.ts";
import { createWritingStore } from "./writing-store.ts";

const page = makePage(1);
const order: Order = { slug: page.summary.slug, kind: "erasure", follows: null };

type Wishes = Partial<Desk["requests"]> & { readonly own?: readonly RequestSummary[] };

const setUp = ({ own = [], ...requests }: Wishes = {}) => {
  const openPage = vi.fn();
  const person = { moves: 3 };
  const openLetter = vi.fn();
  const desk = {
    requests: {
      plan: vi.fn(() => Promise.resolve(good(makePlan()))),
      draft: vi.fn(() => Promise.resolve(good(page))),
      discard: vi.fn(() => Promise.resolve(good({ discarded: true as const }))),
      ...requests,
    } as unknown as Desk["requests"],
    board: { open: () => Promise.resolve(good({ rows: own })) } as unknown as Desk["board"],
  };
  const store = createWritingStore({ desk, hear: (result) => result, moves: () => person.moves, openPage, openLetter });
  return { desk, person, openPage, openLetter, store };
};

describe("begin", () => {
  it("plans the letter and goes to its page", async () => {
    const { openPage, store } = setUp();
    await store.getState().begin(order);
    expect(openPage).toHaveBeenCalledWith(order);
    expect(store.getState()).toMatchObject({ order, busy: null, form: { basis: "eu-gdpr", language: "en" } });
  });

  it("goes there once for a double click", async () => {
    const later = makeLater<Result<LetterPlan>>();
    const { openPage, store } = setUp({ plan: () => later.promise });
    const both = [store.getState().begin(order), store.getState().begin(order)];
    later.settle(good(makePlan()));
    await Promise.all(both);
    expect(openPage).toHaveBeenCalledTimes(1);
  });

  it("calls nobody back who went elsewhere meanwhile", async () => {
    const later = makeLater<Result<LetterPlan>>();
    const { openPage, person, store } = setUp({ plan: () => later.promise });
    const begun = store.getState().begin(order);
    person.moves += 1;
    later.settle(good(makePlan()));
    await begun;
    expect(openPage).not.toHaveBeenCalled();
    expect(store.getState().busy).toBeNull();
    await store.getState().begin(order);
    expect(openPage).toHaveBeenCalledWith(order);
  });

  it("plans once for the press and the page that opens", async () => {
    const { desk, store } = setUp();
    await store.getState().begin(order);
    await store.getState().open(order);
    expect(desk.requests.plan).toHaveBeenCalledTimes(1);
    await store.getState().open(order);
    expect(desk.requests.plan).toHaveBeenCalledTimes(2);
  });

  it("asks who writes, and goes on with the same order afterwards", async () => {
    const plan = vi.fn().mockResolvedValueOnce(bad("details-needed")).mockResolvedValueOnce(good(makePlan()));
    const { openPage, store } = setUp({ plan });
    await store.getState().begin(order);
    expect(store.getState()).toMatchObject({ need: "person", busy: null, failure: null });
    expect(openPage).not.toHaveBeenCalled();
    await store.getState().resume();
    expect(openPage).toHaveBeenCalledWith(order);
    expect(store.getState().need).toBeNull();
  });

  it("goes nowhere when the person gives up", async () => {
    const { openPage, store } = setUp({ plan: () => Promise.resolve(bad("details-needed")) });
    await store.getState().begin(order);
    store.getState().giveUp();
    await store.getState().resume();
    expect(openPage).not.toHaveBeenCalled();
    expect(store.getState().need).toBeNull();
  });

  it("shows the plan of the order asked for last", async () => {
    const slow = makeLater<Result<LetterPlan>>();
    const { store } = setUp({
      plan: ({ kind }) => (kind === "access" ? slow.promise : Promise.resolve(good(makePlan()))),
    });
    const first = store.getState().open({ ...order, kind: "access" });
    await store.getState().open(order);
    slow.settle(good(makePlan({ kind: "access" })));
    await first;
    expect(store.getState().plan?.kind).toBe("erasure");
  });
});

describe("what was typed", () => {
  it("is there again after the person went elsewhere", async () => {
    const { store } = setUp();
    await store.getState().begin(order);
    store.getState().fill({ customerNumber: "K-77" });
    await store.getState().begin({ ...order, kind: "access" });
    expect(store.getState().form?.customerNumber).toBe("");
    await store.getState().begin(order);
    expect(store.getState().form?.customerNumber).toBe("K-77");
  });

  it("stays when the company's place is told and the letter is planned anew", async () => {
    const plan = vi.fn<Desk["requests"]["plan"]>(({ companyPlace = null }) =>
      Promise.resolve(good(makePlan({ suggested: { ...makePlan().suggested, companyPlace } }))),
    );
    const { store } = setUp({ plan });
    await store.getState().begin(order);
    store.getState().fill({ customerNumber: "K-77" });
    await store.getState().place({ country: "US", region: null });
    expect(plan).toHaveBeenLastCalledWith({ ...order, companyPlace: { country: "US", region: null } });
    expect(store.getState().form).toMatchObject({ customerNumber: "K-77", companyPlace: { country: "US" } });
  });

  it("begins with the letter's own wish when a draft is changed", async () => {
    const { openPage, store } = setUp();
    const wish = { ...makePlan().suggested, customerNumber: "K-1", language: "de" as const };
    await store.getState().change({ ...page, wish });
    expect(openPage).toHaveBeenCalledWith(order);
    expect(store.getState().form).toMatchObject({ customerNumber: "K-1", language: "de" });
  });
});

describe("write", () => {
  it("writes with what was typed, opens the letter and forgets the form", async () => {
    const { desk, openLetter, store } = setUp();
    await store.getState().begin(order);
    store.getState().fill({ customerNumber: " K-77 " });
    await store.getState().write();
    const wish = { ...makePlan().suggested, customerNumber: "K-77" };
    expect(desk.requests.draft).toHaveBeenCalledWith({ ...order, wish });
    expect(openLetter).toHaveBeenCalledWith(page.summary.requestId, order);
    await store.getState().begin(order);
    expect(store.getState().form?.customerNumber).toBe("");
  });

  it("leaves the draft with the requests where the person went elsewhere meanwhile", async () => {
    const later = makeLater<Result<RequestPage>>();
    const { openLetter, person, store } = setUp({ draft: () => later.promise });
    await store.getState().begin(order);
    const written = store.getState().write();
    person.moves += 1;
    later.settle(good(page));
    await written;
    expect(openLetter).not.toHaveBeenCalled();
    expect(store.getState()).toMatchObject({ busy: null, order: null });
  });

  it("writes one draft for a double press", async () => {
    const later = makeLater<Result<RequestPage>>();
    const draft = vi.fn(() => later.promise);
    const { store } = setUp({ draft });
    await store.getState().begin(order);
    const both = [store.getState().write(), store.getState().write()];
    later.settle(good(page));
    await Promise.all(both);
    expect(draft).toHaveBeenCalledTimes(1);
  });

  it("throws the begun draft away only once the new one is there", async () => {
    const calls: string[] = [];
    const begun = makePage(2);
    const { store } = setUp({
      own: [begun.summary],
      draft: () => {
        calls.push("draft");
        return Promise.resolve(good(page));
      },
      discard: ({ requestId }) => {
        calls.push(`discard ${requestId === begun.summary.requestId ? "begun" : "other"}`);
        return Promise.resolve(good({ discarded: true as const }));
      },
    });
    await store.getState().begin(order);
    expect(store.getState().begun).toEqual(begun.summary);
    await store.getState().write();
    expect(calls).toEqual(["draft", "discard begun"]);
  });

  it("finds no begun letter in one that is out, of another kind or after another letter", async () => {
    const others = [
      makePage(2, { status: "sent" }).summary,
      { ...makePage(3).summary, kind: "access" as const },
      { ...makePage(4).summary, follows: page.summary.requestId },
    ];
    const { store } = setUp({ own: others });
    await store.getState().begin(order);
    expect(store.getState().begun).toBeNull();
  });

  it("keeps form and begun draft when the letter cannot be written", async () => {
    const { desk, openLetter, store } = setUp({
      own: [makePage(2).summary],
      draft: () => Promise.resolve(bad("letter-incomplete", "reasons")),
    });
    await store.getState().begin(order);
    store.getState().fill({ customerNumber: "K-77" });
    await store.getState().write();
    expect(desk.requests.discard).not.toHaveBeenCalled();
    expect(openLetter).not.toHaveBeenCalled();
    expect(store.getState()).toMatchObject({ failure: { detail: "reasons" }, form: { customerNumber: "K-77" } });
  });

  it.each([["account-needed", "account"]] as const)("asks on %s and writes the same afterwards", async (code, need) => {
    const draft = vi.fn().mockResolvedValueOnce(bad(code)).mockResolvedValueOnce(good(page));
    const { openLetter, store } = setUp({ draft });
    await store.getState().begin(order);
    await store.getState().write();
    expect(store.getState()).toMatchObject({ need, busy: null });
    await store.getState().resume();
    expect(draft.mock.calls[1]).toEqual(draft.mock.calls[0]);
    expect(openLetter).toHaveBeenCalledTimes(1);
  });

  it("writes nothing before a language is chosen", async () => {
    const { desk, store } = setUp({ plan: () => Promise.resolve(good(makePlan({ askLanguage: true }))) });
    await store.getState().begin(order);
    await store.getState().write();
    expect(desk.requests.draft).not.toHaveBeenCalled();
    store.getState().fill({ language: "de" });
    await store.getState().write();
    expect(desk.requests.draft).toHaveBeenCalledTimes(1);
  });
});
