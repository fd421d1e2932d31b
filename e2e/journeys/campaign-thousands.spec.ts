// A campaign with many companies: the window stays alive, and what it took is said (RIGHTSDESK_MANY, 5000 for the real thing).
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import type { ElectronApplication, Page } from "@playwright/test";
import { CompanySeed } from "../../electron/shared/company.ts";
import { changeSeeds } from "../fixtures/change-seeds.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { builtApp } from "../fixtures/launch-desk.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { approveAll, beginCampaign, campaignTable, openCampaigns } from "../pages/campaigns.ts";

const many = Number(process.env.RIGHTSDESK_MANY ?? 200);

/** The built app with as many companies as the test wants, all under a reserved name, of three countries or none. */
const makeApp = (): string => {
  // Beside the built app: what it takes from node_modules is looked for from there.
  const folder = mkdtempSync(path.join(builtApp, "..", "many-"));
  cpSync(builtApp, folder, { recursive: true });
  const evidence = { quote: "as this policy says", start: 0, end: 19 };
  changeSeeds(folder, (seeds) => {
    const like = seeds.find(({ slug }) => slug === "komet-sales");
    if (like === undefined) throw new Error("Komet Sales is gone from the seeds.");
    const more = Array.from({ length: many - 1 }, (_, n) => {
      const country = [null, "DE", "FR", "IE"][n % 4] ?? null;
      return CompanySeed.parse({
        ...like,
        slug: `company-${n}`,
        name: { value: `Company ${n}`, evidence },
        aliases: [],
        website: null,
        country: country && { value: country, evidence },
        contacts: [
          { kind: "email", value: `privacy@c${n}.example.com`, role: "privacy", person: null, hidden: false, evidence },
        ],
      });
    });
    return [like, ...more];
  });
  return folder;
};

/** Asks both processes again and again for a turn, and keeps how late each came. */
const watch = async (app: ElectronApplication, page: Page) => {
  await app.evaluate(() => {
    const lags: number[] = [];
    let last = performance.now();
    const timer = setInterval(() => {
      lags.push(Math.max(0, performance.now() - last - 5));
      last = performance.now();
    }, 5);
    Reflect.set(globalThis, "lagsOfTest", { lags, timer });
  });
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const look = (now: number) => {
      frames.push(now - last);
      last = now;
      if (Reflect.get(globalThis, "framesOfTest") === frames) requestAnimationFrame(look);
    };
    Reflect.set(globalThis, "framesOfTest", frames);
    requestAnimationFrame(look);
  });
  return async (what: string, began: number) => {
    const lags = await app.evaluate(() => {
      const kept = Reflect.get(globalThis, "lagsOfTest") as { lags: number[]; timer: NodeJS.Timeout };
      clearInterval(kept.timer);
      return kept.lags;
    });
    const frames = await page.evaluate(() => {
      const kept = Reflect.get(globalThis, "framesOfTest") as number[];
      Reflect.set(globalThis, "framesOfTest", null);
      return kept;
    });
    const say = (values: number[]) => {
      const sorted = [...values].sort((a, b) => a - b);
      const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
      return `p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)} ms`;
    };
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${many} companies, ${what}: ${seconds} s; main waits ${say(lags)}; frames ${say(frames)}`);
  };
};

test(`a campaign of ${many} companies`, async ({ open }) => {
  // It only ends what would never end.
  test.setTimeout(1_800_000);
  const appFolder = makeApp();
  const { app, page } = await open({ appFolder });
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await take(page, "outbox:pause");
  await page.reload();
  await openCampaigns(page);
  const counts = async () => (await take(page, "campaigns:list"))[0]?.counts;
  const toEnd = { timeout: 1_200_000, intervals: [2000] };

  const written = await watch(app, page);
  let began = performance.now();
  await beginCampaign(page, "Ask for access");
  await campaignTable(page).getByRole("row").nth(1).waitFor();
  await expect.poll(async () => (await counts())?.planned, toEnd).toBe(0);
  await written("written", began);
  const accept = page.getByRole("button", { name: /^Take the suggested law for/ });
  await accept.click();
  await expect(accept).toBeHidden(toEnd);
  await expect.poll(async () => (await counts())?.ready, toEnd).toBe(many);

  const approved = await watch(app, page);
  began = performance.now();
  await approveAll(page);
  await expect.poll(async () => (await counts())?.queued, toEnd).toBe(many);
  await approved("approved", began);

  // Typed while the queue is as long as it gets: the answer comes, however slow the machine is.
  const searched = await watch(app, page);
  began = performance.now();
  await page.getByRole("searchbox", { name: "Search this campaign" }).fill(`Company ${many - 3}`);
  await expect(campaignTable(page).getByRole("row")).toHaveCount(2);
  await searched("searched", began);

  const sent = await watch(app, page);
  began = performance.now();
  await take(page, "outbox:resume");
  const some = Math.min(many, 200);
  await expect.poll(async () => (await counts())?.sent ?? 0, toEnd).toBeGreaterThanOrEqual(some);
  await sent(`the first ${some} sent`, began);
  await take(page, "outbox:pause");
  rmSync(appFolder, { recursive: true });
});
