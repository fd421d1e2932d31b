// A store from before the encryption is encrypted at the first start, and nothing of it is lost.
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import { openStoreBy } from "../../electron/adapters/store/open-store.ts";
import { Instant } from "../../electron/shared/day.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { findWords } from "../fixtures/find-word.ts";
import { makeDataFolder } from "../fixtures/launch-desk.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { rail } from "../pages/first-letter.ts";
import { choosePassphrase } from "../pages/protection.ts";

const canary = "Wacholderdrossel Immergrün";

test("what lay open is closed, and all of it is there", async ({ open }) => {
  const dataFolder = makeDataFolder();
  const folder = path.join(dataFolder, "store");
  const now = () => Instant.parse("2026-11-20T09:00:00.000Z");
  const before = openStoreBy(createStore)({ folder, key: null, now, newId: randomUUID });
  if (!before.ok) throw new Error(before.message);
  before.value.store.settings.set("mode", "practice");
  before.value.store.settings.set("person", { ...person, name: canary });
  before.value.store.close();
  expect(findWords([canary], [dataFolder]).found).toHaveLength(1);

  const { page } = await open({ dataFolder, asksPassphrase: true });
  await expect(page.getByText("Your earlier data still lies here unencrypted.")).toBeVisible();
  await choosePassphrase(page, "lampe kiesel trombone");
  await page.getByRole("button", { name: "Not now" }).click();
  await rail(page, "Companies").waitFor();
  expect((await take(page, "settings:get")).person?.name).toBe(canary);
  expect(readFileSync(path.join(folder, "rightsdesk.db")).subarray(0, 15).toString()).not.toBe("SQLite format 3");
  expect(readdirSync(folder).filter((file) => file.includes("plain"))).toEqual([]);
  expect(findWords([canary], [dataFolder]).found).toEqual([]);
});
