// A bad run of the torture is called bad, each fault by its name.
import { expect, it } from "vitest";
import { findFaults } from "./judge-tally.ts";

const good = { kills: 10, killsInData: 7, letters: 20, delivered: 20, lost: 0, doubledUnseen: 0, unsure: 8, seed: 1 };
const wished = { kills: 10, inData: 7 };

it("finds nothing in a good run", () => {
  expect(findFaults(good, wished)).toEqual([]);
});

it.each([
  [{ kills: 9 }, "kills struck."],
  [{ killsInData: 6 }, "in DATA"],
  [{ lost: 1 }, "did not arrive"],
  [{ doubledUnseen: 1 }, "came twice"],
  [{ unsure: 11 }, "was asked 11 times"],
])("finds %j", (change, words) => {
  expect(findFaults({ ...good, ...change }, wished)).toEqual([expect.stringContaining(words)]);
});
