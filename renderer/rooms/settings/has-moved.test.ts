// The form says that the password is needed again exactly where main will drop the kept one.
import { describe, expect, it } from "vitest";
import type { Account } from "../../../electron/shared/settings.ts";
import { hasMoved } from "./has-moved.ts";

const kept = {
  host: "mail.example.org",
  port: 465,
  security: "tls",
  user: "kim",
  address: "kim@example.org",
  senderName: "Kim",
} as Account;
const typed = { host: "mail.example.org", port: "465", security: "tls", user: "kim" };

describe("hasMoved", () => {
  it.each([
    { host: "mail.example.net" },
    { port: "587" },
    { port: "" },
    { security: "starttls" },
    { user: "kai" },
    { user: "Kim" },
  ])("is true for %o", (change) => {
    expect(hasMoved(kept, { ...typed, ...change })).toBe(true);
  });

  it.each([{}, { host: " MAIL.example.org " }, { port: " 465 " }, { user: "kim " }])("is false for %o", (change) => {
    expect(hasMoved(kept, { ...typed, ...change })).toBe(false);
  });
});
