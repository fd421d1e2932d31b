// Which addresses the system is ever handed, and what the person is asked before.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Language, languages } from "../shared/lists.ts";

const { openExternal, showMessageBox } = vi.hoisted(() => ({ openExternal: vi.fn(), showMessageBox: vi.fn() }));
vi.mock("electron", () => ({ dialog: { showMessageBox }, shell: { openExternal } }));
const { judgeLink, openExternalLink, openMailDraft } = await import("./external-links.ts");

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
    "mailto:",
    "mailto:privacy@example.org?bcc=spy@example.net",
    "mailto:privacy@example.org?attach=/etc/passwd",
    "mailto:privacy@example.org?body=x",
    "mailto:privacy@example.org?cc=spy@example.net#x",
    "mailto:privacy@example.org#x",
    "mailto:privacy@example.org,spy@example.net",
    "mailto:privacy@example.org%2Cspy@example.net",
    "mailto:privacy@example.org%3Fbcc=spy@example.net",
    "mailto:privacy@example.org%0D%0ABcc:spy@example.net",
    "mailto:%22privacy@example.org%22",
    "mailto:Kim%20<kim@example.org>",
    "mailto:?to=privacy@example.org",
    "mailto:%E0%A4%A@example.org",
    "mailto://privacy@example.org",
  ])("refuses %s", (address) => {
    expect(judgeLink(address)).toBeNull();
  });

  it.each([
    ["mailto:privacy@example.org", "mailto:privacy@example.org"],
    ["MAILTO:privacy@Example.ORG?", "mailto:privacy@example.org"],
    ["mailto:a%26b%3Fc+d@example.org", "mailto:a%26b%3Fc%2Bd@example.org"],
    ["mailto:kim@b%C3%BCcher.example", "mailto:kim@xn--bcher-kva.example"],
  ])("makes %s anew from its one address", (address, href) => {
    expect(judgeLink(address)).toMatchObject({ kind: "mailto", href });
  });
});

describe("openExternalLink", () => {
  const window = {} as never;
  const isKnownHost = (host: string) => host === "known.example";
  const open = (address: string, language: Language = "en") =>
    openExternalLink(address, { window, language, isKnownHost });
  const asked = () => showMessageBox.mock.calls.map(([, options]) => options.detail);

  beforeEach(() => {
    openExternal.mockReset();
    showMessageBox.mockReset().mockResolvedValue({ response: 1 });
  });

  it("opens a known host at once", async () => {
    expect(await open("https://known.example/a?b#c")).toEqual({ ok: true, value: { opened: true } });
    expect(openExternal.mock.calls).toEqual([["https://known.example/a?b#c"]]);
    expect(asked()).toEqual([]);
  });

  it.each(["https://example.org/?stolen=everything", "https://known.example:8443/", "https://known.example./"])(
    "asks before %s, and no means no",
    async (address) => {
      expect(await open(address)).toEqual({ ok: true, value: { opened: false } });
      expect(asked()).toHaveLength(1);
      expect(openExternal).not.toHaveBeenCalled();
    },
  );

  it("asks by the host's ASCII name, and opens it after a yes", async () => {
    showMessageBox.mockResolvedValue({ response: 0 });
    // The first letter of "example" is Cyrillic.
    expect(await open("https://\u0435xample.org/")).toEqual({ ok: true, value: { opened: true } });
    expect(asked()[0]).toContain("xn--xample-2of.org");
    expect(openExternal.mock.calls).toEqual([["https://xn--xample-2of.org/"]]);
  });

  it("starts a mail to exactly the address that it asked about", async () => {
    showMessageBox.mockResolvedValue({ response: 0 });
    expect((await open("mailto:privacy@example.org", "de")).ok).toBe(true);
    expect(asked()[0]).toContain("privacy@example.org");
    expect(openExternal.mock.calls).toEqual([["mailto:privacy@example.org"]]);
  });

  it("asks nothing about what it refuses", async () => {
    expect(await open("mailto:a@example.org?bcc=b@example.org")).toMatchObject({ ok: false, code: "link-refused" });
    expect(asked()).toEqual([]);
    expect(openExternal).not.toHaveBeenCalled();
  });

  it("cancels by default, in every language", async () => {
    for (const language of languages) await open("https://example.org/", language);
    expect(showMessageBox).toHaveBeenCalledTimes(languages.length);
    for (const [, options] of showMessageBox.mock.calls) {
      expect([options.defaultId, options.cancelId, options.buttons.length]).toEqual([1, 1, 2]);
    }
  });
});

describe("openMailDraft", () => {
  const window = {} as never;
  const url = "mailto:privacy@example.org?subject=Access&body=Hello%0D%0AKim";
  const before = vi.fn();
  const open = (address: string, { isTextLeftOut = false, language = "en" as Language } = {}) =>
    openMailDraft({ url: address, isTextLeftOut }, { window, language, before });

  beforeEach(() => {
    before.mockReset();
    openExternal.mockReset();
    showMessageBox.mockReset().mockResolvedValue({ response: 0 });
  });

  it("asks by the address, and then opens exactly the link", async () => {
    expect(await open(url)).toEqual({ ok: true, value: { opened: true } });
    expect(showMessageBox.mock.calls[0]?.[1].detail).toContain("privacy@example.org");
    expect(openExternal.mock.calls).toEqual([[url]]);
    expect(before.mock.invocationCallOrder[0]).toBeLessThan(openExternal.mock.invocationCallOrder[0] ?? 0);
  });

  it.each(languages)("says in %s when the text has to be pasted", async (language) => {
    await open("mailto:privacy@example.org?subject=Access", { isTextLeftOut: true, language });
    expect(showMessageBox.mock.calls[0]?.[1].detail).toMatch(/clipboard|Zwischenablage|presse-papiers|portapapeles/);
  });

  it("says when the system has no mail program", async () => {
    openExternal.mockRejectedValue(new Error("No application"));
    expect(await open(url)).toMatchObject({ ok: false, code: "mail-program-missing" });
  });

  it("does nothing at all after a no", async () => {
    showMessageBox.mockResolvedValue({ response: 1 });
    expect(await open(url)).toEqual({ ok: true, value: { opened: false } });
    expect([before, openExternal].map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
  });

  it.each([
    "mailto:privacy@example.org",
    "mailto:privacy@example.org?body=x",
    "mailto:privacy@example.org?subject=x&cc=spy@example.net",
    "mailto:privacy@example.org?subject=x&body=x&attach=/etc/passwd",
    "mailto:privacy@example.org?subject=x&subject=y",
    "mailto:privacy@example.org,spy@example.net?subject=x",
    "mailto:privacy@example.org?subject=x#y",
    "https://example.org/?subject=x",
    "nothing",
  ])("refuses %s without a question", async (address) => {
    expect(await open(address)).toMatchObject({ ok: false, code: "link-refused" });
    expect([showMessageBox, before, openExternal].map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0]);
  });
});
