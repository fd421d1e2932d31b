// Which letters are offered when a policy reads differently.
import { expect, it } from "vitest";
import type { Right } from "../../../shared/lists.ts";
import type { ChangeSide, PolicyChange } from "../../../shared/policy-changes.ts";
import type { PolicyFact } from "../../../shared/reading.ts";
import { suggestLetters } from "./suggest-letters.ts";

const side = (fact: PolicyFact): ChangeSide => ({ fact, quote: "Words.", verdict: "open" });
const right = (name: Right, stance: "offered" | "denied" = "offered") =>
  side({ kind: "right", right: name, stance, scope: null, how: null, isThirdParty: false });
const recipient = side({ kind: "recipient", recipient: "advertisers" });
const added = (after: ChangeSide): PolicyChange => ({ kind: "added", after });
const suggest = (...changes: PolicyChange[]) => suggestLetters({ changes, sells: null });

it("offers the letter of a way to say no that is new or reads differently, each once", () => {
  const changed: PolicyChange = { kind: "changed", before: right("objection"), after: right("objection") };
  expect(suggest(changed, added(right("opt-out-sale")), added(right("objection")))).toEqual([
    { kind: "opt-out", letter: "opt-out-sale" },
    { kind: "opt-out", letter: "objection" },
  ]);
});

it("offers none for a right that is denied, is no way to say no, or is gone", () => {
  expect(suggest(added(right("opt-out-sale", "denied")), added(right("access")))).toEqual([]);
  expect(suggest({ kind: "gone", before: right("opt-out-sale") })).toEqual([]);
});

it("offers an objection, and the question who got the data, where more is passed on", () => {
  expect(suggest(added(recipient))).toEqual([{ kind: "sharing", letters: ["objection", "third-party-disclosure"] }]);
  expect(suggest({ kind: "gone", before: recipient })).toEqual([]);
});

it("offers the opt-out of sale where the text says now that data is sold", () => {
  expect(suggestLetters({ changes: [], sells: { before: "no", after: "yes" } })).toEqual([
    { kind: "sharing", letters: ["opt-out-sale", "objection", "third-party-disclosure"] },
  ]);
  expect(suggestLetters({ changes: [], sells: { before: "yes", after: "no" } })).toEqual([]);
});
