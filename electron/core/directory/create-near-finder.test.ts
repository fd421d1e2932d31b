// Words with a slip in them are found among sorted ones, whatever stands before them in the list.
import { expect, it } from "vitest";
import { createNearFinder } from "./create-near-finder.ts";
import { buildWordIndex } from "./word-index.ts";

const findAmong = (text: string) => {
  const { words, shared } = buildWordIndex([{ folded: text, others: [] }]);
  const findNear = createNearFinder(words, shared);
  return (typed: string, most: number) => {
    const found: string[] = [];
    findNear(typed, most, 0, words.length, (at) => found.push(words[at] ?? ""));
    return found;
  };
};

it("takes a letter too many, too few, another one, and two that changed places for a slip", () => {
  const near = findAmong("google goggles gorge moogle gaggle goo");
  for (const typed of ["googlee", "gogle", "goigle", "googel"]) expect(near(typed, 1), typed).toContain("google");
  expect(near("gxxgle", 1)).toEqual([]);
  expect(near("gxxgle", 2)).toEqual(["gaggle", "goggles", "google"]);
});

it("finds every word that begins so, and none besides, however many begin alike", () => {
  const near = findAmong("north norther northern northerns norths nortia nothern nurture");
  expect(near("nroth", 1)).toEqual(["north", "norther", "northern", "northerns", "norths", "nothern"]);
  expect(near("northren", 1)).toEqual(["northern", "northerns"]);
  expect(near("nortia", 1)).toEqual(["nortia"]);
});

it("looks at a word of any length, and compares none that is endless", () => {
  const long = "a".repeat(300);
  const near = findAmong(`${long} ${long}b`);
  expect(near("a".repeat(20), 1)).toHaveLength(2);
  expect(near("a".repeat(61), 1)).toEqual([]);
});
