// Which addresses the system is ever handed.
import { describe, expect, it, vi } from "vitest";

vi.mock("electron", () => ({ dialog: {}, shell: {} }));
const { judgeLink } = await import("./external-links.ts");

describe("judgeLink", () => {
  it("takes https and mailto", () => {
    expect(judgeLink("https://example.org/policy")?.kind).toBe("https");
    expect(judgeLink("mailto:privacy@example.org")?.kind).toBe("mailto");
  });

  it.each([
    "http://example.org",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "smb://example.org/share",
    "ms-settings:privacy",
    "https://user:pass@example.org",
    "https://bank.example.com@example.org",
    "app://desk/",
    "vbscript:x",
    "data:text/html,x",
    "",
    "example.org",
  ])("refuses %s", (address) => {
    expect(judgeLink(address)).toBeNull();
  });
});
