// Wall: an address that only looks like another one shows what it really is, wherever something could be sent to it.
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openCompany, rail, sendButton, writeLetter } from "../pages/first-letter.ts";

// The first letter of "example" is Cyrillic.
const shown = "privacy@\u0435xample.org";
const meant = "privacy@xn--xample-2of.org";

test("the letter, the button that sends it and the settings name a look-alike in ASCII", async ({ desk }) => {
  const { page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", { ...person, email: shown });
  await take(page, "companies:set-contact", { slug: "com7", email: shown });
  await page.reload();
  await openCompany(page, "Com7");
  await writeLetter(page, "Ask for deletion");
  await expect(sendButton(page)).toHaveText(`Send to ${shown} (${meant})`);
  await expect(page.getByRole("definition").filter({ hasText: meant })).toHaveCount(2);
  await rail(page, "Settings").click();
  const email = page.getByRole("textbox", { name: "Your e-mail address" });
  await expect(email).toHaveAccessibleDescription(`In plain letters: ${meant}`);
  await email.fill("person@example.org");
  await expect(email).not.toHaveAccessibleDescription(/In plain letters/);
  await page.getByRole("textbox", { name: "Mail server" }).fill("smtp.\u0435xample.org");
  await expect(page.getByRole("textbox", { name: "Mail server" })).toHaveAccessibleDescription(
    "In plain letters: smtp.xn--xample-2of.org",
  );
});
