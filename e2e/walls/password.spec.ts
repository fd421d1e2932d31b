// Wall: a password goes in and never comes out; it belongs to one host, port, protection and user.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/desk.ts";

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

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(file) : entry.isFile() ? [file] : [];
  });

/** The canary as it might lie in a file. */
const shapes = [
  Buffer.from(canary, "utf8"),
  Buffer.from(canary, "utf16le"),
  Buffer.from(Buffer.from(canary).toString("base64").slice(0, 20)),
  Buffer.from(Buffer.from(canary).toString("hex")),
];

test("without a keyring a passphrase is asked for, and the password lies nowhere in the clear", async ({ desk }) => {
  const { page } = desk;
  expect(await ask(page, "settings", "saveAccount", { account, password: canary, passphrase: null })).toMatchObject({
    ok: false,
    code: "passphrase-needed",
  });
  expect(
    await ask(page, "settings", "saveAccount", { account, password: canary, passphrase: "a long passphrase" }),
  ).toMatchObject({
    ok: true,
    value: { secret: { kept: "passphrase", keyringAvailable: false, unlocked: true } },
  });
  for (const [room, verb] of [
    ["settings", "get"],
    ["app", "info"],
    ["requests", "list"],
  ] as const) {
    expect(JSON.stringify(await ask(page, room, verb))).not.toContain(canary);
  }
  expect(
    await page.evaluate(() =>
      JSON.stringify({ ...localStorage, ...sessionStorage, html: document.documentElement.outerHTML }),
    ),
  ).not.toContain(canary);
  await desk.close();
  const leaks = filesUnder(desk.dataFolder).filter((file) => {
    const bytes = readFileSync(file);
    return shapes.some((shape) => bytes.includes(shape));
  });
  expect(leaks).toEqual([]);
});

test("changing host, port, protection or user asks for the password again", async ({ desk }) => {
  const { page } = desk;
  const passphrase = "a long passphrase";
  const changes = [{ host: "evil.example.org" }, { port: 587 }, { security: "starttls" }, { user: "you" }];
  for (const change of changes) {
    await ask(page, "settings", "saveAccount", { account, password: canary, passphrase });
    const renamed = { ...account, senderName: "Somebody", address: "other@example.org" };
    expect(
      await ask(page, "settings", "saveAccount", { account: renamed, password: null, passphrase: null }),
    ).toMatchObject({ ok: true, value: { secret: { kept: "passphrase" } } });
    const moved = { ...account, ...change };
    expect(
      await ask(page, "settings", "saveAccount", { account: moved, password: null, passphrase: null }),
    ).toMatchObject({ ok: true, value: { secret: { kept: "nowhere" } } });
    expect(await ask(page, "settings", "testAccount", { accountId: "main" })).toMatchObject({
      ok: false,
      code: "password-needed",
    });
  }
});

test("wrong passphrases are tried one after another, and nobody is told more than that they are wrong", async ({
  open,
}) => {
  const first = await open();
  const passphrase = "a long passphrase";
  await ask(first.page, "settings", "saveAccount", { account, password: canary, passphrase });
  await first.close();
  const { page } = await open({ dataFolder: first.dataFolder });
  const guesses = await Promise.all(
    ["wrong guess 1", "wrong guess 2", "wrong guess 3"].map((guess) =>
      ask(page, "settings", "unlock", { passphrase: guess }),
    ),
  );
  expect(guesses.map(({ code }) => code)).toEqual(["passphrase-wrong", "passphrase-wrong", "passphrase-wrong"]);
  expect(await ask(page, "settings", "unlock", { passphrase })).toMatchObject({
    ok: true,
    value: { secret: { unlocked: true } },
  });
});
