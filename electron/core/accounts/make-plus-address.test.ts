// A plus-address leads to the same mailbox and names the company, or there is none.
import { expect, it } from "vitest";
import { asciiAddress } from "../../shared/ascii-address.ts";
import { Slug } from "../../shared/company.ts";
import { makePlusAddress } from "./make-plus-address.ts";

const slug = Slug.parse("komet-sales");

it.each([
  ["kim@example.org", "kim+komet-sales@example.org"],
  ["kim.b@mail.example.org", "kim.b+komet-sales@mail.example.org"],
  [`${"k".repeat(55)}@example.org`, `${"k".repeat(55)}+komet-sa@example.org`],
  // too little room to tell companies apart
  [`${"k".repeat(56)}@example.org`, null],
  ["kim+shop@example.org", null],
  ["nobody", null],
])("%s becomes %s", (address, plus) => {
  expect(makePlusAddress(address, slug)).toBe(plus);
});

it("is cut without a hyphen at its end", () => {
  const plus = makePlusAddress(`${"k".repeat(50)}@example.org`, Slug.parse("ab-cdefghi-jklmn-op"));
  expect(plus).toBe(`${"k".repeat(50)}+ab-cdefghi-jk@example.org`);
  expect(makePlusAddress(`${"k".repeat(52)}@example.org`, Slug.parse("ab-cdefghi-jklmn-op"))).toBe(
    `${"k".repeat(52)}+ab-cdefghi@example.org`,
  );
});

it("is an address that letters can come from, however long the company's name is", () => {
  const long = Slug.parse(`a-${"very-".repeat(14)}long`);
  const plus = makePlusAddress("kim@example.org", long);
  expect(asciiAddress(plus ?? "")).toBe(plus);
  expect(plus?.indexOf("@")).toBeLessThanOrEqual(64);
});
