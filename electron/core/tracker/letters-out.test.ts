// What later letters do to where a matter stands: they answer what was asked, or take it further.
import { describe, expect, it } from "vitest";
import { Day, Instant } from "../../shared/day.ts";
import type { LetterName } from "../../shared/letter-names.ts";
import type { EventKind } from "../../shared/lists.ts";
import { deriveStanding } from "./derive-standing.ts";
import { findLetterOut, joinLetters, type LetterOut } from "./letters-out.ts";

const at = (on: string, hour = 12) => Instant.parse(`${on}T${String(hour).padStart(2, "0")}:00:00.000Z`);
const event = (kind: EventKind, on: string, hour?: number) => ({ kind, on: Day.parse(on), at: at(on, hour) });
const letter = (kind: LetterName, on: string, hour?: number): LetterOut => ({
  kind,
  on: Day.parse(on),
  at: at(on, hour),
});
const standing = (log: readonly ReturnType<typeof event>[], letters: readonly LetterOut[]) =>
  deriveStanding(joinLetters(log, letters), { status: "sent", lateExtensions: [], letters }).standing;

describe("what the company asked", () => {
  it.each([
    ["identity-asked", "identity-answer"],
    ["form-asked", "form-answer"],
    ["portal-asked", "form-answer"],
    ["fee-asked", "fee-answer"],
  ] as const)("%s no longer waits for the person once %s is out, until it is asked again", (asked, answer) => {
    const log = [event("sent", "2026-09-01"), event(asked, "2026-09-05")];
    expect(standing(log, [])).toBe("needs-you");
    expect(standing(log, [letter(answer, "2026-09-05")])).toBe("acknowledged");
    expect(standing(log, [letter(answer, "2026-09-04")])).toBe("needs-you");
    expect(standing(log, [letter("reminder", "2026-09-06")])).toBe("needs-you");
    expect(standing([...log, event(asked, "2026-09-20")], [letter(answer, "2026-09-06")])).toBe("needs-you");
  });

  it.each([
    ["before it, answered", [9], "acknowledged"],
    ["and once more after it, open again", [9, 17], "needs-you"],
    ["after it alone, noted late and answered", [17], "acknowledged"],
  ] as const)("on the very day of the letter: %s", (_, hours, expected) => {
    const asked = hours.map((hour) => event("identity-asked", "2026-09-05", hour));
    const answer = letter("identity-answer", "2026-09-05", 12);
    expect(standing([event("sent", "2026-09-01"), ...asked], [answer])).toBe(expected);
    const again = letter("identity-answer", "2026-09-05", 18);
    expect(standing([event("sent", "2026-09-01"), ...asked], [again, answer])).toBe("acknowledged");
  });

  it("waits on where only one of two questions was answered", () => {
    const log = [event("sent", "2026-09-01"), event("identity-asked", "2026-09-05"), event("fee-asked", "2026-09-06")];
    expect(standing(log, [letter("fee-answer", "2026-09-07")])).toBe("needs-you");
    expect(standing(log, [letter("fee-answer", "2026-09-07"), letter("identity-answer", "2026-09-08")])).toBe(
      "acknowledged",
    );
  });

  it("does not count an answer without what was asked as proof given", () => {
    const log = [event("identity-asked", "2026-09-05")];
    expect(joinLetters(log, [letter("identity-answer", "2026-09-06")])).toEqual(log);
  });
});

describe("going further", () => {
  it.each(["complaint", "appeal", "internal-complaint"] as const)("by %s, until the company answers", (kind) => {
    const log = [event("sent", "2026-09-01"), event("refused", "2026-09-20", 15)];
    expect(standing(log, [letter(kind, "2026-09-20", 16)])).toBe("escalated");
    expect(standing(log, [letter(kind, "2026-09-19")])).toBe("denied");
    expect(standing([...log, event("fulfilled", "2026-10-01")], [letter(kind, "2026-09-25")])).toBe("fulfilled");
  });
});

it("takes a letter for out only where it is, and did not come back", () => {
  const log = [event("drafted", "2026-09-01"), event("sent", "2026-09-02")];
  expect(findLetterOut("complaint", { status: "sent", log })).toEqual(letter("complaint", "2026-09-02"));
  for (const status of ["bounced", "unsure", "not-sent"] as const)
    expect(findLetterOut("complaint", { status, log })).toBeNull();
  expect(findLetterOut("complaint", { status: "sent", log: log.slice(0, 1) })).toBeNull();
});
