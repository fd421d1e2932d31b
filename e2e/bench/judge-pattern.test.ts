// The checker sees endless patterns, also those that bounds hide.
import { expect, it } from "vitest";
import { judgePattern } from "./judge-pattern.ts";

const kindOf = async (source: string) => (await judgePattern({ source, flags: "", place: "x.ts:1" })).kind;

it("sees a pattern that some text makes endless", async () => {
  expect(await kindOf("^(?:a|a)*$")).toBe("exponential");
});

it("sees it also where bounds hide it", async () => {
  expect(await kindOf("^(?:\\w{1,14} ?){0,30}$")).toBe("exponential");
});

it("lets a plain one pass", async () => {
  expect(await kindOf("a+b")).not.toBe("exponential");
});
