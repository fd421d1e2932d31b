// Where links into the app lead, and that nothing else in them counts.
import { describe, expect, test } from "vitest";
import { parseAppLink } from "./app-link.ts";

describe("a link", () => {
  test.each([
    ["rightsdesk://company/example-store/access", { kind: "letter", slug: "example-store", letter: "access" }],
    [
      "RIGHTSDESK://Company/example-store/opt-out-sale/",
      { kind: "letter", slug: "example-store", letter: "opt-out-sale" },
    ],
    ["rightsdesk://company/example-store", { kind: "company", slug: "example-store" }],
  ])("%s leads there", (text, link) => {
    expect(parseAppLink(text)).toEqual(link);
  });

  test.each([
    "rightsdesk:",
    "rightsdesk://",
    "rightsdesk://send/example-store/access",
    "rightsdesk://company/example-store/complaint",
    "rightsdesk://company/example-store/access/now",
    "rightsdesk://company/example-store/access?send=1",
    "rightsdesk://company/example-store/access#send",
    "rightsdesk://company/../access",
    "rightsdesk://company/%2e%2e/access",
    "rightsdesk://someone@company/example-store",
    "rightsdesk://company:80/example-store",
    "rightsdesk://company/Example Store/access",
    `rightsdesk://company/${"a".repeat(81)}`,
    `rightsdesk://company/${"a/".repeat(100_000)}`,
  ])("%.60s leads nowhere", (text) => {
    expect(parseAppLink(text)).toEqual({ kind: "unknown" });
  });

  test.each(["", "--flag", "https://example.org/rightsdesk:", "/home/rightsdesk.txt"])("%s is none", (text) => {
    expect(parseAppLink(text)).toBeNull();
  });
});
