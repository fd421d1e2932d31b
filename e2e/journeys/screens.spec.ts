// Every screen in light and dark, wide and narrow, in every language: axe finds nothing, nothing overflows. Pictures go to out/screens.
import type { Page } from "@playwright/test";
import type { Language } from "../../electron/shared/lists.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { draftLetter, sendLetter } from "../fixtures/draft-letter.ts";
import { examplePolicy } from "../fixtures/example-policy.ts";
import { findCutText } from "../fixtures/find-cut-text.ts";
import { inAnyLanguage } from "../fixtures/in-any-language.ts";
import type { Desk } from "../fixtures/launch-desk.ts";
import { isCutOff, lookAtScreen, makeWide } from "../fixtures/look-at-screen.ts";
import { widthsIn } from "../fixtures/looks.ts";
import { pictureOf } from "../fixtures/pictures.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openRoom } from "../pages/open-room.ts";

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

/** Each screen by the way to it. */
const screens: Record<string, (page: Page) => Promise<void>> = {
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
};

const writeAnswer = (reference: string, from: string) =>
  new TextEncoder().encode(
    [
      `From: Privacy Team <${from}>`,
      "To: person@example.org",
      `Subject: Your request ${reference}`,
      "Message-ID: <answer@example.org>",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Dear Test Person,",
      "",
      "We have to refuse your request: tax law obliges us to keep your invoices for ten years.",
      "",
    ].join("\r\n"),
  );

/** Something of everything: a draft, a sent letter, a policy with some findings decided on. */
const fill = async (page: Page) => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await draftLetter(page, { slug: "coopt", kind: "access" }, { customerNumber: "K-17" });
  const { summary, letter } = await sendLetter(page, { slug: "kactuce-crm", kind: "erasure" });
  await take(page, "replies:read", {
    name: "answer.eml",
    bytes: writeAnswer(summary.reference, letter.to.address ?? ""),
  });
  const slugs = (await take(page, "companies:search", { text: "" })).map(({ slug }) => slug);
  const { campaignId } = await take(page, "campaigns:create", { kind: "access", slugs, wish: { language: "theirs" } });
  await take(page, "campaigns:prepare", { campaignId });
  await take(page, "campaigns:edit", { campaignId, slugs: ["kactuce-crm"], change: { kind: "accept" } });
  const bytes = new TextEncoder().encode(examplePolicy);
  const { readingId, findings } = await take(page, "policies:read", { kind: "file", name: "example-org.txt", bytes });
  await take(page, "policies:decide", {
    readingId,
    decisions: findings.slice(0, 5).map(({ key }, at) => ({ key, verdict: at === 2 ? "dropped" : "accepted" })),
  });
};

const enterRooms = async (page: Page, language: Language) => {
  await fill(page);
  await take(page, "settings:choose-language", { language });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
};

const lookThrough = async (desk: Desk, width: number, look: (name: string) => Promise<void>) => {
  const { page } = desk;
  await makeWide(desk, width);
  for (const [name, go] of Object.entries(screens)) {
    await test.step(`${name} ${width}`, async () => {
      // A narrow window shows a company over the list; the first press on the room leads back to the list.
      await openRoom(page, "practice");
      await openRoom(page, "companies");
      if (name !== "company" && (await page.getByRole("option").count()) === 0) await openRoom(page, "companies");
      await go(page);
      await look(name);
      if ((await page.getByRole("dialog").or(page.getByRole("alertdialog")).count()) > 0)
        await page.keyboard.press("Escape");
    });
  }
};

for (const language of ["en", "de"] as const) {
  test(`all screens, ${language}`, async ({ open }) => {
    // A hundred looks at a whole window: this only ends what would never end.
    test.setTimeout(600_000);
    const desk = await open();
    const { page } = desk;
    for (const width of widthsIn(language)) {
      await makeWide(desk, width);
      await lookAtScreen(page, { name: "welcome", language, width });
    }
    await enterRooms(page, language);
    for (const width of widthsIn(language))
      await lookThrough(desk, width, (name) => lookAtScreen(page, { name, language, width }));
  });
}

// The words alone are new here, so they are looked at where they have the least room.
for (const language of ["fr", "es"] as const) {
  test(`all screens, ${language}`, async ({ open }) => {
    test.setTimeout(600_000);
    const desk = await open();
    const { page } = desk;
    const look = async (name: string) => {
      await page.screenshot({ path: pictureOf(`${name}-light-${language}-800`) });
      expect.soft(await findCutText(page), name).toEqual([]);
      expect(await isCutOff(page), name).toBe(false);
    };
    await makeWide(desk, 800);
    await take(page, "settings:choose-language", { language });
    await page.reload();
    await page.getByRole("button", { name: inAnyLanguage(({ welcome }) => welcome.practice.title) }).waitFor();
    await look("welcome");
    await enterRooms(page, language);
    await lookThrough(desk, 800, look);
    await page.getByRole("navigation").first().getByRole("button").last().click();
    await page.getByRole("heading", { level: 1, name: inAnyLanguage(({ vault }) => vault.hidden.title) }).waitFor();
    await look("gate-hidden");
  });
}
