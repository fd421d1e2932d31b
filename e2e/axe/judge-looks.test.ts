// A state that no test brought up is named; a look counts once for its state, with the most that was found.
import { describe, expect, it } from "vitest";
import { judgeLooks } from "./judge-looks.ts";
import { roomStates } from "./room-states.ts";

const look = (state: string, violations = 0) => ({ state, violations, test: "a journey" });

describe("judgeLooks", () => {
  it("names what was never looked at", () => {
    const { missing, table } = judgeLooks(["tracker:empty", "tracker:rows"], [look("tracker:rows")]);
    expect(missing).toEqual(["tracker:empty"]);
    expect(table).toContain("| tracker | empty | never looked at | 0 |  |");
    expect(table).toContain("2 states, 1 of them never looked at");
  });

  it("says the most that was found, how often it was looked at, and where first", () => {
    const { table } = judgeLooks(["tracker:rows"], [look("tracker:rows"), look("tracker:rows", 3)]);
    expect(table).toContain("| tracker | rows | 3 | 2 | a journey |");
  });

  it("names what the window marks and nobody lists", () => {
    expect(judgeLooks(["tracker:rows"], [look("tracker:torn")]).unknown).toEqual(["tracker:torn"]);
  });

  it("has each state once", () => {
    expect(new Set(roomStates).size).toBe(roomStates.length);
    expect(roomStates).toContain("prepare:complaint");
  });
});
