// What a score was asked for; a slip of the hand scores nothing else.
import { expect, it } from "vitest";
import { parseScoreArguments } from "./score-arguments.ts";

it("asks for the development set where nothing is said", () => {
  expect(parseScoreArguments([])).toEqual({
    sets: [],
    split: null,
    withErrors: false,
    intoPage: false,
    calibrate: false,
  });
});

it("takes several sets and a split", () => {
  expect(parseScoreArguments(["--set", "a", "--set", "b", "--split", "test", "--errors"])).toMatchObject({
    sets: ["a", "b"],
    split: "test",
    withErrors: true,
  });
});

it("refuses what it does not understand, rather than scoring something else", () => {
  expect(parseScoreArguments(["--set"])).toBeNull();
  expect(parseScoreArguments(["--set", "--errors"])).toBeNull();
  expect(parseScoreArguments(["--splt", "test"])).toBeNull();
  expect(parseScoreArguments(["a"])).toBeNull();
});

it("does not put another set's tables into the page of the development set", () => {
  expect(parseScoreArguments(["--write", "--set", "a"])).toBeNull();
  expect(parseScoreArguments(["--write", "--split", "test"])).toBeNull();
});
