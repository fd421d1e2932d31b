// Which letter of the person's answered what the company asked, and when none did.
import { expect, it } from "vitest";
import { findAnswerOut } from "./find-answer-out.ts";

type Page = Parameters<typeof findAnswerOut>[0];
const letter = (kind: string, sentOn: string | null, status = "sent") => ({ kind, sentOn, status });
const page = (letters: readonly object[], standing = "needs-you"): Page =>
  ({
    summary: { standing },
    events: [
      { eventId: "a", kind: "sent", on: "2026-09-01" },
      { eventId: "b", kind: "identity-asked", on: "2026-09-10" },
      { eventId: "c", kind: "fee-asked", on: "2026-09-30" },
    ],
    // The last one was taken back.
    timeline: [{ eventId: "a" }, { eventId: "b" }],
    followedBy: letters,
  }) as unknown as Page;

it("is the newest that went out since they asked", () => {
  const newest = letter("identity-answer", "2026-09-20");
  expect(findAnswerOut(page([newest, letter("identity-answer", "2026-09-10")]))).toBe(newest);
});

it.each([
  ["a draft", letter("identity-answer", null, "draft")],
  ["a letter in doubt", letter("identity-answer", "2026-09-12", "unsure")],
  ["one from before they asked", letter("identity-answer", "2026-09-09")],
  ["a reminder", letter("reminder", "2026-09-12")],
])("is not %s", (_name, other) => {
  expect(findAnswerOut(page([other]))).toBeNull();
});

it("is none where nothing is asked any more", () => {
  expect(findAnswerOut(page([letter("identity-answer", "2026-09-12")], "denied"))).toBeNull();
});
