// What is remembered is made once, and never answers for another thing.
import { expect, it } from "vitest";
import { remember } from "./remember.ts";

it("makes a thing once for each object and key", () => {
  const made: string[] = [];
  const join = remember((of: { readonly name: string }, key) => {
    made.push(`${of.name} ${key}`);
    return made.at(-1) === "one nothing" ? undefined : `${of.name} ${key}`;
  });
  const [one, same] = [{ name: "one" }, { name: "one" }];
  expect([join(one, "a"), join(one, "b"), join(same, "a"), join(one, "a")]).toEqual([
    "one a",
    "one b",
    "one a",
    "one a",
  ]);
  expect([join(one, "nothing"), join(one, "nothing")]).toEqual([undefined, undefined]);
  expect(made).toEqual(["one a", "one b", "one a", "one nothing"]);
});
