// A policy read again: what changed is told with both texts' words, corrections come along, and nothing is sent.
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { examplePolicy } from "../fixtures/example-policy.ts";
import { lookAtScreen, makeWide } from "../fixtures/look-at-screen.ts";
import { widthsIn } from "../fixtures/looks.ts";
import { beginWithPractice } from "../pages/first-letter.ts";
import { act, finding, readText } from "../pages/policies.ts";

const renewed = examplePolicy
  .replace("Last updated: 1 May 2024", "Last updated: 1 June 2026")
  .replace("write to privacy@example.org", "write to rights@example.org")
  .replace("You have the right to correct inaccurate personal data. ", "")
  .replace(
    "We share it with service providers who send parcels for us.",
    "We share it with service providers who send parcels for us, and with advertisers.",
  );

test("a policy that was read again is compared with the text before", async ({ desk }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  await beginWithPractice(page);
  await readText(page, examplePolicy);
  await act(finding(page, "support@example.org"), "Drop").click();
  await page.getByRole("button", { name: "Make the company" }).click();
  await page.getByRole("article", { name: "Example Org" }).waitFor();

  await readText(page, renewed);
  await expect(page.getByRole("heading", { name: "Is this a newer text?" })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Yes, compare them" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "What changed" })).toBeFocused();
  const told = page.getByRole("listitem");
  const contact = told.filter({ hasText: "rights@example.org" }).first();
  await expect(contact).toContainText("Said differently");
  await expect(contact).toContainText("write to privacy@example.org");
  await expect(contact).toContainText("write to rights@example.org");
  const gone = told.filter({ hasText: "Correction" }).first();
  await expect(gone).toContainText("No longer said");
  await expect(gone).toContainText("What a law gives you, you keep, whatever the text says.");
  await expect(page.getByText("The text says more about passing data on than before.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "What you can do" })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  await page.getByRole("button", { name: "The two texts, sentence by sentence" }).press("Enter");
  await expect(page.locator("del").filter({ hasText: "You have the right to correct" })).toBeVisible();
  for (const width of widthsIn("en")) {
    await makeWide(desk, width);
    await lookAtScreen(page, { name: "policy-changes", language: "en", width });
  }
  await makeWide(desk, 1280);

  await page
    .getByRole("button", { name: /Example Org/ })
    .first()
    .click();
  await expect(page.getByText("Your corrections came along.").first()).toBeVisible();
  await expect(finding(page, "support@example.org")).toContainText("Dropped");
  await lookAtScreen(page, { name: "policy-newer", language: "en", width: 1280 });
  await page.getByRole("button", { name: "It is not" }).click();
  await expect(finding(page, "support@example.org")).not.toContainText("Dropped");

  await take(page, "settings:choose-language", { language: "de" });
  await page.reload();
  await page.getByRole("button", { name: "Erklärung lesen" }).click();
  await page
    .getByRole("button", { name: /^Example Org/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Ja, vergleichen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Was sich geändert hat" })).toBeFocused();
  await expect(page.getByText("Steht nicht mehr da").first()).toBeVisible();
  for (const width of widthsIn("de")) {
    await makeWide(desk, width);
    await lookAtScreen(page, { name: "policy-changes", language: "de", width });
  }
});
