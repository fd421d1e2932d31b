// The list over the bridge: directories beside bundled companies, what is said to be one, and letters to companies of directories.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Slug } from "../shared/company.ts";
import { Instant } from "../shared/day.ts";
import { type DirectoryRow, SourceId } from "../shared/directory.ts";
import { noFacets } from "../shared/no-facets.ts";
import { openTestDesk } from "./testing/open-test-desk.ts";

let desk: ReturnType<typeof openTestDesk>;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

const sourceId = SourceId.parse("00000000-0000-4000-8000-000000000001");
const row = (name: string, change: Partial<DirectoryRow> = {}): DirectoryRow => ({
  sourceKey: name,
  name,
  brands: [],
  domains: [],
  categories: [],
  country: "DE",
  contacts: { email: "privacy@north.example.org", postal: null, phone: null, form: null, isPrivacy: true },
  rights: [],
  laws: [],
  note: null,
  updatedOn: null,
  ...change,
});
const bring = (...rows: DirectoryRow[]) => {
  desk.store.directory.begin({
    sourceId,
    kind: "csv",
    title: "Example list",
    origin: null,
    fileName: "list.csv",
    sha256: "a".repeat(64),
    importedAt: Instant.parse("2026-11-20T08:00:00.000Z"),
  });
  desk.store.directory.add(sourceId, rows, () => false);
  desk.companies.forget();
};
const list = async (text: string, facets = {}) =>
  desk.take("companies:list", { wish: { text, facets: { ...noFacets, ...facets }, sort: "best" }, from: 0, most: 50 });
const slugs = async (text: string) => (await list(text)).rows.map(({ slug }) => String(slug));

describe("the list", () => {
  it("lists companies of a directory beside the bundled ones, and forgets them when the import is undone", async () => {
    const before = (await list("")).total;
    bring(row("North Example"), row("South Example"));
    expect((await list("")).total).toBe(before + 2);
    expect(await list("north exmaple")).toMatchObject({
      total: 1,
      rows: [{ name: "North Example", origin: { kind: "directory" }, reach: { from: "directory" } }],
    });
    desk.store.directory.undo(sourceId, Instant.parse("2026-11-20T09:00:00.000Z"));
    desk.companies.forget();
    expect((await list("")).total).toBe(before);
  });

  it("shows the person's own address and letters as soon as they are there", async () => {
    bring(row("North Example"));
    const slug = Slug.parse("north-example");
    expect((await list("north")).rows[0]).toMatchObject({ hasLetters: false });
    await desk.take("companies:set-contact", { slug, email: "own@example.org" });
    expect((await list("", { mine: "entry" })).rows).toMatchObject([{ slug, reach: { from: "person" } }]);
    const letter = await desk.draft({ slug });
    await desk.take("requests:send", letter);
    await desk.settled(letter.requestId);
    expect((await list("", { mine: "letters" })).rows).toMatchObject([{ slug, hasLetters: true }]);
    expect(await desk.take("companies:count", { wish: { text: "", facets: noFacets, sort: "best" } })).toMatchObject({
      mine: [
        { value: "letters", count: 1 },
        { value: "entry", count: 1 },
      ],
    });
  });
});

it("gives all companies that are found to a campaign, by name alone", async () => {
  bring(row("North Example"), row("South Example"));
  expect(await desk.take("companies:search-all", { text: "example" })).toEqual({
    total: 2,
    slugs: ["north-example", "south-example"],
  });
});

describe("companies that are one", () => {
  const [head, part] = [Slug.parse("komet-sales"), Slug.parse("komet-sales-inc")];

  it("asks about two of one name, merges them field by field, keeps the bundled word, and parts them again", async () => {
    const { record } = await desk.take("companies:get", { slug: head });
    bring(row("Komet Sales Inc", { country: record.country?.value ?? null, brands: ["Komet Shop"] }));
    const { total, pairs } = await desk.take("companies:twins");
    expect(total).toBe(1);
    expect(pairs).toMatchObject([{ by: "name" }]);
    await desk.take("companies:merge", { slug: part, into: head });
    expect(await slugs("komet")).toEqual(["komet-sales"]);
    expect(await slugs("komet shop")).toEqual(["komet-sales"]);
    const merged = await desk.take("companies:get", { slug: head });
    expect(merged.record.primary).toEqual(record.primary);
    expect(merged.record.aliases).toContain("Komet Shop");
    expect(merged.parts).toEqual([{ slug: part, name: "Komet Sales Inc" }]);
    expect((await desk.take("companies:get", { slug: part })).partOf).toMatchObject({ slug: head });
    expect(await desk.call("companies:merge", { slug: head, into: part })).toMatchObject({ code: "company-merged" });
    expect((await desk.take("companies:twins")).total).toBe(0);
    await desk.take("companies:part", { slug: part });
    expect(await slugs("komet")).toEqual(["komet-sales", "komet-sales-inc"]);
    await desk.take("companies:keep-apart", { slug: part, other: head });
    expect((await desk.take("companies:twins")).total).toBe(0);
  });

  it("counts for the whole what the person said of a part, and parted again each has its own word", async () => {
    bring(row("Komet Sales Inc"), row("South Example"));
    const south = Slug.parse("south-example");
    await desk.take("contacts:mark", { slug: part, mark: "form-only" });
    await desk.take("contacts:set-heir", { slug: part, heir: south });
    const own = { accountId: "main", alias: null };
    await desk.take("companies:set-sender", { slug: part, ...own });
    await desk.take("companies:merge", { slug: part, into: head });
    expect(await desk.take("contacts:standing", { slug: head })).toMatchObject({
      mark: "form-only",
      heir: { slug: south },
    });
    expect((await desk.take("companies:get", { slug: head })).sender).toEqual(own);
    await desk.take("contacts:mark", { slug: head, mark: "post-only" });
    expect((await desk.take("contacts:standing", { slug: head })).mark).toBe("post-only");
    await desk.take("companies:part", { slug: part });
    expect(await desk.take("contacts:standing", { slug: head })).toMatchObject({ mark: "post-only", heir: null });
    expect(await desk.take("contacts:standing", { slug: part })).toMatchObject({ mark: "form-only" });
    expect((await desk.take("companies:get", { slug: head })).sender).toBeNull();
    expect((await desk.take("companies:get", { slug: part })).sender).toEqual(own);
  });

  it("takes a word back from the whole, and sends nobody round in a circle", async () => {
    bring(row("Komet Sales Inc"), row("South Example"));
    const south = Slug.parse("south-example");
    await desk.take("contacts:mark", { slug: part, mark: "form-only" });
    await desk.take("companies:set-sender", { slug: part, accountId: "main", alias: null });
    await desk.take("contacts:set-heir", { slug: part, heir: south });
    await desk.take("contacts:set-heir", { slug: south, heir: head });
    await desk.take("companies:merge", { slug: part, into: head });
    expect((await desk.take("contacts:standing", { slug: head })).heir).toBeNull();
    expect((await desk.take("contacts:standing", { slug: south })).heir).toMatchObject({ slug: head });
    expect(await desk.call("contacts:set-heir", { slug: head, heir: part })).toMatchObject({ code: "company-unknown" });
    expect(await desk.take("contacts:mark", { slug: head, mark: null })).toMatchObject({ mark: null });
    expect((await desk.take("companies:set-sender", { slug: head, accountId: null, alias: null })).sender).toBeNull();
  });

  it("makes none a part that the person wrote to or entered an address for", async () => {
    bring(row("Komet Sales Inc"));
    await desk.take("companies:set-contact", { slug: part, email: "own@example.org" });
    expect(await desk.call("companies:merge", { slug: part, into: head })).toMatchObject({ code: "company-yours" });
    await desk.take("companies:merge", { slug: head, into: part });
    expect((await desk.take("companies:get", { slug: part })).ownContact).toMatchObject({ email: "own@example.org" });
  });
});
