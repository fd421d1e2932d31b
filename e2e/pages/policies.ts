// The room in which policies are read, as a person walks through it, without a judgement.
import type { Locator, Page } from "@playwright/test";
import { rail } from "./first-letter.ts";

export const openPolicies = async (page: Page): Promise<void> => {
  await rail(page, "Read a policy").click();
  await page.getByRole("heading", { level: 1, name: "Read a policy" }).waitFor();
};

export const policyField = (page: Page): Locator => page.getByRole("textbox", { name: "Text of the policy" });
export const readButton = (page: Page): Locator => page.getByRole("button", { name: "Read it", exact: true });
export const findings = (page: Page): Locator => page.getByRole("grid", { name: "Findings" });
export const policyText = (page: Page): Locator => page.getByRole("region", { name: "Text of the policy" });

/** The row of a finding, by what was found. */
export const finding = (page: Page, name: string | RegExp): Locator =>
  findings(page).getByRole("row").filter({ hasText: name }).first();

export const act = (row: Locator, name: "Accept" | "Correct" | "Drop" | "Undo" | "Details"): Locator =>
  row.getByRole("button", { name, exact: true });

/** Types a policy into the field and has it read. */
export const readText = async (page: Page, text: string): Promise<void> => {
  await openPolicies(page);
  await policyField(page).fill(text);
  await readButton(page).click();
  await findings(page).waitFor();
};

/** Drags a file of the disk over the room and lets go, as the system's file manager would. */
export const dropFile = async (page: Page, file: string): Promise<void> => {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await browser.send("Input.dispatchDragEvent", { type, x: 400, y: 300, data });
  }
  await browser.detach();
};

/** Pastes into the field what a browser would put on the clipboard. */
export const pasteInto = (page: Page, copied: Readonly<Record<string, string>>): Promise<void> =>
  policyField(page).evaluate((field, all) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(all)) clipboardData.setData(type, text);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, copied);
