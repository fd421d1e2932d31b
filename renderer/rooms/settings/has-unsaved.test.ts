// A test mail tries the saved account: the window must know whether the form still is that account.
import { describe, expect, it } from "vitest";
import type { Account } from "../../../electron/shared/settings.ts";
import { hasUnsaved } from "./has-unsaved.ts";

const kept = {
  host: "smtp.example.org",
  port: 465,
  security: "tls",
  user: "kim",
  address: "kim@example.org",
  senderName: "Kim",
} as Account;
const same = { ...kept, port: "465", password: "" };

describe("hasUnsaved", () => {
  it("is false for the account as it is saved, spaces around it aside", () => {
    expect(hasUnsaved(kept, same)).toBe(false);
    expect(hasUnsaved(kept, { ...same, host: " SMTP.example.org ", senderName: "Kim " })).toBe(false);
  });

  it.each([
    { host: "smtp.example.net" },
    { port: "587" },
    { security: "starttls" },
    { user: "kim@example.org" },
    { address: "kim@example.net" },
    { senderName: "Kim N." },
    { password: "new" },
  ])("is true after %o", (change) => {
    expect(hasUnsaved(kept, { ...same, ...change })).toBe(true);
  });
});
