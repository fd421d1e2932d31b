// The ledger names what a letter really carries, not what was known when it was written.
import { describe, expect, it } from "vitest";
import { disclosable } from "../../shared/letter-names.ts";
import { letterVariables, type VariableName } from "./letter-variables.ts";
import { listDisclosed } from "./list-disclosed.ts";

describe("listDisclosed", () => {
  it("names what was used, in the list's order, and nothing that is not the person's", () => {
    const used = new Set<VariableName>(["reference", "personPhone", "companyName", "personName", "resident"]);
    expect(listDisclosed(used)).toEqual(["name", "phone", "residence"]);
  });

  it("misses none of the list where a letter uses everything", () => {
    const everything = new Set(Object.keys(letterVariables) as VariableName[]);
    expect(listDisclosed(everything)).toEqual([...disclosable]);
    expect(listDisclosed(new Set())).toEqual([]);
  });
});
