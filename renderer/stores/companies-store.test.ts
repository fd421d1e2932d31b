// The companies room: an answer that comes late never replaces the answer to a later question.
import { describe, expect, it, vi } from "vitest";
import type { CompanyPage, CompanySummary, Slug } from "../../electron/shared/company.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import { mostFound } from "../../electron/shared/limits.ts";
import type { Result } from "../../electron/shared/result.ts";
import { createCompaniesStore } from "./companies-store.ts";
import { bad, good, makeLater } from "./testing/make-page.ts";

const row = (slug: string) => ({ slug, name: slug }) as unknown as CompanySummary;
const company = (slug: string, own: string | null = null) =>
  ({ record: { slug }, ownContact: own && { email: own } }) as unknown as CompanyPage;
const slugOf = (text: string) => text as Slug;

const setUp = (companies: Partial<Desk["companies"]>) => {
  const desk = {
    companies: {
      search: vi.fn(() => Promise.resolve(good([row("komet-sales")]))),
      searchAll: vi.fn(() => Promise.resolve(good({ total: 1, slugs: [slugOf("komet-sales")] }))),
      get: vi.fn(({ slug }: { slug: string }) => Promise.resolve(good(company(slug)))),
      setContact: vi.fn(() => Promise.resolve(bad("bug"))),
      setSender: vi.fn(() => Promise.resolve(bad("bug"))),
      ...companies,
    },
  };
  const listChanged = vi.fn();
  return { desk, listChanged, store: createCompaniesStore({ desk, hear: (result) => result, listChanged }) };
};

describe("search", () => {
  it("shows what fits the last letters typed, in whichever order the answers come", async () => {
    const slow = makeLater<Result<CompanySummary[]>>();
    const quick = makeLater<Result<CompanySummary[]>>();
    const { store } = setUp({ search: ({ text }) => (text === "k" ? slow.promise : quick.promise) });
    const first = store.getState().search("k");
    const second = store.getState().search("ko");
    quick.settle(good([row("komet-sales")]));
    await second;
    slow.settle(good([row("kactuce-crm"), row("komet-sales")]));
    await first;
    expect(store.getState().text).toBe("ko");
    expect(store.getState().list?.map(({ slug }) => slug)).toEqual(["komet-sales"]);
  });

  it("says how many were found where not all are listed, and takes all of what is listed", async () => {
    const rows = Array.from({ length: mostFound }, (_, at) => row(`example-${at}`));
    const slugs = [...rows.map(({ slug }) => slug), slugOf("one-more")];
    const searchAll = vi.fn(() => Promise.resolve(good({ total: slugs.length, slugs })));
    const { store, desk } = setUp({ search: ({ text }) => Promise.resolve(good(text === "e" ? rows : [])), searchAll });
    await store.getState().search("e");
    expect(store.getState()).toMatchObject({ total: mostFound + 1, list: { length: mostFound } });
    const typed = store.getState().search("ex");
    expect(await store.getState().findAll()).toEqual(slugs);
    expect(desk.companies.searchAll).toHaveBeenLastCalledWith({ text: "e" });
    await typed;
    expect(store.getState()).toMatchObject({ total: 0, list: [] });
  });

  it("keeps the last list when a search fails, and says so", async () => {
    const search = vi
      .fn()
      .mockResolvedValueOnce(good([row("com7")]))
      .mockResolvedValueOnce(bad("store-unwritable"));
    const { store } = setUp({ search });
    await store.getState().search("");
    await store.getState().search("x");
    expect(store.getState().list).toHaveLength(1);
    expect(store.getState().failure?.code).toBe("store-unwritable");
  });
});

describe("open", () => {
  it("shows the company chosen last", async () => {
    const slow = makeLater<Result<CompanyPage>>();
    const { store } = setUp({
      get: ({ slug }) => (slug === "com7" ? slow.promise : Promise.resolve(good(company(slug)))),
    });
    const first = store.getState().open(slugOf("com7"));
    await store.getState().open(slugOf("coopt"));
    slow.settle(good(company("com7")));
    await first;
    expect(store.getState().company?.record.slug).toBe("coopt");
  });

  it("never shows one company's page under another's name while it loads", async () => {
    const later = makeLater<Result<CompanyPage>>();
    const { store } = setUp({
      get: ({ slug }) => (slug === "com7" ? later.promise : Promise.resolve(good(company(slug)))),
    });
    await store.getState().open(slugOf("coopt"));
    const opening = store.getState().open(slugOf("com7"));
    expect(store.getState().company).toBeNull();
    later.settle(good(company("com7")));
    await opening;
  });
});

describe("the person's own entry", () => {
  it("is shown on the page and makes the list be read again", async () => {
    const { listChanged, store } = setUp({
      setContact: () => Promise.resolve(good(company("com7", "office@example.org"))),
    });
    await store.getState().open(slugOf("com7"));
    expect(await store.getState().setContact(slugOf("com7"), "office@example.org")).toBeNull();
    expect(store.getState().company?.ownContact?.email).toBe("office@example.org");
    expect(listChanged).toHaveBeenCalledTimes(1);
  });

  it("leaves everything as it is when main refuses it", async () => {
    const { store } = setUp({ setContact: () => Promise.resolve(bad("address-invalid", "email")) });
    await store.getState().open(slugOf("com7"));
    expect((await store.getState().setContact(slugOf("com7"), "nonsense"))?.code).toBe("address-invalid");
    expect(store.getState().company?.ownContact).toBeNull();
  });
});
