// Each screen by the way to it, on a desk that was filled, in whichever language the window speaks.
import type { Page } from "@playwright/test";
import { inAnyLanguage } from "../fixtures/in-any-language.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openRoom } from "./open-room.ts";

/** As the Help menu does; the word is the room's title in that language. */
const openHelp = async (page: Page) => {
  await page.keyboard.press("Control+k");
  const names = inAnyLanguage(({ help }) => help.title);
  await page.getByRole("menuitem", { name: names }).first().click();
  await page.getByRole("heading", { level: 1, name: names }).waitFor();
};

const openReading = async (page: Page) => {
  await openRoom(page, "policies");
  await page.getByRole("button", { name: /example-org\.txt/ }).click();
  await page.getByRole("grid").waitFor();
};

const openCampaign = async (page: Page) => {
  await openRoom(page, "campaigns");
  await page.getByRole("button", { name: inAnyLanguage(({ kinds }) => `${kinds.access.name}, {{companies}}`) }).click();
  await page.getByRole("row", { name: /Kactuce/ }).waitFor();
};

/** By the name of its picture. */
export const screens = {
  companies: async (page) => openRoom(page, "companies"),
  company: async (page) => {
    await openRoom(page, "companies");
    await page.getByRole("option", { name: /Komet/ }).click();
    await page.getByRole("article").waitFor();
  },
  letter: async (page) => {
    await openRoom(page, "tracker");
    await page.getByRole("row", { name: /COOPT/ }).click();
    await page.getByRole("textbox").last().waitFor();
  },
  prepare: async (page) => {
    await openRoom(page, "companies");
    await page.getByRole("option", { name: /Komet/ }).click();
    await page.getByRole("button", { name: inAnyLanguage(({ kinds }) => kinds.erasure.ask) }).click();
    await page.getByRole("button", { name: inAnyLanguage(({ prepare }) => prepare.write) }).waitFor();
  },
  "prepare-complaint": async (page) => {
    await openRoom(page, "tracker");
    await page.getByRole("row", { name: /Kactuce/ }).click();
    await page.getByRole("button", { name: inAnyLanguage(({ next }) => next.letters) }).click();
    await page.getByRole("button", { name: inAnyLanguage(({ kinds }) => kinds.complaint.ask) }).click();
    await page.getByRole("button", { name: inAnyLanguage(({ prepare }) => prepare.write) }).waitFor();
  },
  campaigns: async (page) => {
    await openRoom(page, "campaigns");
    await page
      .getByRole("button", { name: inAnyLanguage(({ kinds }) => `${kinds.access.name}, {{companies}}`) })
      .waitFor();
  },
  "new-campaign": async (page) => {
    await openRoom(page, "campaigns");
    await page.getByRole("button", { name: inAnyLanguage(({ campaigns }) => campaigns.new) }).click();
    await page.getByRole("option", { name: /Komet/ }).click();
  },
  campaign: openCampaign,
  "campaign-letter": async (page) => {
    await openCampaign(page);
    await page.getByRole("row", { name: /Kactuce/ }).click();
    await page.getByRole("dialog").getByText(person.name).first().waitFor();
  },
  "campaign-approve": async (page) => {
    await openCampaign(page);
    await page.getByRole("button", { name: inAnyLanguage(({ campaigns }) => campaigns.approveAll_other) }).click();
    await page.getByRole("alertdialog").waitFor();
  },
  policies: async (page) => {
    await openRoom(page, "policies");
    await page.getByRole("button", { name: /example-org\.txt/ }).waitFor();
  },
  reading: openReading,
  "reading-marked": async (page) => {
    await openReading(page);
    await page.getByRole("row").filter({ hasText: "privacy@example.org" }).click();
    await page.locator("mark").first().waitFor();
  },
  "reading-add": async (page) => {
    await openReading(page);
    await page.getByRole("button", { name: inAnyLanguage(({ policies }) => policies.add) }).click();
    await page.getByRole("dialog").waitFor();
  },
  tracker: async (page) => {
    await openRoom(page, "tracker");
    await page.getByRole("grid").waitFor();
  },
  calendar: async (page) => {
    await openRoom(page, "calendar");
    await page.getByRole("application").waitFor();
  },
  overview: async (page) => {
    await openRoom(page, "overview");
    await page.getByRole("button", { name: /Kactuce/ }).waitFor();
  },
  request: async (page) => {
    await openRoom(page, "tracker");
    await page.getByRole("row", { name: /Kactuce/ }).click();
    await page
      .getByText(/Art\. 12\(3\)|art\. 12, |250 /)
      .filter({ visible: true })
      .first()
      .waitFor();
  },
  reply: async (page) => {
    await openRoom(page, "replies");
    await page.getByRole("option", { name: /Kactuce/ }).click();
    await page
      .getByRole("button", {
        name: inAnyLanguage(({ replies, replyKind }) => replies.yes.replace("{{name}}", replyKind.refusal.name)),
      })
      .waitFor();
  },
  practice: async (page) => {
    await openRoom(page, "practice");
    await page.getByRole("option").first().click();
  },
  settings: async (page) => openRoom(page, "settings"),
  "settings-data": async (page) => {
    await openRoom(page, "settings");
    await page.locator("#settings-data").scrollIntoViewIfNeeded();
  },
  "settings-leaving": async (page) => {
    await openRoom(page, "settings");
    await page.locator("#settings-leaving").scrollIntoViewIfNeeded();
  },
  help: async (page) => openHelp(page),
  "help-page": async (page) => {
    await openHelp(page);
    await page.getByRole("button", { name: inAnyLanguage(({ help }) => help.pages.shortcuts) }).click();
    await page.getByRole("article").getByRole("table").first().waitFor();
  },
} satisfies Record<string, (page: Page) => Promise<void>>;
