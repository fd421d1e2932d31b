// Every screen in light and dark, wide and narrow, in every language: axe finds nothing, nothing overflows. Pictures go to out/screens.
import type { Page } from "@playwright/test";
import type { Language } from "../../electron/shared/lists.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { fillDesk } from "../fixtures/fill-desk.ts";
import { findCutText } from "../fixtures/find-cut-text.ts";
import { inAnyLanguage } from "../fixtures/in-any-language.ts";
import type { Desk } from "../fixtures/launch-desk.ts";
import { isCutOff, lookAtScreen, makeWide } from "../fixtures/look-at-screen.ts";
import { widthsIn } from "../fixtures/looks.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { openRoom } from "../pages/open-room.ts";
import { screens } from "../pages/screens.ts";

const enterRooms = async (page: Page, language: Language) => {
  await fillDesk(page);
  await take(page, "settings:choose-language", { language });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
};

const lookThrough = async (desk: Desk, width: number, look: (name: string) => Promise<void>) => {
  const { page } = desk;
  await makeWide(desk, width);
  for (const [name, go] of Object.entries(screens)) {
    await test.step(`${name} ${width}`, async () => {
      // A narrow window shows a company over the list; the first press on the room leads back to the list.
      await openRoom(page, "practice");
      await openRoom(page, "companies");
      if (name !== "company" && (await page.getByRole("option").count()) === 0) await openRoom(page, "companies");
      await go(page);
      await look(name);
      if ((await page.getByRole("dialog").or(page.getByRole("alertdialog")).count()) > 0)
        await page.keyboard.press("Escape");
    });
  }
};

for (const language of ["en", "de"] as const) {
  test(`all screens, ${language}`, async ({ open }) => {
    // A hundred looks at a whole window: this only ends what would never end.
    test.setTimeout(600_000);
    const desk = await open();
    const { page } = desk;
    for (const width of widthsIn(language)) {
      await makeWide(desk, width);
      await lookAtScreen(page, { name: "welcome", language, width });
    }
    await enterRooms(page, language);
    for (const width of widthsIn(language))
      await lookThrough(desk, width, (name) => lookAtScreen(page, { name, language, width }));
  });
}

// The words alone are new here, so they are looked at where they have the least room.
for (const language of ["fr", "es"] as const) {
  test(`all screens, ${language}`, async ({ open }) => {
    test.setTimeout(600_000);
    const desk = await open();
    const { page } = desk;
    const look = async (name: string) => {
      await page.screenshot({ path: pictureOf(`${name}-light-${language}-800`) });
      expect.soft(await findCutText(page), name).toEqual([]);
      expect(await isCutOff(page), name).toBe(false);
    };
    await makeWide(desk, 800);
    await take(page, "settings:choose-language", { language });
    await page.reload();
    await page.getByRole("button", { name: inAnyLanguage(({ welcome }) => welcome.practice.title) }).waitFor();
    await look("welcome");
    await enterRooms(page, language);
    await lookThrough(desk, 800, look);
    await page.getByRole("navigation").first().getByRole("button").last().click();
    await page.getByRole("heading", { level: 1, name: inAnyLanguage(({ vault }) => vault.hidden.title) }).waitFor();
    await look("gate-hidden");
  });
}
