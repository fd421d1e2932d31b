// A letter that may be out: the window never says that the company has not got it, and never lets it go twice unseen.
import { connect } from "../../electron/adapters/store/connect.ts";
import { openSql } from "../../electron/adapters/store/open-sql.ts";
import { expect, test } from "../fixtures/desk.ts";
import { call, take } from "../fixtures/door.ts";
import { draftLetter, sendLetter } from "../fixtures/draft-letter.ts";
import { useServer } from "../fixtures/real-mailbox.ts";
import { storeKeyOf, storePath } from "../fixtures/store-key.ts";
import { startHostileSmtp } from "../mail/hostile-smtp.ts";
import { startSmtp } from "../mail/start-smtp.ts";
import { openCompany, openTracker, sendButton, trackerRow, writeLetter } from "../pages/first-letter.ts";

test("once unsure, always unsure, and a second letter is warned of the first", async ({ desk }) => {
  const { page } = desk;
  const hostile = await startHostileSmtp({ security: "none", at: { "end-of-data": { do: "hang-up" } } });
  await useServer(page, { port: hostile.port });
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion");
  await sendButton(page).click();
  const status = page.getByRole("region", { name: "Status" });
  await expect(status.getByText("Unsure", { exact: true })).toBeVisible();
  await hostile.stop();

  await page.getByRole("button", { name: "Send it again" }).click();
  await expect(status).toContainText("does not answer on this port");
  await expect(status.getByText("Unsure", { exact: true })).toBeVisible();
  await expect(status).not.toContainText("has not got it");
  await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
  await expect(page.getByText("A try ended without a clear answer; it may have gone out")).toBeVisible();
  await expect(page.getByText("Could not be sent; it can be tried again")).toBeVisible();
  await openTracker(page);
  await expect(trackerRow(page, "Komet Sales").getByText("Unsure", { exact: true })).toBeVisible();

  await page.getByRole("navigation", { name: "Rooms" }).getByRole("button", { name: "Companies" }).click();
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion");
  await expect(page.getByText("You have asked them before")).toBeVisible();
  await expect(page.getByText(/it may have gone out/)).toBeVisible();
});

test('after "It did go" focus is on what came of it', async ({ desk }) => {
  const { page } = desk;
  const hostile = await startHostileSmtp({ security: "none", at: { "end-of-data": { do: "hang-up" } } });
  await useServer(page, { port: hostile.port });
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion");
  await sendButton(page).click();
  await page.getByRole("button", { name: "It did go" }).press("Enter");
  await expect(page.getByRole("region", { name: "Status" }).getByText("Sent", { exact: true })).toBeVisible();
  await expect(page.locator(".status-name")).toBeFocused();
  await hostile.stop();
});

test("the server says yes while another program holds the store: said, not sent twice, written down later", async ({
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  const key = await storeKeyOf(desk.dataFolder);
  let locker: ReturnType<typeof connect> | undefined;
  const server = await startSmtp({
    security: "none",
    users: { kim: "right" },
    onMail: () => {
      locker = connect(storePath(desk.dataFolder), key);
      locker.exec("BEGIN IMMEDIATE");
    },
  });
  await useServer(page, { port: server.port });
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion");
  await sendButton(page).click();
  const status = page.getByRole("region", { name: "Status" });
  await expect(status).toContainText("Rightsdesk could not write that down yet");
  await expect(status).toContainText("Do not send it again");
  await expect(status).toContainText("250 2.0.0 Ok: kept as 1");
  await expect(status.getByRole("button", { name: /again|Try/i })).toHaveCount(0);
  locker?.exec("ROLLBACK");
  locker?.close();
  await expect(status.getByText("Sent", { exact: true })).toBeVisible({ timeout: 40_000 });
  const [request] = await take(page, "requests:list");
  expect(request).toMatchObject({ status: "sent", dueOn: expect.any(String) });
  expect(server.mails).toHaveLength(1);
  await server.stop();
});

test("a letter to an address that was replaced does not go: it is written anew", async ({ desk }) => {
  const { page } = desk;
  const server = await startSmtp({ security: "none", users: { kim: "right" } });
  await useServer(page, { port: server.port });
  await take(page, "companies:set-contact", { slug: "com7", email: "wrong@example.org" });
  const draft = await draftLetter(page, { slug: "com7", kind: "erasure" });
  await take(page, "companies:set-contact", { slug: "com7", email: "right@example.org" });
  const { requestId } = draft.summary;
  const { subject, text } = draft.letter;
  expect(await call(page, "requests:send", { requestId, subject, text })).toMatchObject({
    ok: false,
    code: "letter-out-of-date",
  });
  await openTracker(page);
  await trackerRow(page, "Com7").click();
  await expect(page.getByText("This letter is out of date")).toBeVisible();
  await expect(page.getByText(/wrong@example\.org\. Now letters to Com7.* go to right@example\.org/)).toBeVisible();
  await expect(sendButton(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Write it anew" }).last().click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Write it anew" }).click();
  await sendButton(page).click();
  await expect(page.getByRole("region", { name: "Status" }).getByText("Sent", { exact: true })).toBeVisible();
  expect(server.mails.map(({ envelopeTo }) => envelopeTo)).toEqual([["right@example.org"]]);
  await server.stop();
});

test("a refused letter goes again through its own mailbox only", async ({ desk }) => {
  const { page } = desk;
  const server = await startSmtp({
    security: "none",
    users: { kim: "right" },
    onRecipient: () => {
      throw Object.assign(new Error("5.1.1 nobody"), { responseCode: 550 });
    },
  });
  await useServer(page, { port: server.port });
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion");
  await sendButton(page).click();
  const status = page.getByRole("region", { name: "Status" });
  await expect(status.getByText("Not sent", { exact: true })).toBeVisible();
  const [account] = (await take(page, "settings:get")).accounts;
  if (!account) throw new Error("The account is gone.");
  await take(page, "settings:save-account", {
    account: { ...account, address: "me@example.net", senderName: "At Work" },
    password: null,
  });
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("It concerns: person@example.org")).toBeVisible();
  await expect(page.getByText(/approved for another mailbox/)).toBeVisible();
  expect(server.logins).toHaveLength(1);
  await server.stop();
});

test("a damaged entry is named in its place, and a request that cannot be read is missed", async ({ open }) => {
  const desk = await open();
  await take(desk.page, "settings:choose-mode", { mode: "practice" });
  const person = { name: "Test Person", email: "person@example.org", country: "DE", region: "BE", address: null };
  await take(desk.page, "settings:save-person", person);
  const send = async (slug: "komet-sales" | "coopt") => {
    const { summary } = await sendLetter(desk.page, { slug, kind: "erasure" });
    return summary.requestId;
  };
  const [kept, lost] = [await send("komet-sales"), await send("coopt")];
  await desk.close();
  const hand = openSql({ path: storePath(desk.dataFolder), key: await storeKeyOf(desk.dataFolder) });
  hand.transact(() =>
    hand.exec(`INSERT INTO request_events (profile_id, request_id, event_id, kind, happened_at, happened_on, by, text_json)
    SELECT profile_id, request_id, 'later', 'some-later-kind', happened_at, happened_on, 'app', 'null'
    FROM request_events WHERE request_id = '${kept}' LIMIT 1;
    UPDATE outbox SET last_tried_at = 'never' WHERE request_id = '${lost}';
    DELETE FROM board_digests`),
  );
  hand.close();

  const { page } = await open({ dataFolder: desk.dataFolder });
  await expect(page.getByText("1 request can no longer be read")).toBeVisible();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await openTracker(page);
  await expect(page.getByText("1 request cannot be read and is missing here. It may have gone out.")).toBeVisible();
  await trackerRow(page, "Komet Sales").click();
  await expect(page.getByText("An entry that can no longer be read")).toBeVisible();
  await expect(page.getByRole("region", { name: "Status" }).getByText("Sent", { exact: true })).toBeVisible();
});
