// A letter leaves in other ways than by our own sending: printed, as a mail file, in a mail program, by the clipboard.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import PostalMime from "postal-mime";
import type { CallInput } from "../../electron/shared/contract.ts";
import { expect, test } from "../fixtures/desk.ts";
import { call, take } from "../fixtures/door.ts";
import { readPdf } from "../fixtures/read-pdf.ts";
import { person, useServer } from "../fixtures/real-mailbox.ts";
import { openInstead, readClipboard, saveInstead } from "../fixtures/ways-out.ts";
import { letterSubject, letterText, openTracker, trackerRow } from "../pages/first-letter.ts";

/** Writes what the app suggests; the page on which that is chosen has a journey of its own. */
const draft = async (page: Page, slug: string, kind: "access" | "erasure" = "access") => {
  const asked = { slug, kind, follows: null } as Omit<CallInput<"requests:plan">, "companyPlace">;
  const { suggested } = await take(page, "requests:plan", { ...asked, companyPlace: null });
  return take(page, "requests:draft", { ...asked, wish: suggested });
};

const openLetter = async (page: Page, company: string): Promise<void> => {
  await openTracker(page);
  await trackerRow(page, company).click();
  await letterText(page).waitFor();
};

const squeezed = (text: string): string => text.replace(/\s+/g, "");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const said = (page: Page, words: RegExp) => page.getByRole("status").filter({ hasText: words });

test("a letter goes out by the person's own hand, word for word as it lies on the desk", async ({ desk }) => {
  const { app, page } = desk;
  // Nothing listens there: whoever tried to send would be seen.
  await useServer(page, { port: 9 });
  await take(page, "settings:save-person", { ...person, address: "Musterweg 7\n04109 Leipzig" });
  const { summary } = await draft(page, "komet-sales");
  await openLetter(page, "Komet Sales");
  await letterText(page).press("Control+End");
  await letterText(page).pressSequentially("\n\nP.S. Grüße — {{person.email}} $& <b>no</b>");
  const [subject, text] = [await letterSubject(page).inputValue(), await letterText(page).inputValue()];
  const folder = await saveInstead(app);

  await test.step("as a page to print", async () => {
    for (const [paper, name, width] of [
      ["A4", /PDF.*A4/, 210],
      ["Letter", /PDF.*Letter/, 216],
    ] as const) {
      await button(page, name).click();
      const file = `${summary.reference} Komet Sales.pdf`;
      await expect.poll(() => readdirSync(folder), paper).toEqual([file]);
      await expect(said(page, /saved/)).toBeVisible();
      const { pages, info } = await readPdf(readFileSync(path.join(folder, file)));
      rmSync(path.join(folder, file));
      expect(info).toMatchObject({ Title: subject, Language: "en" });
      expect(Math.round(pages[0]?.width ?? 0)).toBe(width);
      const printed = squeezed(
        pages
          .flatMap(({ pieces, height }) => pieces.filter(({ y }) => y < height - 20))
          .map((piece) => piece.text)
          .join(""),
      );
      expect(printed.endsWith(squeezed(subject + text))).toBe(true);
      expect(printed).toContain("04109Leipzig");
    }
  });

  await test.step("as a mail file", async () => {
    await button(page, /\.eml/).click();
    const file = `${summary.reference} Komet Sales.eml`;
    // beside it the half-written file may stand for a moment
    await expect.poll(() => readdirSync(folder)).toEqual([file]);
    const mail = await PostalMime.parse(readFileSync(path.join(folder, file)));
    expect(mail.subject).toBe(subject);
    expect(mail.text?.trimEnd()).toBe(text.trimEnd());
    expect(mail.to).toEqual([{ name: "Komet Sales", address: "marketing@kometsales.com" }]);
    expect(mail.from).toEqual({ name: "Test Person", address: "person@example.org" });
    expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    expect(mail.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
  });

  await test.step("by the clipboard", async () => {
    await button(page, "Copy the text for a web form").click();
    await expect.poll(() => readClipboard(app)).toBe(text);
    await button(page, "Copy the letter").click();
    await expect.poll(() => readClipboard(app)).toBe(`${subject}\n\n${text}`);
  });

  await test.step("in the mail program, after a yes", async () => {
    const afterNo = await openInstead(app, 1);
    await button(page, "Open in my mail program").click();
    await expect.poll(async () => (await afterNo()).asked.length).toBe(1);
    expect((await afterNo()).opened).toEqual([]);
    expect(await readClipboard(app)).toBe(`${subject}\n\n${text}`);
    const afterYes = await openInstead(app, 0);
    await button(page, "Open in my mail program").click();
    await expect.poll(async () => (await afterYes()).opened.length).toBe(1);
    const { asked, opened } = await afterYes();
    expect(asked[0]).toContain("marketing@kometsales.com");
    const link = new URL(opened[0] ?? "");
    expect([link.pathname, link.searchParams.get("subject")]).toEqual(["marketing@kometsales.com", subject]);
    expect([...link.searchParams.keys()]).toEqual(["subject"]);
    expect(await readClipboard(app)).toBe(text);
  });

  const draftStill = await take(page, "requests:get", { requestId: summary.requestId });
  expect([draftStill.summary.status, draftStill.dispatch]).toEqual(["draft", null]);

  await test.step("and counts from the day on which the person says it went", async () => {
    await button(page, "I sent it another way").click();
    const dialog = page.getByRole("dialog", { name: "You sent it another way" });
    await dialog.getByText("By post").click();
    await dialog.getByRole("button", { name: "That is how it went out" }).click();
    await expect(page.getByRole("region", { name: "Status" })).toBeVisible();
    const sent = await take(page, "requests:get", { requestId: summary.requestId });
    const { today } = await take(page, "app:info");
    expect(sent.summary).toMatchObject({ status: "sent", way: "post", sentOn: today });
    expect([sent.letter.subject, sent.letter.text]).toEqual([subject, text]);
    expect(sent.dispatch).toBeNull();
  });
});

test("a letter to a company without any address is printed with its name, and cannot be mailed", async ({ desk }) => {
  const { app, page } = desk;
  await useServer(page, { port: 9 });
  const { summary, letter } = await draft(page, "com7", "erasure");
  expect(letter.to.address).toBeNull();
  await openLetter(page, "Com7");
  await expect(button(page, /^Send to /)).toHaveCount(0);
  await expect(button(page, /\.eml/)).toHaveCount(0);
  await expect(button(page, "Open in my mail program")).toHaveCount(0);
  const words = { requestId: summary.requestId, subject: letter.subject, text: letter.text };
  for (const answer of [
    await call(page, "requests:save-file", { ...words, as: "eml" }),
    await call(page, "requests:open-in-mail", words),
    await call(page, "requests:send", words),
  ]) {
    expect(answer).toMatchObject({ ok: false, code: "mail-address-missing" });
  }
  const folder = await saveInstead(app);
  await button(page, /PDF.*A4/).click();
  await expect.poll(() => readdirSync(folder)).toEqual([`${summary.reference} ${letter.to.name}.pdf`]);
  const { pages } = await readPdf(readFileSync(path.join(folder, `${summary.reference} ${letter.to.name}.pdf`)));
  const window = pages[0]?.pieces.filter(({ y }) => y > 62.7 && y < 90) ?? [];
  expect(squeezed(window.map((piece) => piece.text).join(""))).toBe(squeezed(letter.to.name));
});

test("a file that cannot be written is said so, and the letter stays a draft", async ({ desk }) => {
  const { app, page } = desk;
  await useServer(page, { port: 9 });
  const { summary } = await draft(page, "komet-sales");
  await openLetter(page, "Komet Sales");
  await app.evaluate(({ dialog }) => {
    const gone = async () => ({ canceled: false, filePath: "/no/such/folder/letter.pdf" });
    dialog.showSaveDialog = gone as typeof dialog.showSaveDialog;
  });
  await button(page, /PDF.*A4/).click();
  await expect(page.getByText("The file could not be written.").first()).toBeVisible();
  expect((await take(page, "requests:get", { requestId: summary.requestId })).summary.status).toBe("draft");
});

test("a practice letter can be copied and printed, and no mail program ever gets it", async ({ desk }) => {
  const { app, page } = desk;
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  const { summary, letter } = await draft(page, "komet-sales");
  await openLetter(page, "Komet Sales");
  await expect(button(page, /\.eml/)).toHaveCount(0);
  await expect(button(page, "Open in my mail program")).toHaveCount(0);
  const asked = await openInstead(app, 0);
  const words = { requestId: summary.requestId, subject: letter.subject, text: letter.text };
  expect(await call(page, "requests:save-file", { ...words, as: "eml" })).toMatchObject({ code: "not-allowed" });
  expect(await call(page, "requests:open-in-mail", words)).toMatchObject({ code: "not-allowed" });
  expect(await asked()).toEqual({ asked: [], opened: [] });
  await button(page, "Copy the letter").click();
  await expect.poll(() => readClipboard(app)).toBe(`${letter.subject}\n\n${letter.text}`);
  const folder = await saveInstead(app);
  await button(page, /PDF.*Letter/).click();
  await expect.poll(() => readdirSync(folder)).toEqual([`${summary.reference} ${letter.to.name}.pdf`]);
});
