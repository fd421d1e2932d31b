// A policy, a name, a letter is data: mark-up in it is shown as it stands and loads nothing.
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { changeSeeds } from "../fixtures/change-seeds.ts";
import { expect, test } from "../fixtures/desk.ts";
import { listenForLeaks } from "../fixtures/ear.ts";
import { builtApp } from "../fixtures/launch-desk.ts";
import { beginWithPractice, openCompany } from "../pages/first-letter.ts";

test("a remote image in a policy's words stays words", async ({ open }) => {
  const ear = await listenForLeaks();
  const markup = `<img src="${ear.origin}/policy.png" onerror="desk=0">`;
  const appFolder = mkdtempSync(path.join(tmpdir(), "rightsdesk-app-"));
  cpSync(builtApp, appFolder, { recursive: true });
  symlinkSync(path.join(builtApp, "..", "..", "node_modules"), path.join(appFolder, "node_modules"));
  changeSeeds(appFolder, (seeds) =>
    seeds.map((seed) => ({
      ...seed,
      rights: seed.rights.map((right, at) => {
        const { start } = right.evidence;
        const evidence = { quote: markup, start, end: start + markup.length };
        return seed.slug === "komet-sales" && at === 0 ? { ...right, evidence } : right;
      }),
    })),
  );
  const { page } = await open({ appFolder });
  await beginWithPractice(page);
  await openCompany(page, "Komet Sales");
  await expect(page.getByRole("article", { name: "Komet Sales" })).toContainText(markup);
  expect(await page.evaluate(() => document.querySelectorAll("img").length)).toBe(0);
  expect(ear.heard).toEqual([]);
  await ear.close();
});
