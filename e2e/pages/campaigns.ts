// The campaigns room as a person walks through it: what is pressed, without a judgement.
import type { Locator, Page } from "@playwright/test";
import { rail } from "./first-letter.ts";

export const openCampaigns = async (page: Page): Promise<void> => {
  await rail(page, "Campaigns").click();
  await page.getByRole("heading", { level: 1, name: "Campaigns" }).waitFor();
};

/** From the empty room to a campaign of all companies, whose letters are then written. */
export const beginCampaign = async (page: Page, ask: string): Promise<void> => {
  await page.getByRole("button", { name: "New campaign" }).click();
  await page.getByRole("radio", { name: ask }).check({ force: true });
  await page.getByRole("button", { name: /^Choose all \d+ found$/ }).click();
  await page.getByRole("button", { name: /^Go on with \d+ companies$/ }).click();
};

export const campaignTable = (page: Page): Locator =>
  page.getByRole("grid", { name: "The companies of this campaign" });

export const campaignRow = (page: Page, company: string): Locator =>
  campaignTable(page).getByRole("row", { name: company });

export const approveAll = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Approve \d+ letters?$/ }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Approve \d+ letters?$/ })
    .click();
};
