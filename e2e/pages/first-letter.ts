// The rooms as a person walks through them: what is pressed and typed, without a judgement.
import type { Locator, Page } from "@playwright/test";

export type Details = {
  readonly name: string;
  readonly email: string;
  readonly country: string;
  readonly region?: string;
};

/** A person for tests: a reserved name's address, living in Berlin, so that the GDPR applies. */
export const inBerlin: Details = {
  name: "Test Person",
  email: "person@example.org",
  country: "Germany",
  region: "Berlin",
};

export const rail = (page: Page, room: string): Locator =>
  page.getByRole("navigation", { name: "Rooms" }).getByRole("button", { name: room });

/** The first start's choice. */
export const beginWithPractice = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Try it with the practice mailbox" }).click();
  await page.getByRole("searchbox", { name: "Search companies" }).waitFor();
};

export const openCompany = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("searchbox", { name: "Search companies" }).fill(name);
  await page.getByRole("option", { name }).click();
  await page.getByRole("article", { name }).waitFor();
};

export const fillDetails = async (page: Page, details: Details): Promise<void> => {
  const dialog = page.getByRole("dialog", { name: "Who is writing?" });
  await dialog.getByRole("textbox", { name: "Your name" }).fill(details.name);
  await dialog.getByRole("textbox", { name: "Your e-mail address" }).fill(details.email);
  await dialog.getByRole("combobox", { name: "Country of residence" }).fill(details.country);
  await page.getByRole("option", { name: details.country, exact: true }).click();
  if (details.region !== undefined) {
    await dialog.getByRole("button", { name: /\b(State|Federal state)\b/ }).click();
    await page.getByRole("option", { name: details.region, exact: true }).click();
  }
  await dialog.getByRole("button", { name: "Continue to the letter" }).click();
};

export type Ask =
  | "Ask for access"
  | "Ask for deletion"
  | "Ask for correction"
  | "Stop advertising"
  | "Stop selling my data"
  | "Ask who got my data"
  | "Object to a use";

/** The button of the page on which a letter is prepared. */
export const writeButton = (page: Page): Locator => page.getByRole("button", { name: "Write the letter", exact: true });

/** From a company's page to the one on which the letter is prepared. */
export const prepareLetter = async (page: Page, ask: Ask, details?: Details): Promise<void> => {
  await page.getByRole("button", { name: ask }).click();
  if (details) await fillDetails(page, details);
  await writeButton(page).waitFor();
};

/** From a company's page to the letter that can be read and changed, as the app suggests it. */
export const writeLetter = async (page: Page, ask: Ask, details?: Details): Promise<void> => {
  await prepareLetter(page, ask, details);
  await writeButton(page).click();
  await letterText(page).waitFor();
};

export const letterText = (page: Page): Locator => page.getByRole("textbox", { name: "Text of the letter" });
export const letterSubject = (page: Page): Locator => page.getByRole("textbox", { name: "Subject" });
export const sendButton = (page: Page): Locator => page.getByRole("button", { name: /^Send to / });

export const openTracker = async (page: Page): Promise<void> => {
  await rail(page, "Tracker").click();
  await page.getByRole("heading", { level: 1, name: "Tracker" }).waitFor();
};

export const trackerRow = (page: Page, company: string): Locator =>
  page.getByRole("grid", { name: "Requests" }).getByRole("row", { name: company });
