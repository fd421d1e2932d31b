// The whole way from the first start to a sent letter by keyboard alone, and the focus can always be seen.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { letterText, sendButton, writeButton } from "../pages/first-letter.ts";

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return `${element?.getAttribute("role") ?? element?.tagName.toLowerCase()} ${element?.getAttribute("aria-label") ?? element?.textContent?.slice(0, 60)}`;
  });

/** Presses Tab until the locator has the focus; a person would give up long before sixty. */
const tabTo = async (page: Page, locator: ReturnType<Page["locator"]>) => {
  const path: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const isThere = await locator.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement || element.contains(document.activeElement)),
    );
    if (isThere) return;
    await page.keyboard.press("Tab");
    path.push(await focused(page));
  }
  throw new Error(`Never reached by Tab: ${String(locator)}\n${path.join("\n")}`);
};

test("first start to sent letter without a mouse", async ({ desk }) => {
  const { page } = desk;
  await tabTo(page, page.getByRole("button", { name: "Try it with the practice mailbox" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("searchbox", { name: "Search companies" }));
  await page.keyboard.type("komet");
  await expect(page.getByRole("option")).toHaveCount(1);
  await tabTo(page, page.getByRole("option", { name: "Komet Sales" }));
  await page.keyboard.press("Enter");
  await page.getByRole("article", { name: "Komet Sales" }).waitFor();
  await tabTo(page, page.getByRole("button", { name: "Ask for deletion" }));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Who is writing?" });
  await tabTo(page, dialog.getByRole("textbox", { name: "Your name" }));
  await page.keyboard.type("Test Person");
  await tabTo(page, dialog.getByRole("textbox", { name: "Your e-mail address" }));
  await page.keyboard.type("person@example.org");
  await tabTo(page, dialog.getByRole("combobox", { name: "Country of residence" }));
  await page.keyboard.type("Germany");
  await page.getByRole("option", { name: "Germany" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: "Continue to the letter" }));
  await page.keyboard.press("Enter");
  await writeButton(page).waitFor();
  await expect(page.getByRole("heading", { level: 1, name: "Deletion request to Komet Sales" })).toBeFocused();
  await tabTo(page, writeButton(page));
  await page.keyboard.press("Enter");
  await letterText(page).waitFor();
  await tabTo(page, letterText(page));
  await tabTo(page, sendButton(page));
  const ring = await sendButton(page).evaluate((button) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(button);
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
  });
  expect(ring, "the focused button can be told from the others").toBe(true);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Status" })).toContainText("250 ");
  const [request] = await take(page, "requests:list");
  expect(request).toMatchObject({ slug: "komet-sales", status: "sent" });
});

test("Escape closes the dialog and gives the focus back", async ({ desk }) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await page.reload();
  await page.getByRole("option", { name: "Komet Sales" }).click();
  const ask = page.getByRole("button", { name: "Ask for access" });
  await ask.click();
  await page.getByRole("dialog", { name: "Who is writing?" }).waitFor();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(ask).toBeFocused();
});

test("focus is where the person looks: after the first choice, and after an own address came and went", async ({
  desk,
}) => {
  const { page } = desk;
  await page.getByRole("button", { name: "Try it with the practice mailbox" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Companies" })).toBeFocused();
  await page.getByRole("option", { name: "Com7" }).click();
  await page.getByRole("textbox", { name: "E-mail address of the company" }).fill("privacy@bücher.example");
  await page.keyboard.press("Enter");
  const entry = page.locator("#own-contact");
  await expect(entry).toContainText("privacy@xn--bcher-kva.example");
  await expect(entry).toBeFocused();
  await expect(page.getByRole("option", { name: "Com7" })).toContainText("privacy@xn--bcher-kva.example");
  await entry.getByRole("button", { name: "Remove your entry" }).click();
  await expect(entry).toContainText("names nobody to write to");
  await expect(entry).toBeFocused();
});
