// The clock: over midnight and daylight saving while the app is open, after sleep, and a year back.

import type { ElectronApplication, Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openTracker, trackerRow } from "../pages/first-letter.ts";

/** Ahead of any day on which this is run: what lies in the future is no clock that went back. From here on it is this instant for the app, and time goes on from there. */
const setClock = (app: ElectronApplication, at: string) =>
  app.evaluate((_electron, to) => {
    const real = (Reflect.get(Date, "real") as (() => number) | undefined) ?? Date.now;
    Reflect.set(Date, "real", real);
    const moved = Date.parse(to) - real();
    Date.now = () => real() + moved;
  }, at);

/** The computer wakes: the app looks at once, and does not wait for its next look at the day. */
const wake = (app: ElectronApplication) => app.evaluate(({ powerMonitor }) => powerMonitor.emit("resume"));

const inBerlin = { env: { TZ: "Europe/Berlin" } };

const begin = async (page: Page): Promise<void> => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
};

const today = async (page: Page) => (await take(page, "app:info")).today;
const notice = (page: Page) => page.getByText("This computer's clock has gone back");

test("over midnight the board says by itself that the day has passed", async ({ open }) => {
  const { app, page } = await open(inBerlin);
  await setClock(app, "2030-11-04T11:00:00.000Z");
  await begin(page);
  const { summary } = await sendLetter(page, { slug: "komet-sales", kind: "access" });
  const { dueOn } = summary;
  expect(dueOn).toBe("2030-12-04");
  await openTracker(page);
  await setClock(app, "2030-12-04T22:59:00.000Z");
  await wake(app);
  await expect.poll(() => today(page)).toBe("2030-12-04");
  // Seen with the day before midnight first: a board that is still being read would know the new day by chance.
  await expect(trackerRow(page, "Komet Sales")).toContainText("until Dec 4, 2030today");
  await expect(trackerRow(page, "Komet Sales")).not.toContainText("overdue");
  // One minute past midnight in Berlin; nobody touches the window.
  await setClock(app, "2030-12-04T23:01:00.000Z");
  // The app looks every half minute.
  await expect(trackerRow(page, "Komet Sales")).toContainText("overdue", { timeout: 90_000 });
  expect(await today(page)).toBe("2030-12-05");
  await expect(notice(page)).toHaveCount(0);
});

for (const [name, sentAt, before, after, dueOn] of [
  ["spring", "2030-03-30T22:30:00.000Z", "2030-03-31T00:59:00.000Z", "2030-03-31T22:30:00.000Z", "2030-04-30"],
  ["autumn", "2030-10-26T21:30:00.000Z", "2030-10-27T00:59:00.000Z", "2030-10-27T22:30:00.000Z", "2030-11-26"],
] as const) {
  test(`over the change of the hour in ${name} no day shifts`, async ({ open }) => {
    const { app, page } = await open(inBerlin);
    await setClock(app, sentAt);
    await begin(page);
    const { summary } = await sendLetter(page, { slug: "komet-sales", kind: "access" });
    const { requestId } = summary;
    expect(summary.dueOn).toBe(dueOn);
    expect(summary.sentOn).toBe(sentAt.slice(0, 10));
    for (const at of [before, after]) {
      await setClock(app, at);
      await wake(app);
      const { summary: now, events } = await take(page, "requests:get", { requestId });
      expect([now.sentOn, now.dueOn]).toEqual([summary.sentOn, dueOn]);
      expect(new Set(events.map(({ on }) => on))).toEqual(new Set([summary.sentOn]));
    }
    // Half past eleven at night or later: the day after the change, whichever the hour counts for.
    expect(await today(page)).toBe(name === "spring" ? "2030-04-01" : "2030-10-27");
    await expect(notice(page)).toHaveCount(0);
  });
}

test("a year back is said, nothing is lost, and nothing is believed that cannot be", async ({ open }) => {
  const desk = await open(inBerlin);
  const { app, page } = desk;
  await setClock(app, "2030-11-20T11:00:00.000Z");
  await begin(page);
  const { summary } = await sendLetter(page, { slug: "komet-sales", kind: "access" });
  const { requestId } = summary;
  const kept = await take(page, "requests:get", { requestId });
  await setClock(app, "2030-11-24T11:00:00.000Z");
  await wake(app);
  await openTracker(page);

  await setClock(app, "2029-11-24T11:00:00.000Z");
  await wake(app);
  await expect(notice(page)).toBeVisible();
  await expect(page.getByText(/was in use on .*24.* 2030 already, and by the clock it is .*24.* 2029/)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.screenshot({ path: pictureOf("clock-back") });
  const then = await take(page, "requests:get", { requestId });
  expect(then.events).toEqual(kept.events);
  expect([then.summary.sentOn, then.summary.dueOn]).toEqual([summary.sentOn, summary.dueOn]);
  // An answer on a day before the letter went out is refused, with the day as the reason.
  const entry = { requestId, kind: "answered", by: "company", text: null, untilOn: null, ground: null } as const;
  await expect(take(page, "requests:note", { ...entry, on: await today(page) } as never)).rejects.toThrow(
    /day-impossible/,
  );
  expect((await take(page, "requests:get", { requestId })).events).toEqual(kept.events);

  await setClock(app, "2030-11-24T11:05:00.000Z");
  await wake(app);
  await expect(notice(page)).toHaveCount(0);
  expect((await take(page, "requests:get", { requestId })).events).toEqual(kept.events);
});

test("a clock that was ahead is told once, and the person has the last word", async ({ open }) => {
  const desk = await open(inBerlin);
  await setClock(desk.app, "2040-11-20T11:00:00.000Z");
  await wake(desk.app);
  await begin(desk.page);
  await expect.poll(() => today(desk.page)).toBe("2040-11-20");
  await desk.close();

  const { page } = await open({ ...inBerlin, dataFolder: desk.dataFolder });
  await expect(notice(page)).toBeVisible();
  await page.getByRole("button", { name: "The clock is right now" }).press("Enter");
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await page.getByRole("navigation").first().waitFor();
  await expect(notice(page)).toHaveCount(0);
});
