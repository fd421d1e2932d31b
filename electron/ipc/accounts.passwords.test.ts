// What becomes of a mailbox's passwords when it is saved: each belongs to its own server, port, protection and user.
import { describe, expect, it } from "vitest";
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import { succeed } from "../shared/result.ts";
import { Account, type Settings } from "../shared/settings.ts";
import { createAccountHandlers } from "./accounts.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { account } from "./testing/open-test-desk.ts";

describe("what becomes of passwords", () => {
  const imap = { host: "imap.example.org", port: 993, security: "tls", user: "kim", sentFolder: null, keepCopy: true };
  const first = Account.parse({ ...account, imap });
  /** Saves one mailbox over another, and tells what was kept and what forgotten. */
  const told = async (change: object, passwords: { password?: string; imapPassword?: string } = {}) => {
    let accounts = [first];
    const log: string[] = [];
    const handlers = createAccountHandlers({
      mailboxesChanged: () => undefined,
      kept: { accounts: () => accounts } as unknown as KeptSettings,
      store: {
        accounts: { put: (saved: Account) => (accounts = [saved]) },
      } as unknown as Parameters<typeof createAccountHandlers>[0]["store"],
      secrets: {
        keep: ({ name, binding, password }: Record<string, string>) => {
          log.push(`keep ${name} ${JSON.parse(binding ?? "")[0]} ${password}`);
        },
        forget: (name: string) => log.push(`forget ${name}`),
      } as unknown as Secrets,
      newId: () => "new",
      sendTest: () => Promise.reject(new Error("Nothing is sent.")),
      post: { goOn: () => undefined } as unknown as Parameters<typeof createAccountHandlers>[0]["post"],
      show: () => succeed({} as Settings),
    });
    const { password = null, imapPassword = null } = passwords;
    const saved = { ...first, ...change };
    await handlers["settings:save-account"]({ account: saved, password, imapPassword });
    return log;
  };

  it.each<[string, object, string[]]>([
    ["nothing", { senderName: "Another", aliases: ["me@example.net"] }, []],
    ["its own at another port", { port: 587 }, ["forget mail-password:main:smtp"]],
    ["that for IMAP at another user", { imap: { ...imap, user: "kai" } }, ["forget mail-password:main:imap"]],
    ["that for IMAP without its server", { imap: null }, ["forget mail-password:main:imap"]],
  ])("forgets %s", async (_, change, log) => {
    expect(await told(change)).toEqual(log);
  });

  it("keeps each for its own server", async () => {
    expect(await told({ host: "mail.example.net" }, { password: "a", imapPassword: "b" })).toEqual([
      "keep mail-password:main:smtp mail.example.net a",
      "keep mail-password:main:imap imap.example.org b",
    ]);
  });
});
