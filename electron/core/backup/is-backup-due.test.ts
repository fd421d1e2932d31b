// Every day, every week, not again at once after a failure, and not never after a clock was set back.
import { expect, it } from "vitest";
import { Instant } from "../../shared/day.ts";
import { isBackupDue } from "./is-backup-due.ts";

const at = (text: string) => Instant.parse(`2026-11-${text}:00.000Z`);
const due = (every: "day" | "week", last: string | null, failed: string | null, now: string) =>
  isBackupDue({
    every,
    last: last === null ? null : at(last),
    failed: failed === null ? null : at(failed),
    now: at(now),
  });

it.each([
  ["day", null, null, "22T10:00", true],
  ["day", "21T10:00", null, "22T09:59", false],
  ["day", "21T10:00", null, "22T10:00", true],
  ["week", "15T10:01", null, "22T10:00", false],
  ["week", "15T10:00", null, "22T10:00", true],
  ["day", null, "22T09:30", "22T10:00", false],
  ["day", null, "22T09:00", "22T10:00", true],
  ["week", "22T09:00", "22T08:00", "22T10:00", false],
  ["day", "22T10:30", null, "22T10:00", false],
  ["day", "29T10:00", null, "22T10:00", true],
] as const)("every %s, last %s, failed %s, now %s: %s", (every, last, failed, now, expected) => {
  expect(due(every, last, failed, now)).toBe(expected);
});
