// Which addresses the settings take: exactly those that sending takes, so that nobody learns of it after the letter.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiAddress } from "./ascii-address.ts";
import { Account, MailAddress } from "./settings.ts";

const issueOf = (text: string) => MailAddress.safeParse(text).error?.issues[0]?.message;

describe("MailAddress", () => {
  it.each(["kim@example.org", " kim@example.org ", "first.last+tag@Mail.Example.org", "kim@bücher.example"])(
    "takes %j as it was typed",
    (text) => expect(MailAddress.parse(text)).toBe(text.trim()),
  );

  it.each([
    ["a local part that no server is told", "büro@example.org"],
    ["a trailing dot in the local part", "kim.@example.org"],
    ["an IPv4 address", "kim@127.0.0.1"],
    ["an underscore in the domain", "kim@exa_mple.org"],
    ["full-width letters", "kim@\uFF45xample.org"],
    ["something that nobody sees", "kim@exam\u200Bple.org"],
    ["a slash in the domain", "kim@example.org/x"],
    ["a top level of digits", "kim@example.123"],
    ["two addresses", "kim@example.org,kai@example.org"],
    ["nothing", ""],
    ["more than an address can be", `${"a".repeat(60)}@${"b.".repeat(95)}org`.padEnd(255, "g")],
  ])("refuses %s by its name", (_, text) => expect(issueOf(text)).toBe("address-invalid"));

  it("names a line break, whatever else is wrong", () => {
    expect(issueOf("kim@example.org\r\nBcc: kai@example.org")).toBe("line-break-in-header");
  });

  it("takes exactly what sending takes", () => {
    const domain = fc.stringMatching(/^[a-zäß0-9._\-\u00AD\u3002]{1,12}$/u);
    const local = fc.stringMatching(/^[a-zä0-9.+_@"'-]{1,12}$/u);
    const near = fc.tuple(local, domain).map(([name, host]) => `${name}@${host}.org`);
    fc.assert(
      fc.property(fc.oneof(near, fc.emailAddress(), fc.string({ unit: "binary" })), (text) => {
        expect(MailAddress.safeParse(text).success).toBe(asciiAddress(text.trim()) !== null);
      }),
    );
  });
});

describe("Account", () => {
  const takes = (host: string) => Account.shape.host.safeParse(host).success;

  it("takes a mail server by its name or number", () => {
    for (const host of ["smtp.example.org", "localhost", "127.0.0.1", "::1", "[::1]", "smtp.bücher.example"]) {
      expect(takes(host), host).toBe(true);
    }
  });

  it("refuses names that nobody can tell from others", () => {
    for (const host of ["smtp.exam\u200Bple.org", "smtp.\uFF45xample.org", "smtp.example.org:25", "a b", ""]) {
      expect(takes(host), host).toBe(false);
    }
  });
});
