// Thousands of one name each get a slug of their own, without counting through all before.
import { expect, it } from "vitest";
import { Slug } from "../../shared/company.ts";
import { makeFreeSlug } from "./make-free-slug.ts";

it("gives each of five thousand of one name another slug, in few looks", () => {
  const taken = new Set<string>();
  let looks = 0;
  for (let count = 0; count < 5000; count += 1) {
    const slug = makeFreeSlug({ name: "Example Ltd", website: null }, (one) => {
      looks += 1;
      return taken.has(one);
    });
    expect(Slug.safeParse(slug).success).toBe(true);
    expect(taken.has(slug)).toBe(false);
    taken.add(slug);
  }
  expect([...taken].slice(0, 3)).toEqual(["example-ltd", "example-ltd-2", "example-ltd-3"]);
  expect(looks / 5000).toBeLessThan(40);
});
