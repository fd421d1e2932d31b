// Three real policies, read in the window as a person would; pictures go to out/policies. The texts are not ours to keep
// in the project, so this needs them beside it.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { dropFile, findings, openPolicies, policyText } from "../pages/policies.ts";

const texts = fileURLToPath(new URL("../../../shared/policies", import.meta.url));
const folder = fileURLToPath(new URL("../../out/policies", import.meta.url));

type Expected = { readonly file: string; readonly company: string; readonly contact: string };
const three: readonly Expected[] = [
  { file: "komet-sales.txt", company: "Komet Sales", contact: "marketing@kometsales.com" },
  { file: "coopt.txt", company: "COOPT", contact: "orlando@coopt.com" },
  { file: "kasperek-optical.txt", company: "Kasperek", contact: "Nobody to write to" },
];

test.skip(!existsSync(texts), "SKIPPED: the real policies are not beside the project");

for (const { file, company, contact } of three) {
  test(`${company}: who, whom to write to, and every sentence where it stands`, async ({ desk }) => {
    const { app, page } = desk;
    mkdirSync(folder, { recursive: true });
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
    await take(page, "settings:choose-mode", { mode: "practice" });
    await page.reload();
    await openPolicies(page);
    await dropFile(page, path.join(texts, file));
    await findings(page).waitFor();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(company);
    await expect(page.getByRole("region", { name: "Whom to write to" })).toContainText(contact);
    await page.screenshot({ path: path.join(folder, `${path.parse(file).name}-read.png`) });

    const text = readFileSync(path.join(texts, file), "utf8");
    const rows = findings(page).locator("[role=row][data-key]");
    const count = await rows.count();
    expect(count).toBeGreaterThan(5);
    for (let at = 0; at < count; at += 1) {
      await rows.nth(at).click();
      const marked = policyText(page).locator("mark").first();
      await expect(marked).toBeInViewport();
      expect(text).toContain((await marked.textContent())?.trim());
    }
    await page.screenshot({ path: path.join(folder, `${path.parse(file).name}-marked.png`) });
    expect(await findAxeViolations(page)).toEqual([]);
  });
}
