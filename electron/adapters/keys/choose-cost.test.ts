// What a passphrase costs whoever guesses, in an installed app and in a test.
import { describe, expect, it } from "vitest";
import { chooseCost } from "./choose-cost.ts";
import { fullCost } from "./seal-by-passphrase.ts";

describe("chooseCost", () => {
  it("is the full one in an installed app, whatever is asked", () => {
    for (const asked of ["1024", "2", "nonsense", "", null]) {
      expect(chooseCost(asked, { isPackaged: true })).toEqual(fullCost);
    }
  });

  it("is the full one where nothing is asked, and else what is asked", () => {
    expect(chooseCost(null, { isPackaged: false })).toEqual(fullCost);
    expect(chooseCost("", { isPackaged: false })).toEqual(fullCost);
    expect(chooseCost("1024", { isPackaged: false })).toEqual({ ...fullCost, cost: 1024 });
  });

  it.each(["1000", "1", "0", "-2", "1e3", "262144", "much"])("does not start with %s", (asked) => {
    expect(() => chooseCost(asked, { isPackaged: false })).toThrow("power of two");
  });
});
