// The pictures of the help pages: each is taken on the way that its page tells. Written into docs/help/pictures when asked for
// (RIGHTSDESK_PICTURES=write); each run sees that the ways still lead there.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { fillDesk } from "../fixtures/fill-desk.ts";
import { makeWide } from "../fixtures/look-at-screen.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { toWebp } from "../fixtures/to-webp.ts";
import { openRoom } from "../pages/open-room.ts";
import { screens } from "../pages/screens.ts";

const folder = fileURLToPath(new URL("../../docs/help/pictures", import.meta.url));

const showPart = async (page: Page, part: string) => {
  await openRoom(page, "settings");
  await page.locator(`#settings-${part}`).evaluate((panel) => panel.scrollIntoView({ block: "start" }));
};

const pictures = {
  "first-letter": screens.letter,
  companies: screens.company,
  policies: screens["reading-marked"],
  letters: screens.prepare,
  mailboxes: (page) => showPart(page, "account"),
  sending: screens.request,
  tracker: screens.tracker,
  replies: screens.reply,
  campaigns: screens.campaign,
  proof: async (page) => {
    await screens.request(page);
    const proof = page.getByRole("button", { name: "Proof", exact: true });
    await proof.click();
    await proof.evaluate((head) => head.scrollIntoView({ block: "start" }));
  },
  protection: (page) => showPart(page, "protection"),
} satisfies Record<string, (page: Page) => Promise<void>>;

test("each picture of the help pages is of a screen that is there", async ({ open }) => {
  test.setTimeout(300_000);
  const desk = await open();
  const { page } = desk;
  await fillDesk(page);
  await take(page, "settings:save-account", {
    account: {
      accountId: null,
      address: "kim@example.org",
      senderName: "Kim Example",
      host: "smtp.example.org",
      port: 465,
      security: "tls",
      user: "kim@example.org",
      aliases: ["kim.example@example.net"],
      plusAddress: false,
      imap: null,
    },
    password: "not a real one",
  });
  await page.reload();
  await makeWide(desk, 1180);
  for (const [name, go] of Object.entries(pictures)) {
    await test.step(name, async () => {
      await openRoom(page, "practice");
      await openRoom(page, "companies");
      await go(page);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      const png = await page.screenshot({ path: pictureOf(`help-${name}`), animations: "disabled" });
      if (process.env.RIGHTSDESK_PICTURES === "write")
        writeFileSync(path.join(folder, `${name}.webp`), await toWebp(page, png));
    });
  }
});
