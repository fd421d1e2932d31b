// Addresses as policies state them, as lines of an address field.
import { describe, expect, it } from "vitest";
import { addressLines, splitAddress } from "./split-address.ts";

describe("splitAddress", () => {
  it.each([
    ["Example Street 1, 75011 Paris, France", ["Example Street 1", "75011 Paris", "France"]],
    ["Example Street 1, Suite 200, Fresno, CA 93704", ["Example Street 1", "Suite 200", "Fresno, CA 93704"]],
    ["1 Example Road, Vancouver, BC V6B 1A1, Canada", ["1 Example Road", "Vancouver, BC V6B 1A1", "Canada"]],
    ["Example Street 1, 2nd floor\nFresno, CA 93704-1234", ["Example Street 1, 2nd floor", "Fresno, CA 93704-1234"]],
    [" Example Street 1 \r\n\r\n 10115 Berlin\n", ["Example Street 1", "10115 Berlin"]],
    ["CA 93704", ["CA 93704"]],
    ["", []],
    [null, []],
  ])("%j", (postal, lines) => {
    expect(splitAddress(postal)).toEqual(lines);
  });
});

describe("addressLines", () => {
  it("puts the name above", () => {
    expect(addressLines("Example Store", "Example Street 1\n75011 Paris")).toEqual([
      "Example Store",
      "Example Street 1",
      "75011 Paris",
    ]);
  });

  it("writes the name once, in the address's own spelling", () => {
    expect(addressLines("Example store", "EXAMPLE  STORE, Example Street 1")).toEqual([
      "EXAMPLE  STORE",
      "Example Street 1",
    ]);
  });

  it("keeps a line that only begins with the name", () => {
    expect(addressLines("Example", "Example Privacy Office, Example Street 1")).toHaveLength(3);
  });
});
