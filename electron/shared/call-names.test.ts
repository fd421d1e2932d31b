// The names are those of the contract, each once.
import { expect, it } from "vitest";
import { callNames, isCallName } from "./call-names.ts";
import { contract } from "./contract.ts";

it("names every call of the contract once, and no other", () => {
  expect([...callNames].sort()).toEqual(Object.keys(contract).sort());
  expect(isCallName("companies:get")).toBe(true);
  expect(["companies:drop", "toString", "__proto__", null, 7].filter(isCallName)).toEqual([]);
});
