// The JSON Schemas that editors use, held against the app's own and against the seeds.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildSeedSchemas } from "../e2e/runtime/build-seed-schemas.ts";

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const schemaOf = (name: string): z.ZodType =>
  z.fromJSONSchema(readJson(`schema/${name}`) as z.core.JSONSchema.JSONSchema);
const folders = {
  companies: "company.schema.json",
  laws: "law.schema.json",
  "mail-providers": "mail-provider.schema.json",
};
const seeds = Object.entries(folders).flatMap(([folder, schema]) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => !file.startsWith("."))
    .map((file) => ({ file: `${folder}/${file}`, schema })),
);

it("holds one schema for each kind of seed and no other file", () => {
  expect(readdirSync(new URL("schema", import.meta.url)).sort()).toEqual([...buildSeedSchemas().keys()].sort());
});

// Compared as text: the order of the keys counts too, so that a new writing changes nothing that did not change.
it.each([...buildSeedSchemas()])("%s is what `npm run schemas` writes", (name, schema) => {
  expect(JSON.stringify(readJson(`schema/${name}`), null, 2)).toBe(JSON.stringify(schema, null, 2));
});

it.each(seeds)("$schema takes $file", ({ file, schema }) => {
  expect(schemaOf(schema).safeParse(readJson(file)).error?.issues ?? []).toEqual([]);
});

describe("company.schema.json", () => {
  const schema = schemaOf("company.schema.json");

  it.each([
    ["a right outside of the closed list", (seed: string) => seed.replaceAll('"access"', '"acces"')],
    ["a website with a scheme", (seed: string) => seed.replaceAll('"kactuce.com"', '"https://kactuce.com"')],
    ["a misspelt field", (seed: string) => seed.replace('"contacts"', '"contact"')],
    ["a day written as people write it", (seed: string) => seed.replaceAll('"2019-01-02"', '"2 January 2019"')],
  ])("refuses %s", (_what, spoil) => {
    const whole = JSON.stringify(readJson("companies/kactuce-crm.json"));
    expect(spoil(whole)).not.toBe(whole);
    expect(schema.safeParse(JSON.parse(spoil(whole))).success).toBe(false);
  });
});
