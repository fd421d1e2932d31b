// Which letters are offered after one that is out.
import { expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import type { Reckoning } from "../../shared/reckoning.ts";
import { listNext } from "./list-next.ts";

const due = { dueOn: "2026-12-21", steps: [] as unknown } as Reckoning;
const now = { law: null, today: Day.parse("2026-11-22") };
const access = { kind: "access", lawChoice: { law: "eu-gdpr" } } as const;

it("offers a reminder only once the day has passed, or where none is set", () => {
  expect(listNext(access, { status: "sent", overdue: false, due }, now)).not.toContain("reminder");
  expect(listNext(access, { status: "sent", overdue: true, due }, now)[0]).toBe("reminder");
  expect(listNext(access, { status: "sent", overdue: false, due: { ...due, dueOn: null } }, now)[0]).toBe("reminder");
});

it("offers no reminder while the clock waits, as for the day on which a posted letter arrived", () => {
  const steps = [{ kind: "waiting", for: "arrival", yieldsOn: "2026-11-20" as never }] as const;
  const open = { ...due, dueOn: null, steps };
  expect(listNext(access, { status: "sent", overdue: false, due: open }, now)).not.toContain("reminder");
});

it("offers a complaint where there is a law, last of all, and none without one", () => {
  expect(listNext(access, { status: "sent", overdue: false, due }, now).at(-1)).toBe("complaint");
  const plain = { kind: "access", lawChoice: { law: null } } as const;
  expect(listNext(plain, { status: "sent", overdue: false, due: null }, now)).not.toContain("complaint");
});

it("knows no proof of identity where the law has none", () => {
  const shine = { kind: "third-party-disclosure", lawChoice: { law: "us-ca-shine-the-light" } } as const;
  expect(listNext(shine, { status: "sent", overdue: true, due }, now)).not.toContain("identity-answer");
});

it.each(["draft", "queued", "sending", "unsure", "not-sent", "stopped"] as const)(
  "offers nothing for one that is %s",
  (status) => {
    expect(listNext(access, { status, overdue: false, due }, now)).toEqual([]);
  },
);

it("offers nothing after a letter that came after another", () => {
  const reminder = { kind: "reminder", lawChoice: { law: "eu-gdpr" } } as const;
  expect(listNext(reminder, { status: "sent", overdue: false, due: null }, now)).toEqual([]);
});
