// The history on a request's page as a person uses it: what is pressed and typed, without a judgement.
import type { Locator, Page } from "@playwright/test";

export const status = (page: Page): Locator => page.getByRole("region", { name: "Status" });
export const due = (page: Page): Locator => page.getByRole("region", { name: "Answer due by" });
export const history = (page: Page): Locator => page.getByRole("list", { name: "History" });

/** `2026-11-22`, typed part by part. */
export const typeDay = async (place: Locator, day: string): Promise<void> => {
  const [year = "", month = "", date = ""] = day.split("-");
  for (const [part, digits] of [
    [/^month/, month],
    [/^day/, date],
    [/^year/, year],
  ] as const) {
    await place.getByRole("spinbutton", { name: part }).first().focus();
    await place.page().keyboard.type(digits);
  }
};

/** Opens the form and chooses what it was. */
export const openHappened = async (page: Page, kind: string): Promise<Locator> => {
  await page.getByRole("button", { name: "Something happened" }).click();
  const form = page.getByRole("dialog", { name: "What happened?" });
  await chooseKind(form, kind);
  return form;
};

export const chooseKind = async (form: Locator, kind: string): Promise<void> => {
  await form.getByRole("button", { name: /What was it/ }).click();
  await form.page().getByRole("option", { name: kind, exact: true }).click();
};

export const writeDown = async (form: Locator): Promise<void> => {
  await form.getByRole("button", { name: "Write it down" }).click();
  await form.waitFor({ state: "hidden" });
};
