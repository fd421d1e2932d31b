// The list stands at once after a start: its beginning is kept, and what is said of each company is as true as the store.
import { afterEach, beforeEach, expect, it } from "vitest";
import { type CompanyListDoor, createCompanyList, openCompanyList } from "../core/directory/company-list.ts";
import { Slug } from "../shared/company.ts";
import type { CompanyWish } from "../shared/company-list.ts";
import { Day, Instant } from "../shared/day.ts";
import { SourceId } from "../shared/directory.ts";
import { noFacets } from "../shared/no-facets.ts";
import { createCompanyDirectory } from "./company-directory.ts";
import { createCompanyListDesk } from "./company-list-desk.ts";
import { openTestDesk } from "./testing/open-test-desk.ts";

let desk: ReturnType<typeof openTestDesk>;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

const whole: CompanyWish = { text: "", facets: noFacets, sort: "best" };
const bring = (sourceId: string, ...names: string[]) => {
  const id = SourceId.parse(`00000000-0000-4000-8000-00000000000${sourceId}`);
  desk.store.directory.begin({
    sourceId: id,
    kind: "csv",
    title: "Example list",
    fileName: "list.csv",
    sha256: "a".repeat(64),
    origin: null,
    importedAt: Instant.parse("2026-11-20T08:00:00.000Z"),
  });
  const contacts = { email: "privacy@example.org", postal: null, phone: null, form: null, isPrivacy: true };
  const facts = { brands: [], domains: [], categories: [], country: null, contacts, rights: [], laws: [], note: null };
  const rows = names.map((name) => ({ ...facts, sourceKey: name, name, updatedOn: null }));
  desk.store.directory.add(id, rows, () => false);
};

/** As after a start; the thread takes nothing in until `go` is called. */
const start = () => {
  const begin: (() => void)[] = [];
  const held = new Promise<void>((resolve) => {
    begin.push(resolve);
  });
  const go = () => begin[0]?.();
  const near = openCompanyList(createCompanyList());
  const door: CompanyListDoor = { ...near, add: async (text) => held.then(() => near.add(text)) };
  let ready = 0;
  const list = createCompanyListDesk({
    store: desk.store,
    door,
    companies: createCompanyDirectory({ seeds: new Map(), store: desk.store }),
    laws: new Set(),
    today: () => Day.parse("2026-11-22"),
    mode: () => "real",
    breathe: async () => undefined,
    becameReady: () => {
      ready += 1;
    },
  });
  const names = async () => {
    const { isReady, total, rows } = await list.findAtOnce(whole, 0, 40);
    return { isReady, total, names: rows.map(({ name }) => name) };
  };
  return { list, go, names, ready: () => ready };
};

const readOnce = async () => {
  const { list, go } = start();
  go();
  await list.sync();
};

it("shows the beginning of the list before all companies are read, and says when they are", async () => {
  bring("1", "Beta", "Alpha");
  await readOnce();
  const again = start();
  expect(await again.names()).toEqual({ isReady: false, total: 2, names: ["Alpha", "Beta"] });
  const searched = again.list.findAtOnce({ ...whole, text: "bet" }, 0, 40);
  again.go();
  expect(await searched).toMatchObject({ isReady: true, total: 1 });
  expect(again.ready()).toBe(1);
  expect(await again.names()).toEqual({ isReady: true, total: 2, names: ["Alpha", "Beta"] });
});

it("says of a company what is so now, whatever it was when the beginning was kept", async () => {
  bring("1", "Alpha");
  await readOnce();
  desk.store.contacts.set(Slug.parse("alpha"), {
    email: "own@example.org",
    enteredAt: Instant.parse("2026-11-21T08:00:00.000Z"),
  });
  const { rows } = await start().list.findAtOnce(whole, 0, 40);
  expect(rows).toMatchObject([{ slug: "alpha", reach: { value: "own@example.org", from: "person" } }]);
});

it("shows no beginning of another list than there is", async () => {
  bring("1", "Alpha");
  await readOnce();
  bring("2", "Aardvark");
  const { names, go } = start();
  const shown = names();
  go();
  expect(await shown).toEqual({ isReady: true, total: 2, names: ["Aardvark", "Alpha"] });
});
