// Every screen at 800 pixels under strain: text at 200 %, then from right to left in forced colours without motion. Nothing is cut, covered or lost.
import { writeFileSync } from "node:fs";
import type { ElectronApplication, Page } from "@playwright/test";
import { de } from "../../renderer/words/de.ts";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { lookThroughGate } from "../fixtures/every-gate-screen.ts";
import { enterRooms, lookThrough } from "../fixtures/every-screen.ts";
import { findCovered } from "../fixtures/find-covered.ts";
import { findCutText } from "../fixtures/find-cut-text.ts";
import { findLostFocus } from "../fixtures/find-lost-focus.ts";
import type { Desk } from "../fixtures/launch-desk.ts";
import { isCutOff, makeWide } from "../fixtures/look-at-screen.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { openRoom } from "../pages/open-room.ts";

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

const lookLarge = async (desk: Desk, name: string): Promise<void> => {
  const { app, page } = desk;
  await zoom(app, page, 2);
  await takePicture(desk, `${name}-200-de-800`);
  await look(page, `${name}-200-de-800`);
  await zoom(app, page, 1);
};

test("all screens with text at 200 %", async ({ desk }) => {
  test.setTimeout(600_000);
  const { page } = desk;
  await makeWide(desk, 800);
  await take(page, "settings:choose-language", { language: "de" });
  await page.reload();
  await page.getByRole("button", { name: de.welcome.practice.title }).waitFor();
  await lookLarge(desk, "welcome");
  await enterRooms(page, "de");
  await lookThrough(desk, 800, (name) => lookLarge(desk, name));
});

test("the screens that keep the data closed with text at 200 %", async ({ open }) => {
  test.setTimeout(600_000);
  const desk = await open({ asksPassphrase: true });
  await makeWide(desk, 800);
  await lookThroughGate(desk.page, "de", (name) => lookLarge(desk, `gate-${name}`));
});

/** German as the window would speak it in a script that runs from right to left: the page and the keys of its parts turn. */
const turn = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "languages", { value: ["de-Arab-DE"] });
    // Chromium goes by the language alone, and takes every German for one that runs from left to right.
    const textInfo = { get: () => ({ direction: "rtl" }) };
    Object.defineProperty(Intl.Locale.prototype, "textInfo", textInfo);
  });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
};

test("all screens from right to left, in forced colours and without motion", async ({ desk }) => {
  test.setTimeout(600_000);
  const { page } = desk;
  await enterRooms(page, "de");
  await turn(page);
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await lookThrough(desk, 800, async (name) => {
    await page.screenshot({ path: pictureOf(`${name}-rtl-forced-de-800`) });
    await look(page, `${name}-rtl-forced-de-800`);
    expect.soft(await scrollsTwice(page), `${name} scrolls twice`).toBe(false);
    expect.soft(await findMotion(page), `${name} moves`).toEqual([]);
    expect.soft(await findLostFocus(page, 12), `${name}: focus`).toEqual([]);
  });

  // The next lane lies to the left.
  await openRoom(page, "tracker");
  const lanes = page.locator(".board-lanes").getByRole("radio");
  await lanes.first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(lanes.nth(1)).toBeFocused();
});
