// Companies whose policy gives no address: said plainly, and the person's own entry stays theirs.
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { beginWithPractice, inBerlin, letterText, openCompany, writeLetter } from "../pages/first-letter.ts";

test("Com7 names nobody; the person's own entry is used and never mixed in", async ({ desk }) => {
  const { page } = desk;
  await beginWithPractice(page);
  await openCompany(page, "Com7");
  const company = page.getByRole("article", { name: "Com7" });
  await expect(company).toContainText("names nobody to write to");
  await page.getByRole("button", { name: "Ask for deletion" }).click();
  await page.getByRole("dialog", { name: "Who is writing?" }).getByRole("button", { name: "Cancel" }).click();

  const field = page.getByRole("textbox", { name: "E-mail address of the company" });
  await field.fill("two@at@example.org");
  await page.getByRole("button", { name: "Keep this address" }).click();
  await expect(company).toContainText("does not look like an e-mail address");
  await field.fill("privacy@example.org");
  await page.getByRole("button", { name: "Keep this address" }).click();
  await expect(company).toContainText("You entered this address. It does not come from the policy.");

  const kept = await take(page, "companies:get", { slug: "com7" });
  expect(kept.record.contacts).toEqual([]);
  expect(kept.reach).toEqual({ kind: "email", value: "privacy@example.org", from: "person" });
  await writeLetter(page, "Ask for deletion", inBerlin);
  await expect(letterText(page)).toHaveValue(/Com7/);
  await expect(page.getByRole("button", { name: "Send to privacy@example.org" })).toBeVisible();
});

test("Kasperek's address is hidden; the window says so and invents nothing", async ({ desk }) => {
  const { page } = desk;
  await beginWithPractice(page);
  await openCompany(page, "Kasperek");
  const company = page.getByRole("article", { name: /Kasperek/ });
  await expect(company).toContainText("Hidden in the policy");
  await expect(company).toContainText("Privacy Officer");
  await expect(company).not.toContainText("@");
  await expect(page.getByRole("textbox", { name: "E-mail address of the company" })).toBeVisible();
});
