// Files with a letter, as a person puts them there: picked, refused with a sentence, taken away, sent, shown afterwards.
import { writeFileSync } from "node:fs";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { lookOnce, makeWide } from "../fixtures/look-at-screen.ts";
import { looks } from "../fixtures/looks.ts";
import { beginWithPractice, inBerlin, openCompany, sendButton, writeLetter } from "../pages/first-letter.ts";
import { openRoom } from "../pages/open-room.ts";

const pdf = (name: string, size = 2000) => ({ name, mimeType: "application/pdf", buffer: Buffer.alloc(size, "x") });

test("a file goes with the letter, and what is wrong with another one is said beside it", async ({ open }) => {
  const { page } = await open();
  await beginWithPractice(page);
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion", inBerlin);
  const files = page.getByRole("list", { name: "Files with this letter" });
  const input = page.locator("input[type=file]");

  await input.setInputFiles([
    pdf("Ausweis geschwärzt.pdf"),
    pdf("empty.pdf", 0),
    pdf("scan.pdf", 10 * 1024 * 1024 + 1),
  ]);
  await expect(files.getByRole("listitem")).toHaveCount(1);
  await expect(files).toContainText("Ausweis geschwärzt.pdf");
  await expect(page.getByRole("alert").filter({ hasText: "Not added: empty.pdf" })).toContainText(
    "There is nothing in this file",
  );
  await expect(page.getByRole("alert").filter({ hasText: "Not added: scan.pdf" })).toContainText("more than 10 MB");
  await expect(page.getByText("A copy of an identity document is rarely needed")).toBeVisible();

  await input.setInputFiles([pdf("tool.exe")]);
  await expect(files).toContainText("Many mail servers refuse files of this type.");
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Take away tool.exe" }).focus();
  await page.keyboard.press("Enter");
  await expect(files.getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Add a file…" })).toBeFocused();

  await sendButton(page).click();
  await expect(page.getByRole("region", { name: "Status" })).toContainText("Sent");
  await expect(page.getByText("These files went with it:")).toBeVisible();
  await expect(files).toContainText("Ausweis geschwärzt.pdf");
  expect(await findAxeViolations(page)).toEqual([]);
  const [mail] = await take(page, "practice:list");
  const raw = JSON.stringify(await take(page, "practice:get", { mailId: mail?.mailId ?? "" }));
  expect(raw).toContain("multipart/mixed");
  expect(await take(page, "settings:ledger")).toMatchObject([{ files: ["Ausweis geschwärzt.pdf"] }]);
});

test("a file that is dragged onto the part goes with the letter; a dragged text and a folder do not", async ({
  open,
}, testInfo) => {
  const { page } = await open();
  await beginWithPractice(page);
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion", inBerlin);
  const drop = async (data: { readonly files?: string[]; readonly items: { mimeType: string; data: string }[] }) => {
    const zone = page.locator(".attachments");
    await zone.scrollIntoViewIfNeeded();
    const box = await zone.boundingBox();
    if (box === null) throw new Error("There is nowhere to drop a file.");
    const browser = await page.context().newCDPSession(page);
    const place = { x: box.x + box.width / 2, y: box.y + 20, data: { ...data, dragOperationsMask: 1 } };
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await browser.send("Input.dispatchDragEvent", { type, ...place });
    }
    await browser.detach();
  };
  const given = testInfo.outputPath("power of attorney.txt");
  writeFileSync(given, "words");
  await drop({ items: [], files: [given] });
  const files = page.getByRole("list", { name: "Files with this letter" });
  await expect(files).toContainText("power of attorney.txt");
  await drop({ items: [{ mimeType: "text/plain", data: "words" }] });
  await expect(page.getByRole("alert").filter({ hasText: "Not added: what was dragged in" })).toBeVisible();
  await expect(files.getByRole("listitem")).toHaveCount(1);
});

for (const { language, colorScheme, width } of looks) {
  test(`the files of a letter, ${colorScheme}, ${language}, ${width} wide`, async ({ open }) => {
    const { app, page } = await open({ colorScheme });
    await beginWithPractice(page);
    await openCompany(page, "Komet Sales");
    await writeLetter(page, "Ask for deletion", inBerlin);
    await take(page, "settings:choose-language", { language });
    await page.reload();
    await makeWide({ app, page }, width);
    await openRoom(page, "tracker");
    await page.getByRole("row").filter({ hasText: "Komet Sales" }).click();
    await page.locator("input[type=file]").setInputFiles([pdf("Vollmacht.pdf"), pdf("run.bat"), pdf("empty.pdf", 0)]);
    await expect(page.getByRole("alert")).toHaveCount(1);
    await page.locator(".attachments").scrollIntoViewIfNeeded();
    await lookOnce(page, `files-${colorScheme}-${language}-${width}`);
  });
}
