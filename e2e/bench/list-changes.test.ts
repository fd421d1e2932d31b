// What somebody reads after the bundled companies were derived anew.
import { expect, it } from "vitest";
import { listChanges } from "./list-changes.ts";

it("says nothing where nothing changed", () => {
  expect(listChanges({ a: [{ right: "access" }] }, { a: [{ right: "access" }] })).toEqual([]);
});

it("names the field with both values", () => {
  expect(listChanges({ site: { value: "a.org" } }, { site: { value: "b.org" } })).toEqual([
    'site.value: "a.org" -> "b.org"',
  ]);
  expect(listChanges({ site: null }, { site: { value: "b.org" } })).toEqual(['site: null -> {"value":"b.org"}']);
});

it("knows a right again wherever it stands in the list", () => {
  const before = [{ right: "access", scope: null }, { right: "erasure" }];
  expect(listChanges(before, [{ right: "erasure" }, { right: "access", scope: "EU" }], "rights")).toEqual([
    'rights[access].scope: null -> "EU"',
  ]);
});

it("tells what came, what went and a new order", () => {
  expect(listChanges([{ law: "eu-gdpr" }], [{ law: "uk-gdpr" }], "laws")).toEqual([
    'laws[eu-gdpr]: {"law":"eu-gdpr"} -> nothing',
    'laws[uk-gdpr]: nothing -> {"law":"uk-gdpr"}',
  ]);
  expect(listChanges([{ law: "a" }, { law: "b" }], [{ law: "b" }, { law: "a" }], "laws")).toEqual([
    "laws: in another order",
  ]);
});

it("shows lists of plain words whole", () => {
  expect(listChanges({ aliases: ["One"] }, { aliases: [] })).toEqual(['aliases: ["One"] -> []']);
});
