// Every pair of states, so that a move can neither appear nor vanish unseen.
import { describe, expect, it } from "vitest";
import { type OutboxState, outboxStates } from "../../shared/lists.ts";
import { settleState, stateAfter } from "./delivery.ts";
import { lawfulMoves, mayMove } from "./moves.ts";

const lawful = new Set([
  "draft>approved",
  "approved>sending",
  "approved>unsure",
  "approved>draft",
  "approved>approved",
  "approved>refused",
  "sending>sent",
  "sending>retry",
  "sending>refused",
  "sending>unsure",
  "retry>approved",
  "retry>refused",
  "refused>approved",
  "unsure>sent",
  "unsure>approved",
  "unsure>unsure",
]);

describe("mayMove", () => {
  const pairs = outboxStates.flatMap((from) => outboxStates.map((to) => [from, to] as const));
  it.each(pairs)("%s to %s", (from, to) => {
    expect(mayMove(from, to)).toBe(lawful.has(`${from}>${to}`));
  });

  it("lets every outcome of a delivery be written down", () => {
    for (const state of Object.values(stateAfter)) expect(mayMove("sending", state)).toBe(true);
    for (const state of [true, false].map((mayBeOut) => settleState("retry", { mayBeOut })))
      expect(mayMove("sending", state)).toBe(true);
  });

  it("reaches `sending` through the person's yes alone", () => {
    const leadingTo = (state: OutboxState) => outboxStates.filter((from) => lawfulMoves[from].includes(state));
    expect(leadingTo("sending")).toEqual(["approved"]);
    expect(leadingTo("approved")).toEqual(["draft", "approved", "retry", "refused", "unsure"]);
  });
});
