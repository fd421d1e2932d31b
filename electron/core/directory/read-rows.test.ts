// Rows of the published formats, made to their schemas, and what is taken from each; what is not there stays unknown.
import { describe, expect, it } from "vitest";
import { createCountryReader } from "./create-country-reader.ts";
import { guessColumns } from "./guess-columns.ts";
import { mapCaliforniaColumns } from "./map-california-columns.ts";
import { readDatarequests } from "./read-datarequests.ts";
import { readJustDeleteMe } from "./read-justdeleteme.ts";
import { readTableRow } from "./read-table-row.ts";
import { takeDomain, takeEmail, takePhone, takeUrl } from "./take-facts.ts";

const readCountry = createCountryReader();

describe("datarequests.org", () => {
  const company = {
    slug: "example-media",
    "relevant-countries": ["de", "at"],
    categories: ["ads"],
    name: "Example Media GmbH",
    runs: ["Example News", "Example Shop"],
    address: "Datenschutz\nMusterweg 1\n12345 Musterstadt\nDeutschland",
    phone: "+49 30 1234567",
    email: "privacy@example.org",
    webform: "https://www.example.org/privacy",
    web: "https://www.example.org/de",
    sources: ["https://www.example.org/datenschutz"],
    comments: ["Wants a customer number."],
    quality: "verified",
  };

  it("takes what the schema says", () => {
    expect(readDatarequests(company, 1, readCountry)).toEqual({
      kind: "entry",
      row: {
        sourceKey: "example-media",
        name: "Example Media GmbH",
        brands: ["Example News", "Example Shop"],
        domains: ["example.org"],
        categories: ["ads"],
        country: "DE",
        contacts: {
          email: "privacy@example.org",
          postal: company.address,
          phone: "+49 30 1234567",
          form: "https://www.example.org/privacy",
          isPrivacy: true,
        },
        rights: [],
        laws: [],
        note: "Wants a customer number.",
        updatedOn: null,
      },
    });
  });

  it("knows nothing of the country where the address does not end with one, whomever the record is meant for", () => {
    const read = readDatarequests(
      { ...company, address: "Musterweg 1", email: undefined, web: "none" },
      1,
      readCountry,
    );
    expect(read).toMatchObject({ row: { country: null, domains: [], contacts: { email: null } } });
  });

  it.each([
    ["a text", "x"],
    ["nothing", null],
    ["another thing", { name: "Example" }],
    ["a nest", [[[]]]],
  ])("leaves out %s", (_name, value) => {
    expect(readDatarequests(value, 7, readCountry)).toEqual({ kind: "bad", line: 7, fault: "not-a-company" });
  });
});

describe("JustDeleteMe", () => {
  it("takes a site, and does not take its mail for one for privacy", () => {
    const site = {
      name: "Example",
      url: "https://example.org/account/delete",
      difficulty: "hard",
      notes: "Write to them.",
      email: "help@example.org",
      domains: ["example.org", "www.example.net", "not a domain"],
    };
    expect(readJustDeleteMe(site, 1)).toMatchObject({
      row: {
        name: "Example",
        domains: ["example.org", "example.net"],
        note: "Write to them.",
        contacts: { email: "help@example.org", form: "https://example.org/account/delete", isPrivacy: false },
      },
    });
  });
});

describe("a table", () => {
  it("is read by what its columns are", () => {
    const columns = ["name", "website", null, "email", "country"] as const;
    const cells = [
      "Example Ltd",
      "www.example.org; shop.example.net",
      "ignored",
      "mailto:privacy@example.org",
      "France",
    ];
    expect(readTableRow(cells, 2, { columns, readCountry })).toMatchObject({
      row: {
        name: "Example Ltd",
        domains: ["example.org", "shop.example.net"],
        country: "FR",
        contacts: { email: "privacy@example.org", postal: null },
      },
    });
  });

  it("takes no formula for a name, and none for anything else", () => {
    const columns = ["name", "note"] as const;
    const read = (...cells: string[]) => readTableRow(cells, 3, { columns, readCountry });
    expect(read('=HYPERLINK("https://example.org","Example")', "")).toMatchObject({ fault: "formula" });
    expect(read("@SUM(A1)", "")).toMatchObject({ fault: "formula" });
    expect(read("Example", "=cmd|' /C calc'!A0")).toMatchObject({ row: { note: null } });
    expect(read(" ", "x")).toEqual({ kind: "bad", line: 3, fault: "no-name" });
  });

  it("has columns guessed by their heads and what stands in them, in four languages", () => {
    expect(guessColumns(["Firma", "Webseite", "E-Mail", "Straße", "PLZ", "Land"], [])).toEqual([
      "name",
      "website",
      "email",
      "postal",
      "postal",
      "country",
    ]);
    expect(guessColumns(["A", "B", "C"], [["Example", "privacy@example.org", "https://example.org"]])).toEqual([
      "name",
      "email",
      "website",
    ]);
    expect(guessColumns(["Nom", "Courriel", "Pays"], [])).toEqual(["name", "email", "country"]);
    expect(guessColumns(["Nombre", "Correo", "País"], [])).toEqual(["name", "email", "country"]);
  });
});

describe("the registry of California", () => {
  it("is told by the words of its heads, with columns that nobody knows yet", () => {
    const heads = [
      "Data broker\u00a0name:",
      "Doing Business As (DBA), if applicable:",
      "Data broker primary website:",
      "Data broker primary contact email address:",
      "Data broker primary street address:",
      "Data broker city:",
      "Data broker country:",
      "Data broker’s primary website that contains details on how consumers can exercise their CA Consumer Privacy Act rights, including how to delete their personal information:",
      "A question of next year:",
    ];
    expect(mapCaliforniaColumns(heads)).toEqual([
      "name",
      "brand",
      "website",
      "email",
      "postal",
      "postal",
      "country",
      "form",
      null,
    ]);
    expect(mapCaliforniaColumns(["Name", "Website"])).toBeNull();
  });
});

describe("single facts", () => {
  it.each([
    ["https://www.example.org/x?y", "example.org"],
    ["Bücher.example", "xn--bcher-kva.example"],
    ["127.0.0.1", null],
    ["localhost", null],
    ["two words", null],
    ["javascript:alert(1)", null],
    ["https://user:secret@example.org", null],
  ])("%s has the domain %s", (text, domain) => expect(takeDomain(text)).toBe(domain));

  it("takes one address for one, and nothing else", () => {
    expect(takeEmail("privacy@example.org")).toBe("privacy@example.org");
    for (const text of ["a@example.org, b@example.org", "Ex <a@example.org>", "a@b", "a b@example.org", 7]) {
      expect(takeEmail(text)).toBeNull();
    }
    expect(takeUrl("javascript:alert(1)")).toBeNull();
    expect(takePhone("+1 (555) 010-0199")).toBe("+1 (555) 010-0199");
    expect(takePhone("none")).toBeNull();
  });

  it.each([
    ["Deutschland", "DE"],
    ["Österreich", "AT"],
    ["USA", "US"],
    ["gb", "GB"],
    ["UK", "GB"],
    ["Éire", "IE"],
    ["Atlantis", null],
    ["EU", null],
  ])("%s is %s", (text, code) => expect(readCountry(text)).toBe(code));
});
