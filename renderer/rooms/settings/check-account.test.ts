// The first look at a mail account and at addresses: mistakes are named at the field, right entries pass.
import { describe, expect, it } from "vitest";
import { looksLikeAddress } from "../../parts/looks-like-address.ts";
import { startWords } from "../../words/start-words.ts";
import { serverValues } from "./account-values.ts";
import { checkAccount } from "./check-account.ts";

const server = { host: "smtp.example.org", port: 465, security: "tls", user: "person@example.org" } as const;
const fine = {
  ...serverValues("smtp", server),
  ...serverValues("imap", null),
  password: "",
  imapPassword: "",
  aliases: "",
  sentFolder: "",
  repliesFolder: "",
  address: "person@example.org",
  senderName: "Test Person",
};
const { t } = await startWords("en");
const wrong = (change: Partial<typeof fine>, hasImap = false) => {
  const errors = checkAccount({ ...fine, ...change }, { hasImap, t });
  return Object.entries(errors).flatMap(([field, error]) => (error === undefined ? [] : [field]));
};

describe("checkAccount", () => {
  it("lets a right account pass, also on this computer and by number", () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ smtpHost: "localhost", smtpPort: "25" })).toEqual([]);
    expect(wrong({ smtpHost: "::1" })).toEqual([]);
    expect(wrong({ smtpHost: "192.0.2.7" })).toEqual([]);
    expect(wrong({ smtpHost: "smtp.bücher.example" })).toEqual([]);
  });

  it.each([
    ["smtpHost", { smtpHost: "https://smtp.example.org" }],
    ["smtpHost", { smtpHost: "smtp.example.org:465" }],
    ["smtpHost", { smtpHost: " " }],
    ["smtpHost", { smtpHost: "smtp.exam\u200Bple.org" }],
    ["smtpPort", { smtpPort: "0" }],
    ["smtpPort", { smtpPort: "65536" }],
    ["smtpPort", { smtpPort: "4.5" }],
    ["smtpUser", { smtpUser: "" }],
    ["address", { address: "person" }],
    ["senderName", { senderName: " " }],
  ])("names the field %s for %o", (field, change) => {
    expect(wrong(change)).toEqual([field]);
  });

  it("looks at the IMAP server only where there is one", () => {
    expect(wrong({}, true)).toEqual(["imapHost", "imapUser"]);
  });

  it("names an alias that is no address, however they are listed", () => {
    expect(wrong({ aliases: "old@example.net, me@example.com\n\nkim@bücher.example" })).toEqual([]);
    expect(wrong({ aliases: "old@example.net\nme" })).toEqual(["aliases"]);
  });
});

describe("looksLikeAddress", () => {
  it.each(["office@example.org", " office+rights@sub.example.com ", "office@bücher.example"])("takes %s", (text) => {
    expect(looksLikeAddress(text)).toBe(true);
  });

  it.each([
    "",
    "office",
    "office@example",
    "a b@example.org",
    "a@b@example.org",
    "<a@example.org>",
    "a@example.org, b@example.org",
    // Sending would refuse them later.
    "büro@example.org",
    "office.@example.org",
    "office@192.0.2.7",
  ])("stops at %s", (text) => {
    expect(looksLikeAddress(text)).toBe(false);
  });
});
