// A letter begins with the reply that it answers, as far as it was written down.
import { expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { prefillReply } from "./prefill-reply.ts";

const day = (text: string) => Day.parse(text);
const due = { steps: [] };

it("knows the day and the ground of the newest refusal", () => {
  const log = [
    { kind: "refused", on: day("2026-10-01"), ground: "no-match" },
    { kind: "acknowledged", on: day("2026-10-02") },
    { kind: "refused", on: day("2026-10-05"), ground: "excessive" },
  ] as const;
  const known = { answeredOn: "2026-10-05", refusalGround: "excessive" };
  expect(prefillReply("refusal-answer", { log, due })).toEqual(known);
  expect(prefillReply("appeal", { log, due })).toEqual(known);
  expect(prefillReply("identity-answer", { log, due })).toEqual({});
  expect(prefillReply("access", { log, due })).toEqual({});
});

it("takes the protocol's reason where no ground was written down", () => {
  const log = [{ kind: "refused", on: day("2026-10-01"), ground: null, reason: "outside_jurisdiction" }] as const;
  expect(prefillReply("refusal-answer", { log, due })).toMatchObject({ refusalReason: "outside_jurisdiction" });
});

it("knows until when they want to take, and that they said it too late", () => {
  const log = [{ kind: "extended", on: day("2026-10-05"), untilOn: day("2026-12-01") }] as const;
  const on = day("2026-10-05");
  const steps = [{ kind: "extension-late", toldOn: on, article: "Art. 12(3) GDPR", yieldsOn: on }] as const;
  const inTime = { answeredOn: "2026-10-05", extendedTo: "2026-12-01", extensionLate: false };
  expect(prefillReply("extension-check", { log, due })).toEqual(inTime);
  expect(prefillReply("extension-check", { log, due: { steps } })).toEqual({ ...inTime, extensionLate: true });
});
