// The screens that keep the data closed, as a person walks through them, without a judgement.
import type { Locator, Page } from "@playwright/test";
import { rail } from "./first-letter.ts";

export const firstTitle = (page: Page): Locator =>
  page.getByRole("heading", { name: "Choose a passphrase for your data" });
export const unlockTitle = (page: Page): Locator => page.getByRole("heading", { name: "Your data is locked" });
export const hiddenTitle = (page: Page): Locator => page.getByRole("heading", { name: "Your data is hidden" });

/** The first start without a keyring, up to the offer of a recovery code. */
export const choosePassphrase = async (page: Page, passphrase: string): Promise<void> => {
  await firstTitle(page).waitFor();
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("The same passphrase once more").fill(passphrase);
  await page.getByRole("button", { name: "Encrypt my data" }).click();
  await page.getByRole("heading", { name: "Print a recovery code" }).waitFor();
};

export const unlock = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.keyboard.press("Enter");
};

export const openProtection = async (page: Page): Promise<void> => {
  await rail(page, "Settings").click();
  await page.getByRole("heading", { level: 2, name: "Protection" }).waitFor();
};

/** The code that is shown this once. */
export const readCode = async (page: Page): Promise<string> => {
  const shown = page.getByRole("region", { name: "Your recovery code" }).locator("p").first();
  return (await shown.textContent()) ?? "";
};
