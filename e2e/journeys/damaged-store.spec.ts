// A damaged store is set aside with its path shown, never deleted; the app opens empty and says so.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "../fixtures/desk.ts";
import { makeDataFolder } from "../fixtures/launch-desk.ts";

test("the window opens, says where the damaged file lies, and works", async ({ open }) => {
  const dataFolder = makeDataFolder();
  const store = path.join(dataFolder, "store");
  mkdirSync(store, { recursive: true });
  const damaged = Buffer.from(`SQLite format 3\0${"garbage".repeat(2000)}`);
  writeFileSync(path.join(store, "rightsdesk.db"), damaged);
  const desk = await open({ dataFolder });
  await expect(desk.page.getByText("Your earlier data could not be read")).toBeVisible();
  await expect(desk.page.getByText(/rightsdesk-damaged-/)).toBeInViewport({ ratio: 1 });
  const shown = await desk.page.getByText(/rightsdesk-damaged-/).textContent();
  expect(existsSync((shown ?? "").trim())).toBe(true);
  expect(readFileSync((shown ?? "").trim()).equals(damaged)).toBe(true);
  await desk.page.getByRole("button", { name: "Try it with the practice mailbox" }).click();
  await expect(desk.page.getByRole("option")).toHaveCount(5);
});

test("a single changed byte in the encrypted store is found and said", async ({ open }) => {
  const first = await open();
  await first.page.getByRole("button", { name: "Try it with the practice mailbox" }).click();
  await expect(first.page.getByRole("option")).toHaveCount(5);
  await first.close();
  const file = path.join(first.dataFolder, "store", "rightsdesk.db");
  const bytes = readFileSync(file);
  const place = Math.floor(bytes.length / 2);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  const { page } = await open({ dataFolder: first.dataFolder });
  await expect(page.getByText("Your earlier data could not be read")).toBeVisible();
  const shown = (await page.getByText(/rightsdesk-damaged-/).textContent()) ?? "";
  expect(existsSync(shown.trim())).toBe(true);
});
