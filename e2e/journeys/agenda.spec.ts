// The calendar: days that are due, a request that rests until a day, a file for another calendar, notices of the system.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { sync } from "node-ical";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { draftLetter } from "../fixtures/draft-letter.ts";
import { makeFilledFolder } from "../fixtures/filled-folder.ts";
import { lookOnce, makeWide } from "../fixtures/look-at-screen.ts";
import { looks } from "../fixtures/looks.ts";
import { hasNoticeService, makeNoticeLauncher } from "../fixtures/notice-service.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { saveInstead } from "../fixtures/ways-out.ts";
import { openTracker, trackerRow } from "../pages/first-letter.ts";
import { typeDay } from "../pages/history.ts";
import { openRoom } from "../pages/open-room.ts";

const many = Number(process.env.RIGHTSDESK_MANY ?? 600);

const begin = async (page: Page, mode: "practice" | "real" = "real"): Promise<string> => {
  await take(page, "settings:choose-mode", { mode });
  await take(page, "settings:save-person", person);
  if (mode === "real") {
    const account = { accountId: "main", host: "127.0.0.1", port: 2525, security: "none", user: "kim" } as const;
    const own = { ...account, address: person.email, senderName: person.name };
    await take(page, "settings:save-account", { account: own, password: "right" });
  }
  await page.reload();
  return (await take(page, "app:info")).today;
};

/** A letter that went out by the company's own form, so that no server is needed. */
const send = async (page: Page, slug = "komet-sales") => {
  const { summary, letter } = await draftLetter(page, { slug, kind: "access" });
  const { requestId } = summary;
  const on = (await take(page, "app:info")).today;
  const words = { requestId, subject: letter.subject, text: letter.text };
  return (await take(page, "requests:sent-otherwise", { ...words, way: "form", on })).summary;
};

const note = (page: Page, requestId: string, kind: "identity-asked" | "fulfilled", on: string) =>
  take(page, "requests:note", { requestId, kind, on, by: "company", text: null, ground: null, untilOn: null });

/** From here on it is so many days later for the app; it notices by itself, or when the computer wakes. */
const moveClock = async (app: ElectronApplication, days: number) => {
  await app.evaluate(({ powerMonitor }, moved) => {
    const now = Date.now;
    Date.now = () => now() + moved * 86_400_000;
    powerMonitor.emit("resume");
  }, days);
};

const month = (page: Page) => page.getByRole("application", { name: "Days on which something is due" });
const list = (page: Page) => page.getByRole("region", { name: /^What is due/ });

test("a day that is due, from the calendar to the request and back", async ({ desk }) => {
  const { app, page } = desk;
  await begin(page);
  await openRoom(page, "calendar");
  await expect(page.getByText("No days yet")).toBeVisible();
  await expect(page.getByText(/the day by which the company must answer stands here/)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  const { dueOn } = await send(page);
  const due = new Intl.DateTimeFormat("en", { day: "numeric", timeZone: "UTC" }).format(new Date(dueOn ?? ""));
  await expect(month(page)).toBeVisible();
  while (
    (await month(page)
      .getByRole("button", { name: /1 of a company's/ })
      .count()) === 0
  ) {
    const before = await month(page).getByRole("heading").textContent();
    await page.getByRole("button", { name: "Next month" }).click();
    await expect(month(page).getByRole("heading")).not.toHaveText(before ?? "");
    await expect(list(page).getByText("Komet Sales").or(list(page).getByText("Nothing is due"))).toBeVisible();
  }
  const day = month(page).getByRole("button", { name: /1 of a company's/ });
  await expect(day).toContainText(due);
  expect(await findAxeViolations(page)).toEqual([]);

  // By the keyboard: onto the day, choose it, on to its entry, into the request and back.
  await day.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^What is due on/ })).toBeVisible();
  const entry = list(page).getByRole("button", { name: /Komet Sales/ });
  await expect(entry).toContainText("They owe: answer");
  await entry.press("Enter");
  await page.getByRole("button", { name: "Back to Calendar" }).press("Enter");
  await expect(page.getByRole("heading", { name: /^What is due on/ })).toBeVisible();

  // Once the day is over the calendar says so, without being asked.
  await moveClock(app, 40);
  await expect(page.getByText("1 answer is overdue.")).toBeVisible();
  await expect(month(page).getByRole("button", { name: /1 overdue/ })).toBeVisible();
  await page.getByRole("button", { name: "Show them in the tracker" }).click();
  await expect(page.getByRole("radio", { name: /^Overdue/ })).toBeChecked();
});

test("the month is walked by arrow keys, also over its end", async ({ desk }) => {
  const { page } = desk;
  const today = await begin(page);
  await send(page);
  await openRoom(page, "calendar");
  const name = (moved: number) => {
    const on = new Date(`${today}T00:00:00Z`);
    on.setUTCDate(on.getUTCDate() + moved);
    return new RegExp(new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(on));
  };
  await month(page)
    .getByRole("button", { name: name(0) })
    .focus();
  await page.keyboard.press("ArrowRight");
  await expect(month(page).getByRole("button", { name: name(1) })).toBeFocused();
  for (let week = 1; week <= 5; week += 1) {
    await page.keyboard.press("ArrowDown");
    await expect(month(page).getByRole("button", { name: name(1 + 7 * week) })).toBeFocused();
  }
});

test("a request rests until its day: board, page and back", async ({ desk }) => {
  const { app, page } = desk;
  const today = await begin(page);
  const { requestId } = await send(page);
  await note(page, requestId, "identity-asked", today);
  await openTracker(page);
  const lane = (name: string) => page.getByRole("radio", { name: new RegExp(`^${name}`) });
  await expect(lane("To do now")).toContainText("1");
  await trackerRow(page, "Komet Sales").click();
  await page.getByRole("button", { name: "3 days: let it rest" }).press("Enter");
  await expect(page.getByText(/^This request rests\./)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Back to Tracker" }).click();
  await expect(lane("To do now")).toContainText("0");
  await expect(trackerRow(page, "Komet Sales")).toContainText("Rests until");

  await moveClock(app, 3);
  await expect(lane("To do now")).toContainText("1");
  await expect(trackerRow(page, "Komet Sales")).not.toContainText("Rests until");

  await trackerRow(page, "Komet Sales").click();
  await page.getByRole("button", { name: "A week: let it rest" }).press("Enter");
  await expect(page.getByRole("region", { name: "Later" })).toBeFocused();
  await page.getByRole("button", { name: "End the rest now" }).press("Enter");
  await expect(page.getByRole("button", { name: "A week: let it rest" })).toBeVisible();

  // A day of one's own choice: one that has come is refused, and nothing typed is lost.
  const now = (await take(page, "app:info")).today;
  await page.getByRole("button", { name: "Until a day…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Until when is it to rest?" });
  await typeDay(dialog, now);
  await dialog.getByRole("button", { name: "Let it rest" }).press("Enter");
  await expect(dialog.getByText("Choose a day after today, within a year.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await typeDay(dialog, `${Number(now.slice(0, 4)) + 1}-01-15`);
  await dialog.getByRole("button", { name: "Let it rest" }).press("Enter");
  await expect(page.getByRole("heading", { name: /This request rests\. On January 15/ })).toBeVisible();
});

test("a file for another calendar says nothing of the company, and cancels what is settled", async ({ desk }) => {
  const { app, page } = desk;
  const today = await begin(page);
  const { requestId, company, dueOn } = await send(page);
  const into = await saveInstead(app);
  const save = async (isNamed = false) => {
    await page.getByRole("button", { name: "Reminders for your calendar" }).click();
    const dialog = page.getByRole("dialog", { name: "Reminders for your own calendar" });
    if (isNamed) {
      await dialog.getByRole("checkbox", { name: "Put the company's name into the titles" }).press("Space");
      await expect(dialog.getByText(/copied to a provider's servers/)).toBeVisible();
    }
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Save the file" }).press("Enter");
    await expect(dialog).toBeHidden();
    const text = readFileSync(path.join(into, "rightsdesk-reminders.ics"), "utf8");
    const events = Object.values(sync.parseICS(text)).flatMap((one) => (one?.type === "VEVENT" ? [one] : []));
    return { text, events };
  };
  await openRoom(page, "calendar");
  const first = await save();
  expect(first.text).not.toContain(company);
  expect(first.text).toContain(`DTSTART;VALUE=DATE:${dueOn?.replaceAll("-", "")}`);
  expect(first.events).toMatchObject([{ summary: "Reminder from Rightsdesk", status: "CONFIRMED" }]);
  await expect(page.getByText("Saved, with 1 reminder.")).toBeVisible();
  const named = await save(true);
  expect(named.events).toMatchObject([{ summary: `Reminder from Rightsdesk: ${company}`, uid: first.events[0]?.uid }]);

  await openTracker(page);
  await trackerRow(page, company).click();
  await note(page, requestId, "fulfilled", today);
  await openRoom(page, "calendar");
  await take(page, "agenda:save-calendar", { requestId: null, isNamed: false });
  const text = readFileSync(path.join(into, "rightsdesk-reminders.ics"), "utf8");
  expect(text).toContain("STATUS:CANCELLED");
  expect(text).toContain(`UID:${first.events[0]?.uid}`);
});

test("a notice of the system: only when it is allowed, counts alone, and a press opens the board", async ({ desk }) => {
  const { app, page } = desk;
  const today = await begin(page);
  const { requestId } = await send(page);
  await note(page, requestId, "identity-asked", today);
  const seen = await app.evaluateHandle(({ Notification }) => {
    const record: { readonly notices: Electron.Notification[] } = { notices: [] };
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      record.notices.push(this);
    };
    return record;
  });
  const shown = () => seen.evaluate(({ notices }) => notices.map(({ title, body }) => `${title}: ${body}`));
  await moveClock(app, 1);
  await openRoom(page, "settings");
  expect(await shown()).toEqual([]);
  await page.getByRole("checkbox", { name: /Tell me by a notice/ }).press("Space");
  await expect.poll(shown).toEqual(["Reminder from Rightsdesk: 1 request needs you today."]);
  await moveClock(app, 0);
  await moveClock(app, 1);
  await expect.poll(shown).toHaveLength(2);
  await seen.evaluate(({ notices }) => notices.at(-1)?.emit("click"));
  await expect(page.getByRole("radio", { name: /^To do now/ })).toBeChecked();
  await expect(trackerRow(page, "Komet Sales")).toBeVisible();

  await take(page, "settings:choose-mode", { mode: "practice" });
  await moveClock(app, 1);
  await openRoom(page, "settings");
  expect(await shown()).toHaveLength(2);
});

test("the desktop itself shows the notice, with a count and no name, and a press on it opens the board", async ({
  open,
}) => {
  test.skip(!hasNoticeService(), "SKIPPED: no service of notices (dunst) can be had on this machine");
  const desktop = await makeNoticeLauncher();
  const { app, page } = await open({ executablePath: desktop.executablePath });
  const today = await begin(page);
  const { requestId } = await send(page);
  await note(page, requestId, "identity-asked", today);
  await openRoom(page, "settings");
  expect(desktop.shown()).toEqual([]);
  await page.getByRole("checkbox", { name: /Tell me by a notice/ }).press("Space");
  await moveClock(app, 1);
  await expect.poll(desktop.shown).toEqual([{ title: "Reminder from Rightsdesk", body: "1 request needs you today." }]);
  await expect.poll(desktop.displayed).toBe(1);
  desktop.press();
  await expect(page.getByRole("radio", { name: /^To do now/ })).toBeChecked();
  await expect(trackerRow(page, "Komet Sales")).toBeVisible();
  await expect.poll(desktop.displayed).toBe(0);
});

test(`the calendar of ${many} requests, as it looks`, async ({ open }) => {
  const dataFolder = await makeFilledFolder(many);
  const { app, page } = await open({ dataFolder });
  for (const { language, colorScheme, width } of looks) {
    await take(page, "settings:choose-language", { language });
    await page.reload();
    await page.emulateMedia({ colorScheme });
    await makeWide({ app, page }, width);
    await openRoom(page, "calendar");
    await expect(page.getByRole("application")).toBeVisible();
    await lookOnce(page, `agenda-${language}-${colorScheme}-${width}`);
  }
});

for (const { language, colorScheme, width } of looks) {
  test(`rest and reminders, ${colorScheme}, ${language}, ${width} wide`, async ({ open }) => {
    const { app, page } = await open({ colorScheme });
    const today = await begin(page, "practice");
    const { requestId } = await send(page);
    await note(page, requestId, "identity-asked", today);
    await take(page, "settings:choose-language", { language });
    await page.reload();
    const shoot = (name: string) => lookOnce(page, `agenda-${name}-${language}-${colorScheme}-${width}`);
    await makeWide({ app, page }, width);
    await openRoom(page, "tracker");
    await page.getByRole("row", { name: /Komet/ }).click();
    const week = page.getByRole("button", { name: /^(A week|Eine Woche)/ });
    await week.scrollIntoViewIfNeeded();
    await shoot("later");
    await week.click();
    await page.getByRole("button", { name: /^(End the rest now|Nicht länger ruhen lassen)$/ }).scrollIntoViewIfNeeded();
    await shoot("rests");
    await page.getByRole("button", { name: /^(Reminders for your|Erinnerungen für Ihren) / }).click();
    await page.getByRole("dialog").getByRole("checkbox").press("Space");
    await shoot("file");
    await page.keyboard.press("Escape");
    await openRoom(page, "tracker");
    await expect(page.getByRole("row", { name: /Komet/ })).toContainText(/Rests until|Ruht bis/);
    await shoot("board");
    await openRoom(page, "calendar");
    await shoot("one");
    await openRoom(page, "settings");
    await page.locator("#settings-notices").scrollIntoViewIfNeeded();
    await shoot("notices");
  });
}
