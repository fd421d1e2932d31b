// Rooms in which nothing is yet say what to do next, in each language and colour; the button leads there.
import type { Page } from "@playwright/test";
import { en } from "../../renderer/words/en.ts";
import { answerOtherwise, changed } from "../fixtures/answer-otherwise.ts";
import { expect, test } from "../fixtures/desk.ts";
import { examine } from "../fixtures/examine.ts";
import { inAnyLanguage } from "../fixtures/in-any-language.ts";
import { begin } from "../fixtures/scene.ts";
import { openRoom } from "../pages/open-room.ts";

const shown = (page: Page, state: string) => page.locator(`[data-shows="${state}"] .empty`).waitFor();

test("an empty room leads on", async ({ desk: { app, page } }) => {
  await begin({ app, page });
  await page.reload();
  await page.getByRole("navigation").first().waitFor();
  const title = (name: string) => page.getByRole("heading", { level: 1, name });

  await openRoom(page, "replies");
  await page.getByRole("button", { name: en.replies.emptyOpenGo }).click();
  await shown(page, "replies:empty");
  await page.getByRole("button", { name: en.replies.emptyGo }).click();
  await expect(title(en.tracker.title)).toBeVisible();
  for (const [room, name] of [
    ["practice", en.practice.emptyGo],
    ["settings", en.ledger.emptyGo],
  ] as const) {
    await openRoom(page, room);
    await page.locator(".empty").getByRole("button", { name }).click();
    await expect(title(en.companies.title)).toBeVisible();
  }

  await examine(page, "empty-replies", async () => {
    await openRoom(page, "replies");
    await shown(page, "replies:none-open");
  });
  await examine(page, "empty-practice", async () => {
    await openRoom(page, "practice");
    await shown(page, "practice:empty");
  });
  await examine(page, "empty-ledger", async () => {
    await openRoom(page, "settings");
    await shown(page, "ledger:empty");
    await page.locator("#settings-ledger").evaluate((panel) => panel.scrollIntoView({ block: "start" }));
  });
  // Only a list that names a pair leads there.
  const aPair = { "companies:twins": changed({ total: 1 }) };
  await answerOtherwise(app, aPair);
  await examine(page, "empty-twins", async () => {
    const lead = page.getByRole("button", { name: inAnyLanguage(({ twins }) => twins.open_one) });
    await lead.waitFor();
    await answerOtherwise(app, {});
    await lead.click();
    await shown(page, "twins:empty");
    await answerOtherwise(app, aPair);
  });
});
