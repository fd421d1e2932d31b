// What a person is told beside a field before anything is written down.
import { expect, it } from "vitest";
import { findHappenedFaults, hasFaults } from "./find-happened-faults.ts";

const known = { on: "2026-11-22", today: "2026-11-22", sentOn: "2026-11-20" };
const plain = { kind: "answered", text: null, untilOn: null } as const;

it("finds nothing wrong with today, nor with the day on which the letter went", () => {
  expect(hasFaults(findHappenedFaults(plain, known))).toBe(false);
  expect(hasFaults(findHappenedFaults(plain, { ...known, on: "2026-11-20" }))).toBe(false);
});

it("wants a day that has come, and none before the letter but for a call, a letter by post or a note", () => {
  expect(findHappenedFaults(plain, { ...known, on: "" }).on).toBe("missing");
  expect(findHappenedFaults(plain, { ...known, on: "2026-11-23" }).on).toBe("late");
  expect(findHappenedFaults(plain, { ...known, on: "2026-11-19" }).on).toBe("early");
  expect(findHappenedFaults({ ...plain, kind: "call" }, { ...known, on: "2026-11-19" }).on).toBeNull();
});

it("wants words of a note, and an extension's end behind its notice", () => {
  expect(findHappenedFaults({ ...plain, kind: "note", text: " " }, known).text).toBe("missing");
  const extended = { ...plain, kind: "extended", untilOn: "2026-11-21" } as const;
  expect(findHappenedFaults(extended as never, known).untilOn).toBe("early");
  expect(hasFaults(findHappenedFaults({ ...extended, untilOn: null }, known))).toBe(false);
});
