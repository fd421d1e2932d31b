// What every store must do with companies of public directories; a part of store-contract.ts.
import { describe, expect, it } from "vitest";
import { Slug } from "../../shared/company.ts";
import { type DirectoryRow, type NewDirectorySource, SourceId } from "../../shared/directory.ts";
import { exampleInstant } from "./fixtures/examples.ts";
import type { Store } from "./store.ts";

const source = (number: number): NewDirectorySource => ({
  sourceId: SourceId.parse(`00000000-0000-4000-8000-00000000000${number}`),
  kind: "csv",
  title: "A list\0 \ud800",
  fileName: "list.csv",
  sha256: "a".repeat(64),
  importedAt: exampleInstant(number),
  // One that was fetched, and one of a file.
  origin:
    number === 1
      ? { asked: "https://example.org/list.csv", hops: [], fetchedAt: exampleInstant(1), type: "text/csv", size: 7 }
      : null,
});
const row = (key: string, change: Partial<DirectoryRow> = {}): DirectoryRow => ({
  sourceKey: key,
  name: "Example Ltd",
  brands: ["Zoë\0 \ud800\n\t"],
  domains: ["shop.example.org"],
  categories: [],
  country: "DE",
  contacts: { email: "privacy@example.org", postal: null, phone: null, form: null, isPrivacy: true },
  rights: ["access"],
  laws: [],
  note: null,
  updatedOn: null,
  ...change,
});
const slugs = ["example-ltd", "example-ltd-2", "example-ltd-3"].map((slug) => Slug.parse(slug));
const [one, two, three] = slugs as [Slug, Slug, Slug];
const free = () => false;

export const describeDirectory = (open: () => Store, again: () => Store): void => {
  describe("public directories", () => {
    it("keeps each row as it was read, under a slug that no other company has, whatever is called the same", () => {
      const [first, second] = [source(1), source(2)];
      open().directory.begin(first);
      open().directory.begin(second);
      const isTaken = (slug: Slug) => slug === two;
      expect(open().directory.add(first.sourceId, [row("1"), row("1"), row("2")], isTaken)).toEqual({
        added: 2,
        known: 1,
      });
      expect(open().directory.add(second.sourceId, [row("1")], isTaken)).toEqual({ added: 1, known: 0 });
      expect(again().directory.get(one)).toEqual({
        ...row("1"),
        slug: one,
        sourceId: first.sourceId,
      });
      expect([open().directory.get(two), open().directory.get(three)?.sourceKey]).toEqual([null, "2"]);
      expect(open().directory.count()).toBe(3);
      expect(open().directory.sources()).toEqual([
        { ...second, rows: 1, undoneAt: null },
        { ...first, rows: 2, undoneAt: null },
      ]);
    });

    it("gives all of them in portions, a line each, and says where the last one ends", () => {
      open().directory.begin(source(1));
      open().directory.add(source(1).sourceId, [row("1"), row("2"), row("3")], free);
      const lines: string[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const { text, last }: { text: string; last: number | null } = open().directory.portion(after, 2);
        lines.push(...text.split("\n"));
        after = last;
      }
      expect(lines.map((line) => line.split("\t")[0])).toEqual(slugs);
      expect(JSON.parse(lines[1]?.split("\t")[2] ?? "")).toEqual(row("2"));
    });

    it("adds nothing of a portion of which one row cannot be kept, and nothing to an import that is not there", () => {
      open().directory.begin(source(1));
      const broken = [row("1"), row("2", { country: "Germany" })];
      expect(() => open().directory.add(source(1).sourceId, broken, free)).toThrow();
      expect(() => open().directory.add(source(2).sourceId, [row("1")], free)).toThrow();
      expect(open().directory.count()).toBe(0);
    });

    it("undoes an import whole, with what was said of its companies, and nothing else", () => {
      open().directory.begin(source(1));
      open().directory.begin(source(2));
      open().directory.add(source(1).sourceId, [row("1"), row("2")], free);
      open().directory.add(source(2).sourceId, [row("1")], free);
      open().pairs.merge(one, three, exampleInstant(3));
      open().pairs.keepApart(two, three, exampleInstant(3));
      expect(open().directory.undo(source(1).sourceId, exampleInstant(4))).toBe(2);
      expect(again().directory.count()).toBe(1);
      expect([open().pairs.merged().size, open().pairs.apart().length]).toEqual([0, 0]);
      expect(open().directory.sources()).toMatchObject([
        { rows: 1, undoneAt: null },
        { rows: 0, undoneAt: exampleInstant(4) },
      ]);
    });
  });

  it("keeps a company that the person entered something for when its import is undone", () => {
    open().directory.begin(source(1));
    open().directory.add(source(1).sourceId, [row("1"), row("2")], free);
    const kept = open().directory.get(one)?.slug ?? two;
    open().contacts.set(kept, { email: "own@example.org", enteredAt: exampleInstant(3) });
    expect(open().directory.undo(source(1).sourceId, exampleInstant(4))).toBe(1);
    expect(again().directory.get(kept)?.slug).toBe(kept);
    expect(open().directory.count()).toBe(1);
  });

  describe("companies that are one", () => {
    it("makes one a part of another, with its own parts, and takes that back", () => {
      expect(open().pairs.merge(one, two, exampleInstant())).toBe(true);
      expect(open().pairs.merge(one, three, exampleInstant())).toBe(false);
      expect(open().pairs.merge(two, one, exampleInstant())).toBe(false);
      expect(open().pairs.merge(two, three, exampleInstant())).toBe(true);
      expect(again().pairs.merged()).toEqual(
        new Map([
          [one, three],
          [two, three],
        ]),
      );
      expect(open().pairs.part(one)).toBe(true);
      expect(open().pairs.part(one)).toBe(false);
      expect(open().pairs.merged()).toEqual(new Map([[two, three]]));
    });

    it("remembers two that are to be kept apart, once, whichever was named first", () => {
      open().pairs.keepApart(two, one, exampleInstant());
      open().pairs.keepApart(one, two, exampleInstant());
      expect(again().pairs.apart()).toEqual([[one, two]]);
    });
  });
};
