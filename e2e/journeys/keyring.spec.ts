// With a real keyring nothing is asked, and everything is there again after a restart; without that keyring nothing opens.
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { hasKeyring, makeKeyringLauncher } from "../fixtures/keyring.ts";
import { startSmtp } from "../mail/start-smtp.ts";
import { beginWithPractice, rail } from "../pages/first-letter.ts";
import { openProtection, readCode, unlockTitle } from "../pages/protection.ts";

test.skip(!hasKeyring(), "SKIPPED: there is no gnome-keyring on this machine");

test("the system's keyring holds the key, and the mail password lies behind it", async ({ open }) => {
  const server = await startSmtp({
    security: "none",
    users: { kim: "Canary-Password" },
    answer: () => "2.0.0 Ok: by keyring",
  });
  const executablePath = await makeKeyringLauncher();
  const desk = await open({ executablePath, asksPassphrase: true });
  const { page } = desk;
  await beginWithPractice(page);
  await take(page, "settings:choose-mode", { mode: "real" });
  const account = {
    accountId: "main",
    host: "127.0.0.1",
    port: server.port,
    security: "none" as const,
    user: "kim",
    address: "person@example.org",
    senderName: "Test Person",
  };
  const settings = await take(page, "settings:save-account", { account, password: "Canary-Password" });
  expect(settings.keptPasswords).toEqual(["mail-password:main:smtp"]);
  await desk.close();
  const again = await open({ executablePath, asksPassphrase: true, dataFolder: desk.dataFolder });
  await rail(again.page, "Companies").waitFor();
  expect(await take(again.page, "settings:test-account", { accountId: "main" })).toMatchObject({
    smtpReply: "250 2.0.0 Ok: by keyring",
  });
  expect(server.logins).toEqual([{ user: "kim", isRight: true }]);
  await openProtection(again.page);
  await expect(again.page.getByText("The keyring of this computer holds the key, so nothing is asked")).toBeVisible();
  await server.stop();
});

test("the keyring is lost: only the recovery code opens the data, and something new keeps it then", async ({
  open,
}) => {
  const first = await open({ executablePath: await makeKeyringLauncher(), asksPassphrase: true });
  await beginWithPractice(first.page);
  await openProtection(first.page);
  await first.page.getByRole("button", { name: "Make a recovery code" }).click();
  const dialog = first.page.getByRole("dialog", { name: "Recovery code" });
  await dialog.getByRole("button", { name: "Make a recovery code" }).click();
  const code = await readCode(first.page);
  await first.close();

  const { page } = await open({
    executablePath: await makeKeyringLauncher(),
    asksPassphrase: true,
    dataFolder: first.dataFolder,
  });
  await unlockTitle(page).waitFor();
  await expect(page.getByText("it is not the one that holds the key to your data")).toBeVisible();
  await page.getByRole("button", { name: "Ask the keyring again" }).click();
  await expect(page.getByText("it is not the one that holds the key to your data")).toBeVisible();
  await page.getByRole("textbox", { name: "Recovery code" }).fill(code.toLowerCase());
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Now choose what keeps your data closed" }).waitFor();
  await page.getByRole("button", { name: "Let the keyring hold it" }).click();
  await rail(page, "Companies").waitFor();
  expect((await take(page, "settings:get")).mode).toBe("practice");
});

test("hiding is only a curtain with a keyring, and says so; a passphrase makes it more", async ({ open }) => {
  const { page } = await open({ executablePath: await makeKeyringLauncher(), asksPassphrase: true });
  await beginWithPractice(page);
  await page.getByRole("button", { name: "Hide" }).click();
  await page.getByRole("heading", { name: "Your data is hidden" }).waitFor();
  await expect(page.getByText("This is only a curtain")).toBeVisible();
  await page.getByRole("button", { name: "Show my data" }).click();
  await openProtection(page);
  await page.getByRole("button", { name: "Use a passphrase instead" }).click();
  await page.getByLabel("Passphrase", { exact: true }).fill("lampe kiesel trombone");
  await page.getByLabel("The same passphrase once more").fill("lampe kiesel trombone");
  await page.getByRole("button", { name: "Keep it under this passphrase" }).click();
  await expect(page.getByText("Your passphrase opens your data.")).toBeVisible();
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await page.getByRole("heading", { name: "Your data is hidden" }).waitFor();
  await expect(page.getByText("This is only a curtain")).toHaveCount(0);
  await page.getByLabel("Passphrase").fill("lampe kiesel trombone");
  await page.keyboard.press("Enter");
  await rail(page, "Companies").waitFor();
});
