// A practice letter, its dossier saved from the window, and checked outside of the app.

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findAxeViolations } from "../fixtures/axe.ts";
import { checkSums, unpackDossier } from "../fixtures/check-dossier.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { pictureOf, pictures } from "../fixtures/pictures.ts";
import { readPdf } from "../fixtures/read-pdf.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openTracker, trackerRow } from "../pages/first-letter.ts";

test("a dossier is saved as a ZIP that checks from outside, and its pages hold what happened", async ({ desk }) => {
  const { app, page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  const { dispatch } = await sendLetter(page, { slug: "komet-sales", kind: "erasure" });
  const folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-dossier-"));
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog;
    },
    path.join(folder, "case.zip"),
  );
  await page.reload();
  await openTracker(page);
  await trackerRow(page, "Komet Sales").click();
  // by keyboard
  await page.getByRole("button", { name: "Proof", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing was changed since it was written down.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Check now" }).click();
  await expect(page.getByText("Checked: it holds.")).toBeVisible();
  await page.getByRole("button", { name: "Save as a ZIP file" }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: pictureOf("proof") });
  await page.getByRole("button", { name: "Save as a ZIP file" }).click();
  await expect(page.getByText("The dossier was saved: case.zip")).toBeVisible();

  const root = unpackDossier(path.join(folder, "case.zip"));
  const sums = checkSums(root);
  expect(sums).toMatchObject({ status: 0, changed: [] });
  expect(sums.whole).toContain("dossier.pdf");

  const pdf = readFileSync(path.join(root, "dossier.pdf"));
  writeFileSync(path.join(pictures, "dossier.pdf"), pdf);
  const { pages } = await readPdf(pdf);
  const text = pages
    .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
    .join("")
    .replace(/\s+/g, "");
  expect(text).toContain("Practice:nothingofthiswassenttoanybody.");
  expect(text).toContain(dispatch?.messageId.replace(/\s+/g, ""));
  expect(text).toContain(String(dispatch?.smtpReply).replace(/\s+/g, ""));
  expect(text).toContain("Takenbythemailserver");
  expect(text).toContain(`Page1of${pages.length}`);
});
