// Whose address is nobody's.
import { describe, expect, it } from "vitest";
import { isTemplateMail } from "./template-mails.ts";

describe("isTemplateMail", () => {
  it.each([
    "email@example.com",
    "your.name@company.com",
    "john.doe@sub.example.org",
    "privacy@yourcompany.com",
    "name@example.org",
  ])("%s", (address) => {
    expect(isTemplateMail(address)).toBe(true);
  });
  it.each(["privacy@example.org", "mail@garten.example.de", "me@garten.example.de"])("not %s", (address) => {
    expect(isTemplateMail(address)).toBe(false);
  });
});
