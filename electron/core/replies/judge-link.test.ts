// A link's words may say anything; where it leads is what counts.
import { describe, expect, it } from "vitest";
import { findLinks } from "./find-links.ts";
import { judgeLink } from "./judge-link.ts";

describe("judgeLink", () => {
  it.each([
    ["https://evil.example/login", "www.bank.example", true],
    ["https://evil.example/login", "https://bank.example/login", true],
    ["https://bank.example@evil.example/", "Log in", true],
    ["https://xn--bnk-5cd.example/", "bank.example", true],
    ["https://mybank.example/", "bank.example", true],
    ["https://bank.example/login", "https://www.bank.example/", false],
    ["https://login.bank.example/", "bank.example", false],
    ["https://bank.example/", "our website", false],
    ["https://bank.example/t", "terms.pdf", false],
    ["https://bank.example/t", "See Section 3.2 and Art.15", false],
  ])("%s under the words %s", (url, words, isMisleading) => {
    expect(judgeLink(url, words)?.isMisleading).toBe(isMisleading);
  });

  it("shows a host in foreign letters as the network sees it", () => {
    expect(judgeLink("https://bаnk.example/", "here")?.host).toBe("xn--bnk-6cd.example");
  });

  it("knows a link to confirm by, in three languages", () => {
    const isConfirmation = (url: string, words: string) => judgeLink(url, words)?.isConfirmation;
    expect(isConfirmation("https://a.example/r/9f", "Please confirm your request")).toBe(true);
    expect(isConfirmation("https://a.example/r/9f", "Anfrage bestätigen")).toBe(true);
    expect(isConfirmation("https://a.example/r/9f", "Vérifier mon adresse")).toBe(true);
    expect(isConfirmation("https://a.example/verify?t=9f", "here")).toBe(true);
    expect(isConfirmation("https://a.example/privacy", "our policy")).toBe(false);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "file:///etc/passwd", "https://", "a"])(
    "takes %s for no link",
    (url) => {
      expect(judgeLink(url, "here")).toBeNull();
    },
  );
});

it("finds the addresses of a text without the sentence's own signs", () => {
  expect(findLinks("See https://a.example/b?c=1. Or (http://d.example/e), not ftp://f.example")).toEqual([
    "https://a.example/b?c=1",
    "http://d.example/e",
  ]);
});
