// Wall: a password goes in and never comes out; it belongs to one host, port, protection and user.
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/desk.ts";
import { findWords } from "../fixtures/find-word.ts";
import { passphrase } from "../fixtures/launch-desk.ts";

const canary = "Canary-7f3a-Password";
const account = {
  accountId: "main",
  host: "mail.example.org",
  port: 465,
  security: "tls",
  user: "me",
  address: "me@example.org",
  senderName: "Me",
};

const ask = (page: Page, room: string, verb: string, input?: unknown) =>
  page.evaluate(
    ([roomName, verbName, argument]) => {
      const door = Reflect.get(globalThis, "desk") as Record<
        string,
        Record<string, (value: unknown) => Promise<unknown>>
      >;
      return door[roomName as string]?.[verbName as string]?.(argument);
    },
    [room, verb, input] as const,
  ) as Promise<{ ok: boolean; code?: string; value?: unknown }>;

test("a password goes in, answers to nobody, and lies nowhere in the clear", async ({ desk }) => {
  const { page } = desk;
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await ask(page, "settings", "saveAccount", { account, password: canary })).toMatchObject({
    ok: true,
    value: { keptPasswords: ["mail-password:main:smtp"] },
  });
  for (const [room, verb] of [
    ["settings", "get"],
    ["app", "info"],
    ["requests", "list"],
    ["vault", "status"],
  ] as const) {
    expect(JSON.stringify(await ask(page, room, verb))).not.toContain(canary);
  }
  expect(
    await page.evaluate(() =>
      JSON.stringify({ ...localStorage, ...sessionStorage, html: document.documentElement.outerHTML }),
    ),
  ).not.toContain(canary);
  await desk.close();
  expect(findWords([canary], [desk.dataFolder]).found).toEqual([]);
});

test("changing host, port, protection or user asks for the password again", async ({ desk }) => {
  const { page } = desk;
  await page.getByRole("heading", { level: 1 }).waitFor();
  const changes = [{ host: "evil.example.org" }, { port: 587 }, { security: "starttls" }, { user: "you" }];
  for (const change of changes) {
    await ask(page, "settings", "saveAccount", { account, password: canary });
    const renamed = { ...account, senderName: "Somebody", address: "other@example.org" };
    expect(await ask(page, "settings", "saveAccount", { account: renamed, password: null })).toMatchObject({
      ok: true,
      value: { keptPasswords: ["mail-password:main:smtp"] },
    });
    const moved = { ...account, ...change };
    expect(await ask(page, "settings", "saveAccount", { account: moved, password: null })).toMatchObject({
      ok: true,
      value: { keptPasswords: [] },
    });
    expect(await ask(page, "settings", "testAccount", { accountId: "main" })).toMatchObject({
      ok: false,
      code: "password-needed",
    });
  }
});

test("while the data is locked no call but the vault's is answered, and wrong passphrases are told no more than that", async ({
  open,
}) => {
  const first = await open();
  await first.page.getByRole("heading", { level: 1 }).waitFor();
  await ask(first.page, "settings", "saveAccount", { account, password: canary });
  await first.close();
  const { page } = await open({ dataFolder: first.dataFolder, asksPassphrase: true });
  for (const [room, verb, input] of [
    ["settings", "get", undefined],
    ["app", "info", undefined],
    ["requests", "list", undefined],
    ["outbox", "go", undefined],
    ["settings", "saveAccount", { account, password: null }],
    ["vault", "makeRecoveryCode", undefined],
  ] as const) {
    expect(await ask(page, room, verb, input)).toMatchObject({ ok: false, code: "locked" });
  }
  const guesses = await Promise.all(
    ["wrong guess 1", "wrong guess 2", "wrong guess 3"].map((guess) =>
      ask(page, "vault", "unlock", { passphrase: guess }),
    ),
  );
  expect(guesses.map(({ code }) => code)).toEqual(["passphrase-wrong", "passphrase-wrong", "passphrase-wrong"]);
  expect(await ask(page, "vault", "unlock", { passphrase })).toMatchObject({ ok: true, value: { stage: "open" } });
});
