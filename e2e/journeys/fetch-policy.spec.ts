// A policy is read from an address that the person asks for: seen before it is asked, asked once, its way shown, its source kept.
import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { examine } from "../fixtures/examine.ts";
import { examplePage } from "../fixtures/example-policy.ts";
import { lookOnce } from "../fixtures/look-at-screen.ts";
import { namesLookedUp, reachSite } from "../fixtures/reach-site.ts";
import { beginWithPractice } from "../pages/first-letter.ts";
import { openRoom } from "../pages/open-room.ts";
import { findings, openPolicies } from "../pages/policies.ts";
import { page as html, sendOn, siteName, startSite } from "../web/start-site.ts";

const addressField = (page: Page) => page.getByRole("textbox", { name: "Address of the page" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

const beReal = async (page: Page): Promise<void> => {
  await take(page, "settings:choose-mode", { mode: "real" });
  await page.reload();
};

/** By the keyboard alone: the address, Enter, and what is then in focus. */
const typeAddress = async (page: Page, address: string): Promise<void> => {
  await addressField(page).fill(address);
  await addressField(page).press("Enter");
};

test("from an address to a company that says where it was read, and when", async ({ open }) => {
  // How it is written stands in the head of the answer alone: "Пример".
  const word = "<p>As in: \u00cf\u00f0\u00e8\u00ec\u00e5\u00f0</p>";
  const cyrillic = Buffer.from(examplePage.replace("</main>", `${word}<img src="/pixel.png"></main>`), "latin1");
  const site = await startSite({
    "/privacy": sendOn("/en/privacy"),
    "/en/privacy": html(cyrillic, { "Content-Type": "text/html; charset=windows-1251" }),
  });
  const { app, page } = await open();
  await reachSite(app, site);
  await beReal(page);
  await openPolicies(page);

  // Nothing typed, then something that is no address: one sentence each.
  await button(page, "Look at the address").click();
  await expect(page.getByText("Type or paste an address first.")).toBeVisible();
  await expect(addressField(page)).toBeFocused();
  await typeAddress(page, "https://192.168.1.1/privacy");
  await expect(page.getByText("This address has a number in place of a name.")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);

  // Whom it would ask is said, and nobody has been asked.
  await typeAddress(page, site.at("/privacy"));
  const host = `${siteName}:${site.port}`;
  await expect(page.getByRole("heading", { name: `Ask ${host}?` })).toBeVisible();
  await expect(
    page.getByText("The site sees the address of your internet connection, the window's language and the time."),
  ).toBeVisible();
  await expect(button(page, "Fetch it")).toBeFocused();
  expect(site.asked).toEqual([]);
  expect(await namesLookedUp(app)).toEqual([]);
  await lookOnce(page, "fetch-ask");

  // The way that it came is seen before it is read.
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "The site sent on to another address" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: site.at("/en/privacy") })).toBeVisible();
  await expect(button(page, "Go on with it")).toBeFocused();
  await lookOnce(page, "fetch-moved");
  await page.keyboard.press("Enter");

  await findings(page).waitFor();
  await expect(page.getByText(`Fetched from ${site.at("/en/privacy")} on `)).toBeVisible();
  await expect(page.getByText(`Sent on by ${site.at("/privacy")}`)).toBeVisible();
  await expect(page.getByText("As in: Пример")).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await button(page, "Make the company").click();
  const company = page.getByRole("article");
  await expect(company).toContainText(`at ${host}, fetched on`);
  await expect(company).toContainText(`Fetched from ${site.at("/en/privacy")} on `);
  expect(await findAxeViolations(page)).toEqual([]);
  // Each address once, and nothing that the page would have loaded.
  expect(site.asked.map(({ url }) => url)).toEqual(["/privacy", "/en/privacy"]);

  // Once more: the address is at hand, and nobody is asked until the person says so.
  await button(page, "Fetch it again").click();
  await expect(page.getByRole("heading", { name: `Ask ${host}?` })).toBeVisible();
  expect(site.asked).toHaveLength(2);
  await button(page, "Do not ask").click();
  await expect(page.getByRole("heading", { name: `Ask ${host}?` })).toHaveCount(0);
  expect(site.asked).toHaveLength(2);
  await site.stop();
});

test("what a site does wrong is one sentence each, and the window goes on", async ({ open }) => {
  const site = await startSite({
    "/large": (_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Length": String(50 * 1024 * 1024) });
      response.write("<p>");
    },
    "/film": html("no end", { "Content-Type": "video/mp4" }),
    "/inside": sendOn("https://inside.example.org/admin"),
    "/endless": (_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html" });
      response.write("<p>We keep");
    },
  });
  const { app, page } = await open();
  await reachSite(app, site);
  await beReal(page);
  await openPolicies(page);
  const fetchIt = async (address: string) => {
    await typeAddress(page, address);
    await button(page, "Fetch it").click();
  };

  await fetchIt("https://inside.example.org/");
  await expect(page.getByText("This address leads to this computer, into the network that it is in")).toBeVisible();
  await fetchIt("https://nowhere.example.org/");
  await expect(page.getByText("No site of this name was found.")).toBeVisible();
  await fetchIt(site.at("/large"));
  await expect(page.getByText("There is more than Rightsdesk takes in")).toBeVisible();
  await fetchIt(site.at("/film"));
  await expect(page.getByText("What came is neither a page, a text nor a PDF")).toBeVisible();
  await fetchIt(site.at("/inside"));
  await expect(page.getByText("The site sends on to an address that Rightsdesk does not ask")).toBeVisible();
  await fetchIt(site.at("/missing"));
  await expect(page.getByText("The site says that there is no such page.")).toBeVisible();
  await lookOnce(page, "fetch-failed");

  // A page that never ends is stopped by the person.
  await fetchIt(site.at("/endless"));
  const coming = page.getByRole("region", { name: "From an address" });
  await expect(coming).toContainText(`${siteName}:${site.port} is being asked…`);
  await lookOnce(page, "fetch-coming");
  await button(page, "Stop").click();
  await expect(page.getByText("Stopped. Nothing was kept.")).toBeVisible();
  await expect(addressField(page)).toHaveValue(site.at("/endless"));
  await expect(addressField(page)).toBeFocused();
  expect(await take(page, "policies:list", undefined)).toEqual([]);
  await site.stop();
});

test("nobody is asked unless the person says so, and never in practice", async ({ open }) => {
  const { app, page } = await open();
  await reachSite(app, { authority: "" });
  await beginWithPractice(page);
  await openPolicies(page);
  await expect(page.getByText("In practice mode nothing leaves this computer, so no page is fetched.")).toBeVisible();
  await expect(addressField(page)).toHaveCount(0);

  await beReal(page);
  await openPolicies(page);
  await typeAddress(page, `https://${siteName}/privacy`);
  await button(page, "Do not ask").click();
  await openRoom(page, "companies");
  await button(page, "Add companies").click();
  await button(page, "Sites of JustDeleteMe").click();
  await expect(page.getByRole("heading", { name: "Ask raw.githubusercontent.com?" })).toBeVisible();
  await openRoom(page, "settings");
  await expect(page.getByText("A page or a list from the site that you name, once")).toBeVisible();
  await page.reload();
  await openPolicies(page);
  expect(await namesLookedUp(app)).toEqual([]);
});

test("a list is fetched, looked at like a file, and says where it came from", async ({ open }) => {
  const site = await startSite({
    "/list.csv": html("Firm,Page\nFetched Example,fetched.example.org\n", { "Content-Type": "text/csv" }),
    "/login": html("<!doctype html><p>Log in first"),
  });
  const { app, page } = await open();
  await reachSite(app, site);
  await beReal(page);
  await openRoom(page, "companies");
  await button(page, "Add companies").click();
  const field = page.getByRole("textbox", { name: "Address of the list" });
  await field.fill(site.at("/login"));
  await field.press("Enter");
  await button(page, "Fetch it").click();
  await expect(page.getByText("or no list where one was wanted")).toBeVisible();
  await field.fill(site.at("/list.csv"));
  await field.press("Enter");
  await button(page, "Fetch it").click();
  await expect(page.getByRole("heading", { name: "A table: list.csv" })).toBeVisible();
  await expect(page.getByText(`Fetched from ${site.at("/list.csv")} on `)).toBeVisible();
  await button(page, "Add these companies").click();
  await expect(page.getByText("1 company was added from list.csv.")).toBeVisible();
  await lookOnce(page, "fetch-list");
  expect((await take(page, "companies:search", { text: "fetched example" })).map(({ name }) => name)).toContain(
    "Fetched Example",
  );
  expect(site.asked.map(({ url }) => url)).toEqual(["/login", "/list.csv"]);
  await site.stop();
});

test("the rooms with an address look well in each language and colour", async ({ open }) => {
  const { page } = await open();
  await beReal(page);
  await examine(page, "fetch-policy", async () => {
    await openRoom(page, "policies");
    const field = page.locator("form").last().getByRole("textbox");
    await field.fill("http://bücher.example.org/privacy");
    await field.press("Enter");
    await page.locator("#ask-site").waitFor();
  });
  for (const language of ["fr", "es"] as const) {
    await take(page, "settings:choose-language", { language });
    await page.reload();
    await page.setViewportSize({ width: 800, height: 900 });
    await openRoom(page, "policies");
    const field = page.locator("form").last().getByRole("textbox");
    await field.fill("http://bücher.example.org/privacy");
    await field.press("Enter");
    await page.locator("#ask-site").waitFor();
    await lookOnce(page, `fetch-policy-${language}-light-800`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await examine(page, "fetch-directory", async () => {
    await openRoom(page, "companies");
    await page.getByRole("button", { name: /^(Add companies|Unternehmen hinzufügen)$/ }).click();
    await page.locator("#published-lists").waitFor();
  });
});
