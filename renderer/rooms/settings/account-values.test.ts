// What a mailbox's form hands to main, and what a provider suggests for it.
import { describe, expect, it } from "vitest";
import type { MailProvider } from "../../../electron/shared/mail-provider.ts";
import type { Account } from "../../../electron/shared/settings.ts";
import { type AccountValues, providerValues, serverValues, splitAliases, toSaved } from "./account-values.ts";
import { findProvider } from "./find-provider.ts";

const server = { host: "mail.example.org", port: 465, security: "tls", user: "kim" } as const;
const values: AccountValues = {
  ...serverValues("smtp", server),
  ...serverValues("imap", { ...server, host: "imap.example.org", port: 993 }),
  address: " kim@example.org ",
  senderName: "Kim",
  password: "for sending",
  imapPassword: "",
  aliases: " old@example.net\n\nme@example.com ",
  sentFolder: " ",
  repliesFolder: " Letters ",
};
const ticks = {
  plus: true,
  imap: true,
  keepCopy: true,
  lookForBounces: false,
  readReplies: true,
  repliesOnTheirOwn: false,
};
const source = { source: null, checkedOn: null };
const door = { ...server, user: "address", ...source } as const;
const provider = {
  id: "example",
  name: "Example",
  domains: ["example.org", "example.com"],
  smtp: door,
  imap: { ...door, host: "imap.example.org", port: 993, user: "local-part" },
  password: { kind: "app", help: null, ...source },
  access: null,
  perDay: null,
  keepsCopy: null,
} satisfies MailProvider;

describe("toSaved", () => {
  it("says all of a new mailbox, without the spaces around it", () => {
    expect(toSaved(null, values, ticks)).toEqual({
      account: {
        accountId: null,
        ...server,
        address: "kim@example.org",
        senderName: "Kim",
        aliases: ["old@example.net", "me@example.com"],
        plusAddress: true,
        imap: {
          ...server,
          host: "imap.example.org",
          port: 993,
          sentFolder: null,
          keepCopy: true,
          lookForBounces: false,
          readReplies: true,
          repliesFolder: "Letters",
          repliesOnTheirOwn: false,
        },
      },
      password: "for sending",
      imapPassword: "for sending",
    });
  });

  it("keeps the IMAP password apart where another one was typed, and both where none was", () => {
    const known = { accountId: "main" } as Account;
    expect(toSaved(known, { ...values, imapPassword: "for reading" }, ticks).imapPassword).toBe("for reading");
    expect(toSaved(known, { ...values, password: "" }, ticks)).toMatchObject({
      account: { accountId: "main" },
      password: null,
      imapPassword: null,
    });
  });

  it("hands no password for a server that the mailbox does not have", () => {
    expect(toSaved(null, { ...values, imapPassword: "typed before" }, { ...ticks, imap: false })).toMatchObject({
      account: { imap: null },
      imapPassword: null,
    });
  });
});

it("takes a provider's word for the user name, whole or only what stands before the at-sign", () => {
  const filled = providerValues(provider, "kim.b@example.org");
  expect([filled.smtpUser, filled.imapUser, filled.imapHost, filled.smtpPort]).toEqual([
    "kim.b@example.org",
    "kim.b",
    "imap.example.org",
    "465",
  ]);
});

it("splits aliases by lines, commas and semicolons", () => {
  expect(splitAliases("a@example.org, b@example.org;c@example.org\n\n d@example.org")).toHaveLength(4);
});

describe("findProvider", () => {
  it.each(["kim@example.org", " Kim@EXAMPLE.com "])("knows the one of %j", (address) => {
    expect(findProvider([provider], address)).toBe(provider);
  });

  it.each(["kim@mail.example.org", "kim@notexample.org", "example.org", "kim@", ""])("knows none for %j", (address) => {
    expect(findProvider([provider], address)).toBeNull();
  });
});
