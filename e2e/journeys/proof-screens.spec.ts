// The proof seen whole: a chain that holds, one that does not, and what stays of requests that were deleted.
import { openSql } from "../../electron/adapters/store/open-sql.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { examine } from "../fixtures/examine.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { storeKeyOf, storePath } from "../fixtures/store-key.ts";
import { openRoom } from "../pages/open-room.ts";

const order = { slug: "komet-sales", kind: "erasure" } as const;

test("a chain that holds, deleted requests, and an entry that was changed behind the app's back", async ({ open }) => {
  test.setTimeout(400_000);
  const { page, dataFolder, close } = await open();
  page.setDefaultTimeout(30_000);
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  for (let count = 0; count < 6; count += 1) {
    const { summary } = await sendLetter(page, order);
    await take(page, "requests:delete", { requestId: summary.requestId });
  }
  await sendLetter(page, order);
  await examine(page, "proof-part", async () => {
    await openRoom(page, "tracker");
    await page.getByRole("row", { name: /Komet/ }).click();
    const fold = page.getByRole("button", { name: /^(Proof|Nachweis)$/ });
    await fold.press("Enter");
    await page.getByRole("button", { name: /^(Check now|Jetzt prüfen)$/ }).press("Enter");
    await page.getByText(/^(Checked: it holds\.|Geprüft: )/).waitFor();
    await fold.scrollIntoViewIfNeeded();
  });
  await examine(page, "proof-stones", async () => {
    await openRoom(page, "settings");
    const fold = page.getByRole("button", { name: /^(Deleted requests|Gelöschte Anfragen)$/ });
    await fold.press("Enter");
    await expect(page.getByRole("table").filter({ visible: true }).last().getByRole("row")).toHaveCount(7);
    await fold.scrollIntoViewIfNeeded();
  });
  await close();

  const sql = openSql({ path: storePath(dataFolder), key: await storeKeyOf(dataFolder) });
  sql.transact(() => {
    sql.exec("DROP TRIGGER request_events_never_change");
    sql.exec(`UPDATE request_events SET text_json = '"250 Ok: another"' WHERE kind = 'sent'`);
  });
  sql.close();
  const again = await open({ dataFolder });
  again.page.setDefaultTimeout(30_000);
  await examine(again.page, "proof-broken", async () => {
    await openRoom(again.page, "tracker");
    await again.page.getByRole("row", { name: /Komet/ }).click();
    await again.page
      .getByRole("alert")
      .filter({ hasText: /Link 5|Glied 5/ })
      .waitFor();
  });
});
