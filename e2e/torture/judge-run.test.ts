// The judge of the torture must not be blind: each lie is found, and the truth is none.
import { describe, expect, it } from "vitest";
import type { OutboxState } from "../../electron/shared/lists.ts";
import { RequestId } from "../../electron/shared/request.ts";
import { countMailbox, findLies } from "./judge-run.ts";

const requestId = RequestId.parse("3f0c9b52-8a1e-4d57-9a37-5b1f9e0c2d11");
const letters = new Map([[requestId, "<1@example.org>"]]);
const there = new Map([["<1@example.org>", 1]]);
const twice = new Map([["<1@example.org>", 2]]);
const nothing = new Map<string, number>();
const look = (state: OutboxState) => ({ states: new Map([[requestId, state]]), broken: [] });

describe("findLies", () => {
  it.each<[OutboxState, ReadonlyMap<string, number>, number]>([
    ["sent", there, 0],
    ["sent", nothing, 1],
    ["approved", nothing, 0],
    ["approved", there, 1],
    ["retry", there, 1],
    ["refused", there, 1],
    ["sending", there, 0],
    ["sending", nothing, 0],
    ["unsure", there, 0],
    ["unsure", nothing, 0],
  ])("%s with %j in the mailbox is %i lies", (state, copies, lies) => {
    expect(findLies(letters, look(state), copies)).toHaveLength(lies);
  });

  it("misses a letter that is in no state", () => {
    const none = { states: new Map(), broken: [] };
    expect(findLies(letters, none, nothing)).toEqual(["<1@example.org> is gone from the outbox."]);
  });

  it("says of a letter that all agree on that its chain does not hold", () => {
    const broken = { ...look("sent"), broken: [requestId] };
    expect(findLies(letters, broken, there)).toEqual(["<1@example.org> has a chain that does not hold."]);
  });
});

describe("countMailbox", () => {
  it("counts what arrived, what is lost, and copies for which nobody asked", () => {
    expect(countMailbox(letters, there, () => 0)).toEqual({ delivered: 1, lost: 0, doubledUnseen: 0 });
    expect(countMailbox(letters, nothing, () => 1)).toEqual({ delivered: 0, lost: 1, doubledUnseen: 0 });
    expect(countMailbox(letters, twice, () => 0)).toEqual({ delivered: 1, lost: 0, doubledUnseen: 1 });
    expect(countMailbox(letters, twice, () => 1)).toEqual({ delivered: 1, lost: 0, doubledUnseen: 0 });
  });
});
