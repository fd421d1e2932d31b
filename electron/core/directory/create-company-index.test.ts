// The list finds a company as one types, by all words, with slips and without accents, and counts what it is narrowed by.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Slug } from "../../shared/company.ts";
import type { CompanyFacets, CompanyWish } from "../../shared/company-list.ts";
import { Day } from "../../shared/day.ts";
import { companySorts } from "../../shared/lists.ts";
import { foldText } from "../companies/fold-text.ts";
import type { CompanyRow } from "./company-row.ts";
import { createCompanyIndex } from "./create-company-index.ts";

const today = Day.parse("2026-11-22");
const any: CompanyFacets = {
  country: null,
  law: null,
  right: null,
  way: null,
  freshness: null,
  mine: null,
  origin: null,
};
const row = (name: string, change: Partial<CompanyRow> = {}): CompanyRow => ({
  slug: Slug.parse(
    foldText(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
  ),
  name,
  folded: foldText(name),
  others: [],
  website: null,
  country: null,
  laws: [],
  rights: [],
  reach: { kind: "none", reason: "none-stated" },
  hasForm: false,
  origin: { kind: "bundled" },
  freshOn: null,
  ...change,
});
const asks = (rows: readonly CompanyRow[]) => {
  const index = createCompanyIndex(rows);
  const wish = (text: string, facets: Partial<CompanyFacets> = {}, sort: CompanyWish["sort"] = "best") =>
    index.find({ text, facets: { ...any, ...facets }, sort }, today, 0, 100);
  const names = (...given: Parameters<typeof wish>) => wish(...given).rows.map(({ name }) => name);
  const counts = (facets: Partial<CompanyFacets>) =>
    index.count({ text: "", facets: { ...any, ...facets }, sort: "best" }, today);
  return { index, wish, names, counts };
};

describe("search", () => {
  const { names } = asks([
    row("Google", { others: ["google.example"] }),
    row("Moogle Tours"),
    row("Łódź Café", { others: ["coffee", "cafe.example.org"] }),
    row("Northern Coffee Ltd"),
    row("Example Telecom", { others: ["Mobilo"] }),
    row("C&A"),
    row("Café"),
  ]);

  it("finds a company with a slip in its name", () => {
    for (const text of ["google", "googel", "gogle", "googlee", "goigle"]) expect(names(text)[0]).toBe("Google");
    expect(names("nothern")).toEqual(["Northern Coffee Ltd"]);
    expect(names("telekom example")).toEqual(["Example Telecom"]);
    expect(names("gxxgle")).toEqual([]);
  });

  it("finds the beginning of a word with a slip in it while one still types", () => {
    expect(names("mobiol")).toEqual(["Example Telecom"]);
    expect(names("northren")).toEqual(["Northern Coffee Ltd"]);
  });

  it("asks for no accents, and for every word in any order, in names, brands, domains and categories", () => {
    expect(names("lodz cafe")).toEqual(["Łódź Café"]);
    expect(names("coffee łódź")).toEqual(["Łódź Café"]);
    expect(names("mobilo")).toEqual(["Example Telecom"]);
    expect(names("https://www.cafe.example.org/privacy?x")).toEqual(["Łódź Café"]);
    expect(names("coffee tours")).toEqual([]);
  });

  it("puts the name itself first, then names that begin so, words of names, other words, words inside", () => {
    const ranked = asks([
      row("Xxmoon"),
      row("Tours", { others: ["moon"] }),
      row("Blue Moon"),
      row("Moon Tours"),
      row("Moon"),
    ]);
    expect(ranked.names("moon")).toEqual(["Moon", "Moon Tours", "Blue Moon", "Tours", "Xxmoon"]);
  });

  it("puts the company whose website was typed first", () => {
    const { names: found } = asks([
      row("Alder Example", { others: ["c12.example.org"] }),
      row("Zeder Example", { others: ["c1.example.org", "shop.example.org"] }),
    ]);
    expect(found("c1.example.org")).toEqual(["Zeder Example", "Alder Example"]);
    expect(found("https://www.c1.example.org/privacy")[0]).toBe("Zeder Example");
  });

  it("takes signs as they stand, and lists all where nothing was typed", () => {
    expect(names("c&a")[0]).toBe("C&A");
    expect(names(".*")).toEqual([]);
    expect(names("  ")).toEqual([
      "C&A",
      "Café",
      "Example Telecom",
      "Google",
      "Łódź Café",
      "Moogle Tours",
      "Northern Coffee Ltd",
    ]);
  });
});

describe("facets", () => {
  const mail = { kind: "email", value: "privacy@example.org", from: "directory" } as const;
  const { index, wish, names, counts } = asks([
    row("A", { country: "DE", rights: ["access", "erasure"], reach: mail, freshOn: Day.parse("2026-10-01") }),
    row("B", { country: "DE", rights: ["access"], laws: ["eu-gdpr"], freshOn: Day.parse("2020-01-01") }),
    row("C", { country: "US", laws: ["us-ca-ccpa", "eu-gdpr"], hasForm: true }),
  ]);

  it("narrows by each facet and by several, and counts beside each what there would be", () => {
    expect(names("", { country: "DE" })).toEqual(["A", "B"]);
    expect(names("", { right: "erasure" })).toEqual(["A"]);
    expect(names("", { law: "eu-gdpr" })).toEqual(["B", "C"]);
    expect(names("", { way: "form" })).toEqual(["C"]);
    expect(names("", { freshness: "older" })).toEqual(["B"]);
    expect(names("", { country: "DE", law: "eu-gdpr" })).toEqual(["B"]);
    expect(names("", { country: "FR" })).toEqual([]);
    expect(wish("", { country: "DE" }).total).toBe(2);
    const { country, law, freshness } = counts({ country: "DE" });
    expect(country).toEqual([
      { value: "DE", count: 2 },
      { value: "US", count: 1 },
    ]);
    expect(law).toEqual([{ value: "eu-gdpr", count: 1 }]);
    expect(freshness.map(({ value, count }) => [value, count])).toEqual([
      ["year", 1],
      ["older", 1],
    ]);
  });

  it("orders by freshness, what is not known last", () => {
    expect(names("", {}, "fresh")).toEqual(["A", "B", "C"]);
  });

  it("knows what the person entered and wrote, as it stands now", () => {
    const [a, c] = [Slug.parse("a"), Slug.parse("c")];
    index.setMine({ entries: new Map([[c, "own@example.org"]]), letters: new Set([a]) });
    expect(names("", { mine: "letters" })).toEqual(["A"]);
    expect(wish("", { mine: "entry" }).rows).toMatchObject([
      { name: "C", reach: { value: "own@example.org", from: "person" }, hasLetters: false },
    ]);
    index.setMine({ entries: new Map(), letters: new Set() });
    expect(names("", { mine: "entry" })).toEqual([]);
  });
});

describe("while somebody types", () => {
  const names = [
    "Violet Bank",
    "Violine",
    "Łódź Agency",
    "Lodging Ltd",
    "C&A",
    "Café",
    "Bank of Sud",
    "Sudoku 24",
    "Volt",
    "日本 Mail",
  ];
  const rows = names.map((name, at) =>
    row(name, {
      slug: Slug.parse(`company-${at}`),
      country: at % 2 === 0 ? "DE" : "FR",
      others: [`c${at}.example.org`],
    }),
  );

  it("says ahead of each letter just what is found once it is typed", () => {
    const typed = fc.constantFrom(
      "",
      "v",
      "vio",
      "viol",
      "volet",
      "LÓDZ a",
      "süd ",
      "bank s",
      "c3.example",
      "日",
      "c&",
      "nobody",
    );
    const facets = fc.constantFrom({}, { country: "DE" }, { mine: "letters" as const });
    fc.assert(
      fc.property(
        typed,
        facets,
        fc.constantFrom(...companySorts),
        fc.integer({ min: 1, max: 3 }),
        (text, only, sort, most) => {
          const { index } = asks(rows);
          index.setMine({ entries: new Map(), letters: new Set([Slug.parse("company-0"), Slug.parse("company-8")]) });
          const asked: CompanyWish = { text, facets: { ...any, ...only }, sort };
          const seen = new Set<string>();
          for (let letters: readonly string[] | null = null; letters === null || letters.length > 0; ) {
            const { rows: lines, next, left } = index.ahead(asked, today, letters, most);
            expect(next.length).toBeGreaterThan(0);
            for (const { letter, total, places } of next) {
              const then = index.find({ ...asked, text: text + letter }, today, 0, most);
              expect({ letter, total, rows: places.map((place) => lines[place]) }).toEqual({
                letter,
                total: then.total,
                rows: then.rows,
              });
              expect(seen.has(letter)).toBe(false);
              seen.add(letter);
            }
            letters = left;
          }
          for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789 ") expect(seen).toContain(letter);
        },
      ),
    );
  });

  it("looks first for what a word of most companies goes on with, and for one possible slip at a time", () => {
    const { index } = asks([row("Vault"), row("Violet"), row("Violine"), row("Volt")]);
    const first = (text: string) => index.ahead({ text, facets: any, sort: "best" }, today, null, 5);
    expect(
      first("v")
        .next.slice(0, 3)
        .map(({ letter }) => letter),
    ).toEqual(["i", "a", "o"]);
    expect(first("v").next).toHaveLength(8);
    expect(first("viole").next.map(({ letter, total }) => [letter, total])).toEqual([["t", 1]]);
  });
});
