// Findings stand in their groups, and after a decision the next one is at hand.
import { describe, expect, it } from "vitest";
import type { FactKey, PolicyFact, ReadingFinding } from "../../../electron/shared/reading.ts";
import { chooseNext } from "./choose-next.ts";
import { groupFindings } from "./group-findings.ts";
import { howSure, listSure } from "./how-sure.ts";

const make = (key: string, fact: PolicyFact, rest: Partial<ReadingFinding> = {}): ReadingFinding => ({
  key: key as FactKey,
  verdict: "open",
  fact,
  found: fact,
  evidence: null,
  sentence: null,
  rule: "test",
  confidence: 0.95,
  ...rest,
});
const right = (isThirdParty: boolean): PolicyFact => ({
  kind: "right",
  right: "opt-out-marketing",
  stance: "offered",
  scope: null,
  how: null,
  isThirdParty,
});

describe("groupFindings", () => {
  it("keeps other companies' opt-outs apart and leaves out groups that hold nothing", () => {
    const groups = groupFindings([
      make("a", right(true)),
      make("b", right(false)),
      make("c", { kind: "company", name: "Example Org" }),
    ]);
    expect(groups.map(({ id, findings }) => [id, findings.map(({ key }) => key)])).toEqual([
      ["who", ["c"]],
      ["rights", ["b"]],
      ["thirdParty", ["a"]],
    ]);
  });
});

describe("chooseNext", () => {
  const shown = [
    make("a", right(false)),
    make("b", right(false), { verdict: "accepted" }),
    make("c", right(false)),
    make("d", right(false)),
  ];
  const next = (key: string) => chooseNext(shown, key as FactKey);

  it("goes on below, over what is decided already", () => {
    expect(next("a")).toBe("c");
    expect(next("c")).toBe("d");
  });

  it("goes back to the first open one from the last", () => {
    expect(next("d")).toBe("a");
  });

  it("stays where nothing is left", () => {
    expect(chooseNext([make("a", right(false))], "a" as FactKey)).toBe("a");
  });
});

describe("howSure", () => {
  it.each([
    [0.97, "sure"],
    [0.9, "sure"],
    [0.89, "likely"],
    [0.75, "likely"],
    [0.5, "look"],
    [null, null],
  ])("says of %s: %s", (confidence, word) => {
    expect(howSure({ confidence })).toBe(word);
  });

  it("accepts as sure only what is sure and undecided", () => {
    const findings = [
      make("a", right(false)),
      make("b", right(false), { confidence: 0.8 }),
      make("c", right(false), { verdict: "dropped" }),
    ];
    expect(listSure(findings).map(({ key }) => key)).toEqual(["a"]);
  });
});
