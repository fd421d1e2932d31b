// What next: one clear step at the top of a request's page, with its reason and its day, and its letter ready to be read.

import type { ElectronApplication, Locator, Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { lookOnce, makeWide } from "../fixtures/look-at-screen.ts";
import { looks } from "../fixtures/looks.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openTracker, trackerRow } from "../pages/first-letter.ts";
import { openRoom } from "../pages/open-room.ts";

const begin = async (page: Page): Promise<string> => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  return (await take(page, "app:info")).today;
};

const next = (page: Page): Locator => page.getByRole("region", { name: /^(What next|Wie es weitergeht)$/ });

const send = async (page: Page, kind: "access" | "erasure" = "access") => {
  const { summary } = await sendLetter(page, { slug: "komet-sales", kind });
  return summary;
};

type Noted = Parameters<typeof take<"requests:note">>[2];
const note = (page: Page, entry: Omit<NonNullable<Noted>, "by" | "text" | "untilOn" | "ground"> & Partial<Noted>) =>
  take(page, "requests:note", { by: "company", text: null, untilOn: null, ground: null, ...entry });

/** From here on it is so many days later for the app. */
const moveClock = (app: ElectronApplication, days: number) =>
  app.evaluate((_electron, moved) => {
    const now = Date.now;
    Date.now = () => now() + moved * 86_400_000;
  }, days);

test("from a refusal to the letter that answers it, which nothing sends but the person", async ({ desk }) => {
  const { page } = desk;
  const today = await begin(page);
  const { requestId } = await send(page);
  await note(page, { requestId, kind: "refused", on: today, ground: "excessive" });
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();

  await expect(next(page)).toContainText("Answer the refusal");
  await expect(next(page)).toContainText("Rests on Art. 12(5) GDPR.");
  await expect(page.getByText("Their reason: The request is excessive")).toBeVisible();
  await expect(page.getByText(/it is for the company to show it/)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  await next(page).getByRole("button", { name: "What else you can do" }).press("Enter");
  await expect(next(page).getByRole("button", { name: "Complain to the authority" })).toBeVisible();
  await next(page).getByRole("button", { name: "Answer a refusal" }).press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: /refusal/ })).toBeVisible();
  await expect(page.getByRole("radio", { name: "The request is excessive" })).toBeChecked();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Write the letter" }).click();
  const letter = page.getByRole("textbox").last();
  await expect(letter).toHaveValue(/you refused it as excessive/);
  await expect(letter).toHaveValue(/it is for you to show that \(Art\. 12\(5\) GDPR\)/);
  const [draft] = (await take(page, "requests:list")).filter(({ follows }) => follows === requestId);
  expect(draft).toMatchObject({ kind: "refusal-answer", status: "draft", sentOn: null });
});

test("while there is time the page says to wait; once the day has passed the reminder lies ready", async ({ desk }) => {
  const { app, page } = desk;
  await begin(page);
  const { dueOn } = await send(page);
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  await expect(next(page)).toContainText("They still have time to answer.");
  await expect(next(page).getByRole("button", { name: "Remind them" })).toHaveCount(0);
  expect(dueOn).toEqual(expect.any(String));

  await moveClock(app, 40);
  await page.reload();
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  await expect(next(page)).toContainText("Their time is over and no answer came.");
  await expect(next(page)).toContainText("Their day was");
  await next(page).getByRole("button", { name: "Remind them" }).press("Enter");
  await page.getByRole("button", { name: "Write the letter" }).click();
  await expect(page.getByRole("textbox").last()).toHaveValue(/By my reckoning your answer was due on/);
});

test("a demand for proof of identity: what may be asked, and how to give as little as will do", async ({ desk }) => {
  const { page } = desk;
  const today = await begin(page);
  const { requestId } = await send(page);
  await note(page, { requestId, kind: "identity-asked", on: today });
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  await expect(next(page)).toContainText("only if they have good reason to doubt that it is you");
  await expect(page.getByRole("heading", { name: "What they may ask as proof" })).toBeVisible();
  await expect(page.getByText(/black out all but name/)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("heading", { name: "What they may ask as proof" }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: pictureOf("shield") });
  await next(page).getByRole("button", { name: "Answer about your identity" }).press("Enter");
  await page.getByRole("button", { name: "Write the letter" }).click();
  await expect(page.getByRole("textbox").last()).toHaveValue(/Art\. 12\(6\) GDPR/);
});

test("what the person did is one press away, and then the page knows what follows", async ({ desk }) => {
  const { page } = desk;
  const today = await begin(page);
  const { requestId } = await send(page, "erasure");
  await note(page, { requestId, kind: "confirm-link", on: today });
  await note(page, { requestId, kind: "fulfilled", on: today });
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  await expect(next(page)).toContainText("They say that it is done.");
  await next(page).getByRole("button", { name: "I have checked it" }).press("Enter");
  await expect(next(page)).toContainText("This matter is closed.");
  await expect(page.getByRole("heading", { name: "What next" })).toBeFocused();
  expect(await findAxeViolations(page)).toEqual([]);
});

for (const { language, colorScheme, width } of looks) {
  test(`looks, ${colorScheme}, ${language}, ${width} wide`, async ({ open }) => {
    const { app, page } = await open({ colorScheme });
    const today = await begin(page);
    const { requestId } = await send(page, "erasure");
    await note(page, { requestId, kind: "identity-asked", on: today });
    await note(page, { requestId, kind: "refused", on: today, ground: "legal-duty" });
    await take(page, "settings:choose-language", { language });
    await page.reload();
    await makeWide({ app, page }, width);
    await openRoom(page, "tracker");
    await page.getByRole("row", { name: /Komet/ }).click();
    await next(page).waitFor();
    const folded = next(page).getByRole("button", { expanded: false });
    while ((await folded.count()) > 0) await folded.first().press("Enter");
    await lookOnce(page, `what-next-${colorScheme}-${language}-${width}`);
    await page.getByRole("heading", { level: 2, name: /^(What to say|Was zur Ablehnung)/ }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: pictureOf(`coach-${colorScheme}-${language}-${width}`) });
  });
}
