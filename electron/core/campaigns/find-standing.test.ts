// Each company stands in one place, and nothing is said to be more than is known.
import { describe, expect, it } from "vitest";
import type { OutboxState } from "../../shared/lists.ts";
import { countStandings, findStanding } from "./find-standing.ts";

const out = (state: OutboxState | null, change = {}) => ({
  state: "approved" as const,
  hasQuestion: false,
  dispatch: { state, mayBeOut: false, hasBounced: false, hasAnswer: false, ...change },
});

describe("findStanding", () => {
  it.each([
    ["approved", "queued"],
    ["retry", "queued"],
    ["sending", "sending"],
    ["sent", "sent"],
    ["refused", "refused"],
    ["unsure", "unsure"],
  ] as const)("says of a letter in %s that it is %s", (state, standing) => {
    expect(findStanding(out(state))).toBe(standing);
  });

  it("keeps a doubt whatever a later try came to, until a server has said yes", () => {
    expect(findStanding(out("approved", { mayBeOut: true }))).toBe("unsure");
    expect(findStanding(out("refused", { mayBeOut: true }))).toBe("unsure");
    expect(findStanding(out("sent", { mayBeOut: true }))).toBe("sent");
  });

  it("takes a letter that came back for no sent one, and an answer for more than both", () => {
    expect(findStanding(out("sent", { hasBounced: true }))).toBe("bounced");
    expect(findStanding(out("sent", { hasBounced: true, hasAnswer: true }))).toBe("answered");
    expect(findStanding(out(null))).toBe("sent");
  });

  it("does not call ready what has an open question", () => {
    expect(findStanding({ state: "drafted", hasQuestion: true, dispatch: null })).toBe("open");
    expect(findStanding({ state: "drafted", hasQuestion: false, dispatch: null })).toBe("ready");
    expect(findStanding({ state: "planned", hasQuestion: false, dispatch: null })).toBe("planned");
    expect(findStanding({ state: "left-out", hasQuestion: true, dispatch: null })).toBe("left-out");
  });
});

it("counts every company once", () => {
  const counts = countStandings([
    { ...out("sent"), count: 3 },
    { ...out("sent", { hasAnswer: true }), count: 2 },
    { ...out("sent", { mayBeOut: true }), count: 1 },
    { state: "left-out", hasQuestion: false, dispatch: null, count: 4 },
  ]);
  expect(counts).toMatchObject({ sent: 4, answered: 2, "left-out": 4, queued: 0, unsure: 0 });
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(10);
});
