// What came of a letter, written down by the person: a call, a confirmation, an extension, a refusal; corrected and taken back.

import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openTracker, trackerRow } from "../pages/first-letter.ts";
import { chooseKind, due, history, openHappened, status, typeDay, writeDown } from "../pages/history.ts";
import { openRoom } from "../pages/open-room.ts";

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const begin = async (page: Page) => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  const { summary } = await sendLetter(page, { slug: "komet-sales", kind: "access" });
  await page.reload();
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  return { requestId: summary.requestId, today: (await take(page, "app:info")).today };
};

test("a call, a confirmation, more time, a refusal: each is seen, corrected and taken back", async ({ desk }) => {
  const { page } = desk;
  const { requestId, today } = await begin(page);
  await expect(status(page)).toContainText("Sent");
  await expect(due(page)).toContainText("They owe");
  await expect(due(page).getByRole("listitem").filter({ hasText: "Answer" }).first()).toContainText("open");

  await test.step("a phone call, with a file that shows it, changes nothing of the status", async () => {
    const form = await openHappened(page, "Phone call");
    await form.getByRole("radio", { name: "They called" }).check({ force: true });
    await form.getByRole("textbox", { name: "In a few words" }).fill("They look for my account.");
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      form.getByRole("button", { name: "Add files" }).click(),
    ]);
    await chooser.setFiles({ name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("They called.") });
    await expect(form.getByRole("listitem")).toContainText("note.txt");
    await writeDown(form);
    await expect(history(page)).toContainText("Phone call: They called");
    await expect(history(page)).toContainText("They look for my account.");
    await expect(history(page)).toContainText("note.txt");
    await expect(status(page)).toContainText("Sent");
  });

  await test.step("its day is corrected, and what stood before is kept", async () => {
    await page.getByRole("button", { name: "Correct: Phone call: They called" }).click();
    const form = page.getByRole("dialog", { name: "Correct this entry" });
    await typeDay(form, dayBefore(today));
    await writeDown(form);
    const [first] = (await take(page, "requests:get", { requestId })).timeline;
    expect(first?.earlier).toHaveLength(1);
    await expect(page.getByRole("button", { name: "As it stood before" })).toBeVisible();
    await expect(history(page)).toContainText("note.txt");
    await page.getByRole("button", { name: "Take the correction back: Phone call: They called" }).click();
    await expect(page.getByRole("button", { name: "As it stood before" })).toHaveCount(0);
  });

  await test.step("a confirmation and more time", async () => {
    await writeDown(await openHappened(page, "They confirmed receipt"));
    await expect(status(page)).toContainText("Receipt confirmed");
    const before = (await take(page, "requests:get", { requestId })).summary.dueOn ?? "";
    await writeDown(await openHappened(page, "They took more time"));
    await expect(status(page)).toContainText("They took more time");
    await expect(due(page)).toContainText("told on");
    const after = (await take(page, "requests:get", { requestId })).summary.dueOn ?? "";
    expect(after > before).toBe(true);
    await page.getByRole("button", { name: "Take back: They took more time" }).click();
    await expect(status(page)).toContainText("Receipt confirmed");
    expect((await take(page, "requests:get", { requestId })).summary.dueOn).toBe(before);
    await page.getByRole("button", { name: "What was taken back" }).click();
    await page.getByRole("button", { name: "Let it stand again: They took more time" }).click();
    await expect(status(page)).toContainText("They took more time");
  });

  await test.step("a refusal with its ground, in the tracker as well", async () => {
    const form = await openHappened(page, "They refused");
    await form.getByRole("button", { name: /What they rest it on/ }).click();
    await page.getByRole("option", { name: "They do not know that it is you" }).click();
    await writeDown(form);
    await expect(status(page)).toContainText("Refused");
    await expect(history(page)).toContainText("They do not know that it is you");
    expect((await take(page, "requests:get", { requestId })).summary).toMatchObject({
      standing: "denied",
      drp: { status: "denied", reason: "insuf_verification" },
    });
    expect(await findAxeViolations(page)).toEqual([]);
    await openTracker(page);
    await expect(trackerRow(page, "Komet Sales")).toContainText("Refused");
  });
});

test("what cannot have been is refused beside its field, and nothing is written down", async ({ desk }) => {
  const { page } = desk;
  const { requestId, today } = await begin(page);
  const { events } = await take(page, "requests:get", { requestId });
  const form = await openHappened(page, "They answered");
  await typeDay(form, `${Number(today.slice(0, 4)) + 1}-01-15`);
  await form.getByRole("button", { name: "Write it down" }).click();
  await expect(form).toContainText("That day has not come yet.");
  await expect(form.getByRole("spinbutton").first()).toBeFocused();
  await typeDay(form, dayBefore(today));
  await expect(form).toContainText("An answer cannot have come before.");
  await chooseKind(form, "Note");
  await typeDay(form, today);
  await form.getByRole("button", { name: "Write it down" }).click();
  await expect(form).toContainText("Write a few words.");
  await expect(form.getByRole("textbox")).toBeFocused();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Something happened" })).toBeFocused();
  expect((await take(page, "requests:get", { requestId })).events).toEqual(events);
});

for (const [colorScheme, language] of [
  ["light", "en"],
  ["dark", "de"],
] as const) {
  test(`the history looks right, ${colorScheme}, ${language}`, async ({ open }) => {
    const { app, page } = await open({ colorScheme });
    await take(page, "settings:choose-mode", { mode: "practice" });
    await take(page, "settings:save-person", { ...person, country: "US", region: "CA" });
    const { summary } = await sendLetter(page, { slug: "komet-sales", kind: "access" });
    const { requestId } = summary;
    const { today } = await take(page, "app:info");
    const plain = { requestId, on: today, by: "company", text: null, ground: null, untilOn: null } as const;
    const call = await take(page, "requests:note", {
      ...plain,
      kind: "call",
      by: "person",
      on: dayBefore(today),
      text: "Somebody called Kim said that it would take another week.",
    });
    const bytes = new TextEncoder().encode("note");
    await take(page, "requests:attach-evidence", {
      requestId,
      eventId: call.eventId,
      name: "note of the call.txt",
      bytes,
    });
    await take(page, "requests:correct", { ...plain, kind: "post", eventId: call.eventId, text: "It was a letter." });
    const { eventId } = await take(page, "requests:note", { ...plain, kind: "fulfilled" });
    await take(page, "requests:undo", { requestId, eventId });
    await take(page, "requests:note", { ...plain, kind: "identity-asked", text: "A copy of my passport." });
    await take(page, "requests:note", { ...plain, kind: "refused", ground: "identity", text: "We cannot verify you." });
    await take(page, "settings:choose-language", { language });
    await page.reload();
    await openRoom(page, "tracker");
    await page.getByRole("row", { name: /Komet/ }).click();
    await page.getByRole("button", { name: /^(What was taken back|Was zurückgenommen wurde)$/ }).click();
    for (const width of [1280, 800]) {
      await app.evaluate(({ BrowserWindow }, w) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, 800), width);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
      for (const [name, place] of [
        ["top", page.getByRole("region", { name: /^(Answer due by|Antwort fällig bis|Antwort bis)/ }).first()],
        ["history", page.getByRole("button", { name: /^(Something happened|Es ist etwas geschehen)$/ })],
        ["end", page.getByRole("button", { name: /^(Let it stand again|Wieder gelten lassen): / })],
      ] as const) {
        await place.scrollIntoViewIfNeeded();
        await page.screenshot({ path: pictureOf(`log-${name}-${colorScheme}-${language}-${width}`) });
      }
      expect(await findAxeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      await page.getByRole("button", { name: /^(Something happened|Es ist etwas geschehen)$/ }).click();
      await page.getByRole("dialog").waitFor();
      await page.screenshot({ path: pictureOf(`log-form-${colorScheme}-${language}-${width}`) });
      expect(await findAxeViolations(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
}
