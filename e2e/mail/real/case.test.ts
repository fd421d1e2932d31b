// A whole matter as its person lives it, from the first letter to the complaint, with real mail servers in between.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openSql } from "../../../electron/adapters/store/open-sql.ts";
import { checkSums, unpackDossier } from "../../fixtures/check-dossier.ts";
import { examplePolicy } from "../../fixtures/example-policy.ts";
import { storeKeyOf, storePath } from "../../fixtures/store-key.ts";
import { fillDetails, letterText, openTracker, sendButton, writeButton } from "../../pages/first-letter.ts";
import { due, history, status } from "../../pages/history.ts";
import { readText } from "../../pages/policies.ts";
import { fillMailbox, lookForReplies, next, openMatter, openNewReply, send, writeNext } from "./case/case-pages.ts";
import { answerLetter, readLetters } from "./case/company-desk.ts";
import { createStations } from "./case/create-stations.ts";
import { type Home, openHome } from "./case/open-home.ts";
import { acknowledgement, complaint, identityDemand, refusal } from "./case/texts.ts";
import { filesIn } from "./open-real-mailbox.ts";
import { mailHost, robin } from "./people.ts";
import { waitUntil } from "./wait-until.ts";

const station = createStations();
let home: Home;
const open = async (beginsAt: string, dataFolder?: string) => {
  home = await openHome({ beginsAt, ...(dataFolder === undefined ? {} : { dataFolder }) });
};

/** The company answers the newest letter at `at`; half an hour later the person looks, and says by one key what it is. */
const hear = async (name: string, { at, text, letters }: { at: string; text: string; letters: number }) => {
  const { page } = home;
  const letter = (await readLetters(letters)).at(-1);
  if (letter === undefined) throw new Error("There is no letter to answer.");
  await home.wakeAt(new Date(Date.parse(at) + 1_800_000).toISOString());
  await answerLetter(letter, { at, text });
  await lookForReplies(page);
  await station(page, `${name}-found`);
  await openNewReply(page);
  await station(page, `${name}-mail`, { inGuide: name === "refused" });
  await page.keyboard.press("1");
  await page.getByText(/^You said: /).waitFor();
  await page.getByRole("button", { name: "Open the request" }).click();
  await next(page).waitFor();
  await station(page, `${name}-next`);
};

describe.sequential("a whole matter", { timeout: 180_000 }, () => {
  beforeAll(() => open("2026-09-01T07:00:00Z"), 180_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await station(home.page, "failed");
  });
  afterAll(async () => {
    await home.close();
    expect(home.complaints, "the window's console").toEqual([]);
  });

  it("begins with a mailbox, a policy and a letter", async () => {
    const { page } = home;
    await page.getByRole("button", { name: "Use my own mailbox" }).click();
    await fillMailbox(page);
    await station(page, "mailbox");
    await page.getByRole("region", { name: "New mailbox" }).getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: `Try to look into it: ${robin}` }).click();
    await page.getByText(`${mailHost} let Rightsdesk look in. Nothing was changed there.`).waitFor();
    await readText(page, examplePolicy);
    await station(page, "policy");
    await page.getByRole("button", { name: "Make the company" }).click();
    await page.getByRole("article", { name: "Example Org" }).waitFor();
    await page.getByRole("button", { name: "Ask for access" }).click();
    await fillDetails(page, { name: "Robin Roe", email: robin, country: "Germany", region: "Berlin" });
    await writeButton(page).click();
    await sendButton(page).waitFor();
    await station(page, "letter");
    await send(page);
    await station(page, "sent");
    expect(await due(page).textContent()).toContain("October 1, 2026");
    expect((await readLetters(1))[0]?.subject).toMatch(/^Access to my personal data .*RD-2026-/);
  });

  it("is confirmed by a mail that the app finds", async () => {
    await hear("acknowledged", { at: "2026-09-02T08:00:00Z", text: acknowledgement, letters: 1 });
    expect(await status(home.page).textContent()).toContain("Receipt confirmed");
  });

  it("meets a demand for proof with the letter that gives no more than is due", async () => {
    const { page } = home;
    await hear("identity", { at: "2026-09-10T08:00:00Z", text: identityDemand, letters: 1 });
    await page.getByRole("heading", { name: "What they may ask as proof" }).scrollIntoViewIfNeeded();
    await station(page, "shield", { inGuide: true });
    await writeNext(page, "Answer about your identity");
    await station(page, "shield-letter");
    await send(page);
    const [, answer] = await readLetters(2);
    expect(answer?.text).toContain("In your reply of 10 September 2026 you asked me for further proof of my identity.");
    await openMatter(page);
    expect(await status(page).textContent()).toContain("Receipt confirmed");
    expect(await next(page).textContent()).toContain("Wait for their answer");
    await station(page, "shield-sent");
  });

  it("is reminded once the day has passed", async () => {
    const { page } = home;
    await home.wakeAt("2026-10-02T08:00:00Z");
    await openTracker(page);
    await page.getByText("overdue", { exact: true }).waitFor();
    await station(page, "overdue");
    await openMatter(page);
    expect(await next(page).textContent()).toContain("Their time is over and no answer came.");
    await station(page, "reminder-next", { inGuide: true });
    await writeNext(page, "Remind them");
    await station(page, "reminder-letter");
    await send(page);
  });

  it("meets a refusal with what the law says to it", async () => {
    const { page } = home;
    await hear("refused", { at: "2026-10-08T08:00:00Z", text: refusal, letters: 3 });
    await page.getByRole("heading", { name: "What to say to the refusal" }).scrollIntoViewIfNeeded();
    await station(page, "coach");
    await writeNext(page, "Answer a refusal");
    await station(page, "refusal-letter");
    await send(page);
    expect((await readLetters(4)).at(-1)?.text).toContain("it is for you to show that (Art. 12(5) GDPR)");
  });

  it("goes to the authority", async () => {
    const { page } = home;
    await home.wakeAt("2026-10-26T09:00:00Z");
    await openMatter(page);
    await station(page, "complaint-next");
    await next(page).getByRole("button", { name: "Complain to the authority" }).first().click();
    await page.getByRole("textbox", { name: "What you complain of, one a line" }).fill(complaint);
    await station(page, "complaint-prepare");
    await writeButton(page).click();
    await letterText(page).waitFor();
    expect(await letterText(page).inputValue()).toMatch(/On 1 September 2026[\s\S]*8 October 2026/);
    await station(page, "complaint-letter", { inGuide: true });
    await page.getByRole("button", { name: "I sent it another way" }).click();
    const otherwise = page.getByRole("dialog");
    await otherwise.getByRole("radio", { name: "With a web form" }).check({ force: true });
    await station(page, "complaint-filed");
    await otherwise.getByRole("button", { name: "That is how it went out" }).click();
    await otherwise.waitFor({ state: "hidden" });
    await openMatter(page);
    expect(await next(page).textContent()).toContain("Wait for the authority");
    await station(page, "complaint-out");
    await history(page).scrollIntoViewIfNeeded();
    await station(page, "history");
  });

  it("is proved by a dossier that is checked outside of the app", async () => {
    const { app, page } = home;
    const zip = path.join(mkdtempSync(path.join(tmpdir(), "rightsdesk-dossier-")), "case.zip");
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog;
    }, zip);
    await page.getByRole("button", { name: "Proof", exact: true }).click();
    await page.getByRole("button", { name: "Check now" }).click();
    await page.getByText("Checked: it holds.").waitFor();
    await page.getByRole("button", { name: "Proof", exact: true }).scrollIntoViewIfNeeded();
    await station(page, "proof");
    await page.getByRole("button", { name: "Save as a ZIP file" }).click();
    await page.getByText("The dossier was saved: case.zip").waitFor();
    await station(page, "dossier");
    const root = unpackDossier(zip);
    expect(checkSums(root)).toMatchObject({ status: 0, changed: [] });
    const mails = checkSums(root).whole.filter((name) => name.startsWith("raw/"));
    // Four letters by mail and three answers; the complaint went by a form.
    expect(mails).toHaveLength(7);
    const [mail = ""] = mails;
    const bytes = readFileSync(path.join(root, mail));
    bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
    writeFileSync(path.join(root, mail), bytes);
    expect(checkSums(root)).toMatchObject({ status: 1, changed: [mail] });
  });

  it("lies in the mailbox unread, with a copy of each letter", async () => {
    await waitUntil("all copies are made", () => filesIn(robin, "Gesendet").length === 4);
    const answers = filesIn(robin, "INBOX");
    expect(answers).toHaveLength(3);
    expect(answers.filter(({ name }) => /:2,.*S/.test(name))).toEqual([]);
  });

  it("says which entry was changed behind the app's back", async () => {
    const { dataFolder } = home;
    await home.close();
    const sql = openSql({ path: storePath(dataFolder), key: await storeKeyOf(dataFolder) });
    sql.transact(() => {
      sql.exec("DROP TRIGGER request_events_never_change");
      sql.exec("UPDATE request_events SET happened_on = '2026-10-18' WHERE kind = 'refused'");
    });
    sql.close();
    await open("2026-10-27T08:00:00Z", dataFolder);
    await openMatter(home.page);
    await home.page.getByText("Something was changed after it was written down.").waitFor();
    await home.page.getByText(/^Link \d+, “They refused” of October 18, 2026: reads otherwise/).waitFor();
    await station(home.page, "changed", { inGuide: true });
  });
});
