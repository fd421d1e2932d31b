// Every screen at 800 pixels under strain: text at 200 %, then from right to left in forced colours without motion. Nothing is cut, covered or lost.
import { writeFileSync } from "node:fs";
import type { ElectronApplication, Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { enterRooms, lookThrough } from "../fixtures/every-screen.ts";
import { findCovered } from "../fixtures/find-covered.ts";
import { findCutText } from "../fixtures/find-cut-text.ts";
import { findLostFocus } from "../fixtures/find-lost-focus.ts";
import type { Desk } from "../fixtures/launch-desk.ts";
import { isCutOff } from "../fixtures/look-at-screen.ts";
import { pictureOf } from "../fixtures/pictures.ts";

const zoom = async (app: ElectronApplication, page: Page, factor: number): Promise<void> => {
  await app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
    factor,
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(800 / factor);
};

/** The whole window as it is on the screen: a picture of the page alone leaves out what the zoom made larger. */
const takePicture = async ({ app, page }: Desk, name: string): Promise<void> => {
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  const picture = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString("base64"),
  );
  writeFileSync(pictureOf(name), Buffer.from(picture ?? "", "base64"));
};

const look = async (page: Page, name: string): Promise<void> => {
  expect.soft(await isCutOff(page), `${name} scrolls sideways`).toBe(false);
  expect.soft(await findCutText(page), `${name}: cut`).toEqual([]);
  expect.soft(await findCovered(page), `${name}: covered`).toEqual([]);
  expect.soft(await findAxeViolations(page), name).toEqual([]);
};

/** The room scrolls as a whole only where what is said above it leaves it too little. */
const scrollsTwice = (page: Page): Promise<boolean> =>
  page.locator("#main").evaluate((room) => room.scrollHeight > room.clientHeight + 1);

/** What still moves although the person wants no motion. */
const findMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : "a transition")),
  );

test("all screens at 200 %, from right to left, in forced colours and without motion", async ({ desk }) => {
  test.setTimeout(600_000);
  const { app, page } = desk;
  await enterRooms(page, "de");
  await lookThrough(desk, 800, async (name) => {
    await zoom(app, page, 2);
    await takePicture(desk, `${name}-200-de-800`);
    await look(page, `${name}-200-de-800`);
    await zoom(app, page, 1);
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    await page.screenshot({ path: pictureOf(`${name}-rtl-forced-de-800`) });
    await look(page, `${name}-rtl-forced-de-800`);
    expect.soft(await scrollsTwice(page), `${name} scrolls twice`).toBe(false);
    expect.soft(await findMotion(page), `${name} moves`).toEqual([]);
    expect.soft(await findLostFocus(page, 12), `${name}: focus`).toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute("dir", "ltr"));
    await page.emulateMedia({ forcedColors: "none", reducedMotion: "no-preference" });
  });
});
