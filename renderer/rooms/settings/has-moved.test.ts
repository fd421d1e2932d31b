// The form says that the password is needed again exactly where main will drop the kept one.
import { describe, expect, it } from "vitest";
import { serverValues } from "./account-values.ts";
import { hasMoved } from "./has-moved.ts";

const kept = { host: "mail.example.org", port: 465, security: "tls", user: "kim" } as const;

describe.each(["smtp", "imap"] as const)("hasMoved at %s", (door) => {
  const typed = { ...serverValues("smtp", kept), ...serverValues("imap", kept) };

  it.each([
    ["Host", "mail.example.net"],
    ["Port", "587"],
    ["Port", ""],
    ["Security", "starttls"],
    ["User", "kai"],
    ["User", "Kim"],
  ])("is true for another %s %j", (field, value) => {
    expect(hasMoved(door, kept, { ...typed, [`${door}${field}`]: value })).toBe(true);
  });

  it.each([
    ["Host", " MAIL.example.org "],
    ["Port", " 465 "],
    ["User", "kim "],
  ])("is false for %s written %j", (field, value) => {
    expect(hasMoved(door, kept, { ...typed, [`${door}${field}`]: value })).toBe(false);
  });

  it("looks at its own door alone", () => {
    const other = door === "smtp" ? "imap" : "smtp";
    expect(hasMoved(door, kept, { ...typed, [`${other}Host`]: "mail.example.net" })).toBe(false);
  });
});
