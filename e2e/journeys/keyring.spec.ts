// With a real keyring no passphrase is asked for, and the password is there again after a restart.
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { hasKeyring, makeKeyringLauncher } from "../fixtures/keyring.ts";
import { startSmtp } from "../mail/start-smtp.ts";

test.skip(!hasKeyring(), "SKIPPED: there is no gnome-keyring on this machine");

test("the system's keyring keeps the password", async ({ open }) => {
  const server = await startSmtp({
    security: "none",
    users: { kim: "Canary-Password" },
    answer: () => "2.0.0 Ok: by keyring",
  });
  const executablePath = await makeKeyringLauncher();
  const desk = await open({ executablePath });
  const { page } = desk;
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
  const settings = await take(page, "settings:save-account", {
    account,
    password: "Canary-Password",
    passphrase: null,
  });
  expect(settings.secret).toEqual({ kept: "keyring", keyringAvailable: true, unlocked: true });
  await desk.close();
  const again = await open({ executablePath, dataFolder: desk.dataFolder });
  expect(await take(again.page, "settings:test-account", { accountId: "main" })).toMatchObject({
    smtpReply: "250 2.0.0 Ok: by keyring",
  });
  expect(server.logins).toEqual([{ user: "kim", isRight: true }]);
  await again.page.getByRole("navigation", { name: "Rooms" }).getByRole("button", { name: "Settings" }).click();
  await again.page.getByRole("button", { name: "Change person@example.org" }).click();
  await expect(
    again.page.getByText("It is kept in the keyring of this computer and is never shown again."),
  ).toBeVisible();
  await expect(again.page.getByLabel("Passphrase")).toHaveCount(0);
  await server.stop();
});
